import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/run-main.ts';

const PAGE = readFileSync(join(ROOT, 'docs/pustaka.md'), 'utf8');

/** What each example of the page prints, in order. */
const PRINTED = [
  /^[\d.]+ red\n$/,
  /^Kota Contoh red belum ada: \[ 'dpmptsp' \]\ntrue\n$/,
  /^a\.yaml:2: .*mungkin.*\n$/,
  /^dpmptsp missing 0\ndukcapil twice 2\n\{ loket: 'ada', toilet: 'ada' \}\n$/,
];

const examples = [...PAGE.matchAll(/## (.+)\n\n```js\n([\s\S]*?)```/g)].map(([, title = '', code = '']) => ({
  title,
  code,
}));

it('the page has as many examples as are known here', () => {
  expect(examples).toHaveLength(PRINTED.length);
});

it.each(examples.map((example, index) => ({ ...example, printed: PRINTED[index] ?? /^$/ })))(
  'runs as it is written: $title',
  ({ code, printed }) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(printed);
  },
);
