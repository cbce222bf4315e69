import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { KECIL, unit } from './fixtures.ts';

const FILES = {
  'kecil.yaml': KECIL,
  'unit/a.yaml': unit('a', 'yellow', 'checklist: ../kecil.yaml'),
  'unit/b.yaml': unit('b', 'green', 'checklist: ../kecil.yaml'),
  'unit/nul.yaml': unit('nul', 'red', 'checklist: ../kecil.yaml'),
};

describe('a file a unit', () => {
  it('is written into folders that are made', async () => {
    const cwd = tempFolder(FILES);
    const args = ['audit', 'unit', '-o', 'laporan/{unit}.json', '-f', 'berita-acara:ba/{unit}/hasil.docx'];
    const { code, stdout, stderr } = await runMain(args, { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toBe('3 berkas ditulis: ba/{unit}/hasil.docx\n3 berkas ditulis: laporan/{unit}.json\n');
    // Windows keeps `nul` for a device, whatever its ending.
    expect(readdirSync(join(cwd, 'laporan')).sort()).toEqual(['a.json', 'b.json', 'nul-unit.json']);
    expect(readdirSync(join(cwd, 'ba')).sort()).toEqual(['a', 'b', 'nul-unit']);
    const { units } = JSON.parse(readFileSync(join(cwd, 'laporan/b.json'), 'utf8'));
    expect(units.map(({ id }: { id: string }) => id)).toEqual(['b']);
  });

  it('is drawn from a saved run as well', async () => {
    const cwd = tempFolder(FILES);
    await runMain(['audit', 'unit', '-o', 'hasil.json', '-o', 'langsung/{unit}.md'], { cwd });
    const { code } = await runMain(['report', 'hasil.json', '-q', '-o', 'ulang/{unit}.md'], { cwd });
    expect(code).toBe(0);
    const read = (folder: string) =>
      readFileSync(join(cwd, folder, 'a.md'), 'utf8').replace(/^- (Perintah|Command).*$/m, '');
    expect(read('ulang')).toBe(read('langsung'));
  });

  it('spares what was made by hand, and says so', async () => {
    const cwd = tempFolder({ ...FILES, 'laporan/a.md': 'catatan saya\n' });
    const { code, stderr } = await runMain(['audit', 'unit', '-o', 'laporan/{unit}.md'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('laporan/a.md');
    expect(stderr).toContain('2 berkas ditulis: laporan/{unit}.md');
    expect(readFileSync(join(cwd, 'laporan/a.md'), 'utf8')).toBe('catatan saya\n');
  });

  it('is not written where a file is in the place of a folder', async () => {
    const cwd = tempFolder(FILES);
    writeFileSync(join(cwd, 'laporan'), 'x');
    const { code, stderr } = await runMain(['audit', 'unit/a.yaml', '-o', 'laporan/{unit}.md'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('laporan/a.md');
  });

  it('is of one institution and period only', async () => {
    const of = (city: string, id: string) => `institution: ${city}\n${unit(id, 'red', 'checklist: ../kecil.yaml')}`;
    const cwd = tempFolder({ 'kecil.yaml': KECIL, 'unit/a.yaml': of('Kota A', 'a'), 'unit/b.yaml': of('Kota B', 'b') });
    const { code, stderr } = await runMain(['audit', 'unit', '-o', 'laporan/{unit}.html'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('-o laporan/{unit}.html');
  });
});
