import type { Zone } from '../model/checklist.ts';
import type { InstitutionResult, Run, UnitResult } from '../model/run.ts';
import type { Messages } from './messages/messages.ts';
import { scoreFormat, zoneWord } from './wording.ts';

/** Joins with commas and a last "dan". */
function enumerate(words: readonly string[], { report }: Messages): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${report.and} ${words.at(-1)}`;
}

/** What is certain about a score: its range, and why it can still change. An institution that is not complete is not certain. */
export function certaintySentence(result: InstitutionResult | UnitResult, run: Run, messages: Messages): string {
  const { report } = messages;
  const { interval, certain, uncertainty } = result;
  if (interval === null) return '';
  if ('complete' in result && !result.complete) return report.incomplete(run.counts.scored, run.counts.found);
  const format = scoreFormat(run, messages);
  const [low, high] = interval;
  if (low === high) return report.certain;
  const why = enumerate(
    uncertainty.map((reason) => report.reasons[reason]),
    messages,
  );
  if (certain) return report.sameZone(format(low), format(high), why);
  const zones = spannedZones(low, high, run).map((zone) => zoneWord(zone, messages));
  return report.uncertain(format(low), format(high), enumerate(zones, messages), why);
}

/** The zones that scores from `low` to `high` lie in, worst first. */
function spannedZones(low: number, high: number, { checklist }: Run): Zone[] {
  const levels = checklist?.zones ?? [];
  const first = levels.findIndex(({ min }) => high >= min);
  const last = levels.findIndex(({ min }) => low >= min);
  return [...new Set(levels.slice(first, last + 1).map(({ zone }) => zone))].reverse();
}

/** A broken rule of the gate in words. */
export function violationLine(violation: Run['violations'][number], run: Run, messages: Messages): string {
  const { report, decimalMark } = messages;
  const word = (value: string) =>
    value in report.zones
      ? report.zone(report.zones[value as keyof typeof report.zones])
      : value === 'not scored'
        ? report.notScored
        : value.replace('.', decimalMark);
  const subject = violation.unit ?? run.institution.name ?? report.unnamedInstitution;
  return report.violation[violation.rule](subject, word(violation.expected), word(violation.actual));
}

/** Names shown before the rest is only counted. */
const NAMES_SHOWN = 8;

/** The files and units that an institution's score is short of; nothing where it is complete. */
export function absenceLines({ rejected, missing }: Run, { report }: Messages): string[] {
  const line = (names: readonly string[], text: (names: string, more: number) => string) =>
    names.length === 0 ? [] : [text(names.slice(0, NAMES_SHOWN).join(', '), Math.max(0, names.length - NAMES_SHOWN))];
  return [
    ...line(missing, report.missingUnits),
    ...line(
      rejected.map(({ file }) => file),
      report.rejectedFiles,
    ),
  ];
}

/** What the figures rest on, a sentence each. */
export function methodLines({ checklist, units }: Run, { report }: Messages): string[] {
  if (checklist === null) return [];
  return [
    report.instrumentLine(checklist.id, checklist.version, checklist.years),
    report.standingLine(report.standingMeaning[checklist.standing]),
    ...(checklist.assumed.length === 0 ? [] : [report.assumedLine(checklist.assumed.join('; '))]),
    ...(units.length > 1 ? [report.rollupLine(report.rollups[checklist.rollup])] : []),
  ];
}
