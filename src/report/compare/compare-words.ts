import type { CompareTexts } from '../../messages/compare-texts.ts';
import { compare as en } from '../../messages/en/compare.ts';
import { compare as id } from '../../messages/id/compare.ts';
import type { Messages } from '../../messages/messages.ts';
import { ZONES, type Zone } from '../../model/checklist.ts';
import type { ComparedSide, CompareViolation, ComparisonNote, ScoreZone } from '../../model/compare-run.ts';
import { formatNumber, zoneWord } from '../wording.ts';

/** The words of the language that messages speak. */
export function compareWords({ language }: Pick<Messages, 'language'>): CompareTexts {
  return { id, en }[language];
}

/** Scores in words, with the decimals that the figures have. */
export interface CompareFormat {
  readonly score: (value: number | null) => string;
  /** With its sign. */
  readonly change: (value: number | null) => string;
  /** `59,02 (kuning)`. */
  readonly standing: (value: ScoreZone | null) => string;
}

/** How figures of a comparison are written. */
export function compareFormat(decimals: number, messages: Messages): CompareFormat {
  const score = (value: number | null) =>
    value === null ? compareWords(messages).noScore : formatNumber(value, decimals, messages);
  const change = (value: number | null) => {
    if (value === null) return '';
    const text = formatNumber(Math.abs(value), decimals, messages);
    return value < 0 ? `\u2212${text}` : value > 0 ? `+${text}` : text;
  };
  const standing = (value: ScoreZone | null) => {
    if (value === null) return '–';
    return value.zone === null ? score(value.score) : `${score(value.score)} (${zoneWord(value.zone, messages)})`;
  };
  return { score, change, standing };
}

/** `Sebelum: Pemerintah Kota Contoh, 2018, per 2018-12-10, 59,02 (kuning)`. */
export function sideSentence(name: string, side: ComparedSide, format: CompareFormat, messages: Messages): string {
  const words = compareWords(messages);
  return words.side(name, [
    side.institution ?? messages.report.unnamedInstitution,
    ...(side.period === null ? [] : [side.period]),
    words.asOf(side.asOf),
    ...(side.basis === 'claimed' ? [] : [messages.report.bases[side.basis].toLowerCase()]),
    format.standing(side),
  ]);
}

/** What to know before comparing, a sentence each. */
export function noteSentences(notes: readonly ComparisonNote[], messages: Messages): string[] {
  const { notes: texts } = compareWords(messages);
  return notes.map((note) => (texts[note.code] as (facts: ComparisonNote) => string)(note));
}

/** Rules that are broken, a sentence each. */
export function violationSentences(violations: readonly CompareViolation[], messages: Messages): string[] {
  const words = compareWords(messages);
  const inWords = (text: string) => {
    const zone = ZONES.find((one): one is Zone => one === text);
    return zone !== undefined ? zoneWord(zone, messages) : text === 'not scored' ? words.noScore : decimals(text);
  };
  const decimals = (text: string) => (/^\d+\.\d+$/.test(text) ? text.replace('.', messages.decimalMark) : text);
  return violations.map(({ rule, name, expected, actual }) =>
    words.rules[rule](name, inWords(expected), inWords(actual)),
  );
}
