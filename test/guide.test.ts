import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, runMain } from './support/run-main.ts';
import { tempFolder } from './support/temp-folder.ts';

/** What a reader of a page does; `scripts/guide-page.mjs` reads it off the page. */
type Step =
  | { readonly kind: 'sample'; readonly sample: string }
  | { readonly kind: 'file'; readonly file: string; readonly content: string }
  | {
      readonly kind: 'command';
      readonly line: string;
      readonly args: string[];
      readonly code: number;
      readonly shown: string;
    };

const { guidePages, stepsOf } = (await import(join(ROOT, 'scripts/guide-page.mjs'))) as {
  guidePages: (docs: string) => string[];
  stepsOf: (page: string) => Step[];
};

const TEXTS = guidePages(join(ROOT, 'docs')).map((name) => ({
  name,
  page: readFileSync(join(ROOT, 'docs', name), 'utf8'),
}));
/** Other files of which users copy lines. */
const COPIED = ['README.md', 'README.id.md', 'SECURITY.md', 'package.json', 'action.yml', '.pre-commit-hooks.yaml'].map(
  (name) => ({ name, page: readFileSync(join(ROOT, name), 'utf8') }),
);
const PAGES = TEXTS.map(({ name, page }) => ({ name, steps: stepsOf(page) })).filter(({ steps }) =>
  steps.some(({ kind }) => kind === 'command'),
);

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
      if (step.kind === 'sample') {
        cpSync(join(ROOT, step.sample), join(cwd, step.sample), { recursive: true });
        continue;
      }
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

describe('the pages of the guide', () => {
  const page = (name: string) => TEXTS.find((text) => text.name === name)?.page ?? '';
  const links = (text: string) => [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
  const listed = links(page('README.md')).filter((link) => !link.includes('/'));

  it('are all in the table of contents, but those for people who change patuh', () => {
    const pages = TEXTS.map(({ name }) => name).filter((name) => !name.includes('/') && name !== 'README.md');
    expect(listed.length).toBeGreaterThan(10);
    expect(pages.filter((name) => !listed.includes(name) && name !== 'arsitektur.md')).toEqual([]);
  });

  it.for(['README.md', ...listed])('%s has an English page beside it, and each leads to the other', (name) => {
    const english = /\[English\]\((en\/[\w-]+\.md)\)/.exec(page(name))?.[1] ?? '';
    expect(page(english)).toContain(`[Bahasa Indonesia](../${name})`);
  });

  it.for(TEXTS)('$name: its links lead to files', ({ name, page: text }) => {
    expect(links(text).filter((link) => !existsSync(join(ROOT, 'docs', dirname(name), link)))).toEqual([]);
  });

  it.for(TEXTS)('$name: every block of commands is one that the tests run', ({ page: text }) => {
    const blocks = [...text.matchAll(/```(\w*)\n([\s\S]*?)```/g)].map(([, language = '', body = '']) => ({
      language,
      body,
    }));
    expect(
      blocks.filter(({ language }) => ['sh', 'bash', 'shell', 'powershell', 'bat', 'cmd'].includes(language)),
    ).toEqual([]);
    const commands = blocks.flatMap(({ language, body }) => (language === 'console' ? body.match(/^\$ .*/gm) : []));
    expect(commands.filter((line) => line?.startsWith('$ patuh ') !== true)).toEqual([]);
  });

  it.for([...TEXTS, ...COPIED])('$name: has no owner or address to be filled in', ({ page: text }) => {
    expect(text.match(/\bOWNER\b|\byour-(org|name)\b|\bexample\.(com|org|net)\b/g)).toBeNull();
  });

  it.for(['kontrak-json.md', 'en/json-contract.md'])('%s names fields that a result has', async (name) => {
    const { stdout } = await runMain(['audit', 'samples/kota-cimahi-2018', '--as-of', '2018-12-10', '-f', 'json'], {});
    const fields = [...page(name).matchAll(/^\| `([a-z][\w.[\]]+)` \|/gim)].map(([, field = '']) => field);
    expect(fields.length).toBeGreaterThan(25);
    expect(fields.filter((field) => !has([JSON.parse(stdout)], field.split('.')))).toEqual([]);
  });
});

/** Whether one of these values has something at a path of keys; a key that ends with `[]` is one of a list. */
function has(values: readonly unknown[], [key, ...more]: readonly string[]): boolean {
  if (key === undefined) return values.length > 0;
  const name = key.replace('[]', '');
  const below = values
    .filter((value) => typeof value === 'object' && value !== null && name in value)
    .map((value) => (value as Record<string, unknown>)[name]);
  return has(key.endsWith('[]') ? below.flat() : below, more);
}
