import type { Run } from '../../src/model/run.ts';
import { HOSTILE_TEXTS } from './hostile-run.ts';

/** Words that mean something to the program: a hostile text in their place is no run any more. */
const WORDS = new Set([
  'asOf',
  'basis',
  'code',
  'date',
  'dated',
  'datedBy',
  'judgement',
  'kind',
  'problem',
  'rollup',
  'rule',
  'severity',
  'sha256',
  'standing',
  'status',
  'uncertainty',
  'unproven',
  'validUntil',
  'zone',
]);
/** Facts of diagnostics of which the words are made. */
const FACTS = new Set(['expected', 'encoding', 'feature']);

/** Names by which the parts of a run know one another. */
const NAMES = new Set(['id', 'item', 'unit', 'units', 'missing']);

/**
 * A run with a hostile text in every field that a file may fill, keys of services too. Names get a number behind it, so
 * that what belongs together stays together, and separate things stay separate. A text may contain what no file can
 * (control characters are refused when one is read).
 */
export function withHostileNames(run: Run, text: string): Run {
  const names = new Map<string, string>();
  const nameOf = (name: string) => {
    const known = names.get(name) ?? `${text}${names.size}`;
    names.set(name, known);
    return known;
  };
  const visit = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (WORDS.has(key) || FACTS.has(key)) return value;
      return NAMES.has(key) ? nameOf(value) : text;
    }
    if (Array.isArray(value)) return value.map((one) => visit(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        key === 'services' ? `${text}${name}` : name,
        name === 'tool' ? inner : visit(inner, name),
      ]),
    );
  };
  const hostile = visit(run, '') as Run;
  return { ...hostile, institution: { ...hostile.institution, zones: run.institution.zones } };
}

/** Texts that mean something to a program that reads logs, paths or messages, besides those that hurt documents. */
export const HOSTILE_NAMES: readonly string[] = [
  ...Object.values(HOSTILE_TEXTS).map((text) => text.slice(0, 10_000)),
  '\u001b]0;judul\u0007\u001b[31m\u0000\r\n::error::x\n##[error]y',
  '%0A::stop-commands::x%0D::set-output name=a::b, file=x,line=1:',
  '[klik](https://jahat.example) `x` |a|b| # * _ {0} {{',
  '\u2028\u2029\u0085',
  '../../../etc/passwd\\..\\C:\\x?a=b#c%2F',
  '__proto__',
];
