import { describe, expect, it } from 'vitest';
import { audit, collect } from '../../src/index.ts';
import { CHECKLIST_TEXTS } from '../support/checklist-texts.ts';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';

const unit = (id: string, answers: string) =>
  `checklist: kepatuhan-2016\nunit: { id: ${id}, name: ${id} }\nanswers: { ${answers} }\n`;
const FILES = {
  'penilaian/patuh.yaml': 'institution: Kota Contoh\nunits: [dinsos, dishub, dinkes]\n',
  'kembali/dinsos.yaml': unit('dinsos', 'toilet: ada, biaya: tidak'),
  'kembali/dinsos (1).yaml': unit('dinsos', 'toilet: tidak'),
  'kembali/dishub.yaml': unit('dishub', 'toilet: ada'),
  'kembali/rusak.yaml': unit('dinkes', 'toilet: entah'),
};
const OPTIONS = { inputs: ['kembali'], expect: 'penilaian', checklists: CHECKLIST_TEXTS };

describe('collecting in memory', () => {
  it('finds what the command finds', async () => {
    const { run } = await collect(FILES, OPTIONS);
    const cwd = tempFolder(FILES);
    const told = JSON.parse(
      (await runMain(['collect', 'kembali', '--expect', 'penilaian', '-f', 'json'], { cwd })).stdout,
    );
    const timeless = (value: object) =>
      JSON.parse(JSON.stringify(value, (key, one) => (['modified', 'proposed', 'message'].includes(key) ? null : one)));
    expect(timeless({ units: run.units, states: run.states })).toEqual(
      timeless({ units: told.units, states: told.states }),
    );
    expect(run.rejected.map(({ file }) => file)).toEqual(['kembali/rusak.yaml']);
  });

  it('gives assessments that can be scored, of units without disagreement', async () => {
    const { assessments, run } = await collect(FILES, OPTIONS);
    expect([...assessments.keys()]).toEqual(['dishub']);
    expect(run.units[1]?.disagreements).toMatchObject([{ item: 'toilet' }]);
    const files = Object.fromEntries([...assessments].map(([id, text]) => [`${id}.json`, text]));
    const { runs } = await audit(files, { asOf: '2018-01-02', checklists: CHECKLIST_TEXTS });
    expect(runs[0]?.units.map(({ id, answered }) => [id, answered])).toEqual([['dishub', 1]]);
  });

  it('takes the latest where that is asked for, and proposes it where times are given', async () => {
    const modified = {
      'kembali/dinsos.yaml': '2018-01-01T00:00:00',
      '/kembali/dinsos (1).yaml': '2018-02-01T00:00:00',
    };
    const { assessments, run } = await collect(FILES, { ...OPTIONS, modified, newest: true });
    expect(run.units[1]?.proposed).toBe('kembali/dinsos (1).yaml');
    expect(JSON.parse(assessments.get('dinsos') ?? '')).toEqual({
      checklist: 'kepatuhan-2016',
      unit: { id: 'dinsos', name: 'dinsos' },
      answers: { toilet: 'tidak', biaya: 'tidak' },
    });
  });

  it('is told of a workspace that expects units: one with faults is rejected, none at all is a mistake of the program', async () => {
    const broken = { ...FILES, 'penilaian/patuh.yaml': 'unitss: [a]\n' };
    const { run } = await collect(broken, OPTIONS);
    expect(run.rejected.map(({ file }) => file)).toContain('penilaian/patuh.yaml');
    await expect(collect(FILES, { ...OPTIONS, expect: 'lain' })).rejects.toThrow('no patuh.yaml in lain');
  });
});
