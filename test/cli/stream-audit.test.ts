import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { tries } from '../support/how-often.ts';
import { ROOT, runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { brokenUnit, KECIL, LAIN, unit } from './fixtures.ts';

const HEAD = 'checklist: kecil.yaml\ninstitution: Kota A\nperiod: "2018"';
const of = (id: string, zone: Parameters<typeof unit>[1] = 'green', head = HEAD) => unit(id, zone, head);

/** Not for the period of `HEAD`. */
const OLD = KECIL.replace('id: kecil', 'id: tua').replace('version: 1', 'version: 1\nyears: "2010-2012"');

/** Files of a folder, by what is special about them. */
const FOLDERS: Readonly<Record<string, Record<string, string>>> = {
  'one unit': { 'a.yaml': of('a') },
  'names of files in another order than ids': { 'a.yaml': of('z'), 'b.yaml': of('m', 'red'), 'c.yaml': of('a') },
  'ids in the order of their UTF-16 units': {
    'a.yaml': of('a'),
    'b.yaml': of('B'),
    'c.yaml': of('c-1'),
    'd.yaml': of('c1'),
  },
  'two files of a unit': { 'a.yaml': of('a'), 'b.yaml': of('b'), 'c.yaml': of('b', 'red'), 'd.yaml': of('c') },
  'ids that differ by case': { 'a.yaml': of('x'), 'b.yaml': of('X', 'red'), 'c.yaml': of('y') },
  'two files of a unit, one of them unreadable': {
    'a.yaml': of('a'),
    'b.yaml': of('m'),
    'c.yaml': brokenUnit('m'),
    'd.yaml': of('z', 'red'),
  },
  'a unit before and after those that share one': {
    'a.yaml': of('n'),
    'b.yaml': of('N', 'red'),
    'c.yaml': of('a'),
    'd.yaml': of('z'),
  },
  'rejected files': {
    'a.yaml': of('a'),
    'b.yaml': brokenUnit('b'),
    'c.yaml': 'unit: [',
    'd.yaml': of('d', 'red'),
  },
  'files that do not say whose they are': { 'a.yaml': of('a'), 'b.yaml': of('b', 'red', 'checklist: kecil.yaml') },
  'two institutions': { 'a.yaml': of('a'), 'b.yaml': of('b', 'green', HEAD.replace('Kota A', 'Kota B')) },
  'an institution in two spellings': {
    'a.yaml': of('a'),
    'b.yaml': of('b', 'green', HEAD.replace('Kota A', 'KOTA A')),
  },
  'two checklists': {
    'a.yaml': of('a'),
    'b.yaml': of('b'),
    'c.yaml': of('c', 'green', HEAD.replace('kecil', 'lain')),
    'lain.yaml': LAIN,
  },
  'expected units': {
    'patuh.yaml': 'institution: Kota A\nperiod: "2018"\nchecklist: kecil.yaml\nunits: [a, b, c]\n',
    'a.yaml': of('a'),
    'c.yaml': of('d', 'red', 'checklist: kecil.yaml'),
  },
  'a workspace that names another institution': {
    'patuh.yaml': 'institution: Kota B\nchecklist: kecil.yaml\n',
    'a.yaml': of('a'),
  },
  "a checklist of other years than the period's": {
    'tua.yaml': OLD,
    'a.yaml': of('a', 'green', HEAD.replace('kecil', 'tua')),
    'b.yaml': of('b', 'red', HEAD.replace('kecil', 'tua')),
  },
  'a checklist of other years, and a file without a period': {
    'tua.yaml': OLD,
    'a.yaml': of('a', 'green', 'checklist: tua.yaml\ninstitution: Kota A'),
    'b.yaml': of('b', 'red', HEAD.replace('kecil', 'tua')),
  },
  'a checklist of other years, and only a rejected file with a period': {
    'tua.yaml': OLD,
    'a.yaml': of('a', 'green', 'checklist: tua.yaml\ninstitution: Kota A'),
    'b.yaml': `${HEAD.replace('kecil', 'tua')}\nunit: { id: b, name: B }\nanswers: { papan: adaa }\n`,
  },
  'texts that begin like commands of CI, and cells that a spreadsheet would run': {
    'a.yaml': of('a').replace('Unit a', '"::error ::x"'),
    'b.yaml': of('b').replace('Unit b', '"=1+1; \\"##[group]\\""'),
  },
  'a checklist with texts in English, colours of its own': {
    'warna.yaml': KECIL.replace('id: kecil', 'id: warna').replace('label: Tinggi', 'label: { id: Tinggi, en: High }'),
    'a.yaml': of('a', 'green', HEAD.replace('kecil', 'warna')),
    'b.yaml': of('b', 'red', HEAD.replace('kecil', 'warna')),
  },
  'a checklist that is not there': { 'a.yaml': of('a', 'green', HEAD.replace('kecil', 'tidak-ada')) },
  'only rejected files': { 'a.yaml': brokenUnit('b'), 'b.yaml': 'unit: [' },
  'only two files of one unit': { 'a.yaml': of('a'), 'b.yaml': of('a', 'red') },
  'no assessment': {},
};

/**
 * Prints a folder as streams and as a whole run, which two reports need: what came of each, the table on standard output and in a file.
 */
async function printAllWays(folder: string, surroundings: { cwd?: string }, ...options: string[]) {
  const out = tempFolder({});
  const read = (file: string) => (readdirSync(out).includes(file) ? readFileSync(join(out, file), 'utf8') : '');
  const audit = (...targets: string[]) => runMain(['audit', folder, ...targets, ...options], surroundings);
  const whole = await audit('-f', 'ndjson', '-f', `csv:${out}/whole.csv`);
  const lines = await audit('-f', 'ndjson');
  const table = await audit('-f', 'csv');
  const files = [await audit('-f', `ndjson:${out}/h.ndjson`), await audit('-o', `${out}/h.csv`)];
  return {
    expected: {
      lines: whole.stdout,
      table: read('whole.csv').slice(1),
      files: [whole.stdout, read('whole.csv')],
      codes: [whole.code, whole.code, whole.code, whole.code],
    },
    streamed: {
      lines: lines.stdout,
      table: table.stdout,
      files: [read('h.ndjson'), read('h.csv')],
      codes: [lines, table, ...files].map(({ code }) => code),
    },
    told: [lines, table, ...files].map(({ stderr }) => stderr),
    toldOfWhole: whole.stderr,
  };
}

describe.each(Object.entries(FOLDERS))('%s', (_, files) => {
  it.each([[['--full']], [['--fail-below', 'green', '--lang', 'en']], [['--also', 'lain.yaml']]])(
    'is printed as the whole run is: %s',
    async (options) => {
      const cwd = tempFolder({ 'kecil.yaml': KECIL, 'lain.yaml': LAIN, ...files });
      const given = options.filter((option) => option !== '--full');
      const { expected, streamed, told, toldOfWhole } = await printAllWays('.', { cwd }, ...given);
      expect(streamed).toEqual(expected);
      for (const text of told) {
        const ofTarget = (line: string) => /^(?:Laporan ditulis|Report written|patuh: .*h\.(?:csv|ndjson))/.test(line);
        const rest = text.split('\n').filter((line) => !ofTarget(line));
        expect(toldOfWhole.split('\n').filter((line) => !ofTarget(line))).toEqual(rest);
      }
      if (!options.includes('--full')) return;
      const full = await runMain(['audit', '.', '-f', 'ndjson', '--full'], { cwd });
      const whole = await runMain(['audit', '.', '-f', 'ndjson', '--full', '-f', 'csv:h.csv'], { cwd });
      expect(full.stdout).toBe(whole.stdout);
    },
  );
});

it.each(['kota-cimahi-2018', 'ombudsman-2022-contoh', 'kota-yogyakarta-2025', 'kab-maluku-tenggara-2023'])(
  'samples/%s is printed as the whole run is',
  async (sample) => {
    for (const lang of ['id', 'en']) {
      const options = ['--also', 'ombudsman-2022', '--basis', 'evidenced', '--lang', lang];
      const { expected, streamed } = await printAllWays(`samples/${sample}`, {}, ...options);
      expect(expected.table).not.toBe('');
      expect(streamed).toEqual(expected);
    }
  },
);

/** Prints a folder as streams and as a whole run. */
async function printBothWays(files: Record<string, string>) {
  const cwd = tempFolder({ 'kecil.yaml': KECIL, 'lain.yaml': LAIN, ...files });
  const { expected, streamed } = await printAllWays('.', { cwd });
  return [streamed, expected];
}

it('any folder is printed as the whole run is', async () => {
  const heads = ['Kota A', 'Kota A', 'Kota A', 'Kota B', '" "', undefined].map((name) =>
    name === undefined ? 'checklist: kecil.yaml' : HEAD.replace('Kota A', name),
  );
  const id = fc.constantFrom('a', 'A', 'b', 'c', 'd', 'e-1', 'e1');
  const file = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(id, fc.constantFrom('green', 'red', 'none'), fc.constantFrom(...heads)).map((a) => of(...a)),
    },
    { weight: 1, arbitrary: id.map(brokenUnit) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('unit: [', 'unit: { id: a }', 'x: 1', '', of('f').replace('kecil', 'lain')),
    },
  );
  const workspace = fc.constantFrom(
    undefined,
    'institution: Kota A\nunits: [a, c]\n',
    'units: [a, x]\nchecklist: kecil.yaml\n',
    'institution: Kota B\n',
    'institution: [\n',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(file, { maxLength: 6 }), workspace, async (contents, rules) => {
      const files = Object.fromEntries(contents.map((content, index) => [`${index}.yaml`, content]));
      const [streamed, whole] = await printBothWays({
        ...files,
        ...(rules === undefined ? {} : { 'patuh.yaml': rules }),
      });
      expect(streamed).toEqual(whole);
    }),
    tries(200, 10),
  );
}, 120_000);

it.each(['ndjson', 'csv'])('the first unit is written before the last file is read: %s', async (format) => {
  const cwd = tempFolder({ 'kecil.yaml': KECIL, 'a.yaml': of('a'), 'b.yaml': of('b') });
  const pieces: string[] = [];
  const write = (piece: string | Uint8Array) => {
    pieces.push(String(piece));
    // What has been read by now does not change any more.
    writeFileSync(join(cwd, 'a.yaml'), of('a', 'red'));
    if (pieces.length === 1) writeFileSync(join(cwd, 'b.yaml'), of('b').replace('Unit b', 'Unit baru'));
  };
  await main(['audit', '.', '-f', format], {
    stdout: { write },
    stderr: { write: () => {} },
    stdin: async () => new Uint8Array(),
    cwd,
    env: {},
    today: () => '2026-01-02',
    home: ROOT,
  });
  expect(pieces[0]).toContain('Unit a');
  expect(pieces[0]).not.toContain('Unit b');
  expect(pieces.slice(1).join('')).toContain('Unit baru');
});
