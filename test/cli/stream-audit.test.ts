import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../support/how-often.ts';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { brokenUnit, KECIL, LAIN, unit } from './fixtures.ts';

const HEAD = 'checklist: kecil.yaml\ninstitution: Kota A\nperiod: "2018"';
const of = (id: string, zone: Parameters<typeof unit>[1] = 'green', head = HEAD) => unit(id, zone, head);

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
  'a checklist that is not there': { 'a.yaml': of('a', 'green', HEAD.replace('kecil', 'tidak-ada')) },
  'only rejected files': { 'a.yaml': brokenUnit('b'), 'b.yaml': 'unit: [' },
  'only two files of one unit': { 'a.yaml': of('a'), 'b.yaml': of('a', 'red') },
  'no assessment': {},
};

describe.each(Object.entries(FOLDERS))('%s', (_, files) => {
  it.each([[], ['--full'], ['--fail-below', 'green']])('is printed as the whole run is: %s', async (...options) => {
    const cwd = tempFolder({ 'kecil.yaml': KECIL, ...files });
    const args = ['audit', '.', '-f', 'ndjson', ...options.flat()];
    const streamed = await runMain(args, { cwd });
    // A second report needs the whole run.
    const whole = await runMain([...args, '-f', 'csv:hasil.csv'], { cwd });
    expect(streamed.stdout).toBe(whole.stdout);
    expect(streamed.code).toBe(whole.code);
    expect(whole.stderr).toContain(streamed.stderr);
  });
});

it.each(['kota-cimahi-2018', 'ombudsman-2022-contoh', 'kota-yogyakarta-2025', 'kab-maluku-tenggara-2023'])(
  'samples/%s is printed as the whole run is',
  async (sample) => {
    const cwd = tempFolder({});
    const args = ['audit', `samples/${sample}`, '-f', 'ndjson', '--also', 'ombudsman-2022', '--basis', 'evidenced'];
    const streamed = await runMain(args);
    const whole = await runMain([...args, '-f', `csv:${cwd}/hasil.csv`]);
    expect([streamed.stdout, streamed.code]).toEqual([whole.stdout, whole.code]);
  },
);

/** Prints a folder as a stream and as a whole run: what was printed, and the code, of both. */
async function printBothWays(files: Record<string, string>) {
  const cwd = tempFolder({ 'kecil.yaml': KECIL, 'lain.yaml': LAIN, ...files });
  const args = ['audit', '.', '-f', 'ndjson'];
  const streamed = await runMain(args, { cwd });
  const whole = await runMain([...args, '-f', 'csv:hasil.csv'], { cwd });
  return [streamed, whole].map(({ stdout, code }) => ({ stdout, code }));
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
