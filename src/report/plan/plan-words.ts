import { plan as en } from '../../messages/en/plan.ts';
import { plan as id } from '../../messages/id/plan.ts';
import type { Messages } from '../../messages/messages.ts';
import type { PlanTexts } from '../../messages/plan-texts.ts';
import type { PlanGoal, PlanRun, PlanStep } from '../../model/plan-run.ts';
import type { ReportOptions } from '../report-options.ts';
import { formatNumber, formatPlain, zonePhrase, zoneWord } from '../wording.ts';

/** What the drawing of a plan may know besides the plan. */
export type PlanOptions = Pick<ReportOptions, 'messages' | 'width' | 'color' | 'unicode' | 'command'>;

/** What a report is read on. */
export type Medium = 'screen' | 'text';

/** The words of the language that messages speak. */
export function planWords({ language }: Messages): PlanTexts {
  return { id, en }[language];
}

/** What every part of a report on a plan needs. */
export interface PlanContext {
  readonly plan: PlanRun;
  readonly messages: Messages;
  readonly words: PlanTexts;
  /** A score with the scale's decimals. */
  readonly score: (value: number | null) => string;
  readonly cost: (value: number) => string;
  readonly zone: (zone: PlanRun['institution']['zone']) => string;
  readonly nameOf: (unit: string) => string;
}

export function planContext(plan: PlanRun, messages: Messages): PlanContext {
  const { decimals } = plan.checklist.scale;
  const names = new Map(plan.units.map(({ id: unit, name }) => [unit, name]));
  return {
    plan,
    messages,
    words: planWords(messages),
    score: (value) => (value === null ? '–' : formatNumber(value, decimals, messages)),
    cost: (value) => grouped(formatPlain(value, messages), messages),
    zone: (zone) => zoneWord(zone, messages),
    nameOf: (unit) => names.get(unit) ?? unit,
  };
}

/** A number of money in groups of three digits, one of four digits or less as it is: 3.339.150.000,5. */
function grouped(number: string, { decimalMark }: Messages): string {
  const [whole = '', decimals] = number.split(decimalMark);
  if (whole.length < 5) return number;
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, decimalMark === ',' ? '.' : ',');
  return decimals === undefined ? groups : `${groups}${decimalMark}${decimals}`;
}

/** `zona hijau (81)`, with what is asked of sections `zona hijau (81; Pengungkit 60%)`; or the score that is asked for. */
export function goalPhrase({ zone, min, conditions = [] }: PlanGoal, { plan, messages }: PlanContext): string {
  const asked = conditions.map((one) => `; ${one.title} ${formatPlain(one.min, messages)}%`);
  const bound = `${formatPlain(min, messages)}${asked.join('')}`;
  return zone === null ? bound : `${zonePhrase(zone, plan, messages)} (${bound})`;
}

/** `tidak → ada` */
export function changePhrase({ kind, from, to }: PlanStep, { words }: PlanContext): string {
  return kind === 'prove' ? words.prove : words.change(from ?? words.noAnswer, to);
}

/** `5 Maret 2019`; of a month, `Maret 2019`. */
export function dayPhrase(day: string, { words }: PlanContext): string {
  const [year = '', month = '', date] = day.split('-');
  const name = `${words.months[Number(month) - 1]} ${year}`;
  return date === undefined ? name : `${Number(date)} ${name}`;
}
