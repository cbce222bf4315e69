import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { hashFile } from '../../src/cli/hash-file.ts';
import { main } from '../../src/cli/main.ts';
import { VERSION } from '../../src/cli/version.ts';
import { LIMITS } from '../../src/model/limits.ts';
import { ROOT, runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { KECIL } from './fixtures.ts';

const LOCK = 'bukti.lock.json';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** An assessment with evidence by item. */
function proven(
  id: string,
  evidence: Readonly<Record<string, readonly string[]>>,
  checklist = '../kecil.yaml',
): string {
  const answers = Object.entries(evidence).map(
    ([item, files]) => `  ${item}: { answer: ada, evidence: ${JSON.stringify(files)} }\n`,
  );
  return `checklist: ${checklist}\nunit: { id: ${id}, name: Unit ${id} }\nanswers:\n${answers.join('')}`;
}

/** Two units with three files between them. */
const KOTA = {
  'patuh.yaml': 'institution: Kota Uji\n',
  'kecil.yaml': KECIL,
  'unit/a.yaml': proven('a', { papan: ['bukti/a-papan.txt'], toilet: ['bukti/a-toilet.txt'] }),
  'unit/b.yaml': proven('b', { papan: ['bukti/b-papan.txt'] }),
  'unit/bukti/a-papan.txt': 'papan a',
  'unit/bukti/a-toilet.txt': 'toilet a',
  'unit/bukti/b-papan.txt': 'papan b',
};

function kota(more: Readonly<Record<string, string>> = {}): string {
  const cwd = tempFolder({ ...KOTA, ...more });
  for (const name of readdirSync(join(cwd, 'unit/bukti'))) touch(join(cwd, 'unit/bukti', name));
  return cwd;
}

/** Dates a file 2018-03-01, at noon in local time. */
function touch(path: string): void {
  const noon = new Date(2018, 2, 1, 12);
  utimesSync(path, noon, noon);
}

const read = (cwd: string, file = LOCK) => readFileSync(join(cwd, file), 'utf8');
const lock = (cwd: string, ...args: string[]) => runMain(['evidence', 'lock', ...args], { cwd });
const verify = (cwd: string, ...args: string[]) => runMain(['evidence', 'verify', ...args], { cwd });

/** What `verify -f json` says, paths only. */
async function differences(cwd: string, ...args: string[]) {
  const { code, stdout } = await verify(cwd, ...args, '-f', 'json');
  const said = JSON.parse(stdout);
  const paths = (list: readonly { path: string }[]) => list.map(({ path }) => path);
  return {
    code,
    unchanged: said.unchanged,
    changed: paths(said.changed),
    missing: paths(said.missing),
    added: paths(said.added),
    unused: paths(said.unused),
  };
}

/** Runs a command on a terminal while the evidence is saved again, between one piece and the next. */
async function whileFilesChange(cwd: string, command: string) {
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 200;
    return now;
  });
  onTestFinished(() => clock.mockRestore());
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(['evidence', command, '--no-color'], {
    stdout: { write: (text) => out.push(String(text)) },
    stderr: {
      isTTY: true,
      write: (text) => {
        for (const file of [A_PAPAN, A_TOILET, B_PAPAN]) utimesSync(join(cwd, file), now, now);
        err.push(String(text));
      },
    },
    stdin: async () => Buffer.from(''),
    cwd,
    env: {},
    today: () => '2026-01-02',
    home: ROOT,
  });
  clock.mockRestore();
  return { code, stdout: out.join(''), stderr: err.join('') };
}

const NONE = { changed: [], missing: [], added: [], unused: [] };
const A_PAPAN = 'unit/bukti/a-papan.txt';
const A_TOILET = 'unit/bukti/a-toilet.txt';
const B_PAPAN = 'unit/bukti/b-papan.txt';

describe('evidence lock', () => {
  it('writes down what is in every file, an entry a line', async () => {
    const cwd = kota();
    const outcome = await lock(cwd);
    expect(outcome).toEqual({
      code: 0,
      stdout: 'bukti.lock.json: 3 berkas bukti dukung dari 2 unit dicatat (22 B)\n',
      stderr: '',
    });
    expect(read(cwd)).toBe(`{
  "schemaVersion": 1,
  "tool": { "name": "patuh", "version": "${VERSION}" },
  "files": [
    { "path": "${A_PAPAN}", "sha256": "${sha256('papan a')}", "size": 7, "date": "2018-03-01", "usedBy": [ { "unit": "a", "item": "papan" } ] },
    { "path": "${A_TOILET}", "sha256": "${sha256('toilet a')}", "size": 8, "date": "2018-03-01", "usedBy": [ { "unit": "a", "item": "toilet" } ] },
    { "path": "${B_PAPAN}", "sha256": "${sha256('papan b')}", "size": 7, "date": "2018-03-01", "usedBy": [ { "unit": "b", "item": "papan" } ] }
  ]
}
`);
  });

  it('writes the same bytes again, whatever the order of inputs, and over its own lock', async () => {
    const cwd = kota();
    await lock(cwd);
    const first = read(cwd);
    for (const args of [['.'], ['unit'], ['unit/b.yaml', 'unit/a.yaml'], ['unit/*.yaml', '.']]) {
      expect((await lock(cwd, ...args)).code).toBe(0);
      expect(read(cwd)).toBe(first);
    }
    expect(readdirSync(cwd).sort()).toEqual([LOCK, 'kecil.yaml', 'patuh.yaml', 'unit']);
  });

  it('is as its schema says', async () => {
    const cwd = kota();
    await lock(cwd);
    const validate = new Ajv({ allowUnionTypes: true, strictTypes: false }).compile(
      JSON.parse((await runMain(['schema', 'lock'])).stdout),
    );
    const value = JSON.parse(read(cwd));
    expect(validate(value) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...value, files: [{ ...value.files[0], sha256: 'x' }] })).toBe(false);
  });

  it.for([
    { of: 'beside the workspace file', files: { 'patuh.yaml': 'lang: id\n' }, args: ['unit'], at: LOCK },
    { of: 'in the folder given', files: {}, args: ['unit'], at: `unit/${LOCK}` },
    { of: 'beside the one file', files: {}, args: ['unit/a.yaml'], at: `unit/${LOCK}` },
    { of: 'in the folder above all inputs', files: {}, args: ['lain', 'unit'], at: LOCK },
    {
      of: 'where -o says',
      files: { 'patuh.yaml': 'lang: id\n' },
      args: ['unit', '-o', 'lain/kunci.json'],
      at: 'lain/kunci.json',
    },
  ])('is written $of', async ({ files, args, at }) => {
    const { 'patuh.yaml': _, ...rest } = KOTA;
    const cwd = tempFolder({ ...rest, ...files, 'lain/c.yaml': proven('c', {}) });
    expect((await lock(cwd, ...args)).code).toBe(0);
    expect(JSON.parse(read(cwd, at)).files.length).toBeGreaterThan(0);
    if (!args.includes('-o')) expect((await verify(cwd, ...args)).code).toBe(0);
    else expect((await verify(cwd, 'unit', '--lock', at)).code).toBe(0);
  });

  it('goes to standard output as -o -', async () => {
    const cwd = kota();
    const { code, stdout } = await lock(cwd, '-o', '-');
    await lock(cwd);
    expect({ code, stdout }).toEqual({ code: 0, stdout: read(cwd) });
  });

  it('takes in evidence of --evidence-root, and finds it again with it', async () => {
    const cwd = tempFolder({
      'kota/patuh.yaml': 'lang: id\n',
      'kota/kecil.yaml': KECIL,
      'kota/unit/a.yaml': proven('a', { papan: ['foto.txt'] }),
      'arsip/foto.txt': 'foto',
    });
    expect((await lock(cwd, 'kota', '--evidence-root', 'arsip')).code).toBe(0);
    expect(JSON.parse(read(cwd, `kota/${LOCK}`)).files[0].path).toBe('../arsip/foto.txt');
    expect(await differences(cwd, 'kota', '--evidence-root', 'arsip')).toEqual({ code: 0, unchanged: 1, ...NONE });
    const { code, stderr } = await verify(cwd, 'kota');
    expect(code).toBe(2);
    expect(stderr).toContain('kota/bukti.lock.json:5:15: galat: jalur `../arsip/foto.txt` keluar dari folder kunci');
  });

  it('writes nothing where an assessment is rejected', async () => {
    const cwd = kota({ 'unit/c.yaml': 'checklist: ../kecil.yaml\nunit: { id: c, name: C }\nanswers: { papn: ada }\n' });
    const { code, stdout, stderr } = await lock(cwd);
    expect({ code, stdout }).toEqual({
      code: 2,
      stdout: 'bukti.lock.json tidak ditulis karena ada berkas penilaian yang ditolak\n',
    });
    expect(stderr).toMatch(/^unit\/c\.yaml:3:12: galat: butir `papn`/);
    expect(readdirSync(cwd)).not.toContain(LOCK);
    const json = JSON.parse((await lock(cwd, '-f', 'json')).stdout);
    expect(json).toMatchObject({ lock: null, diagnostics: [{ code: 'unknown-item' }] });
  });

  it.for([[], ['tidak-ada'], ['-c', 'tidak-ada']])(
    'writes nothing where there is nothing to read: %j',
    async (args) => {
      const cwd = tempFolder({ 'x.txt': '' });
      expect((await lock(cwd, ...args)).code).toBe(2);
      expect((await verify(cwd, ...args)).code).toBe(2);
      expect(readdirSync(cwd)).toEqual(['x.txt']);
    },
  );

  it('tells of evidence that is not there, and leaves it out', async () => {
    const cwd = kota();
    rmSync(join(cwd, A_PAPAN));
    writeFileSync(join(cwd, A_TOILET), '');
    const { code, stdout, stderr } = await lock(cwd);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'bukti.lock.json: 1 berkas bukti dukung dari 1 unit dicatat (7 B)\n',
    });
    expect(stderr.match(/peringatan: berkas bukti `[^`]*`.*/g)).toEqual([
      'peringatan: berkas bukti `bukti/a-papan.txt` tidak ditemukan',
      'peringatan: berkas bukti `bukti/a-toilet.txt` kosong',
    ]);
    expect((await lock(cwd, '-q')).stderr).toBe('');
    expect(JSON.parse(read(cwd)).files.map(({ path }: { path: string }) => path)).toEqual([B_PAPAN]);
  });

  it.skipIf(process.getuid?.() === 0)('could not do all where evidence cannot be read', async () => {
    const cwd = kota();
    chmodSync(join(cwd, A_PAPAN), 0);
    expect((await lock(cwd, '-q')).code).toBe(2);
    expect(JSON.parse(read(cwd)).files).toHaveLength(2);
  });

  it('records no evidence as none', async () => {
    const cwd = tempFolder({
      'kecil.yaml': KECIL,
      'a.yaml': proven('a', {}, 'kecil.yaml').replace('answers:\n', 'answers: {}\n'),
    });
    expect(await lock(cwd)).toEqual({
      code: 0,
      stdout: 'bukti.lock.json: belum ada berkas bukti dukung yang dapat dicatat\n',
      stderr: '',
    });
    expect(JSON.parse(read(cwd)).files).toEqual([]);
    expect(await differences(cwd)).toEqual({ code: 0, unchanged: 0, ...NONE });
  });

  it.for([
    { of: 'a file of another program', content: 'milik orang', says: 'sudah ada dan bukan laporan patuh' },
    { of: 'another JSON', content: '{ "schemaVersion": 1 }', says: 'sudah ada' },
    {
      of: 'a saved run',
      content:
        '{\n  "schemaVersion": 1,\n  "tool": {\n    "name": "patuh",\n    "version": "1"\n  },\n  "checklist": null\n}',
      says: 'sudah ada',
    },
  ])('does not write over $of without --force', async ({ content, says }) => {
    const cwd = kota({ 'k.json': content });
    const { code, stderr } = await lock(cwd, '-o', 'k.json');
    expect(code).toBe(2);
    expect(stderr).toContain(`k.json ${says}`);
    expect(read(cwd, 'k.json')).toBe(content);
    expect((await lock(cwd, '-o', 'k.json', '--force')).code).toBe(0);
    expect(JSON.parse(read(cwd, 'k.json')).files).toHaveLength(3);
  });

  it.for(['unit/a.yaml', 'patuh.yaml', 'kecil.yaml', A_PAPAN])('never writes over what it reads: %s', async (file) => {
    const cwd = kota();
    const before = read(cwd, file);
    const { code, stderr } = await lock(cwd, '-o', file, '--force');
    expect(code).toBe(2);
    expect(stderr).toContain('berkas yang sedang dibaca');
    expect(read(cwd, file)).toBe(before);
  });

  it('does not forget units that are not read now', async () => {
    const cwd = kota();
    await lock(cwd);
    const before = read(cwd);
    const { code, stderr } = await lock(cwd, 'unit/a.yaml');
    expect(code).toBe(2);
    expect(stderr).toContain('bukti.lock.json juga mencatat bukti unit yang sekarang tidak dibaca (b)');
    expect(read(cwd)).toBe(before);
    expect((await lock(cwd, 'unit/a.yaml', '--force')).code).toBe(0);
    expect(JSON.parse(read(cwd)).files).toHaveLength(2);
  });

  it('is not written where it could not be read again', async () => {
    const folder = Array.from({ length: 4 }, (_, i) => String(i).repeat(230)).join('/');
    const names = Array.from({ length: Math.ceil(LIMITS.fileBytes / 1000) }, (_, i) => `${folder}/${i}.txt`);
    const unitOf = (index: number) =>
      proven(`u${index}`, { papan: names.slice(index * 200, index * 200 + 200) }, 'kecil.yaml');
    const units = Array.from({ length: Math.ceil(names.length / 200) }, (_, i) => [`u${i}.yaml`, unitOf(i)]);
    const cwd = tempFolder({ 'kecil.yaml': KECIL, ...Object.fromEntries(units) });
    mkdirSync(join(cwd, folder), { recursive: true });
    for (const name of names) writeFileSync(join(cwd, name), 'x');
    const { code, stderr } = await lock(cwd);
    expect(code).toBe(2);
    expect(stderr).toContain('terlalu besar untuk dibaca kembali');
    expect(readdirSync(cwd)).not.toContain(LOCK);
  });

  it('is not written for a name that is not allowed in any file', async () => {
    const cwd = tempFolder({
      'lang\u00ADkah/kecil.yaml': KECIL,
      'lang\u00ADkah/a.yaml': proven('a', { papan: ['a.txt'] }, 'kecil.yaml'),
      'lang\u00ADkah/a.txt': 'x',
    });
    const { code, stderr } = await lock(cwd);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^patuh: galat: bukti\.lock\.json: .*U\+00AD/);
    expect(readdirSync(cwd)).not.toContain(LOCK);
  });

  it('is no input of the other commands', async () => {
    const cwd = kota();
    await lock(cwd);
    expect((await runMain(['check'], { cwd })).stdout).toBe('4 berkas diperiksa, tidak ada kesalahan.\n');
    expect(JSON.parse((await runMain(['audit', '-f', 'json'], { cwd })).stdout).units).toHaveLength(2);
  });

  it('hashes 50 MB in small pieces', async () => {
    const cwd = kota();
    const size = 50 * 1024 * 1024;
    truncateSync(join(cwd, A_PAPAN), size);
    expect((await lock(cwd)).code).toBe(0);
    const expected = createHash('sha256')
      .update('papan a')
      .update(Buffer.alloc(size - 7))
      .digest('hex');
    expect(JSON.parse(read(cwd)).files[0]).toMatchObject({ sha256: expected, size });
    const pieces: number[] = [];
    await hashFile(join(cwd, A_PAPAN), (count) => pieces.push(count), undefined);
    expect(Math.max(...pieces)).toBeLessThanOrEqual(1024 * 1024);
    expect(pieces.reduce((sum, piece) => sum + piece)).toBe(size);
  });

  it('does not take a file for read that changes meanwhile', async () => {
    const path = join(kota(), A_PAPAN);
    const changed = () => utimesSync(path, 1, 1);
    expect(await hashFile(path, changed, undefined)).toEqual({ kind: 'unreadable', reason: 'EBUSY' });
  });

  it('could not do all where a file changes while it is read', async () => {
    const cwd = kota();
    await lock(cwd);
    rmSync(join(cwd, LOCK));
    const locked = await whileFilesChange(cwd, 'lock');
    expect(locked.code).toBe(2);
    expect(locked.stderr).toContain(`${A_PAPAN}: galat: tidak dapat dibaca: sedang dipakai program lain (EBUSY)`);
    expect(JSON.parse(read(cwd)).files).toEqual([]);
    const none = await whileFilesChange(cwd, 'verify');
    expect(none.code).toBe(2);
    expect(none.stderr).toContain(`${B_PAPAN}: galat: `);
    for (const file of [A_PAPAN, A_TOILET, B_PAPAN]) touch(join(cwd, file));
    await lock(cwd);
    const verified = await whileFilesChange(cwd, 'verify');
    expect(verified.code).toBe(2);
    expect(verified.stdout).toContain(
      `Tidak dapat dibaca: 3 berkas\n  ${A_PAPAN}\n    tidak dapat dibaca: sedang dipakai program lain (EBUSY)\n`,
    );
  });

  it('stops where it is told to, and writes nothing', async () => {
    const cwd = kota();
    const stop = new AbortController();
    stop.abort('SIGINT');
    const sink = { write: () => undefined };
    const code = await main(['evidence', 'lock'], {
      stdout: sink,
      stderr: sink,
      stdin: async () => Buffer.from(''),
      cwd,
      env: {},
      today: () => '2026-01-02',
      home: ROOT,
      signal: stop.signal,
    });
    expect(code).toBeGreaterThanOrEqual(2);
    expect(readdirSync(cwd)).not.toContain(LOCK);
  });

  it('is made for an assessment from standard input, whose evidence is looked for here', async () => {
    const cwd = tempFolder({ 'kecil.yaml': KECIL, 'papan.txt': 'papan' });
    const stdin = proven('a', { papan: ['papan.txt'] }, './kecil.yaml');
    const { code, stdout } = await runMain(['evidence', 'lock', '-', '-o', '-'], { cwd, stdin });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).files).toMatchObject([
      { path: 'papan.txt', sha256: sha256('papan'), usedBy: [{ unit: 'a', item: 'papan' }] },
    ]);
  });

  it('in a folder that is not there says so', async () => {
    const cwd = kota();
    const { code, stderr } = await lock(cwd, '-o', 'tidak/ada/kunci.json');
    expect(code).toBe(2);
    expect(stderr).toContain('tidak/ada/kunci.json tidak dapat ditulis: foldernya tidak ada');
    expect(readdirSync(cwd)).not.toContain('tidak');
  });

  it('goes by the checklist that is asked for', async () => {
    const cwd = tempFolder({
      'kecil.yaml': KECIL,
      'a.yaml': proven('a', { papan: ['papan.txt'] }, './tidak-ada.yaml'),
      'papan.txt': 'papan',
    });
    expect((await lock(cwd, 'a.yaml')).code).toBe(2);
    expect(await lock(cwd, 'a.yaml', '-c', 'kecil.yaml')).toMatchObject({ code: 0 });
    expect(JSON.parse(read(cwd)).files).toHaveLength(1);
  });
});

describe('evidence verify', () => {
  it.for([
    { of: 'nothing', change: () => undefined, expected: { code: 0, unchanged: 3, ...NONE } },
    {
      of: 'a date alone',
      change: (cwd: string) => utimesSync(join(cwd, A_PAPAN), 1, 1),
      expected: { code: 0, unchanged: 3, ...NONE },
    },
    {
      of: 'a byte',
      change: (cwd: string) => writeFileSync(join(cwd, A_PAPAN), 'papan A'),
      expected: { code: 1, unchanged: 2, ...NONE, changed: [A_PAPAN] },
    },
    {
      of: 'a byte more',
      change: (cwd: string) => appendFileSync(join(cwd, B_PAPAN), ' '),
      expected: { code: 1, unchanged: 2, ...NONE, changed: [B_PAPAN] },
    },
    {
      of: 'a file emptied',
      change: (cwd: string) => writeFileSync(join(cwd, A_PAPAN), ''),
      expected: { code: 1, unchanged: 2, ...NONE, changed: [A_PAPAN] },
    },
    {
      of: 'a file gone',
      change: (cwd: string) => rmSync(join(cwd, A_TOILET)),
      expected: { code: 1, unchanged: 2, ...NONE, missing: [A_TOILET] },
    },
    {
      of: 'a folder in its place',
      change: (cwd: string) => {
        rmSync(join(cwd, A_TOILET));
        mkdirSync(join(cwd, A_TOILET));
      },
      expected: { code: 1, unchanged: 2, ...NONE, missing: [A_TOILET] },
    },
    {
      of: 'a link to elsewhere in its place',
      change: (cwd: string) => {
        rmSync(join(cwd, A_TOILET));
        symlinkSync('/etc/hostname', join(cwd, A_TOILET));
      },
      expected: { code: 1, unchanged: 2, ...NONE, missing: [A_TOILET] },
    },
    {
      of: 'a file that is named nowhere',
      change: (cwd: string) => writeFileSync(join(cwd, 'unit/bukti/lain.txt'), 'x'),
      expected: { code: 0, unchanged: 3, ...NONE },
    },
    {
      of: 'a file more',
      change: (cwd: string) => {
        writeFileSync(join(cwd, 'unit/bukti/baru.txt'), 'baru');
        writeFileSync(join(cwd, 'unit/b.yaml'), proven('b', { papan: ['bukti/b-papan.txt', 'bukti/baru.txt'] }));
      },
      expected: { code: 1, unchanged: 3, ...NONE, added: ['unit/bukti/baru.txt'] },
    },
    {
      of: 'a unit more',
      change: (cwd: string) => writeFileSync(join(cwd, 'unit/c.yaml'), proven('c', { papan: ['bukti/b-papan.txt'] })),
      expected: { code: 0, unchanged: 3, ...NONE },
    },
    {
      of: 'a file not named any more',
      change: (cwd: string) => writeFileSync(join(cwd, 'unit/b.yaml'), proven('b', { papan: [] })),
      expected: { code: 0, unchanged: 2, ...NONE, unused: [B_PAPAN] },
    },
    {
      of: 'a new name',
      change: (cwd: string) => {
        renameSync(join(cwd, B_PAPAN), join(cwd, 'unit/bukti/papan.txt'));
        writeFileSync(join(cwd, 'unit/b.yaml'), proven('b', { papan: ['bukti/papan.txt'] }));
      },
      expected: { code: 1, unchanged: 2, ...NONE, added: ['unit/bukti/papan.txt'], unused: [B_PAPAN] },
    },
  ])('names $of', async ({ change, expected }) => {
    const cwd = kota();
    await lock(cwd);
    change(cwd);
    expect(await differences(cwd)).toEqual(expected);
    expect((await verify(cwd)).code).toBe(expected.code);
    expect(await differences(cwd, 'unit/b.yaml', 'unit')).toEqual(expected);
  });

  it('looks at the files of units that are not read, and calls none of them unused', async () => {
    const cwd = kota();
    await lock(cwd);
    expect(await differences(cwd, 'unit/a.yaml')).toEqual({ code: 0, unchanged: 3, ...NONE });
    appendFileSync(join(cwd, B_PAPAN), 'x');
    expect(await differences(cwd, 'unit/a.yaml')).toEqual({ code: 1, unchanged: 2, ...NONE, changed: [B_PAPAN] });
  });

  it('could not do all where an assessment is rejected, and says what it can', async () => {
    const cwd = kota();
    await lock(cwd);
    writeFileSync(join(cwd, 'unit/b.yaml'), 'unit: {');
    appendFileSync(join(cwd, A_PAPAN), 'x');
    expect(await differences(cwd)).toEqual({ code: 2, unchanged: 2, ...NONE, changed: [A_PAPAN] });
  });

  it('says how to make a lock where there is none', async () => {
    const cwd = kota();
    expect(await verify(cwd)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'patuh: galat: Kunci bukti.lock.json belum ada. Buat dahulu dengan `patuh bukti kunci`.\n',
    });
    expect((await verify(cwd, '--lang', 'en')).stderr).toContain('There is no lock bukti.lock.json yet.');
  });

  it('tells it to a person, in both languages', async () => {
    const cwd = kota();
    await lock(cwd);
    const day = new Date(2018, 3, 2, 12);
    writeFileSync(join(cwd, A_PAPAN), 'papan baru');
    utimesSync(join(cwd, A_PAPAN), day, day);
    rmSync(join(cwd, A_TOILET));
    renameSync(join(cwd, B_PAPAN), join(cwd, 'unit/bukti/papan.txt'));
    writeFileSync(join(cwd, 'unit/b.yaml'), proven('b', { papan: ['bukti/papan.txt'] }));
    expect((await verify(cwd, '-q')).stdout).toBe(`bukti.lock.json: 3 berkas tercatat, 0 tidak berubah

Berubah: 1 berkas
  unit/bukti/a-papan.txt
    a: papan
    dulu 2018-03-01, 7 B; sekarang 2018-04-02, 10 B

Hilang: 1 berkas
  unit/bukti/a-toilet.txt
    a: toilet

Baru, belum tercatat: 1 berkas
  unit/bukti/papan.txt
    b: papan
    isinya sama dengan unit/bukti/b-papan.txt yang tercatat: berganti nama atau tempat

Tidak dipakai lagi oleh penilaian mana pun: 1 berkas
  unit/bukti/b-papan.txt
    b: papan

Bila perubahannya benar, catat ulang dengan \`patuh bukti kunci\`
`);
    const english = await verify(cwd, '-q', '--lang', 'en');
    expect(english.stdout).toMatch(/^bukti\.lock\.json: 3 files recorded, 0 unchanged\n\nChanged: 1 file\n/);
    const narrow = await runMain(['bukti', 'verify'], { cwd, columns: 60, isTTY: true });
    expect(narrow.stdout).toContain('\u001b[31mBerubah: 1 berkas\u001b[39m');
  });

  it.for([
    { of: 'no JSON', text: '{', says: `${LOCK}:1:1: galat` },
    { of: 'no lock', text: '[]', says: `${LOCK}:1:1: galat` },
    { of: 'nothing', text: '', says: `${LOCK}: galat` },
    { of: 'a later version', text: '{ "schemaVersion": 2, "files": [] }', says: `${LOCK}:1:20: galat` },
    { of: 'an unknown key', text: '{ "schemaVersion": 1, "files": [], "__proto__": {} }', says: `${LOCK}:1:36: galat` },
    { of: 'a path above', path: '../rahasia.txt', says: 'jalur `../rahasia.txt` keluar dari folder kunci' },
    { of: 'a path above, in a roundabout way', path: 'unit/../../rahasia.txt', says: 'keluar dari folder kunci' },
    { of: 'an absolute path', path: '/etc/passwd', says: 'keluar dari folder kunci' },
    { of: 'a path of Windows', path: 'C:/Windows/win.ini', says: 'keluar dari folder kunci' },
    { of: 'a path of Windows upward', path: '..\\rahasia.txt', says: 'keluar dari folder kunci' },
    { of: 'a path with a terminal escape', path: '../\u009b31m', says: 'galat' },
    { of: 'a path twice', path: A_PAPAN, twice: true, says: `id \`${A_PAPAN}\` sudah dipakai di baris` },
    { of: 'a hash that is none', path: A_PAPAN, sha256: 'x', says: 'SHA-256' },
  ])('refuses a lock with $of', async ({ text, path, twice, sha256: hash, says }) => {
    const cwd = kota();
    const entry = {
      path,
      sha256: hash ?? sha256('x'),
      size: 1,
      date: '2018-03-01',
      usedBy: [{ unit: 'a', item: 'papan' }],
    };
    const lines = JSON.stringify({ schemaVersion: 1, files: twice ? [entry, entry] : [entry] }, null, 1);
    writeFileSync(join(cwd, LOCK), text ?? lines);
    const { code, stdout, stderr } = await verify(cwd);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).not.toContain('\u009b');
  });

  it.for([
    { of: 'a folder', make: (path: string) => mkdirSync(path) },
    { of: 'a pipe', make: (path: string) => execFileSync('mkfifo', [path]) },
    { of: 'too many bytes', make: (path: string) => writeFileSync(path, ' '.repeat(LIMITS.fileBytes + 1)) },
  ])('refuses $of for a lock', async ({ make }) => {
    const cwd = kota();
    make(join(cwd, LOCK));
    const { code, stderr } = await verify(cwd);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^bukti\.lock\.json: galat: /);
  });

  it('finds again what lies in a folder that a link leads to', async () => {
    const cwd = tempFolder({
      'kota/patuh.yaml': 'lang: id\n',
      'kota/kecil.yaml': KECIL,
      'data/unit/a.yaml': proven('a', { papan: ['bukti/a.txt'] }, '../../kota/kecil.yaml'),
      'data/unit/bukti/a.txt': 'x',
    });
    symlinkSync('../data/unit', join(cwd, 'kota/unit'));
    expect((await lock(cwd, 'kota')).code).toBe(0);
    expect(JSON.parse(read(cwd, `kota/${LOCK}`)).files[0].path).toBe('../data/unit/bukti/a.txt');
    expect(await differences(cwd, 'kota')).toEqual({ code: 0, unchanged: 1, ...NONE });
    rmSync(join(cwd, 'data/unit/bukti/a.txt'));
    expect(await differences(cwd, 'kota')).toEqual({
      code: 1,
      unchanged: 0,
      ...NONE,
      missing: ['../data/unit/bukti/a.txt'],
    });
  });

  it('follows no link out of the folder', async () => {
    const cwd = tempFolder({ 'rahasia.txt': 'rahasia', 'kota/x': '' });
    for (const [name, text] of Object.entries(KOTA)) {
      mkdirSync(join(cwd, 'kota', name, '..'), { recursive: true });
      writeFileSync(join(cwd, 'kota', name), text);
    }
    await lock(cwd, 'kota');
    rmSync(join(cwd, 'kota', A_PAPAN));
    symlinkSync('../../../rahasia.txt', join(cwd, 'kota', A_PAPAN));
    const { code, stdout } = await verify(cwd, 'kota', '-f', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout).missing.map(({ path }: { path: string }) => path)).toEqual([A_PAPAN]);
    expect(stdout).not.toContain(sha256('rahasia'));
  });

  it('says of a file that became a link in a circle that it cannot be read', async () => {
    const cwd = kota();
    await lock(cwd);
    rmSync(join(cwd, B_PAPAN));
    symlinkSync('b-papan.txt', join(cwd, B_PAPAN));
    const { code, stdout } = await verify(cwd, '-f', 'json');
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ missing: [], unreadable: [{ path: B_PAPAN, reason: 'ELOOP' }] });
  });
});

describe('copied evidence', () => {
  const copies = async (cwd: string, command: typeof lock) => {
    const { stdout } = await command(cwd, '-f', 'json');
    return JSON.parse(stdout).copied.map(
      ({ scope, paths, usedBy }: { scope: string; paths: string[]; usedBy: { unit: string; item: string }[] }) => [
        scope,
        paths,
        usedBy.map(({ unit, item }) => `${unit}/${item}`),
      ],
    );
  };

  it('is pointed out by both commands, that between units first', async () => {
    const cwd = kota({
      'unit/a.yaml': proven('a', { papan: ['bukti/a-papan.txt'], toilet: ['bukti/a-papan.txt', 'bukti/z.txt'] }),
      'unit/c.yaml': proven('c', { toilet: ['bukti/c.txt'] }),
      'unit/bukti/c.txt': 'papan b',
      'unit/bukti/z.txt': 'hanya a',
    });
    const expected = [
      ['units', [B_PAPAN, 'unit/bukti/c.txt'], ['b/papan', 'c/toilet']],
      ['items', [A_PAPAN], ['a/papan', 'a/toilet']],
    ];
    expect(await copies(cwd, lock)).toEqual(expected);
    expect(await copies(cwd, verify)).toEqual(expected);
    const { code, stdout } = await lock(cwd);
    expect(code).toBe(0);
    expect(stdout).toBe(`bukti.lock.json: 4 berkas bukti dukung dari 3 unit dicatat (28 B)

Bukti yang sama dipakai lebih dari satu unit: 1
  unit/bukti/b-papan.txt
  unit/bukti/c.txt
    b: papan
    c: toilet

Bukti yang sama untuk beberapa butir dalam satu unit: 1
  unit/bukti/a-papan.txt
    a: papan, toilet

Lihat berkasnya: satu bukti boleh membuktikan beberapa hal, tetapi salinan dari unit lain tidak
`);
  });

  it('is a copy within a unit, too', async () => {
    const cwd = kota();
    copyFileSync(join(cwd, A_PAPAN), join(cwd, A_TOILET));
    expect(await copies(cwd, lock)).toEqual([['items', [A_PAPAN, A_TOILET], ['a/papan', 'a/toilet']]]);
  });

  it('is not one file twice for one item', async () => {
    const cwd = kota({ 'unit/a.yaml': proven('a', { papan: ['bukti/a-papan.txt', 'bukti/a-papan.txt'] }) });
    expect(await copies(cwd, lock)).toEqual([]);
  });

  it('is one file used by two units', async () => {
    const cwd = kota({ 'unit/b.yaml': proven('b', { papan: ['bukti/a-papan.txt'] }) });
    expect(await copies(cwd, lock)).toEqual([['units', [A_PAPAN], ['a/papan', 'b/papan']]]);
  });
});

describe('what evidence commands print', () => {
  it('hides personal data and terminal escapes in names of files, not in the lock', async () => {
    const name = 'bukti/KTP 3273012345670001 \u200d.txt';
    const cwd = kota({
      'unit/a.yaml': proven('a', { papan: [name], toilet: [name, 'bukti/hilang 081234567890.txt'] }),
      [`unit/${name}`]: 'x',
    });
    await lock(cwd);
    expect(read(cwd)).toContain('3273012345670001');
    appendFileSync(join(cwd, 'unit', name), 'x');
    for (const format of ['terminal', 'json']) {
      for (const command of [verify, lock]) {
        const { stdout, stderr } = await command(cwd, '-f', format);
        expect(stdout).toContain('32**************');
        expect(stdout + stderr).not.toMatch(/012345670001|34567890/);
        if (format === 'terminal') expect(stdout + stderr).not.toMatch(/\u200d/);
      }
    }
  });

  it('finds again every name that a file may have', async () => {
    const names = ['a b.txt', ' mula.txt', 'petik\'ganda".txt', 'é.txt', 'e\u0301.txt', '😀.txt', '#a: b.txt'];
    const cwd = kota({
      'unit/a.yaml': proven('a', { papan: names.map((name) => `bukti/${name}`) }),
      ...Object.fromEntries(names.map((name) => [`unit/bukti/${name}`, name])),
    });
    expect(await lock(cwd)).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(read(cwd)).files).toHaveLength(names.length + 1);
    expect(await differences(cwd)).toEqual({ code: 0, unchanged: names.length + 1, ...NONE });
  });

  it('shows its progress on a terminal, and nothing of it stays', async () => {
    const cwd = kota();
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 60;
      return now;
    });
    onTestFinished(() => clock.mockRestore());
    const { stderr } = await runMain(['evidence', 'lock'], { cwd, isTTY: true, columns: 80 });
    expect(stderr).toContain('\r\u001b[KMembaca bukti dukung: 1 dari 3 berkas, ');
    expect(stderr.endsWith('\r\u001b[K')).toBe(true);
    expect((await runMain(['evidence', 'verify'], { cwd, isTTY: true })).stderr).toContain('Membaca bukti dukung');
    expect((await runMain(['evidence', 'verify', '-q'], { cwd, isTTY: true })).stderr).toBe('');
    expect((await runMain(['evidence', 'verify'], { cwd })).stderr).toBe('');
  });

  it.for(['evidence', 'bukti'])('%s has help in both languages', async (name) => {
    for (const [lang, words] of [
      ['id', ['catat isi', 'bandingkan']],
      ['en', ['record the content', 'compare the evidence']],
    ] as const) {
      const { code, stdout } = await runMain([name, '--help', '--lang', lang]);
      expect(code).toBe(0);
      for (const word of words) expect(stdout).toContain(word);
      for (const child of ['lock', 'verify']) {
        const help = await runMain([name, child, '--help', '--lang', lang]);
        expect(help.code).toBe(0);
        expect(help.stdout).toContain('--evidence-root <');
      }
    }
    expect((await runMain([name])).code).toBe(2);
    expect((await runMain([name, 'lok'])).code).toBe(2);
  });
});
