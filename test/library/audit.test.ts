import { describe, expect, it } from 'vitest';
import { audit, render } from '../../src/index.ts';
import { CHECKLIST_TEXTS } from '../support/checklist-texts.ts';
import { runMain } from '../support/run-main.ts';
import { filesBelow } from './files-below.ts';

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
