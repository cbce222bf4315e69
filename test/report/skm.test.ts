import { describe, expect, test } from 'vitest';
import { runMain } from '../support/run-main.ts';

/** What people see of a survey; see `golden.test.ts`. */
const golden = (name: string) => `../golden/${name}`;
const ANSWERS = 'test/fixtures/survei/jawaban.csv';
const MEANS = '3.2,3.216,2.936,3.53,3.136,3.2,3.316,3.916,3.323';

describe('a survey', () => {
  test.each([
    ['skm-80.txt', [ANSWERS, '--population', '1200'], { columns: 80 }],
    ['skm-warna.txt', [ANSWERS, '--published', '80,44'], { columns: 100, isTTY: true }],
    ['skm-dumb.txt', [ANSWERS], { columns: 60, isTTY: true, env: { TERM: 'dumb' } }],
    ['skm-en.txt', [ANSWERS, '--lang', 'en', '--population', '6'], { columns: 80 }],
    ['skm-rata-rata.txt', ['--means', MEANS, '--published', '81,71', '--published-grade', 'A'], { columns: 80 }],
    ['skm.json', [ANSWERS, '--population', '1200', '--published', '81,71'], {}],
    ['skm.csv', [ANSWERS], {}],
    ['skm-en.csv', [ANSWERS, '--lang', 'en'], {}],
    ['skm.md', [ANSWERS, '--published', '81,71'], {}],
    ['skm-en.md', [ANSWERS, '--lang', 'en'], {}],
    ['skm.html', [ANSWERS, '--population', '1200', '--published', '81,71'], {}],
  ])('%s', async (name, args, options) => {
    const ending = name.split('.').at(-1) ?? '';
    const format = { txt: 'terminal', json: 'json', csv: 'csv', md: 'markdown', html: 'html' }[ending] ?? '';
    const { stdout } = await runMain(['skm', ...args, '-f', format], options);
    await expect(stdout).toMatchFileSnapshot(golden(name));
  });

  test.each([
    ['skm-peringatan.txt', [ANSWERS]],
    ['skm-peringatan-en.txt', [ANSWERS, '--lang', 'en']],
  ])('%s', async (name, args) => {
    const { stderr } = await runMain(['skm', ...args]);
    await expect(stderr).toMatchFileSnapshot(golden(name));
  });
});
