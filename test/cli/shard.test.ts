import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../support/how-often.ts';
import { ROOT, runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { brokenUnit, KECIL, LAIN, unit } from './fixtures.ts';

const HEAD = 'checklist: kecil.yaml\ninstitution: Kota A\nperiod: "2018"';
const of = (id: string, zone: Parameters<typeof unit>[1] = 'green') => unit(id, zone, HEAD);
const AUDIT = ['audit', '.', '-f', 'ndjson'];

/** Runs every shard and keeps what it prints: names of the files, and the worst exit code. */
async function runShards(cwd: string, count: number, args: readonly string[] = AUDIT, stdin?: string) {
  const files: string[] = [];
  let code = 0;
  for (let index = 1; index <= count; index++) {
    const given = stdin === undefined ? { cwd } : { cwd, stdin };
    const outcome = await runMain([...args, '--shard', `${index}/${count}`], given);
    writeFileSync(join(cwd, `${index}.ndjson`), outcome.stdout);
    files.push(`${index}.ndjson`);
    code = Math.max(code, outcome.code);
  }
  return { files, code };
}

const FOLDER = {
  'kecil.yaml': KECIL,
  'patuh.yaml': 'institution: Kota A\nperiod: "2018"\nchecklist: kecil.yaml\nunits: [a, b, c, x, m]\ntarget: green\n',
  'a.yaml': of('a'),
  'b.yaml': of('b', 'red'),
  'c.yaml': of('c', 'none'),
  'd.yaml': of('c', 'green'),
  'm.yaml': brokenUnit('m'),
  'e.yaml': of('e', 'yellow'),
  'f.yaml': of('f'),
  'g.yaml': 'unit: [',
};

describe('shards of a folder', () => {
  it.each([
    ['1', []],
    ['3', ['--full']],
    ['16', ['--fail-below', 'green', '--institution-fail-below', 'yellow']],
    ['5', ['--also', 'lain.yaml', '--basis', 'verified', '-c', 'kecil.yaml']],
  ])('are merged to what one run prints: %s %j', async (count, options) => {
    const cwd = tempFolder({ ...FOLDER, 'lain.yaml': LAIN });
    const args = [...AUDIT, ...options];
    const { files } = await runShards(cwd, Number(count), args);
    const whole = await runMain(args, { cwd });
    const merged = await runMain(['gabung', ...files.toReversed()], { cwd });
    expect(merged.stdout).toBe(whole.stdout);
    expect(merged.code).toBe(whole.code);
  });

  it.each(['kota-cimahi-2018', 'kota-yogyakarta-2025'])('of samples/%s are merged', async (sample) => {
    const cwd = tempFolder({});
    const files: string[] = [];
    for (const shard of ['2/2', '1/2']) {
      const file = join(cwd, `${shard[0]}.ndjson`);
      writeFileSync(file, (await runMain(['audit', `samples/${sample}`, '-f', 'ndjson', '--shard', shard])).stdout);
      files.push(file);
    }
    const whole = await runMain(['audit', `samples/${sample}`, '-f', 'ndjson']);
    const merged = await runMain(['merge', ...files]);
    expect([merged.stdout, merged.code]).toEqual([whole.stdout, whole.code]);
  });

  it('any folder is merged to what one run prints', async () => {
    const id = fc.constantFrom('a', 'A', 'b', 'c', 'd', 'e-1', 'e1');
    const file = fc.oneof(
      { weight: 6, arbitrary: fc.tuple(id, fc.constantFrom('green', 'red', 'none')).map((a) => of(...a)) },
      { weight: 1, arbitrary: id.map(brokenUnit) },
      { weight: 1, arbitrary: fc.constantFrom('unit: [', 'unit: { id: a }', 'x: 1', '', 'institution: Kota A') },
    );
    const workspace = fc.constantFrom(
      undefined,
      'institution: Kota A\nunits: [a, c, "3"]\n',
      'units: [a, x]\nchecklist: kecil.yaml\n',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(file, { minLength: 1, maxLength: 6 }),
        workspace,
        fc.integer({ min: 1, max: 4 }),
        async (contents, rules, count) => {
          const files = Object.fromEntries(contents.map((content, index) => [`${index}.yaml`, content]));
          const more = rules === undefined ? {} : { 'patuh.yaml': rules };
          const cwd = tempFolder({ 'kecil.yaml': KECIL, 'z.yaml': of('z'), ...files, ...more });
          const shards = await runShards(cwd, count);
          const merged = await runMain(['merge', ...shards.files], { cwd });
          const whole = await runMain(AUDIT, { cwd });
          expect([merged.stdout, merged.code]).toEqual([whole.stdout, whole.code]);
        },
      ),
      tries(100, 20),
    );
  }, 120_000);

  it('are refused where one is missing, twice, broken off, changed, or of another checklist, day, number or command', async () => {
    const cwd = tempFolder({ ...FOLDER, 'lain.yaml': LAIN });
    await runShards(cwd, 3);
    const shard = async (name: string, ...args: string[]) => {
      writeFileSync(join(cwd, name), (await runMain([...AUDIT, ...args], { cwd })).stdout);
      return name;
    };
    const text = readFileSync(join(cwd, '2.ndjson'), 'utf8');
    writeFileSync(join(cwd, 'putus.ndjson'), text.slice(0, -20));
    writeFileSync(join(cwd, 'ubah.ndjson'), text.replace('"Kota A"', '"Kota B"'));
    const cases: readonly [readonly string[], string][] = [
      [['1.ndjson', '3.ndjson'], 'Belum ada bagian 2/3.'],
      [['1.ndjson', '2.ndjson', '3.ndjson', '2.ndjson'], 'Bagian 2/3 ada dua kali: 2.ndjson dan 2.ndjson.'],
      [['1.ndjson', 'putus.ndjson', '3.ndjson'], 'putus.ndjson tidak berakhir seperti hasil'],
      [['1.ndjson', 'ubah.ndjson', '3.ndjson'], 'ubah.ndjson berubah atau rusak'],
      [['1.ndjson', 'kecil.yaml'], 'kecil.yaml tidak berakhir seperti hasil'],
      [['1.ndjson', 'tidak-ada.ndjson'], 'tidak-ada.ndjson tidak terbaca'],
      [['1.ndjson', await shard('i.ndjson', '--shard', '2/3', '-c', 'lain.yaml')], 'i.ndjson dinilai dengan instrumen'],
      [
        ['1.ndjson', await shard('h.ndjson', '--shard', '2/3', '--as-of', '2026-01-01')],
        'h.ndjson dinilai per tanggal',
      ],
      [['1.ndjson', await shard('n.ndjson', '--shard', '2/4')], 'Jumlah bagian pada n.ndjson'],
      [['1.ndjson', await shard('s.ndjson', '--shard', '2/3', '--full')], 's.ndjson dibuat dengan masukan, pilihan'],
    ];
    for (const [files, words] of cases) {
      const { code, stdout, stderr } = await runMain(['merge', ...files], { cwd });
      expect([code, stdout, stderr.includes(words) || stderr]).toEqual([2, '', true]);
    }
  });

  it('are refused where files or checklist have changed since', async () => {
    const cwd = tempFolder(FOLDER);
    const { files } = await runShards(cwd, 2);
    writeFileSync(join(cwd, 'z.yaml'), of('z'));
    expect((await runMain(['merge', ...files], { cwd })).stderr).toContain('z.yaml');
    const other = tempFolder(FOLDER);
    const made = await runShards(other, 2);
    writeFileSync(join(other, 'kecil.yaml'), KECIL.replace('Toilet', 'Toilet bersih'));
    expect((await runMain(['merge', ...made.files], { cwd: other })).stderr).toContain('Instrumen');
  });

  it.each([
    [['audit', '.', '--shard', '1/2']],
    [[...AUDIT, '-f', 'csv:a.csv', '--shard', '1/2']],
    [[...AUDIT, '--shard', '3/2']],
    [[...AUDIT, '--shard', '0/2']],
    [[...AUDIT, '--shard', 'dua']],
  ])('are refused by %j', async (args) => {
    const { code, stdout, stderr } = await runMain(args, { cwd: tempFolder(FOLDER) });
    expect([code, stdout, stderr.includes('--shard')]).toEqual([2, '', true]);
  });

  it('of several institutions have the lines of the whole run in turn', async () => {
    const cwd = tempFolder({ ...FOLDER, 'h.yaml': of('h').replace('Kota A', 'Kota B') });
    const { files } = await runShards(cwd, 3);
    const whole = await runMain(AUDIT, { cwd });
    const merged = await runMain(['merge', ...files], { cwd });
    expect([merged.stdout, merged.code]).toEqual([whole.stdout, whole.code]);
    writeFileSync(join(cwd, 'h.yaml'), of('h', 'red').replace('Kota A', 'Kota B'));
    writeFileSync(join(cwd, '2.ndjson'), (await runMain([...AUDIT, '--shard', '2/3'], { cwd })).stdout);
    expect((await runMain(['merge', ...files], { cwd })).stderr).toContain('masukan yang sama');
  });
});

const FILTER = ['audit', '--stdin', 'ndjson', '-f', 'ndjson'];
const line = (id: string, papan: string) =>
  JSON.stringify({ checklist: 'kecil.yaml', unit: { id, name: id }, answers: { papan, toilet: 'ada' } });
const LINES = [line('b', 'ada'), '', line('a', 'salah'), '{', line('c', 'tidak'), line('a', 'ada'), line('d', 'ada')];
const STREAM = `${LINES.join('\n')}\n`;

describe('shards of a filter', () => {
  it.each([1, 2, 3, 9])('are merged to what one filter prints: %i', async (count) => {
    const cwd = tempFolder({ 'kecil.yaml': KECIL });
    const { files } = await runShards(cwd, count, FILTER, STREAM);
    const whole = await runMain(FILTER, { cwd, stdin: STREAM });
    expect(await runMain(['merge', ...files.toReversed()], { cwd })).toEqual({
      code: 0,
      stdout: whole.stdout,
      stderr: '',
    });
  });

  it('of different inputs are refused', async () => {
    const cwd = tempFolder({ 'kecil.yaml': KECIL });
    await runShards(cwd, 2, FILTER, STREAM);
    const { stdout } = await runMain([...FILTER, '--shard', '1/2'], { cwd, stdin: LINES[0] ?? '' });
    writeFileSync(join(cwd, '1.ndjson'), stdout);
    const { code, stderr } = await runMain(['merge', '1.ndjson', '2.ndjson'], { cwd });
    expect([code, stderr.includes('masukan yang sama')]).toEqual([2, true]);
  });
});

/** The program as a child, as GNU parallel and `RDD.pipe` start one for each part. */
function pipeThrough(args: readonly string[], cwd: string, lines: readonly string[] = []): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'bin/patuh.js'), ...args], { cwd });
    const out: Buffer[] = [];
    child.stdout.on('data', (piece) => out.push(piece));
    child.on('error', reject);
    child.on('close', () => resolve(Buffer.concat(out).toString()));
    for (const one of lines) child.stdin.write(`${one}\n`);
    child.stdin.end();
  });
}

describe('other engines', () => {
  it('two workers at once, as GNU parallel starts them, give what one run gives', async () => {
    const cwd = tempFolder(FOLDER);
    const shards = await Promise.all(['1/2', '2/2'].map((one) => pipeThrough([...AUDIT, '--shard', one], cwd)));
    for (const [index, text] of shards.entries()) writeFileSync(join(cwd, `${index}.ndjson`), text);
    expect(await pipeThrough(['merge', '1.ndjson', '0.ndjson'], cwd)).toBe(await pipeThrough(AUDIT, cwd));
  });

  // As Spark's RDD.pipe: a child for each partition, an element a line in, its lines out, partitions in their order.
  it('partitions that are piped one by one give what one filter gives', async () => {
    const cwd = tempFolder({ 'kecil.yaml': KECIL });
    const partitions = [LINES.slice(0, 3), [], LINES.slice(3)];
    const piped = await Promise.all(partitions.map((lines) => pipeThrough(FILTER, cwd, lines)));
    expect(piped.join('')).toBe(await pipeThrough(FILTER, cwd, LINES));
  });
});
