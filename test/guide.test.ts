import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, runMain } from './support/run-main.ts';
import { tempFolder } from './support/temp-folder.ts';

/** What a reader of a page does; `scripts/guide-page.mjs` reads it off the page. */
type Step =
  | { readonly kind: 'file'; readonly file: string; readonly content: string }
  | {
      readonly kind: 'command';
      readonly line: string;
      readonly args: string[];
      readonly code: number;
      readonly shown: string;
    };

const { stepsOf } = (await import(join(ROOT, 'scripts/guide-page.mjs'))) as { stepsOf: (page: string) => Step[] };

const PAGES = readdirSync(join(ROOT, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, steps: stepsOf(readFileSync(join(ROOT, 'docs', name), 'utf8')) }))
  .filter(({ steps }) => steps.some(({ kind }) => kind === 'command'));

describe('the guide', () => {
  it('leads through writing a checklist', () => {
    const lines = PAGES.find(({ name }) => name === 'menulis-instrumen.md')?.steps.flatMap((step) =>
      step.kind === 'command' ? step.line.split(' ').slice(0, 2).join(' ') : [],
    );
    expect(lines).toEqual([
      'checklist new',
      'check kelurahan-ramah.yaml',
      'check kelurahan-ramah.yaml',
      'check kelurahan-ramah.yaml',
      'checklist show',
      'skm survei.csv',
      'audit unit',
    ]);
  });

  // `npm run guide` writes them anew.
  it.for(PAGES)('$name: its commands print what it shows', async ({ steps }) => {
    const cwd = tempFolder({});
    for (const step of steps) {
      if (step.kind === 'file') {
        mkdirSync(dirname(join(cwd, step.file)), { recursive: true });
        writeFileSync(join(cwd, step.file), step.content);
        continue;
      }
      const { code, stdout, stderr } = await runMain(step.args, { cwd, env: { COLUMNS: '92' } });
      expect({ line: step.line, code, shown: stdout + stderr }).toEqual({
        line: step.line,
        code: step.code,
        shown: step.shown,
      });
    }
  });
});
