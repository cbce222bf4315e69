import type { Run } from '../../src/model/run.ts';

/** Keys whose texts are names that the program itself gives. */
const STRUCTURE = new Set([
  'schemaVersion',
  'basis',
  'asOf',
  'zone',
  'status',
  'standing',
  'rollup',
  'judgement',
  'problem',
  'unproven',
  'datedBy',
  'dated',
  'validUntil',
  'date',
  'uncertainty',
  'code',
  'severity',
  'rule',
  'sha256',
  'expected',
  'actual',
]);

/**
 * A run whose every text is hostile, and nothing else changed. `code` of a gap is a text, that of a diagnostic is none.
 */
export function hostileRun(run: Run, hostile: string): Run {
  const spoil = (value: unknown, key: string, inside: string): unknown => {
    if (typeof value === 'string')
      return STRUCTURE.has(key) && !(key === 'code' && inside === 'gaps') ? value : hostile;
    if (Array.isArray(value)) return value.map((one) => spoil(one, key, key));
    if (value === null || typeof value !== 'object') return value;
    if (key === 'tool') return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoil(one, name, inside)]));
  };
  return spoil(run, '', '') as Run;
}

/** Texts that break some format: formulas, markup, escapes, bidi, what XML cannot contain, and very long ones. */
export const HOSTILE_TEXTS = {
  'a formula': '=HYPERLINK("https://jahat.example";"klik")',
  'a formula with +': "+62+cmd|' /C calc'!A0",
  'a formula with -': '-2+3',
  'a formula with @': '@SUM(1+1)',
  'a formula behind blanks': ' \n =1+1',
  markup: '</w:t></w:r><script>alert(1)</script><!-- & ]]> &amp; "\'',
  'control characters': 'a\u0000b\u0007c\u001b[31md\u007f\u0085e',
  'what XML cannot contain': '\ud800 x \udc00 \ufffe \uffff',
  'bidi and zero width': 'abc\u202Edcb\u202C \u200B\u2066x\u2069\uFEFF',
  'an escape of Excel': '_x000D__x0041__x003D_1+1',
  'a code in a header': '&P&N &Z&F %%',
  'a very long name': 'Dinas '.repeat(1700),
  'a very long word': 'x'.repeat(40_000),
  'letters beyond the first plane': '😀'.repeat(17_000),
} as const;
