import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';

const WORKSPACE = 'instansi: Kota Contoh\nperiode: 2018\ninstrumen: kepatuhan-2016\ntarget: hijua # nanti\n';
const UNIT = `# dari WhatsApp
unit: { id: a, nama: "Dinas A" }
layanan: { ktp: KTP }
jawaban:
  Persyaratan: sdh ada      # benar
  WC: tidk ada
  maklumat:
    jawban: "adaa"
    bukti:
      - { berkas: bukti/a.jpg, tanggal: 05/03/2018 }
  loket: x
`;
const FIXED = `# dari WhatsApp
unit: { id: a, nama: "Dinas A" }
layanan: { ktp: KTP }
jawaban:
  persyaratan: sdh ada      # benar
  toilet: tidak ada
  publikasi-maklumat:
    jawaban: "ada"
    bukti:
      - { berkas: bukti/a.jpg, tanggal: 2018-03-05 }
  loket: x
`;

describe('check --fix', () => {
  it('writes what is proposed once, keeps every other byte, and tells what is left', async () => {
    const cwd = tempFolder({ 'patuh.yaml': WORKSPACE, 'a.yaml': `\uFEFF${UNIT.replaceAll('\n', '\r\n')}` });
    const first = await runMain(['check', '.', '--fix', '--no-color'], { cwd });
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(`\uFEFF${FIXED.replaceAll('\n', '\r\n')}`);
    expect(readFileSync(join(cwd, 'patuh.yaml'), 'utf8')).toBe(WORKSPACE.replace('hijua', 'hijau'));
    expect(first.code).toBe(2);
    expect(first.stdout).toContain('a.yaml:6:3: `WC` diganti `toilet`\n');
    expect(first.stdout).toContain('a.yaml:8:14: `adaa` diganti `ada`\n');
    expect(first.stdout).toContain('8 isian dibetulkan.\n');
    expect(first.stdout).toContain('Maksud Anda `tidak` atau `ada`?');
    const second = await runMain(['check', '.', '--fix', '--no-color'], { cwd });
    expect(second.stdout).toContain('Tidak ada usul tunggal yang dapat diterapkan.\n');
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(`\uFEFF${FIXED.replaceAll('\n', '\r\n')}`);
    writeFileSync(join(cwd, 'a.yaml'), FIXED.replace('loket: x', 'loket: v').replace(/ {4}bukti:\n.*\n/, ''));
    expect(await runMain(['check', '.', '--fix'], { cwd })).toMatchObject({ code: 0 });
  });

  it('lists the changes in JSON, at their places when they were made', async () => {
    const cwd = tempFolder({ 'a.yaml': UNIT });
    const { stdout } = await runMain(['check', 'a.yaml', '--fix', '-f', 'json'], { cwd });
    const { fixed } = JSON.parse(stdout);
    expect(fixed).toContainEqual({ file: 'a.yaml', line: 6, column: 3, from: 'WC', to: 'toilet' });
    expect(fixed).toHaveLength(7);
    const before = await runMain(['check', 'a.yaml', '-f', 'json'], { cwd });
    expect(JSON.parse(before.stdout)).not.toHaveProperty('fixed');
  });

  it.skipIf(process.getuid?.() === 0)('leaves a file that may not be written to, and says so', async () => {
    const cwd = tempFolder({ 'a.yaml': UNIT });
    chmodSync(join(cwd, 'a.yaml'), 0o444);
    const { code, stderr } = await runMain(['check', 'a.yaml', '--fix'], { cwd });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('a.yaml') });
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(UNIT);
  });

  it('has no file to write to on standard input', async () => {
    const { code, stdout, stderr } = await runMain(['check', '-', '--fix'], { stdin: UNIT });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('masukan baku');
  });
});
