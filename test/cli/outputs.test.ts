import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/model/limits.ts';
import { FORMATS } from '../../src/report/formats.ts';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { brokenUnit, KECIL, summary, unit } from './fixtures.ts';

const FILES = { 'kecil.yaml': KECIL, 'unit/a.yaml': unit('a', 'yellow', 'checklist: ../kecil.yaml') };
const read = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8');
const audit = (cwd: string, ...args: string[]) => runMain(['audit', 'unit', ...args], { cwd });

describe('where reports go', () => {
  it.for([
    { of: 'nothing asked', args: [], stdout: 'terminal', files: {} },
    { of: 'one format', args: ['-f', 'csv'], stdout: 'csv', files: {} },
    { of: 'a format with a file', args: ['-f', 'json:h.json'], stdout: '', files: { 'h.json': 'json' } },
    { of: 'a file whose ending tells', args: ['-o', 'h.md'], stdout: '', files: { 'h.md': 'markdown' } },
    { of: 'an ending in capitals', args: ['-o', 'H.CSV'], stdout: '', files: { 'H.CSV': 'csv' } },
    { of: 'a format over the ending', args: ['-f', 'json:h.csv'], stdout: '', files: { 'h.csv': 'json' } },
    {
      of: 'a format for a file of unknown ending',
      args: ['-f', 'json', '-o', 'h.dat'],
      stdout: '',
      files: { 'h.dat': 'json' },
    },
    {
      of: 'a format on standard output and a file',
      args: ['-f', 'json', '-o', 'h.csv'],
      stdout: 'json',
      files: { 'h.csv': 'csv' },
    },
    {
      of: 'several',
      args: ['-f', 'terminal', '-f', 'json:h.json', '-f', 'csv:h.csv', '-o', 'h.md', '-o', 'h.txt'],
      stdout: 'terminal',
      files: { 'h.json': 'json', 'h.csv': 'csv', 'h.md': 'markdown', 'h.txt': 'terminal' },
    },
    { of: '- for standard output', args: ['-f', 'json', '-o', '-'], stdout: 'json', files: {} },
    { of: '- behind a format', args: ['-f', 'markdown:-'], stdout: 'markdown', files: {} },
    { of: 'a colon in the file', args: ['-f', 'json:a:b.json'], stdout: '', files: { 'a:b.json': 'json' } },
  ] as const)('$of', async ({ args, stdout, files }) => {
    const cwd = tempFolder(FILES);
    const outcome = await audit(cwd, ...args);
    expect(outcome.code).toBe(0);
    const kindOf = (text: string) =>
      Object.entries(FORMATS).find(([name, { isOwn }]) => name !== 'terminal' && isOwn(text))?.[0] ??
      (text === '' ? '' : 'terminal');
    expect(kindOf(outcome.stdout)).toBe(stdout);
    const written = readdirSync(cwd).filter((name) => !['kecil.yaml', 'unit'].includes(name));
    expect(Object.fromEntries(written.map((name) => [name, kindOf(read(cwd, name))]))).toEqual(files);
    expect(outcome.stderr).toBe(
      args
        .flatMap((arg) => Object.keys(files).filter((file) => arg === file || arg.endsWith(`:${file}`)))
        .map((file) => `Laporan ditulis ke ${file}\n`)
        .join(''),
    );
  });

  // A screen in a file says where it comes from, too.
  it.for(['json', 'csv', 'markdown'])(
    'the same bytes in a file as on standard output, but for the mark that Excel needs: %s',
    async (format) => {
      const cwd = tempFolder(FILES);
      const { stdout } = await audit(cwd, '-f', format, '-f', `${format}:h.dat`);
      expect(read(cwd, 'h.dat')).toBe(format === 'csv' ? `\uFEFF${stdout}` : stdout);
    },
  );

  it('no colour in a file, whatever the terminal', async () => {
    const cwd = tempFolder(FILES);
    const outcome = await runMain(['audit', 'unit', '-f', 'terminal', '-o', 'h.txt'], {
      cwd,
      isTTY: true,
      columns: 60,
    });
    expect(outcome.stdout).toContain('\u001b[');
    expect(read(cwd, 'h.txt')).not.toContain('\u001b[');
  });

  it.for([
    { of: 'an unknown format', args: ['-f', 'jsom'], says: 'json' },
    { of: 'a format without the file after its colon', args: ['-f', 'json:'], says: 'json' },
    { of: 'an unknown ending', args: ['-o', 'h.dat'], says: '.dat' },
    { of: 'no ending', args: ['-o', 'hasil'], says: 'hasil' },
    { of: 'two reports on standard output', args: ['-f', 'json', '-f', 'csv'], says: '-f json:hasil.json' },
    { of: 'two reports on standard output, one as -', args: ['-f', 'json', '-f', 'csv:-'], says: '-f json:hasil.json' },
    { of: 'two reports in one file', args: ['-f', 'json:h.json', '-f', 'csv:h.json'], says: 'h.json' },
    { of: 'two reports in one file by two names', args: ['-o', 'h.json', '-o', './unit/../h.json'], says: 'h.json' },
  ])('refuses $of and writes nothing', async ({ args, says }) => {
    const cwd = tempFolder(FILES);
    const outcome = await audit(cwd, ...args);
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toMatch(/^patuh: galat: /);
    expect(outcome.stderr).toContain(says);
    expect(readdirSync(cwd).sort()).toEqual(['kecil.yaml', 'unit']);
  });

  it('writes the report and says so although files were rejected', async () => {
    const cwd = tempFolder({ ...FILES, 'unit/b.yaml': brokenUnit('b').replace('kecil', '../kecil') });
    const outcome = await audit(cwd, '-o', 'h.json');
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(summary({ ...outcome, stdout: read(cwd, 'h.json') })).toMatchObject({
      units: ['a'],
      rejected: ['unit/b.yaml: unknown-answer'],
    });
  });
});

describe('a file that exists', () => {
  it.for(Object.keys(FORMATS))('is written over where it is an earlier report: %s', async (format) => {
    const cwd = tempFolder(FILES);
    expect((await audit(cwd, '-f', `${format}:h.dat`)).code).toBe(0);
    const first = read(cwd, 'h.dat');
    writeFileSync(join(cwd, 'unit/a.yaml'), unit('a', 'green', 'checklist: ../kecil.yaml'));
    expect((await audit(cwd, '-f', `${format}:h.dat`)).code).toBe(0);
    expect(read(cwd, 'h.dat')).not.toBe(first);
    expect((await audit(cwd, '-f', `${format}:h.dat`, '--lang', 'en')).code).toBe(0);
  });

  it.for(Object.keys(FORMATS))('is not overwritten where patuh did not write it, until --force: %s', async (format) => {
    const cwd = tempFolder({ ...FILES, 'h.dat': '{"catatan": "buatan tangan"}' });
    const outcome = await audit(cwd, '-f', `${format}:h.dat`);
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toMatch(/^patuh: galat: h\.dat sudah ada .*--force/);
    expect(read(cwd, 'h.dat')).toBe('{"catatan": "buatan tangan"}');
    expect((await audit(cwd, '-f', `${format}:h.dat`, '--force')).code).toBe(0);
    expect(read(cwd, 'h.dat')).not.toContain('buatan tangan');
  });

  it('does not keep the other reports from being written', async () => {
    const cwd = tempFolder({ ...FILES, 'h.csv': 'buatan tangan' });
    expect((await audit(cwd, '-o', 'h.csv', '-o', 'h.json')).code).toBe(2);
    expect(JSON.parse(read(cwd, 'h.json')).units).toHaveLength(1);
    expect(read(cwd, 'h.csv')).toBe('buatan tangan');
  });

  it.for(['unit/a.yaml', 'unit/../unit/a.yaml', 'tautan.json', 'kecil.yaml', 'patuh.yaml', 'unit/rusak.json'])(
    'is never written over where the run depends on it, --force or not: %s',
    async (file) => {
      const cwd = tempFolder({ ...FILES, 'patuh.yaml': 'lang: id\n', 'unit/rusak.json': '{' });
      symlinkSync('unit/a.yaml', join(cwd, 'tautan.json'));
      const before = read(cwd, file);
      const outcome = await audit(cwd, '-f', `json:${file}`, '--force');
      expect(outcome.code).toBe(2);
      expect(outcome.stderr).toContain(`${file} adalah berkas yang sedang dibaca`);
      expect(read(cwd, file)).toBe(before);
    },
  );

  it('may be an earlier report among the inputs, of any size', async () => {
    const cwd = tempFolder(FILES);
    const again = () => runMain(['audit', '.', '-f', 'json:hasil.json'], { cwd });
    expect((await again()).code).toBe(0);
    const small = read(cwd, 'hasil.json');
    expect((await again()).code).toBe(0);
    writeFileSync(join(cwd, 'hasil.json'), `${small}${' '.repeat(LIMITS.fileBytes)}`);
    expect(summary(await runMain(['audit', '*', '-f', 'json'], { cwd }))).toMatchObject({
      code: 0,
      units: ['a'],
      rejected: [],
    });
    expect((await runMain(['check', '.'], { cwd })).code).toBe(0);
    expect((await again()).code).toBe(0);
    expect(read(cwd, 'hasil.json')).toBe(small);
    // Named outright it is no assessment.
    expect((await runMain(['audit', 'hasil.json'], { cwd })).code).toBe(2);
  });

  it('is replaced behind the link that leads to it', async () => {
    const cwd = tempFolder(FILES);
    await audit(cwd, '-o', 'asli.json');
    truncateSync(join(cwd, 'asli.json'), 1000);
    symlinkSync('asli.json', join(cwd, 'tautan.json'));
    expect((await audit(cwd, '-o', 'tautan.json')).code).toBe(0);
    expect(lstatSync(join(cwd, 'tautan.json')).isSymbolicLink()).toBe(true);
    expect(JSON.parse(read(cwd, 'asli.json')).units).toHaveLength(1);
  });
});

describe('a target that cannot be written', () => {
  it.for([
    {
      of: 'in no folder',
      file: 'tidak/ada.json',
      reason: 'foldernya tidak ada (ENOENT). Periksa ejaan jalurnya atau buat dulu foldernya',
    },
    {
      of: 'below a file',
      file: 'unit/a.yaml/h.json',
      reason: 'jalurnya melewati berkas, bukan folder (ENOTDIR). Periksa ejaan jalurnya',
    },
    { of: 'that is a folder', file: 'folder.json', reason: 'ini folder, bukan berkas (EISDIR). Tunjuk sebuah berkas' },
    {
      of: 'with a name too long',
      file: `${'x'.repeat(300)}.json`,
      reason: 'namanya terlalu panjang (ENAMETOOLONG). Pakai nama yang lebih pendek',
    },
  ])('$of: says why, leaves nothing behind', async ({ file, reason }) => {
    const cwd = tempFolder(FILES);
    mkdirSync(join(cwd, 'folder.json'));
    const before = readdirSync(cwd, { recursive: true }).sort();
    const outcome = await audit(cwd, '-o', file, '--force');
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toBe(`patuh: galat: ${file} tidak dapat ditulis: ${reason}.\n`);
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(before);
  });

  it('has the longest name that there can be', async () => {
    const cwd = tempFolder(FILES);
    expect((await audit(cwd, '-o', `${'x'.repeat(250)}.json`)).code).toBe(0);
  });

  it.skipIf(process.platform === 'win32')('is a pipe: it stays one, and nothing hangs', async () => {
    const cwd = tempFolder(FILES);
    execFileSync('mkfifo', [join(cwd, 'pipa.json')]);
    symlinkSync('pipa.json', join(cwd, 'tautan.json'));
    for (const file of ['pipa.json', 'tautan.json']) {
      for (const force of [[], ['--force']]) {
        const outcome = await audit(cwd, '-o', file, ...force);
        expect(outcome.code).toBe(2);
        expect(outcome.stderr).toContain('bukan berkas biasa');
      }
    }
    expect(statSync(join(cwd, 'pipa.json')).isFIFO()).toBe(true);
  });
});

describe('a screen in a file', () => {
  it('says where it comes from; a screen does not', async () => {
    const cwd = tempFolder({ 'kecil.yaml': KECIL, 'unit/a.yaml': unit('a', 'green', 'checklist: ../kecil.yaml') });
    const screen = await runMain(['audit', 'unit'], { cwd });
    expect(screen.stdout).not.toMatch(/Perintah:|SHA-256/);
    await runMain(['audit', 'unit', '-o', 'hasil.txt'], { cwd });
    const text = readFileSync(join(cwd, 'hasil.txt'), 'utf8');
    expect(text).toContain('Perintah: patuh audit unit -o hasil.txt');
    expect(text).toMatch(/SHA-256 instrumen [0-9a-f]{64}/);
    expect(text).toMatch(/unit\/a\.yaml [0-9a-f]{64}/);
  });
});

it.skipIf(process.platform === 'win32')('an output whose links lead in circles is refused in words', async () => {
  const cwd = tempFolder({ 'kecil.yaml': KECIL, 'a.yaml': unit('a', 'green') });
  symlinkSync('b.json', join(cwd, 'a.json'));
  symlinkSync('a.json', join(cwd, 'b.json'));
  const { code, stderr } = await runMain(['audit', 'a.yaml', '-o', 'a.json'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('berputar-putar (ELOOP)');
});
