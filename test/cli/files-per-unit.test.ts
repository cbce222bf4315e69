import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

  it('has an index beside its pages, which links them with zone and score', async () => {
    const cwd = tempFolder(FILES);
    const args = ['audit', 'unit', '-o', 'laporan kota/{unit}/hasil.html'];
    const { code, stderr } = await runMain(args, { cwd });
    expect(code).toBe(0);
    expect(stderr).toBe(
      '3 berkas ditulis: laporan kota/{unit}/hasil.html\nLaporan ditulis ke laporan kota/index.html\n',
    );
    const index = readFileSync(join(cwd, 'laporan kota/index.html'), 'utf8');
    const links = [...index.matchAll(/<a href="([^"#]+)">([^<]*)<\/a><\/th><td><span class="zone (\w+)">/g)];
    expect(links.map(([, address, , zone]) => [address, zone])).toEqual([
      ['b/hasil.html', 'green'],
      ['a/hasil.html', 'yellow'],
      ['nul-unit/hasil.html', 'red'],
    ]);
    for (const [, address] of links) expect(existsSync(join(cwd, 'laporan kota', address ?? ''))).toBe(true);
    // It is patuh's own and may be written again.
    expect((await runMain(args, { cwd })).code).toBe(0);
  });

  it('leaves an index that was made by hand, but with --force', async () => {
    const cwd = tempFolder({ ...FILES, 'laporan/index.html': '<p>Buatan sendiri</p>' });
    const read = () => readFileSync(join(cwd, 'laporan/index.html'), 'utf8');
    const { code, stderr } = await runMain(['audit', 'unit', '-o', 'laporan/{unit}.html'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('laporan/index.html');
    expect(read()).toBe('<p>Buatan sendiri</p>');
    expect((await runMain(['audit', 'unit', '-o', 'laporan/{unit}.html', '--force'], { cwd })).code).toBe(0);
    expect(read()).toContain('href="a.html"');
  });

  it.each([
    ['a single unit', ['unit/a.yaml', '-o', 'laporan/{unit}.html']],
    ['another format', ['unit', '-o', 'laporan/{unit}.md']],
  ])('has no index for %s', async (_, args) => {
    const cwd = tempFolder(FILES);
    expect((await runMain(['audit', ...args], { cwd })).code).toBe(0);
    expect(existsSync(join(cwd, 'laporan/index.html'))).toBe(false);
  });

  it('has no index where a unit is called so', async () => {
    const cwd = tempFolder({ ...FILES, 'unit/index.yaml': unit('index', 'red', 'checklist: ../kecil.yaml') });
    const { code, stderr } = await runMain(['audit', 'unit', '-o', 'laporan/{unit}.html'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '4 berkas ditulis: laporan/{unit}.html\n' });
    expect(readFileSync(join(cwd, 'laporan/index.html'), 'utf8')).not.toContain('href="a.html"');
  });
});
