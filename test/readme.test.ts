import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOT, runMain } from './support/run-main.ts';

/** The commands that the READMEs show, with what they say that these print. */
function examples(name: string): { line: string; shown: string }[] {
  const text = readFileSync(`${ROOT}/${name}`, 'utf8');
  return [...text.matchAll(/```console\n\$ patuh ([^\n]*)\n([\s\S]*?)```/g)].map(([, line = '', shown = '']) => ({
    line,
    shown,
  }));
}

describe.each(['README.md', 'README.id.md'])('%s shows real output', (name) => {
  test('in several places', () => expect(examples(name).length).toBeGreaterThan(3));

  // `npm run readme` writes them anew.
  test.each(examples(name))('patuh $line', async ({ line, shown }) => {
    const { stdout } = await runMain(line.split(' '), { env: { COLUMNS: '92' } });
    expect(shown).toBe(stdout);
  });
});
