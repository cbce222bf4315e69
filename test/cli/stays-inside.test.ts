import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { KECIL, summary, unit } from './fixtures.ts';

/** Content of files outside of the folder: no text of them may be shown. */
const SECRETS = {
  'an account file': 'akun-rahasia:x:0:0:pengawas:/root:/bin/sh\n',
  'a private key': '-----BEGIN KUNCI-RAHASIA-----\nMIIrahasia==\n',
  'settings of a program': 'token: rahasia-123\nrahasia: [a, "b\n',
  'settings in JSON': '{ "token": "rahasia-123", "rahasia": tru }',
  'a broken assessment': 'checklist: kecil.yaml\nunit: { id: rahasia, name: R }\nanswers: { rahasia: ada }\n',
} as const;
const EVERY = Object.entries(SECRETS);

/** `kota` is what came by e-mail; `rahasia.yaml` is beside it. */
function folderWith(secret: string, files: Readonly<Record<string, string>>): string {
  const kota = Object.entries(files).map(([name, text]) => [`kota/${name}`, text]);
  return tempFolder({ 'rahasia.yaml': secret, 'kota/kecil.yaml': KECIL, ...Object.fromEntries(kota) });
}

async function everything(cwd: string, ...args: string[]) {
  const outcomes = [
    await runMain(['audit', ...args, '-f', 'json'], { cwd }),
    await runMain(['audit', ...args], { cwd }),
    await runMain(['check', ...args], { cwd }),
    await runMain(['check', ...args, '-f', 'json'], { cwd }),
  ];
  const text = outcomes.map(({ stdout, stderr }) => stdout + stderr).join('\n');
  return { outcomes, text: text.replaceAll('rahasia.yaml', '') };
}

describe.each(EVERY)('%s', (_, secret) => {
  const named = (path: string) => unit('a', 'green', `checklist: ${path}`);

  it('is not read as a checklist that an assessment names outside of its folder', async () => {
    const cwd = folderWith(secret, { 'patuh.yaml': 'institution: Kota\n', 'a.yaml': named('../rahasia.yaml') });
    for (const args of [['kota'], ['kota/a.yaml']]) {
      const { outcomes, text } = await everything(cwd, ...args);
      expect(outcomes.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
      expect(text).not.toMatch(/rahasia/i);
      expect(summary(outcomes[0] as never).rejected).toEqual(['kota/a.yaml: path-outside']);
    }
  });

  it('is not read by an absolute path or behind a link either', async () => {
    const cwd = folderWith(secret, { 'patuh.yaml': 'institution: Kota\n', 'a.yaml': named('tautan.json') });
    symlinkSync('../rahasia.yaml', join(cwd, 'kota/tautan.json'));
    writeFileSync(join(cwd, 'kota/b.yaml'), unit('b', 'green', `checklist: ${join(cwd, 'rahasia.yaml')}`));
    const { outcomes, text } = await everything(cwd, 'kota/a.yaml', 'kota/b.yaml');
    expect(summary(outcomes[0] as never).rejected).toEqual(['kota/a.yaml: path-outside', 'kota/b.yaml: path-outside']);
    expect(text).not.toMatch(/rahasia(?!\.yaml)/i);
  });

  it('is not read as the checklist of a workspace', async () => {
    const files = { 'patuh.yaml': 'checklist: ../rahasia.yaml\n', 'a.yaml': unit('a', 'green', 'period: "2018"') };
    const { outcomes, text } = await everything(folderWith(secret, files), 'kota');
    expect(outcomes.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
    expect(text).not.toMatch(/rahasia/i);
  });

  it('is not quoted where a folder without a workspace leads to it', async () => {
    const { outcomes, text } = await everything(folderWith(secret, { 'a.yaml': named('../rahasia.yaml') }), 'kota');
    expect(outcomes.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
    if (secret.includes('unit:')) return;
    expect(text).not.toMatch(/rahasia/i);
  });

  it('is told, and not quoted, where a link in the folder leads to it', async () => {
    const cwd = folderWith(secret, { 'patuh.yaml': 'institution: Kota\n', 'a.yaml': unit('a', 'green') });
    symlinkSync('../rahasia.yaml', join(cwd, 'kota/b.yaml'));
    symlinkSync('../rahasia.yaml', join(cwd, 'kota/a.verifikasi.yaml'));
    mkdirSync(join(cwd, 'lain'));
    symlinkSync('../rahasia.yaml', join(cwd, 'lain/patuh.yaml'));
    expect((await everything(cwd, 'lain')).text).not.toMatch(/rahasia/i);
    const { outcomes, text } = await everything(cwd, 'kota');
    expect(text).not.toMatch(/rahasia/i);
    expect(outcomes[0]?.stderr).toContain('kota/a.verifikasi.yaml: galat: ini tautan ke berkas di luar folder');
    expect(summary(outcomes[0] as never)).toMatchObject({ code: 2, units: ['a'] });
  });

  it('is not quoted where the command line names it', async () => {
    const cwd = folderWith(secret, { 'a.yaml': unit('a', 'green') });
    for (const flag of ['-c', '--also', '--since']) {
      const { code, stdout, stderr } = await runMain(['audit', 'kota', flag, 'rahasia.yaml'], { cwd });
      expect(code, flag).toBe(2);
      if (!secret.includes('unit:'))
        expect((stdout + stderr).replaceAll('rahasia.yaml', ''), flag).not.toMatch(/rahasia/i);
    }
    const direct = await everything(cwd, 'rahasia.yaml');
    if (!secret.includes('unit:')) expect(direct.text).not.toMatch(/rahasia/i);
  });
});

describe('what a file names inside of the folder', () => {
  it('is read: beside it, above it in the workspace, and by a link that stays there', async () => {
    const cwd = tempFolder({
      'kota/patuh.yaml': 'institution: Kota\n',
      'kota/instrumen/kecil.yaml': KECIL,
      'kota/unit/a.yaml': unit('a', 'green', 'checklist: ../instrumen/kecil.yaml'),
      'kota/unit/b.yaml': unit('b', 'red', 'checklist: tautan.yaml'),
    });
    symlinkSync('../instrumen/kecil.yaml', join(cwd, 'kota/unit/tautan.yaml'));
    expect(summary(await runMain(['audit', 'kota/unit', '-f', 'json'], { cwd }))).toMatchObject({
      code: 0,
      units: ['a', 'b'],
      warnings: [],
    });
  });

  it('may be anywhere for the command line, and what ships may be named everywhere', async () => {
    const cwd = tempFolder({ 'kecil.yaml': KECIL, 'kota/a.yaml': unit('a', 'green', '') });
    expect((await runMain(['audit', '.', '-c', '../kecil.yaml'], { cwd: join(cwd, 'kota') })).code).toBe(0);
    writeFileSync(join(cwd, 'kota/a.yaml'), 'checklist: kepatuhan-2016\nunit: { id: a, name: A }\nanswers: {}\n');
    expect((await runMain(['audit', 'kota'], { cwd })).code).toBe(0);
  });

  it('of a sound assessment behind a link out of it is scored, with a word', async () => {
    const cwd = tempFolder({
      'kota/kecil.yaml': KECIL,
      'kota/a.yaml': unit('a', 'green'),
      'data/b.yaml': unit('b', 'red'),
    });
    writeFileSync(join(cwd, 'data/kecil.yaml'), KECIL);
    symlinkSync('../data/b.yaml', join(cwd, 'kota/b.yaml'));
    const outcome = await runMain(['audit', '.', '-f', 'json'], { cwd: join(cwd, 'kota') });
    expect(summary(outcome)).toMatchObject({ code: 0, units: ['a', 'b'], warnings: ['link-outside'] });
  });
});

describe('documents', () => {
  const STANDARD = 'RAHASIA pelayanan\n\nPersyaratan: KTP\n';

  it('that the workspace calls published stay in its folder', async () => {
    const cwd = tempFolder({
      'rahasia.md': STANDARD,
      'kota/patuh.yaml': 'lint: { published: [../rahasia.md, "../*.md", publik] }\n',
      'kota/publik/a.md': '# Standar Pelayanan\n',
      'kota/b.md': '# Standar Pelayanan\n',
    });
    symlinkSync('../../rahasia.md', join(cwd, 'kota/publik/tautan.md'));
    mkdirSync(join(cwd, 'luar'));
    cpSync(join(cwd, 'rahasia.md'), join(cwd, 'luar/rahasia.md'));
    symlinkSync('../../luar', join(cwd, 'kota/publik/folder'));
    const { code, stdout, stderr } = await runMain(['lint', 'kota/b.md'], { cwd });
    expect(code).toBe(2);
    expect(stderr.match(/menunjuk ke luar folder ruang kerja/g)).toHaveLength(2);
    expect(stderr.match(/ini tautan ke berkas di luar folder/g)).toHaveLength(2);
    expect(stdout + stderr).not.toContain('RAHASIA');
  });

  it('behind a link out of the folder are told and not read', async () => {
    const cwd = tempFolder({ 'rahasia.md': STANDARD, 'kota/a.md': '# Standar Pelayanan\n' });
    symlinkSync('../rahasia.md', join(cwd, 'kota/tautan.md'));
    const { code, stdout, stderr } = await runMain(['lint', '.'], { cwd: join(cwd, 'kota') });
    expect(code).toBe(2);
    expect(stderr).toContain('tautan.md: galat: ini tautan ke berkas di luar folder');
    expect(stdout + stderr).not.toContain('RAHASIA');
  });
});
