import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blankPage, filledPage } from '../support/form-page.ts';
import { runMain, runReadable } from '../support/run-main.ts';
import { schemaFaults } from '../support/schema-faults.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { runOf } from './fixtures.ts';

const WORKSPACE = `institution: Kota Contoh
period: "2018"
checklist: kepatuhan-2016
units: [dinsos, dishub, dinkes, bpbd, dpmptsp]
`;
const unit = (id: string, answers: string, rest = '') =>
  `checklist: kepatuhan-2016\nperiod: "2018"\nunit: { id: ${id}, name: Unit ${id} }\n${rest}answers:\n${answers}`;
const DINSOS = unit('dinsos', '  persyaratan: ada\n  toilet: tidak\n  biaya: Ya\n');
const DINSOS_AGAIN = unit('dinsos', '  toilet: ada\n  biaya: ada\n  prosedur: { answer: ada, note: loket }\n');
const DISHUB = { id: 'dishub', name: 'Dinas Perhubungan' };
const PAGE = filledPage(
  blankPage('kepatuhan-2016', DISHUB),
  JSON.stringify({ checklist: 'kepatuhan-2016', unit: DISHUB, answers: { toilet: 'ada' } }),
);

/** What five units sent, two of them nothing. */
function returned(): string {
  const cwd = tempFolder({
    'penilaian/patuh.yaml': WORKSPACE,
    'kembali/dinsos.yaml': DINSOS,
    'kembali/dinsos (1).yaml': DINSOS_AGAIN,
    'kembali/formulir.html': PAGE,
    'kembali/dinkes.yaml': unit('dinkes', '  toilet: entah\n'),
    'kembali/pasar.json': JSON.stringify({
      checklist: 'kepatuhan-2016',
      period: '2017',
      unit: { id: 'pasar', name: 'Pasar' },
      answers: {},
    }),
  });
  utimesSync(join(cwd, 'kembali/dinsos.yaml'), 1_500_000_000, 1_500_000_000);
  utimesSync(join(cwd, 'kembali/dinsos (1).yaml'), 1_600_000_000, 1_600_000_000);
  return cwd;
}

const COLLECT = ['collect', 'kembali', '--expect', 'penilaian', '--no-color'];

describe('patuh collect', () => {
  it('tells who has answered, how far, who is missing, who sent two files, and what cannot be read', async () => {
    const cwd = returned();
    const { code, stdout, stderr } = await runMain([...COLLECT, '-f', 'json'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('kembali/dinkes.yaml:5:11: galat: jawaban `entah`');
    const run = JSON.parse(stdout);
    expect(await schemaFaults('collect', run)).toEqual([]);
    expect(run).toMatchObject({ kind: 'collect', institution: 'Kota Contoh', period: '2018' });
    expect(run.units.map(({ id, state, expected }: Record<string, unknown>) => [id, state, expected])).toEqual([
      ['bpbd', 'missing', true],
      ['dinkes', 'unreadable', true],
      ['dinsos', 'twice', true],
      ['dishub', 'partial', true],
      ['dpmptsp', 'missing', true],
      ['pasar', 'blank', false],
    ]);
    const dinsos = run.units[2];
    expect(dinsos.proposed).toBe('kembali/dinsos (1).yaml');
    expect(dinsos.files.map(({ file }: { file: string }) => file)).toEqual([
      'kembali/dinsos (1).yaml',
      'kembali/dinsos.yaml',
    ]);
    expect(dinsos.answers.given).toBe(4);
    // `Ya` and `ada` are one answer.
    expect(dinsos.disagreements).toEqual([
      {
        item: 'toilet',
        service: null,
        key: 'answer',
        values: [
          { file: 'kembali/dinsos (1).yaml', value: 'ada' },
          { file: 'kembali/dinsos.yaml', value: 'tidak' },
        ],
      },
    ]);
  });

  it('does not take any workbook for a unit that sent a blank form, and says why one cannot be read', async () => {
    const cwd = tempFolder({
      'patuh.yaml': 'checklist: kepatuhan-2016\nunits: [dinsos, dishub]\n',
      'dinsos.yaml': unit('dinsos', '  toilet: ada\n'),
      'rekap.xls': 'x',
      'kosong.xlsx': '',
      'dishub.xlsx': 'PK',
      'terkunci.xlsx': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
    });
    const { stdout, stderr } = await runMain(['collect', '-f', 'json', '--no-color'], { cwd });
    const { units, rejected, warnings } = JSON.parse(stdout);
    expect(units.map(({ id, state }: Record<string, unknown>) => [id, state])).toEqual([
      ['dinsos', 'partial'],
      ['dishub', 'unreadable'],
    ]);
    expect(rejected.map(({ file }: Record<string, unknown>) => file).sort()).toEqual([
      'dishub.xlsx',
      'kosong.xlsx',
      'terkunci.xlsx',
    ]);
    expect(warnings.map(({ at }: { at: { file: string } }) => at.file)).toEqual(['rekap.xls']);
    expect(stderr).toContain('kosong.xlsx: galat: berkas kosong');
    expect(stderr).toContain('terkunci.xlsx: galat: buku kerja ini dikunci dengan sandi');
    const audit = await runMain(['audit', '--no-color'], { cwd });
    expect(audit.stderr).toContain('kosong.xlsx: peringatan: berkas kosong');
  });

  it('proposes no file where two were saved at the same time', async () => {
    const cwd = returned();
    utimesSync(join(cwd, 'kembali/dinsos.yaml'), 1_600_000_000, 1_600_000_000);
    const { units } = JSON.parse((await runMain([...COLLECT, '-f', 'json'], { cwd })).stdout);
    expect(units[2].proposed).toBeNull();
  });

  it.each(['terminal', 'markdown', 'html', 'xlsx'])('shows both answers and who is missing as %s', async (format) => {
    const { stdout } = await runReadable([...COLLECT, '-f', format], { cwd: returned(), columns: 80 });
    for (const text of ['bpbd', 'belum kembali', 'toilet', 'tidak', 'dinsos (1).yaml', 'terbaru', 'periodenya 2017']) {
      expect(stdout).toContain(text);
    }
    if (format === 'terminal') for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    else expect(stdout).toContain('entah');
  });

  it('writes one assessment a unit, puts partial files together, and chooses nothing by itself', async () => {
    const cwd = returned();
    const first = await runMain([...COLLECT, '--into', 'siap', '-q'], { cwd });
    expect(first.code).toBe(2);
    expect(first.stderr).toContain(
      'Unit dinsos tidak ditulis: kembali/dinsos (1).yaml, kembali/dinsos.yaml berbeda di 1 tempat',
    );
    expect(existsSync(join(cwd, 'siap/dinsos.yaml'))).toBe(false);
    expect(readFileSync(join(cwd, 'siap/dishub.yaml'), 'utf8')).toContain('toilet: ada');
    expect(readFileSync(join(cwd, 'siap/patuh.yaml'), 'utf8')).toContain('- bpbd');
    await runMain([...COLLECT, '--into', 'terbaru', '--newest', '-q'], { cwd });
    const { units, missing } = runOf(await runMain(['audit', 'terbaru', '--period', '2018', '-f', 'json'], { cwd }));
    expect(missing).toEqual(['bpbd', 'dinkes', 'dpmptsp']);
    const answers = units.find(({ id }) => id === 'dinsos')?.items.filter(({ answer }) => answer !== null);
    expect(answers?.map(({ item, answer }) => `${item}: ${answer}`).sort()).toEqual([
      'biaya: ada',
      'persyaratan: ada',
      'prosedur: ada',
      'toilet: ada',
    ]);
  });

  it('writes over nothing without --force, and not into what it collects', async () => {
    const cwd = returned();
    writeFileSync(join(cwd, 'kembali/dinsos.yaml'), '');
    await runMain([...COLLECT, '--into', 'siap', '-q'], { cwd });
    writeFileSync(join(cwd, 'siap/dishub.yaml'), 'punya saya');
    const { stderr } = await runMain([...COLLECT, '--into', 'siap', '-q'], { cwd });
    expect(stderr).toContain('--force');
    expect(readFileSync(join(cwd, 'siap/dishub.yaml'), 'utf8')).toBe('punya saya');
    const inside = await runMain([...COLLECT, '--into', 'kembali/siap'], { cwd });
    expect([inside.code, existsSync(join(cwd, 'kembali/siap'))]).toEqual([2, false]);
  });

  it('compares answers of services one by one', async () => {
    const services = 'services: { ktp: KTP, kk: KK }\n';
    const cwd = tempFolder({
      'a.yaml': unit('u', '  persyaratan: ada\n  biaya: { services: { ktp: ada } }\n', services),
      'b.yaml': unit('u', '  persyaratan: { services: { kk: tidak } }\n  biaya: { services: { kk: ada } }\n', services),
    });
    const [{ disagreements }] = JSON.parse((await runMain(['himpun', '.', '-f', 'json'], { cwd })).stdout).units;
    expect(disagreements).toMatchObject([{ item: 'persyaratan', service: 'kk', key: 'answer' }]);
    await runMain(['himpun', 'a.yaml', 'b.yaml', '--newest', '--into', 'siap', '-q'], { cwd });
    expect(readFileSync(join(cwd, 'siap/u.yaml'), 'utf8')).toContain('  biaya: ada\n');
  });

  it('keeps notes of single services, and reasons that no answer asks for', async () => {
    const services = 'services: { ktp: KTP, kk: KK }\n';
    const cwd = tempFolder({
      'kembali/a.yaml': unit('u', '  persyaratan: { services: { ktp: { answer: ada, note: loket 1 } } }\n', services),
      'kembali/b.yaml': unit(
        'u',
        '  persyaratan: { services: { kk: { answer: , note: dicek } } }\n  toilet: { answer: tidak, reason: rusak }\n',
        services,
      ),
    });
    expect((await runMain(['himpun', 'kembali', '--into', 'siap', '-q'], { cwd })).stderr).toBe('');
    const written = readFileSync(join(cwd, 'siap/u.yaml'), 'utf8');
    expect(written).toContain('ktp:\n        answer: ada\n        note: loket 1');
    expect(written).toContain('kk:\n        answer:\n        note: dicek');
    expect(written).toContain('answer: tidak\n    reason: rusak');
  });

  it('counts evidence that lies in folders, also where several files are put together', async () => {
    const cwd = tempFolder({
      'patuh.yaml': 'checklist: kepatuhan-2016\nevidence: folders\nunits: [u]\n',
      'a.yaml': unit('u', '  toilet: ada\n'),
      'b.yaml': unit('u', '  loket: ada\n'),
      'bukti/u/toilet/a.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
      'bukti/u/loket/b.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 16]),
    });
    const [merged] = JSON.parse((await runMain(['collect', '-f', 'json'], { cwd })).stdout).units;
    expect(merged).toMatchObject({ answers: { given: 2 }, evidence: { given: 2, asked: 2 } });
  });

  it('says so where everything is there', async () => {
    const cwd = tempFolder({
      'patuh.yaml': 'checklist: kepatuhan-2016\nunits: [u]\n',
      'u.yaml': unit('u', '  toilet: ada\n'),
    });
    const { code, stdout } = await runMain(['collect', '--lang', 'en'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('1 of 1 expected units have sent answers');
    expect((await runMain(['collect', '.', '--expect', '/'], { cwd })).code).toBe(2);
  });
});
