import { describe, expect, test } from 'vitest';
import { runMain } from '../../support/run-main.ts';

/** As in ../golden.test.ts: what people see of `patuh lint`. */
const golden = (name: string) => `../../golden/${name}`;
const ALL = 'samples/dokumen-standar';
const MARKDOWN = `${ALL}/markdown`;
const WORD = `${ALL}/word/kecamatan-makmur`;
const DAY = ['--as-of', '2026-03-01'];

describe('reports of a check of documents', () => {
  test.each([
    ['dokumen-80.txt', [MARKDOWN], { columns: 80 }],
    ['dokumen-120.txt', [MARKDOWN], { columns: 120 }],
    ['dokumen-warna.txt', [MARKDOWN], { columns: 100, isTTY: true }],
    ['dokumen-en.txt', [MARKDOWN, '--lang', 'en'], { columns: 100 }],
    ['dokumen-word.txt', [WORD, '--explain'], { columns: 100 }],
    ['dokumen.json', [MARKDOWN, '-f', 'json'], {}],
    ['dokumen-word-en.json', [WORD, '-f', 'json', '--lang', 'en'], {}],
    ['dokumen.csv', [ALL, '-f', 'csv'], {}],
    ['dokumen-en.csv', [WORD, '-f', 'csv', '--lang', 'en'], {}],
    ['dokumen.md', [ALL, '-f', 'markdown'], {}],
    ['dokumen-en.md', [WORD, '-f', 'markdown', '--explain', '--lang', 'en'], {}],
    ['dokumen.html', [ALL, '-f', 'html'], {}],
    ['dokumen-en.html', [`${WORD}/standar-pelayanan.docx`, '-f', 'html', '--lang', 'en'], {}],
    ['dokumen.sarif', [ALL, '-f', 'sarif'], {}],
    ['dokumen-en.sarif', [WORD, '-f', 'sarif', '--lang', 'en'], {}],
    ['dokumen-junit.xml', [ALL, '-f', 'junit'], {}],
    ['dokumen-junit-en.xml', [WORD, '-f', 'junit', '--lang', 'en'], {}],
    ['dokumen-github.txt', [ALL, '-f', 'github'], {}],
    ['dokumen-github-en.txt', [WORD, '-f', 'github', '--lang', 'en'], {}],
    ['dokumen-gitlab.json', [ALL, '-f', 'gitlab'], {}],
    ['dokumen-aturan.txt', ['--rules'], { columns: 120 }],
    ['dokumen-aturan-en.txt', ['--rules', '--lang', 'en'], { columns: 120 }],
    ['bantuan-lint.txt', ['--help'], { columns: 100 }],
  ])('%s', async (name, args, options) => {
    const { stdout } = await runMain(['lint', ...args, ...DAY], options);
    await expect(stdout).toMatchFileSnapshot(golden(name));
  });
});

describe('answers beside documents', () => {
  test.each([
    ['klaim-dokumen.txt', [`${ALL}/unit/kecamatan-makmur.yaml`], { columns: 100 }],
    ['klaim-dokumen-institusi.txt', [ALL], { columns: 100 }],
    ['klaim-dokumen.md', [ALL, '-f', 'markdown'], {}],
    ['klaim-dokumen.html', [ALL, '-f', 'html'], {}],
    ['klaim-dokumen-github.txt', [ALL, '-f', 'github', '--lang', 'en'], {}],
  ])('%s', async (name, args, options) => {
    const { stdout } = await runMain(['audit', ...args, '--documents', `${ALL}/word`, ...DAY], options);
    await expect(stdout).toMatchFileSnapshot(golden(name));
  });
});
