import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { loadChecklist } from '../../src/load/checklist/load-checklist.ts';
import { packChecklist } from '../../src/load/checklist/packed-checklist.ts';
import { parseSource } from '../../src/load/yaml/parse-source.ts';
import { ROOT, runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { KECIL } from './fixtures.ts';

const SHIPPED = readdirSync(join(ROOT, 'checklists')).map((file) => file.replace(/\.yaml$/, ''));

/** Every scalar as its text: `32.37` and `"32.37"` are the same then. */
function texts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(texts);
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, texts(one)]));
}

describe('checklist list', () => {
  it.for(['checklist', 'instrumen'])('names every checklist that ships: %s', async (command) => {
    const outcome = await runMain([command, 'list']);
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(SHIPPED.length).toBeGreaterThanOrEqual(10);
    for (const id of SHIPPED) expect(outcome.stdout).toContain(` ${id} `);
  });

  it('as JSON says how many items each has, and how sure its numbers are', async () => {
    const { code, stdout } = await runMain(['checklist', 'list', '-f', 'json']);
    expect(code).toBe(0);
    const listed = JSON.parse(stdout) as { id: string; items: number; standing: string }[];
    expect(listed.map(({ id }) => id)).toEqual(SHIPPED.toSorted());
    expect(listed).toEqual(
      expect.arrayContaining(
        [
          { id: 'kepatuhan-2016', version: 2, items: 19, standing: 'assumption' },
          { id: 'ombudsman-2022', items: 33, standing: 'assumption' },
          { id: 'ombudsman-2022-dimensi', years: '2022-2024', items: 4, standing: 'verified' },
          // Thirty with weights, one that is only looked at, fourteen that users answer.
          { id: 'pekppp-2023', years: '2023-', items: 45, standing: 'assumption' },
          { id: 'opini-2025-dimensi', years: '2025-', items: 6, standing: 'assumption' },
          { id: 'skm-2017', years: '2017-', items: 9, standing: 'verified' },
          { id: 'uu25-2009', years: '2009-', items: 74, standing: 'assumption' },
        ].map((one) => expect.objectContaining(one)),
      ),
    );
  });

  it('of a broken installation lists what can be read, and says what cannot', async () => {
    const home = tempFolder({
      'checklists/kecil.yaml': KECIL,
      'checklists/rusak.yaml': KECIL.replace('total: 100', 'total: 99'),
    });
    const { code, stdout, stderr } = await runMain(['checklist', 'list', '-f', 'json'], { home });
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject([{ id: 'kecil', years: null, items: 2 }]);
    expect(stderr).toMatch(/rusak\.yaml:\d+:\d+: galat/);
    const shown = await runMain(['checklist', 'list'], { home });
    expect(shown.stdout).toMatch(/ kecil .* Instrumen Kecil .* 2 /);
    expect(shown.stdout).not.toMatch(/undefined|null/);
  });

  it('is the same with the checklists as they were packed', async () => {
    const home = tempFolder({ 'checklists/kecil.yaml': KECIL });
    const document = parseSource(Buffer.from(KECIL), 'kecil.yaml');
    const loaded = document.ok ? loadChecklist(document.value) : document;
    if (!loaded.ok) throw new Error('not a checklist');
    const list = (files: Readonly<Record<string, string>>) =>
      runMain(['checklist', 'list', '-f', 'json'], { home, packed: tempFolder(files) });
    const packed = packChecklist(loaded.value, '0'.repeat(64), KECIL);
    const expected = await runMain(['checklist', 'list', '-f', 'json'], { home });
    expect(expected.code).toBe(0);
    for (const files of [{ 'kecil.txt': packed }, { 'kecil.txt': `${packed}# lain\n` }, {}] as const) {
      expect(await list(files as Readonly<Record<string, string>>)).toEqual(expected);
    }
  });
});

describe('checklist show', () => {
  it.for(SHIPPED)('as JSON is the file: every key and every value, in order (%s)', async (id) => {
    const { code, stdout } = await runMain(['checklist', 'show', id, '-f', 'json']);
    expect(code).toBe(0);
    const source = load(readFileSync(join(ROOT, `checklists/${id}.yaml`), 'utf8'), { schema: FAILSAFE_SCHEMA });
    expect(JSON.stringify(texts(JSON.parse(stdout)))).toBe(JSON.stringify(source));
  });

  it.for(SHIPPED)('as JSON is a checklist that scores as the file does (%s)', async (id) => {
    const { stdout } = await runMain(['checklist', 'show', id, '-f', 'json']);
    const cwd = tempFolder({ 'salinan.json': stdout });
    expect(await runMain(['check', 'salinan.json'], { cwd })).toMatchObject({ code: 0 });
    const again = await runMain(['checklist', 'show', 'salinan.json', '-f', 'json'], { cwd });
    expect(again).toEqual({ code: 0, stdout, stderr: '' });
    const text = await runMain(['checklist', 'show', id]);
    expect(await runMain(['checklist', 'show', 'salinan.json'], { cwd })).toEqual(text);
  });

  it.for(['id', 'en'])('contains every item, in order: %s', async (lang) => {
    const outcome = await runMain(['checklist', 'show', 'kepatuhan-2016', '--lang', lang], { columns: 120 });
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    const { stdout } = await runMain(['checklist', 'show', 'kepatuhan-2016', '-f', 'json']);
    const ids = JSON.parse(stdout).sections.flatMap(({ items }: { items: { id: string }[] }) =>
      items.map(({ id }) => id),
    );
    expect(ids).toHaveLength(19);
    const places = ids.map((id: string) => outcome.stdout.search(new RegExp(`^│ *${id} `, 'm')));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a: number, b: number) => a - b));
  });

  it('shows a file of one’s own, by path', async () => {
    const cwd = tempFolder({ 'kecil.yaml': KECIL });
    const outcome = await runMain(['checklist', 'show', 'kecil.yaml'], { cwd });
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout).toContain('Papan layanan');
  });
});

describe('checklist docs', () => {
  it.for(SHIPPED)('is a page from the file alone: %s', async (id) => {
    const outcome = await runMain(['checklist', 'docs', id]);
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout).toMatch(/^# /);
    expect(outcome.stdout).toContain(`${id}.yaml`);
    const cwd = tempFolder({ [`${id}.yaml`]: readFileSync(join(ROOT, `checklists/${id}.yaml`)) });
    expect(await runMain(['checklist', 'docs', `./${id}.yaml`], { cwd })).toEqual(outcome);
  });

  it('puts a ladder that one item alone takes beside that item, and answers by word or number', async () => {
    const { stdout } = await runMain(['checklist', 'docs', 'pekppp-2023']);
    const item = stdout.slice(stdout.indexOf('`siklus-maklumat`'), stdout.indexOf('`skm`'));
    expect(item).toContain('- **Jawaban (dengan kata-katanya atau angkanya):**\n  - 0: tidak ada maklumat\n');
    expect(item).toContain('  - 5: isinya sesuai dan dipublikasikan secara nonelektronik dan elektronik\n');
    expect(stdout).not.toContain('tangga-');
    // A scale of several items is shown once, before them.
    expect(stdout).toMatch(/## Jawaban\n\n- `skor-pengguna`: angka 0 sampai 5\n\n## F-02/);
  });

  it('keeps the other words of an own ladder, and says that a number is taken only where all steps take theirs', async () => {
    const { stdout } = await runMain(['checklist', 'docs', 'opini-2025-dimensi']);
    expect(stdout).toContain(
      '- **Jawaban:**\n  - 0: belum (juga diterima: tidak, belum tuntas)\n  - 1: tuntas (juga diterima: ya, sudah, selesai)\n',
    );
    expect(stdout).toContain('## Jawaban\n\n- `indeks-100`: angka 0 sampai 100\n');
  });

  it('refuses a checklist with faults', async () => {
    const cwd = tempFolder({ 'kecil.yaml': KECIL.replace('weight: 60', 'weight: enam') });
    const outcome = await runMain(['checklist', 'docs', 'kecil.yaml'], { cwd });
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toMatch(/^kecil\.yaml:\d+:\d+: galat: /);
  });
});

describe('checklist new', () => {
  const blank = (checklist: string) => `checklist: ${checklist}\nunit: { id: a, name: A }\nanswers: {}\n`;

  it.for<[string, readonly string[]]>([
    ['id', []],
    ['en', []],
    ['id', ['--scale', '5']],
    ['en', ['--scale', '0,000001', '--id', 'x.1', '--title', 'Dari: "kami" # \\ sendiri']],
    ['id', ['--scale', '999999999999999']],
  ])('is valid at once and scores a blank assessment: %s %j', async ([lang, args]) => {
    const cwd = tempFolder({ 'unit.yaml': blank('kami.yaml') });
    const made = await runMain(['checklist', 'new', '-o', 'kami.yaml', '--lang', lang, ...args], { cwd });
    expect(made).toMatchObject({ code: 0, stdout: '' });
    const checked = await runMain(['check', 'kami.yaml', '-f', 'json'], { cwd });
    expect(checked.code).toBe(0);
    expect(JSON.parse(checked.stdout).diagnostics).toEqual([]);
    expect(await runMain(['audit', 'unit.yaml'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect(await runMain(['checklist', 'docs', 'kami.yaml'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  });

  it('without a file is printed, the same bytes', async () => {
    const cwd = tempFolder({});
    await runMain(['instrumen', 'new', '-o', 'instrumen-kami.yaml'], { cwd });
    const printed = await runMain(['checklist', 'new'], { cwd });
    expect(printed).toEqual({ code: 0, stdout: readFileSync(join(cwd, 'instrumen-kami.yaml'), 'utf8'), stderr: '' });
  });

  it('takes its id from its file', async () => {
    const cwd = tempFolder({});
    await runMain(['checklist', 'new', '-o', 'Lomba Kelurahan (2026).yaml'], { cwd });
    expect(readFileSync(join(cwd, 'Lomba Kelurahan (2026).yaml'), 'utf8')).toContain('\nid: lomba-kelurahan-2026 #');
  });

  it('overwrites no existing file without --force', async () => {
    const cwd = tempFolder({ 'kami.yaml': 'catatan\n' });
    expect(await runMain(['checklist', 'new', '-o', 'kami.yaml'], { cwd })).toMatchObject({ code: 2 });
    expect(readFileSync(join(cwd, 'kami.yaml'), 'utf8')).toBe('catatan\n');
    expect(await runMain(['checklist', 'new', '-o', 'kami.yaml', '--force'], { cwd })).toMatchObject({ code: 0 });
  });

  it.for<[readonly string[], string]>([
    [['--id', 'a b'], 'harus berupa kode'],
    [['--scale', '0'], 'nilai tertinggi tidak boleh 0'],
    [['--scale', 'lima'], 'angka'],
    [['--title', ''], 'title'],
    [['-o', 'tidak-ada/kami.yaml'], 'tidak dapat ditulis'],
  ])('refuses %j', async ([args, text]) => {
    const outcome = await runMain(['checklist', 'new', ...args], { cwd: tempFolder({}) });
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain(text);
  });

  it('is called by its own name where its file has none that may be an id', async () => {
    const cwd = tempFolder({});
    expect(await runMain(['checklist', 'new', '-o', '@@@.yaml'], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, '@@@.yaml'), 'utf8')).toContain('\nid: instrumen-kami #');
  });

  it('leaves hidden characters out of the title, and warns', async () => {
    const cwd = tempFolder({});
    const { code, stderr } = await runMain(['checklist', 'new', '--title', 'a\u202eb', '-o', 'x.yaml'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('U+202E');
    expect(readFileSync(join(cwd, 'x.yaml'), 'utf8')).toContain('\ntitle: "ab"\n');
    const printed = await runMain(['checklist', 'new', '--title', 'a\u202eb'], { cwd });
    expect(printed.stdout).toContain('\ntitle: "ab"\n');
  });
});
