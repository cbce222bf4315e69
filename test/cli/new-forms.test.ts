import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';

const read = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8');
const TABLE = 'id,nama,layanan\ndinsos,Dinas Sosial,"DTKS; Bansos"\n,"Dinas Perhubungan",\n';
const INSTITUTION = ['--institution', 'Kota Contoh', '--period', '2018'];

describe('patuh new for forms', () => {
  it('writes a file for each unit of a table, and the workspace that expects them', async () => {
    const cwd = tempFolder({ 'unit.csv': TABLE });
    const { code, stderr } = await runMain(['new', '--units', 'unit.csv', ...INSTITUTION, '-o', 'penilaian'], { cwd });
    expect([code, stderr]).toEqual([0, '2 formulir ditulis ke penilaian\n']);
    expect(readdirSync(join(cwd, 'penilaian'))).toEqual(['dinas-perhubungan.yaml', 'dinsos.yaml', 'patuh.yaml']);
    expect(read(cwd, 'penilaian/patuh.yaml')).toMatch(/units:\n {2}dinsos: .+\n {2}dinas-perhubungan: .+\n/);
    const audit = await runMain(['audit', 'penilaian', '-f', 'json'], { cwd });
    const { counts, institution, units } = JSON.parse(audit.stdout);
    expect([counts, institution.name, institution.period]).toEqual([
      { found: 2, scored: 2, notScored: 0, rejected: 0, missing: 0 },
      'Kota Contoh',
      '2018',
    ]);
    expect(units.map((unit: { unanswered: number; interval: unknown }) => [unit.unanswered, unit.interval])).toEqual([
      [19, [0, 100]],
      [19, [0, 100]],
    ]);
  });

  it('takes each line of a list for a name, commas too', async () => {
    const cwd = tempFolder({ 'unit.txt': 'Dinas Perumahan, Kawasan Permukiman\nDinas Sosial\n' });
    await runMain(['baru', '--units', 'unit.txt', '-q'], { cwd });
    expect(readdirSync(cwd)).toEqual([
      'dinas-perumahan-kawasan-permukiman.yaml',
      'dinas-sosial.yaml',
      'patuh.yaml',
      'unit.txt',
    ]);
  });

  it('writes one unit into the file or to the screen that is named, and no workspace', async () => {
    const cwd = tempFolder({});
    const one = ['new', '--unit', 'Dinas Sosial', '--id', 'dinsos', '--kind', 'opd', '--service', 'DTKS'];
    expect((await runMain([...one, '-o', 'x.yaml'], { cwd })).code).toBe(0);
    const { stdout } = await runMain([...one, '-o', '-'], { cwd });
    expect(stdout).toBe(read(cwd, 'x.yaml'));
    expect(stdout).toContain('unit:\n  id: dinsos\n  name: Dinas Sosial\n  kind: opd\nservices:\n  dtks: DTKS\n');
    expect(readdirSync(cwd)).toEqual(['x.yaml']);
  });

  it('replaces no file that is there, and writes the others', async () => {
    const cwd = tempFolder({ 'unit.csv': TABLE, 'dinsos.yaml': 'filled in\n' });
    const args = ['new', '--units', 'unit.csv', ...INSTITUTION];
    const { code, stderr } = await runMain(args, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('dinsos.yaml sudah ada');
    expect(read(cwd, 'dinsos.yaml')).toBe('filled in\n');
    expect(readdirSync(cwd)).toContain('dinas-perhubungan.yaml');
    expect((await runMain([...args, '--force'], { cwd })).code).toBe(0);
    expect(read(cwd, 'dinsos.yaml')).toContain('Dinas Sosial');
  });

  it('leaves a workspace as it is, and names the units that it does not expect', async () => {
    const workspace = 'institution: Kota Contoh\nunits: [dishub] # mine\n';
    const cwd = tempFolder({ 'patuh.yaml': workspace });
    const args = ['new', '--unit', 'Dinas Sosial', '--id', 'dinsos'];
    const { code, stderr } = await runMain(args, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('patuh.yaml sudah ada dan belum menunggu unit ini: dinsos');
    expect(read(cwd, 'patuh.yaml')).toBe(workspace);
    expect(read(cwd, 'dinsos.yaml')).toContain('institution: Kota Contoh\n');
    expect((await runMain([...args, '--force', '-q'], { cwd })).code).toBe(0);
    expect(read(cwd, 'patuh.yaml')).toContain('units:\n  - dishub\n  - dinsos\n');
  });

  it.each(['folder', 'run'])('carries units and answers of last year over from a %s, uncounted', async (kind) => {
    const cwd = tempFolder({
      'lama/dinsos.yaml': [
        'checklist: kepatuhan-2016',
        'institution: Kota Contoh',
        'period: "2017"',
        'unit: { id: dinsos, name: Dinas Sosial, kind: opd }',
        'services: { a: Layanan A, b: Layanan B }',
        'answers: { toilet: ada, persyaratan: { answer: ada, services: { b: tidak } } }\n',
      ].join('\n'),
    });
    const from = kind === 'folder' ? 'lama' : 'lama.json';
    if (kind === 'run') await runMain(['audit', 'lama', '-f', 'json:lama.json', '-q'], { cwd });
    const args = ['new', '--from', from, '--period', '2018', '-o', 'baru', '-q'];
    expect(await runMain(args, { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    const text = read(cwd, 'baru/dinsos.yaml');
    expect(text).toContain(
      'institution: Kota Contoh\nperiod: "2018"\nunit:\n  id: dinsos\n  name: Dinas Sosial\n  kind: opd\n',
    );
    expect(text).toContain('# Jawaban 2017, tidak dihitung: ada\n  toilet:\n');
    const of = kind === 'folder' ? 'Layanan A: ada; Layanan B: tidak' : 'ada / tidak';
    expect(text).toContain(`# Jawaban 2017, tidak dihitung: ${of}\n  persyaratan:\n`);
    const { stdout } = await runMain(['audit', 'baru', '-f', 'json'], { cwd });
    expect(JSON.parse(stdout).units[0].answered).toBe(0);
  });

  it('writes the evaluator’s work sheet beside the assessment; blank, it changes no score', async () => {
    const cwd = tempFolder({
      'unit/u.yaml':
        'unit: { id: u, name: U }\nperiod: "2018"\nanswers: { toilet: { answer: ada, evidence: [a.jpg] } }\n',
    });
    const { code, stderr } = await runMain(['new', '--verification', 'unit/u.yaml'], { cwd });
    expect([code, stderr.split('\n').at(-2)]).toEqual([
      0,
      'Formulir ditulis ke unit/u.verifikasi.yaml. Isi jawabannya, lalu periksa dengan `patuh periksa unit/u.verifikasi.yaml`.',
    ]);
    const text = read(cwd, 'unit/u.verifikasi.yaml');
    expect(text).toContain('  # Jawaban unit: ada\n  # Bukti dari unit: a.jpg\n  toilet:\n');
    const { stdout } = await runMain(['audit', 'unit', '-f', 'json'], { cwd });
    const { readings } = JSON.parse(stdout).units[0];
    expect(readings.verified.score).toBe(readings.claimed.score);
  });

  it.each([
    [['new'], 'Belum disebut untuk unit mana'],
    [['new', '--unit', 'A', '--units', 'b.csv'], '--unit dan --units'],
    [['new', '--unit', 'A', '--id', 'a b'], '`a b` untuk `--id`'],
    [['new', '--unit', 'A', '-f', 'yml'], 'Bentuk laporan `yml`'],
    [['new', '--units', 'none.csv'], 'none.csv'],
    [['new', '--unit', 'A', '-c', 'kepatuhan'], 'Instrumen `kepatuhan` tidak ditemukan'],
    [['new', '--from', 'none.json'], 'none.json'],
  ])('%j ends with 2, says why, and writes nothing', async (args, words) => {
    const cwd = tempFolder({});
    const { code, stderr } = await runMain(args, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(readdirSync(cwd)).toEqual([]);
  });
});
