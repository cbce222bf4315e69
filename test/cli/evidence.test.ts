import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { KECIL, runOf } from './fixtures.ts';

/** `papan`, worth 60 points, wants a proof. */
const INSTRUMENT = KECIL.replace(
  'title: Papan layanan,',
  'title: Papan layanan, evidence: { ask: Foto papan, required: true },',
);
/** The same, and the proof is to be no older than a year. */
const LIMITED = INSTRUMENT.replace('required: true', 'required: true, valid: 12 months');

const JPG = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PDF = Buffer.from('%PDF-1.7\n');
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const isRoot = process.getuid?.() === 0;
const onWindows = sep === '\\';

/** Line 6, column 9 is where the entry begins. */
function unit(entry: string): string {
  return `checklist: kecil.yaml
unit: { id: a, name: A }
answers:
  papan:
    answer: ada
    evidence:
      - ${entry}
  toilet: ada
`;
}

/** A folder `dalam` with one unit, and what lies in it and beside it. */
function place(entry: string, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = tempFolder({ 'dalam/kecil.yaml': INSTRUMENT, 'dalam/a.yaml': unit(entry), ...files });
  return join(folder, 'dalam');
}

/** What `audit` and `check` say of the evidence; both say the same. */
async function judge(cwd: string, ...args: string[]) {
  const audit = await runMain(['audit', 'a.yaml', ...args, '-f', 'json'], { cwd });
  const check = await runMain(['check', 'a.yaml', ...args, '-f', 'json'], { cwd });
  const run = runOf(audit);
  const told: readonly Diagnostic[] = [...run.rejected.flatMap(({ diagnostics }) => diagnostics), ...run.warnings];
  expect(JSON.parse(check.stdout).diagnostics).toEqual(told);
  return {
    codes: [audit.code, check.code],
    told: told.map(({ severity, code, facts, at }) =>
      [severity, code, 'problem' in facts ? facts.problem : '', `${at.line}:${at.column}`].join(' '),
    ),
    evidence: run.units[0]?.evidence ?? [],
    evidenced: run.units[0]?.readings.evidenced?.score ?? null,
  };
}

const PROVED = { codes: [0, 0], told: [], evidenced: 100 };

/** A file that is there and proves nothing. */
function unusable(problem: string, at = '7:9') {
  return { codes: [0, 0], told: [`warning evidence-unusable ${problem} ${at}`], evidenced: 40 };
}

const OUTSIDE = { codes: [2, 2], told: ['error evidence-outside  7:9'], evidenced: null };

describe('a file of evidence', () => {
  it.for([
    { name: 'a.jpg', content: JPG, expected: PROVED },
    { name: 'a.JPEG', content: JPG, expected: PROVED },
    { name: 'a.png', content: PNG, expected: PROVED },
    { name: 'a.pdf', content: PDF, expected: PROVED },
    { name: 'a.pdf', content: Buffer.concat([Buffer.alloc(1000, 32), PDF]), expected: PROVED },
    { name: 'a.docx', content: ZIP, expected: PROVED },
    { name: 'a.xlsx', content: ZIP, expected: PROVED },
    { name: 'a.txt', content: 'apa saja', expected: PROVED },
    { name: 'tanpa-akhiran', content: 'x', expected: PROVED },
    { name: 'a.jpg', content: PNG, expected: unusable('wrong-type') },
    { name: 'a.png', content: JPG, expected: unusable('wrong-type') },
    { name: 'a.pdf', content: '<html>', expected: unusable('wrong-type') },
    { name: 'a.pdf', content: Buffer.concat([Buffer.alloc(1020, 32), PDF]), expected: unusable('wrong-type') },
    { name: 'a.docx', content: PDF, expected: unusable('wrong-type') },
    { name: 'a.xlsx', content: 'a;b', expected: unusable('wrong-type') },
    { name: 'a.jpg', content: JPG.subarray(0, 2), expected: unusable('wrong-type') },
    { name: 'a.jpg', content: '', expected: unusable('empty') },
    { name: 'a.txt', content: '', expected: unusable('empty') },
  ])('$name of $content.length bytes', async ({ name, content, expected }) => {
    expect(await judge(place(name, { [`dalam/${name}`]: content }))).toMatchObject(expected);
  });

  it('that is not there is missing', async () => {
    expect(await judge(place('a.jpg'))).toMatchObject(unusable('missing'));
    expect(await judge(place('a.jpg/b.jpg', { 'dalam/a.jpg': JPG }))).toMatchObject(unusable('missing'));
    expect(await judge(place(`${'a'.repeat(300)}.jpg`))).toMatchObject(unusable('missing'));
  });

  it('that is a folder, or the folder itself, is no file', async () => {
    expect(await judge(place('bukti', { 'dalam/bukti/a.jpg': JPG }))).toMatchObject(unusable('not-a-file'));
    expect(await judge(place('.'))).toMatchObject(unusable('not-a-file'));
  });

  it.skipIf(onWindows)('that is a pipe is never opened', async () => {
    const cwd = place('pipa.jpg');
    execFileSync('mkfifo', [join(cwd, 'pipa.jpg')]);
    expect(await judge(cwd)).toMatchObject(unusable('not-a-file'));
  });

  it.skipIf(onWindows || isRoot)('that may not be read is unreadable', async () => {
    const cwd = place('a.jpg', { 'dalam/a.jpg': JPG });
    chmodSync(join(cwd, 'a.jpg'), 0);
    expect(await judge(cwd)).toMatchObject(unusable('unreadable'));
  });

  it('whose name no file can have is refused', async () => {
    const told = ['error control-character  7:9'];
    expect(await judge(place('"a\\0.jpg"'))).toMatchObject({ codes: [2, 2], told });
  });

  it('is told of at its own place, in the long form too', async () => {
    expect(await judge(place('{ note: papan, file: a.jpg }'))).toMatchObject(unusable('missing', '7:30'));
  });

  it('is found by its literal name: blanks, percent signs, either Unicode form', async () => {
    for (const name of ['foto papan 1.jpg', 'a%20b.jpg', '100%.jpg', '#1 & co.jpg']) {
      expect(await judge(place(JSON.stringify(name), { [`dalam/${name}`]: JPG }))).toMatchObject(PROVED);
    }
    expect(await judge(place('a%20b.jpg', { 'dalam/a b.jpg': JPG }))).toMatchObject(unusable('missing'));
    const [composed, decomposed] = ['caf\u00e9.jpg', 'cafe\u0301.jpg'];
    expect(await judge(place(composed, { [`dalam/${decomposed}`]: JPG }))).toMatchObject(PROVED);
    expect(await judge(place(decomposed, { [`dalam/${composed}`]: JPG }))).toMatchObject(PROVED);
  });

  it('may be written with the separators of Windows', async () => {
    expect(await judge(place('bukti\\foto\\a.jpg', { 'dalam/bukti/foto/a.jpg': JPG }))).toMatchObject(PROVED);
  });

  it('may be named from the root, if that leads into the folder', async () => {
    const cwd = place('a.jpg', { 'dalam/a.jpg': JPG });
    writeFileSync(join(cwd, 'a.yaml'), unit(JSON.stringify(join(cwd, 'a.jpg'))));
    expect(await judge(cwd)).toMatchObject(PROVED);
  });

  it('counts from the date of the assessment; the date of the file does not count', async () => {
    const old = place('a.jpg', { 'dalam/a.jpg': JPG, 'dalam/kecil.yaml': LIMITED });
    const undated = { status: 'undated', dated: null, datedBy: null, validUntil: null };
    for (const year of [1990, 2025, 2026, 2030]) {
      utimesSync(join(old, 'a.jpg'), new Date(year, 0, 2, 12), new Date(year, 0, 2, 12));
      expect(await judge(old)).toMatchObject({ evidenced: 40, evidence: [undated] });
    }
    const dated = place('{ file: a.jpg, dated: 2025-06-01 }', { 'dalam/a.jpg': JPG });
    expect((await judge(dated)).evidence).toMatchObject([{ dated: '2025-06-01', datedBy: 'assessment' }]);
  });

  it('is not dated by an impossible date of the file system', async () => {
    const { localCalendarDate } = await import('../../src/text/local-calendar-date.ts');
    for (const time of ['+020000-01-01', '-000001-01-01']) expect(localCalendarDate(new Date(time))).toBeUndefined();
    expect(localCalendarDate(new Date(Number.NaN))).toBeUndefined();
    expect(localCalendarDate(new Date(2026, 1, 3, 23, 59))).toBe('2026-02-03');
  });
});

describe('what lies outside', () => {
  it.for([
    '../luar.jpg',
    'bukti/../../luar.jpg',
    '..',
    '..\\luar.jpg',
    '/etc/passwd',
    'C:\\luar.jpg',
    'c:/luar.jpg',
    '\\\\server\\bukti\\a.jpg',
    '//server/bukti/a.jpg',
  ])('%s is refused', async (path) => {
    const cwd = place(`'${path}'`, { 'luar.jpg': JPG });
    expect(await judge(cwd)).toMatchObject(OUTSIDE);
  });

  it('may begin with two dots and lie inside', async () => {
    expect(await judge(place('..a.jpg', { 'dalam/..a.jpg': JPG }))).toMatchObject(PROVED);
    expect(await judge(place('../dalam/a.jpg', { 'dalam/a.jpg': JPG }))).toMatchObject(PROVED);
  });

  it.skipIf(onWindows)('is not counted where a link leads there, one inside is', async () => {
    const cwd = place('tautan.jpg', { 'luar.jpg': JPG, 'dalam/asli.jpg': JPG });
    symlinkSync('../luar.jpg', join(cwd, 'tautan.jpg'));
    expect(await judge(cwd)).toMatchObject(unusable('outside'));
    const inside = place('tautan.jpg', { 'dalam/asli.jpg': JPG });
    symlinkSync('asli.jpg', join(inside, 'tautan.jpg'));
    expect(await judge(inside)).toMatchObject(PROVED);
    const folder = place('bukti/luar.jpg', { 'luar.jpg': JPG });
    symlinkSync('..', join(folder, 'bukti'));
    expect(await judge(folder)).toMatchObject(unusable('outside'));
    const nowhere = place('tautan.jpg');
    symlinkSync('tidak-ada.jpg', join(nowhere, 'tautan.jpg'));
    expect(await judge(nowhere)).toMatchObject(unusable('missing'));
  });

  it.skipIf(onWindows)('is never opened: a writer into a pipe there still waits for its reader', async () => {
    const cwd = place('tautan.jpg');
    execFileSync('mkfifo', [join(cwd, '..', 'pipa')]);
    symlinkSync('../pipa', join(cwd, 'tautan.jpg'));
    execFileSync('sh', ['-c', 'echo menunggu > ../pipa 2>/dev/null &'], { cwd, stdio: 'ignore' });
    expect(await judge(cwd)).toMatchObject(unusable('outside'));
    // A reader that opened the pipe would have released the writer, and this would fail.
    const read = execFileSync('cat', ['../pipa'], { cwd, timeout: 10_000, encoding: 'utf8' });
    expect(read).toBe('menunggu\n');
  });
});

describe('--evidence-root', () => {
  it('is a second folder, and the way into it', async () => {
    const files = { 'bukti/2026/a.jpg': JPG, 'luar.jpg': JPG };
    for (const path of ['2026/a.jpg', '2026\\a.jpg', '../bukti/2026/a.jpg']) {
      const cwd = place(`'${path}'`, files);
      expect(await judge(cwd, '--evidence-root', '../bukti')).toMatchObject(PROVED);
      expect(await judge(cwd, '--evidence-root', join(cwd, '..', 'bukti'))).toMatchObject(PROVED);
    }
    expect(await judge(place("'../luar.jpg'", files), '--evidence-root', '../bukti')).toMatchObject(OUTSIDE);
    expect(await judge(place('2026/b.jpg', files), '--evidence-root', '../bukti')).toMatchObject(unusable('missing'));
    const own = place('a.jpg', { ...files, 'dalam/a.jpg': JPG });
    expect(await judge(own, '--evidence-root', '../bukti')).toMatchObject(PROVED);
  });

  it('lets no link out of both', async () => {
    const cwd = place('tautan.jpg', { 'bukti/a.jpg': JPG, 'luar.jpg': JPG });
    symlinkSync(join('..', 'luar.jpg'), join(cwd, '..', 'bukti', 'tautan.jpg'));
    expect(await judge(cwd, '--evidence-root', '../bukti')).toMatchObject(unusable('outside'));
    const into = place('tautan.jpg', { 'bukti/a.jpg': JPG });
    symlinkSync(join('..', 'bukti', 'a.jpg'), join(into, 'tautan.jpg'));
    expect(await judge(into, '--evidence-root', '../bukti')).toMatchObject(PROVED);
  });

  it.for(['tidak-ada', 'a.yaml', 'a.yaml/x', '', 'a'.repeat(5000)])('%s is a mistake', async (folder) => {
    for (const [lang, words] of [
      ['id', 'Seharusnya folder yang ada'],
      ['en', 'an existing folder'],
    ] as const) {
      for (const command of ['audit', 'check']) {
        const args = [command, '.', '--evidence-root', folder, '--lang', lang];
        const { code, stdout, stderr } = await runMain(args, { cwd: place('a.jpg') });
        expect([code, stdout]).toEqual([2, '']);
        expect(stderr).toContain('--evidence-root');
        expect(stderr).toContain(words);
      }
    }
  });
});

/** What is no link is no dated one either. */
const BAD_LINK = { codes: [2, 2], told: ['warning evidence-undated  7:9', 'error invalid-value  7:17'] };

describe('links', () => {
  it.for([
    { entry: '{ link: "https://contoh.example/a", dated: 2025-06-01 }', expected: PROVED },
    { entry: '{ link: "http://contoh.example/a", until: 2026-01-02 }', expected: PROVED },
    { entry: '{ link: "https://contoh.example/a", dated: 2025-01-01 }', expected: { evidenced: 40, told: [] } },
    { entry: '{ link: "https://contoh.example/a", until: 2026-01-01 }', expected: { evidenced: 40, told: [] } },
    { entry: '{ link: "https://contoh.example/a", dated: 2026-01-03 }', expected: { evidenced: 40, told: [] } },
    { entry: 'https://contoh.example/a', expected: { evidenced: 40, told: ['warning evidence-undated  7:9'] } },
    { entry: 'HTTPS://contoh.example/a', expected: { evidenced: 40, told: ['warning evidence-undated  7:9'] } },
    { entry: '{ link: "https://contoh.example/a" }', expected: { told: ['warning evidence-undated  7:9'] } },
    { entry: '{ link: "javascript:alert(1)" }', expected: BAD_LINK },
    { entry: '{ link: "data:text/html,x" }', expected: BAD_LINK },
    { entry: '{ link: "file:///etc/passwd" }', expected: BAD_LINK },
    { entry: '{ link: "https://a b" }', expected: BAD_LINK },
    { entry: '{ link: "" }', expected: BAD_LINK },
    // In the short form these are names of files, which are not there.
    { entry: '"javascript:alert(1)"', expected: unusable('missing') },
    { entry: '"data:image/png;base64,AAAA"', expected: unusable('missing') },
    { entry: 'www.contoh.example', expected: unusable('missing') },
    { entry: '{ file: "https://contoh.example/a" }', expected: unusable('missing', '7:17') },
  ])('$entry', async ({ entry, expected }) => {
    expect(await judge(place(entry, { 'dalam/kecil.yaml': LIMITED }))).toMatchObject(expected);
  });
});

describe('an entry', () => {
  it.for([
    { entry: '""', told: 'error invalid-value  7:9' },
    { entry: '{ file: "" }', told: 'error invalid-value  7:17' },
    { entry: '{ file: }', told: 'error evidence-shape  7:9' },
    { entry: '{}', told: 'error evidence-shape  7:9' },
    { entry: '{ note: loket }', told: 'error evidence-shape  7:9' },
    { entry: '{ file: a.jpg, link: "https://contoh.example" }', told: 'error evidence-shape  7:9' },
    { entry: '{ file: a.jpg, dated: 2026-02-30 }', told: 'error invalid-date  7:31' },
    { entry: '{ file: a.jpg, until: 2025-02-29 }', told: 'error invalid-date  7:31' },
    { entry: '{ file: a.jpg, dated: 01-02-2026 }', told: 'error invalid-value  7:31' },
  ])('$entry is refused', async ({ entry, told }) => {
    const { told: all, codes } = await judge(place(entry, { 'dalam/a.jpg': JPG }));
    expect([codes, all[0]]).toEqual([[2, 2], told]);
  });

  it('without a value beside it is as good as left out', async () => {
    const blank = place('{ file: a.jpg, link: , dated: , until: , note: }', { 'dalam/a.jpg': JPG });
    expect(await judge(blank)).toMatchObject(PROVED);
  });

  it('is refused at its own place, beside what else is wrong', async () => {
    const cwd = place("'../a.jpg'\n      - b.jpg");
    const { codes, told } = await judge(cwd);
    expect(codes).toEqual([2, 2]);
    expect(told).toEqual(['error evidence-outside  7:9', 'warning evidence-unusable missing 8:9']);
  });
});

describe('evidence of an assessment from standard input', () => {
  it('lies in the working directory', async () => {
    const cwd = place('x', { 'dalam/a.jpg': JPG, 'luar.jpg': JPG });
    const score = async (entry: string) => {
      const outcome = await runMain(['audit', '-', '-f', 'json'], { cwd, stdin: unit(entry) });
      return [outcome.code, runOf(outcome).units[0]?.readings.evidenced?.score];
    };
    expect(await score('a.jpg')).toEqual([0, 100]);
    expect(await score('b.jpg')).toEqual([0, 40]);
    expect(await score('../luar.jpg')).toEqual([2, undefined]);
  });
});

describe('a report', () => {
  it('is never written over evidence, not even over one that looks like a report', async () => {
    const cwd = place('hasil.json');
    const report = (await runMain(['audit', 'a.yaml', '-f', 'json'], { cwd })).stdout;
    for (const [name, content] of [
      ['hasil.json', report],
      ['a.md', 'bukti'],
    ] as const) {
      writeFileSync(join(cwd, 'a.yaml'), unit(name));
      writeFileSync(join(cwd, name), content);
      for (const force of [[], ['--force']]) {
        const { code, stderr } = await runMain(['audit', 'a.yaml', '-o', name, ...force], { cwd });
        expect([code, readFileSync(join(cwd, name), 'utf8')]).toEqual([2, content]);
        expect(stderr).toContain(name);
      }
    }
    // Two files of one unit are both rejected; their evidence is still evidence.
    writeFileSync(join(cwd, 'b.yaml'), unit('a.md'));
    expect((await runMain(['audit', 'a.yaml', 'b.yaml', '-o', 'a.md', '--force'], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe('bukti');
  });
});

describe('what is said of evidence', () => {
  it.for([
    { lang: 'id', words: ['tidak ditemukan', 'kosong', 'bukan berkas biasa', 'tidak sesuai akhirannya'] },
    { lang: 'en', words: ['not found', 'is empty', 'is no regular file', 'is not what its extension says'] },
  ])('in $lang', async ({ lang, words }) => {
    const cwd = place('a.jpg\n      - kosong.jpg\n      - bukti\n      - b.png', {
      'dalam/kosong.jpg': '',
      'dalam/b.png': JPG,
    });
    mkdirSync(join(cwd, 'bukti'));
    const { stdout } = await runMain(['check', 'a.yaml', '--lang', lang], { cwd });
    for (const word of words) expect(stdout).toContain(word);
  });
});
