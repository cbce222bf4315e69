import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/model/limits.ts';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { KECIL, runOf } from './fixtures.ts';

const INSTRUMENT = KECIL.replace(
  'title: Papan layanan,',
  'title: Papan layanan, per: service, evidence: { ask: Foto papan, required: true },',
);
const JPG = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
const UNIT = 'unit: { id: dinsos, name: Dinas Sosial }\nservices: { kk: KK }\nanswers:\n  papan: ada\n  toilet: ada\n';

/** A workspace whose switch is on, with these files. */
function place(files: Readonly<Record<string, string | Uint8Array>>, workspace = 'evidence: folders\n'): string {
  return tempFolder({
    'kecil.yaml': INSTRUMENT,
    'patuh.yaml': `checklist: kecil.yaml\n${workspace}`,
    'unit/dinsos.yaml': UNIT,
    ...files,
  });
}

async function judge(cwd: string, ...args: string[]) {
  const run = runOf(await runMain(['audit', '.', '-f', 'json', ...args], { cwd }));
  const [unit] = run.units;
  return {
    evidenced: unit?.readings.evidenced?.score,
    evidence: unit?.evidence.map(({ item, file, status, inFolder, service }) =>
      [item, file, status, inFolder === true ? 'folder' : 'named', service ?? ''].join(' ').trim(),
    ),
    told: run.warnings.map(({ code, facts }) => `${code} ${JSON.stringify(facts)}`),
  };
}

describe('evidence in folders', () => {
  it.each<[what: string, files: Readonly<Record<string, string | Uint8Array>>, evidence: readonly string[]]>([
    [
      'beside the workspace file',
      { 'bukti/dinsos/papan/b.jpg': JPG, 'bukti/dinsos/papan/a.jpg': JPG },
      ['papan ../bukti/dinsos/papan/a.jpg valid folder', 'papan ../bukti/dinsos/papan/b.jpg valid folder'],
    ],
    [
      'beside the assessment',
      { 'unit/bukti/DINSOS/Papan/a.jpg': JPG },
      ['papan bukti/DINSOS/Papan/a.jpg valid folder'],
    ],
    ['of a service', { 'bukti/dinsos/papan/kk/a.jpg': JPG }, ['papan ../bukti/dinsos/papan/kk/a.jpg valid folder kk']],
    [
      'of other units, and what systems leave behind, are no evidence of this one',
      { 'bukti/lain/papan/a.jpg': JPG, 'bukti/dinsos/papan/Thumbs.db': JPG, 'bukti/dinsos/papan/.x': 'x' },
      [],
    ],
    [
      'that is nothing is said to be',
      { 'bukti/dinsos/papan/a.jpg': '' },
      ['papan ../bukti/dinsos/papan/a.jpg empty folder'],
    ],
  ])('%s', async (_, files, evidence) => {
    const judged = await judge(place(files));
    expect(judged.evidence).toEqual(evidence);
    expect(judged.evidenced).toBe(evidence.some((one) => one.includes(' valid ')) ? 100 : 40);
  });

  it('counts only where the workspace says so, in either language', async () => {
    const files = { 'bukti/dinsos/papan/a.jpg': JPG };
    expect((await judge(place(files, ''))).evidence).toEqual([]);
    expect((await judge(place(files, 'evidence: named\n'))).evidence).toEqual([]);
    expect((await judge(place(files, 'bukti: folder\n'))).evidence).toHaveLength(1);
  });

  it('is no second piece where the assessment names it', async () => {
    const named = UNIT.replace('papan: ada', 'papan: { answer: ada, evidence: [bukti/dinsos/papan/a.jpg] }');
    const files = { 'unit/dinsos.yaml': named, 'unit/bukti/dinsos/papan/a.jpg': JPG };
    expect((await judge(place(files))).evidence).toEqual(['papan bukti/dinsos/papan/a.jpg valid named']);
  });

  it('is warned of where its folder is no item or service, or the item has no answer', async () => {
    const files = {
      'bukti/dinsos/papann/a.jpg': JPG,
      'bukti/dinsos/papan/ktp/a.jpg': JPG,
      'bukti/dinsos/toilet/a.jpg': JPG,
      'unit/dinsos.yaml': UNIT.replace('  toilet: ada\n', ''),
    };
    expect(await judge(place(files))).toMatchObject({
      evidence: [],
      told: [
        'evidence-folder {"path":"bukti/dinsos/papan/ktp","name":"ktp"}',
        'evidence-folder {"path":"bukti/dinsos/papann","name":"papann","nearest":"papan"}',
        'evidence-unanswered {"path":"bukti/dinsos/toilet","item":"toilet"}',
      ],
    });
  });

  it('is bounded', async () => {
    const names = Array.from({ length: LIMITS.evidence + 1 }, (_, index) => `bukti/dinsos/papan/${index}.jpg`);
    const { evidence, told } = await judge(place(Object.fromEntries(names.map((name) => [name, JPG]))));
    expect(evidence).toHaveLength(LIMITS.evidence);
    expect(told).toEqual([`evidence-too-many {"path":"bukti/dinsos/papan","limit":${LIMITS.evidence}}`]);
  });

  it.skipIf(process.platform === 'win32')('stays inside: a link that leads out proves nothing', async () => {
    const cwd = place({ 'bukti/dinsos/papan/a.jpg': JPG });
    const outside = tempFolder({ 'b.jpg': JPG, 'toilet/c.jpg': JPG });
    symlinkSync(join(outside, 'b.jpg'), join(cwd, 'bukti/dinsos/papan/b.jpg'));
    symlinkSync(join(outside, 'toilet'), join(cwd, 'bukti/dinsos/toilet'));
    expect((await judge(cwd)).evidence).toEqual([
      'papan ../bukti/dinsos/papan/a.jpg valid folder',
      'papan ../bukti/dinsos/papan/b.jpg outside folder',
    ]);
  });

  it('is locked, and a change is noticed', async () => {
    const cwd = place({ 'bukti/dinsos/papan/a.jpg': JPG });
    expect((await runMain(['evidence', 'lock', '.'], { cwd })).code).toBe(0);
    const verify = async () => JSON.parse((await runMain(['evidence', 'verify', '.', '-f', 'json'], { cwd })).stdout);
    expect(await verify()).toMatchObject({ files: 1, unchanged: 1, changed: [] });
    writeFileSync(join(cwd, 'bukti/dinsos/papan/a.jpg'), Buffer.concat([JPG, JPG]));
    expect((await verify()).changed).toHaveLength(1);
    expect((await judge(cwd)).told).toEqual(['evidence-changed {"path":"../bukti/dinsos/papan/a.jpg"}']);
  });
});
