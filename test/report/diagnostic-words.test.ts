import { describe, expect, test } from 'vitest';
import { FACT_SHAPES } from '../../src/load/run/fact-shapes.ts';
import { LOAD_MESSAGES } from '../../src/messages/languages.ts';
import { LIMITS } from '../../src/model/limits.ts';
import { LANGUAGES, type Language } from '../../src/model/workspace.ts';

type Shape = 'text' | 'texts' | 'number' | 'boolean' | Readonly<Record<string, true>>;

/** Texts and numbers that are worded by what they are, and those that are not there. */
const SPECIAL: Readonly<Record<string, readonly (string | number)[]>> = {
  element: ['pengaduan'],
  label: [''],
  limit: [LIMITS.surveyBytes],
  key: [''],
  path: [''],
  reason: ['EACCES', 'ENOENT', 'ELOOP'],
  extension: ['', '.xlsx'],
  value: ['x'.repeat(80)],
};

function samplesOf(name: string, shape: Shape | { readonly optional: Shape }, special: boolean): readonly unknown[] {
  if (typeof shape === 'object' && 'optional' in shape) {
    return [undefined, ...samplesOf(name, shape.optional as Shape, special)];
  }
  if (typeof shape === 'object') return Object.keys(shape);
  if (shape === 'number') return special ? [1, 30_000_000, ...(SPECIAL[name] ?? [])] : [7];
  if (shape === 'boolean') return [false, true];
  if (shape === 'texts') return [[`<${name}>`, `<${name} 2>`]];
  return [`<${name}>`, ...(special ? (SPECIAL[name] ?? []) : [])];
}

/**
 * Every mixture of facts: each word of a closed set, each optional fact there and not; with `special`, more texts and
 * numbers.
 */
function mixturesOf(code: keyof typeof FACT_SHAPES, special: boolean): readonly Record<string, unknown>[] {
  const shapes = Object.entries(FACT_SHAPES[code]) as [string, Shape][];
  return shapes.reduce<Record<string, unknown>[]>(
    (all, [name, shape]) =>
      all.flatMap((facts) =>
        samplesOf(name, shape, special).map((value) => (value === undefined ? facts : { ...facts, [name]: value })),
      ),
    [{}],
  );
}

type Code = keyof typeof FACT_SHAPES;
const CODES = Object.keys(FACT_SHAPES) as Code[];

/** The words of a code in a language, whatever its facts. */
async function wordsOf(code: Code, language: Language) {
  const { diagnostics } = await LOAD_MESSAGES[language]();
  return diagnostics[code] as (facts: unknown) => { readonly fault: string; readonly remedy?: string };
}

describe.each(LANGUAGES)('what is wrong, said in %s', (language) => {
  test('are listed in a file that can be read through', async () => {
    const lines: string[] = [];
    for (const code of CODES) {
      const words = await wordsOf(code, language);
      const said = mixturesOf(code, false).map((facts) => {
        const { fault, remedy } = words(facts);
        return `  ${fault}${remedy === undefined ? '' : `\n    ${remedy}`}`;
      });
      lines.push(code, ...new Set(said), '');
    }
    await expect(lines.join('\n')).toMatchFileSnapshot(`../golden/diagnostics-${language}.txt`);
  });

  test.each(CODES)('%s is a sentence without its stop, whatever the facts', async (code) => {
    const words = await wordsOf(code, language);
    for (const facts of mixturesOf(code, true)) {
      const { fault, remedy } = words(facts);
      expect(fault).toMatch(/\S/);
      expect(`${fault} ${remedy}`).not.toMatch(/undefined \S|null|NaN|\[object/);
      for (const text of [fault, remedy]) expect(text ?? 'x').not.toMatch(/\.$|^\s|\s$| {2}/);
    }
  });
});

test.each(CODES)('%s is said in two languages', async (code) => {
  const [facts = {}] = mixturesOf(code, false);
  expect((await wordsOf(code, 'id'))(facts).fault).not.toBe((await wordsOf(code, 'en'))(facts).fault);
});

test.each(['pdf-without-text', 'survey-incomplete', 'survey-without-answers', 'survey-dates'] as const)(
  '%s has the singular for one in English, and the number where it is more',
  async (code) => {
    const words = await wordsOf(code, 'en');
    const rows = ['7'];
    expect(words({ count: 1, pages: 1, rows }).fault).not.toMatch(/(?<!row )\b1 [a-z]+s\b|\b(?:do|were|they do)\b/);
    expect(words({ count: 2, pages: 2, rows }).fault).toMatch(/\b2 (?:pages|respondents|rows|dates)\b/);
  },
);
