import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/run-main.ts';

interface Word {
  readonly wrong: string;
  readonly use: string;
}

const { checkSource, wrongWords } = (await import(join(ROOT, 'scripts/check-words.mjs'))) as {
  wrongWords: (page: string) => Word[];
  checkSource: (path: string, source: string, words: readonly Word[]) => string[];
};

const WORDS = wrongWords(readFileSync(join(ROOT, 'docs/arsitektur.md'), 'utf8'));

describe('the table of words', () => {
  it('is read from docs/arsitektur.md', () => {
    expect(WORDS).toContainEqual({ wrong: 'batch', use: 'group' });
    expect(WORDS).toContainEqual({ wrong: 'location', use: 'place' });
    expect(WORDS.map(({ wrong }) => wrong)).not.toContain('–');
  });
});

describe('a source', () => {
  it.each([
    ['a name', 'const a = 1;\nconst batchSize = 2;\n', 'src/score/a.ts:2: "batch"'],
    ['a plural', 'const batches = 1, views = 2;', 'src/score/a.ts:1: "views"'],
    ['a comment', '// The renderer of it.\n', 'src/score/a.ts:1: "renderer"'],
    ['a later line of a comment', '/**\n * One.\n * A location.\n */\n', 'src/score/a.ts:3: "location"'],
    ['a comment behind a template', 'const a = `$'.concat('{b} {`;\n// A location.\n'), 'src/score/a.ts:2: "location"'],
    ['a comment behind a pattern', 'const a = /"/.test(b);\n// A location.\n', 'src/score/a.ts:2: "location"'],
    ['a riddle', '/** What nobody asked for. */', 'src/score/a.ts:1: "nobody"'],
    ['a riddle in a title', "it('is where the file stands', () => {});", 'src/score/a.ts:1: "stands"'],
    ['a riddle in the title of cases', "it.each([1])('holds %s', () => {});", 'src/score/a.ts:1: "holds"'],
    ['a word with one allowed folder', 'const document = 1;', 'src/load/a.ts:1: "document"'],
  ])('with a wrong word in %s is refused', (_, source, fault) => {
    expect(
      checkSource(fault.split(':', 1)[0] ?? '', source, WORDS).map((text) => text.split(': ', 2).join(': ')),
    ).toEqual([fault]);
  });

  it.each([
    ['texts for users', "const a = 'nobody stands in a batch';", 'src/score/a.ts'],
    ['words with a second meaning', 'const report = 1; // A form.', 'src/score/a.ts'],
    ['a word in its allowed folder', 'const document = 1;', 'src/lint/a.ts'],
    ['parts of longer words', 'const overview = 1; // Stands for it.', 'src/score/a.ts'],
  ])('with %s passes', (_, source, path) => {
    expect(checkSource(path, source, WORDS)).toEqual([]);
  });
});
