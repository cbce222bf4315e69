import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit, render } from '../../src/index.ts';
import { CHECKLIST_TEXTS } from '../support/checklist-texts.ts';
import { ROOT, runMain } from '../support/run-main.ts';

/** All files below a folder of the repository, named as the command line names them there. */
function filesBelow(folder: string): Map<string, Uint8Array> {
  const root = join(ROOT, folder);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return new Map(
    names.flatMap((name) => {
      const path = join(root, name);
      if (!statSync(path).isFile()) return [];
      return [[relative(ROOT, path).split(sep).join('/'), new Uint8Array(readFileSync(path))] as const];
    }),
  );
}

describe('an audit in memory is that of the command line', () => {
  it.each(['samples/kota-cimahi-2018', 'samples/kota-probolinggo-2018', 'test/fixtures/kota-uji'])(
    '%s',
    async (folder) => {
      const { runs } = await audit(filesBelow(folder), {
        asOf: '2026-01-02',
        inputs: [folder],
        checklists: CHECKLIST_TEXTS,
      });
      const [run] = runs;
      if (run === undefined || runs.length > 1) throw new Error(`${runs.length} runs`);
      for (const format of ['json', 'markdown'] as const) {
        const { stdout } = await runMain(['audit', folder, '-f', `${format}:-`]);
        expect(await render(run, format, { command: `patuh audit ${folder} -f ${format}:-` })).toBe(stdout);
      }
    },
  );
});
