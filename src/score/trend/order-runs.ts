import type { Run } from '../../model/run.ts';
import { yearsIn } from '../../text/years.ts';
import type { ComparedRun } from '../compare/compared-run.ts';

/**
 * Runs in order of time: by the period, which begins with its year or is taken to, then by the day of judgement, then by
 * the file. A run without a period has its day of judgement for one.
 */
export function orderRuns(runs: readonly ComparedRun[]): ComparedRun[] {
  const keys = new Map(runs.map((one) => [one, `${timeOf(one.run)}\n${one.run.asOf}\n${one.file}`]));
  const keyOf = (one: ComparedRun) => keys.get(one) ?? '';
  return runs.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}

function timeOf({ institution: { period }, asOf }: Run): string {
  if (period === null) return asOf;
  if (/^\d{4}/.test(period)) return period;
  const [year] = yearsIn(period);
  return year === undefined ? period : `${year} ${period}`;
}

/** A name for each run: its period, with the day of judgement and, last of all, the file where that is not enough. */
export function nameRuns(runs: readonly ComparedRun[]): string[] {
  const periods = runs.map(({ run }) => run.institution.period ?? run.asOf);
  const days = runs.map(({ run }, index) => (isRepeated(periods, index) ? `${periods[index]} (${run.asOf})` : ''));
  return runs.map(({ file }, index) => {
    const name = days[index] || (periods[index] ?? '');
    return isRepeated(days, index) && days[index] !== '' ? `${name} ${file}` : name;
  });
}

function isRepeated(names: readonly string[], index: number): boolean {
  return names.some((name, at) => at !== index && name === names[index]);
}
