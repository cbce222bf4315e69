import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../src/cli/write-pieces.ts';
import { loadRun } from '../../../src/load/run/load-run.ts';
import { en } from '../../../src/messages/en/en.ts';
import { id } from '../../../src/messages/id/id.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { LIMITS } from '../../../src/model/limits.ts';
import type { Run } from '../../../src/model/run.ts';
import { FORMATS } from '../../../src/report/formats.ts';
import { diagnosticText } from '../../../src/report/wording.ts';
import { tries } from '../../support/how-often.ts';
import { runMain } from '../../support/run-main.ts';
import { loadedOf, written } from '../support/loading.ts';

const load = (text: string | Uint8Array) =>
  loadRun(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'hasil.json');

async function save(...args: readonly string[]): Promise<string> {
  const { stdout } = await runMain(['audit', ...args, '-f', 'json', '--as-of', '2026-05-01', '--fail-below', 'green']);
  return stdout;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Two units by a checklist with every optional key, under another one as well. */
const TOPICS = [
  'test/fixtures/kota-topik/dinas-a.yaml',
  'test/fixtures/kota-topik/dinas-b.yaml',
  '--also',
  'test/fixtures/kota-topik/hukum.yaml',
] as const;

/** The text with the value at a path (steps between slashes) put in the place of what was there. */
function withValue(json: string, path: string, value: unknown): string {
  const root = JSON.parse(json) as Json;
  const steps = path.split('/');
  const last = steps.pop() ?? '';
  const parent = steps.reduce((node, step) => (node as Record<string, Json>)[step] ?? null, root);
  if (value === undefined) delete (parent as Record<string, Json>)[last];
  else (parent as Record<string, unknown>)[last] = value;
  return JSON.stringify(root);
}

function faults(text: string | Uint8Array): string[] {
  const loaded = load(text);
  if (loaded.ok) return [];
  return loaded.diagnostics.map((diagnostic) => {
    const path = diagnostic.code === 'damaged-run' ? diagnostic.facts.path : '';
    return `${diagnostic.code} ${written(diagnostic.at)}${path}`.trim();
  });
}

describe('a saved run', () => {
  it.for([
    'test/fixtures/kota-uji',
    'test/fixtures/nakal',
    'samples/kota-cimahi-2018',
    'samples/kab-maluku-tenggara-2023',
    'samples/ombudsman-2022-contoh',
    'samples/berkas-rusak',
    'test/support',
  ])('comes back as it was, in words of another language too: %s', async (path) => {
    const [indonesian, english] = [await save(path), await save(path, '--lang', 'en')];
    const json = await FORMATS.json.load();
    for (const saved of [indonesian, english]) {
      const run = loadedOf(load(saved));
      const draw = (messages: typeof id) => json(run, { messages } as Parameters<typeof json>[1]);
      expect(draw(id)).toBe(indonesian);
      expect(draw(en)).toBe(english);
      const plain = JSON.parse(saved) as Run;
      const wordless = (list: readonly Diagnostic[]) =>
        list.map((one) => ({ code: one.code, severity: one.severity, facts: one.facts, at: one.at }));
      expect(run).toEqual({
        ...plain,
        warnings: wordless(plain.warnings),
        rejected: plain.rejected.map((one) => ({ ...one, diagnostics: wordless(one.diagnostics) })),
      });
    }
  });

  it('comes back with what only some instruments have', async () => {
    const run = loadedOf(load(await save(...TOPICS)));
    const { also, provisional, additions } = run.institution;
    expect([also?.length, provisional?.without, additions]).toEqual([1, ['f03'], ['Tanpa Maladministrasi']]);
    expect(run.units[0]?.items.map(({ informational }) => informational === true)).toContain(true);
  });

  it('may begin with a byte order mark', async () => {
    expect(faults(`\uFEFF${await save('test/fixtures/kota-uji')}`)).toEqual([]);
  });

  it('keeps what a later patuh has added', async () => {
    const json = withValue(await save('test/fixtures/kota-uji'), 'units/0/colour', 'biru');
    expect(loadedOf(load(json)).units[0]).toMatchObject({ colour: 'biru' });
  });
});

describe('refuses', () => {
  it.for([
    { of: 'nothing', text: '', says: 'empty-file' },
    { of: 'a list', text: '[]', says: 'not-a-run' },
    { of: 'a number', text: '1', says: 'not-a-run' },
    { of: 'null', text: 'null', says: 'not-a-run' },
    { of: 'another program’s JSON', text: '{"schemaVersion":1,"tool":{"name":"lain"}}', says: 'not-a-run' },
    { of: 'no tool', text: '{"schemaVersion":1}', says: 'not-a-run' },
    { of: 'no version', text: '{"tool":{"name":"patuh"}}', says: 'other-schema-version' },
    { of: 'a later version', text: '{"schemaVersion":2,"tool":{"name":"patuh"}}', says: 'other-schema-version' },
    { of: 'a version as a text', text: '{"schemaVersion":"1","tool":{"name":"patuh"}}', says: 'other-schema-version' },
    { of: 'hardly anything', text: '{"schemaVersion":1,"tool":{"name":"patuh"}}', says: 'damaged-run' },
    { of: 'a duplicate key', text: '{"a":1,\n "b":{"a":1},"a":2}', says: 'duplicate-key 2:14-17' },
    { of: 'a key in two spellings', text: '{"schema":1,"sch\\u0065ma":2}', says: 'duplicate-key 1:13-26' },
    { of: 'a key twice below a list', text: '[[{"x":[{}],"x":1}]]', says: 'duplicate-key 1:13-16' },
    { of: 'lists without end', text: '['.repeat(1_000_000), says: `too-deep 1:${LIMITS.runNesting + 1}` },
    { of: 'objects without end', text: '{"a":'.repeat(100), says: `too-deep 1:${LIMITS.runNesting * 5 + 1}` },
    { of: 'a string without end', text: '{"a": "b', says: 'json-syntax 1:9' },
    { of: 'a string that ends in a backslash', text: '{"a": "b\\"', says: 'json-syntax 1:11' },
  ])('$of', ({ text, says }) => {
    expect(faults(text)).toEqual([says]);
  });

  it.for(['halo', 'schemaVersion: 1\n', '{"a": nil}', '{} {}', "{'a': 1}"])('what is no JSON: %j', (text) => {
    // Where, not every Node says.
    expect(faults(text)).toEqual([expect.stringMatching(/^json-syntax/)]);
  });

  it('what is cut off, wherever, and says where', async () => {
    const saved = await save('test/fixtures/kota-uji/unit/disdukcapil.yaml');
    const lines = saved.split('\n').length;
    for (let length = 1; length < saved.trimEnd().length; length += 97) {
      const [fault = ''] = faults(saved.slice(0, length));
      expect(fault).toMatch(/^json-syntax \d+:\d+$/);
      expect(Number(/\d+/.exec(fault)?.[0])).toBeLessThanOrEqual(lines);
    }
  });

  it('UTF-16, bytes that are no text, and too many of them', () => {
    expect(faults(Buffer.from('\uFEFF{}', 'utf16le'))).toEqual(['not-utf8']);
    expect(faults(new Uint8Array([0x7b, 0xff, 0x7d]))).toEqual(['not-utf8 1:2']);
    expect(faults(new Uint8Array(LIMITS.runBytes + 1))).toEqual(['too-large']);
  });

  it.for([
    ['units', {}, 'units'],
    ['units/0/score', '93', 'units/0/score'],
    ['units/0/score', undefined, 'units/0'],
    ['units/0/score', -1, 'units/0/score'],
    ['units/0/zone', 'blue', 'units/0/zone'],
    ['units/0/gaps/0/at', null, 'units/0/gaps/0/at'],
    ['units/0/gaps/0/at/line', 0, 'units/0/gaps/0/at/line'],
    ['units/0/sections/0/sections', [{}], 'units/0/sections/0/sections/0'],
    ['units/1/unproven/0/problem', null, 'units/1/unproven/0/problem'],
    ['warnings/0/severity', 'fatal', 'warnings/0/severity'],
    ['checklist/scale/decimals', 200, 'checklist/scale/decimals'],
    ['checklist/sha256', 'x', 'checklist/sha256'],
    // Shapes that are right, and figures that contradict one another.
    ['asOf', '2026-02-30', 'asOf'],
    ['checklist', null, 'checklist'],
    ['checklist/zones', [], 'institution/zone'],
    ['checklist/scale/max', 0, 'checklist/scale/max'],
    ['checklist/zones/0/min', 101, 'checklist/zones'],
    ['counts/found', 7, 'counts/found'],
    ['counts/scored', 5, 'counts/scored'],
    ['counts/rejected', 0, 'counts/rejected'],
    ['counts/missing', 0, 'counts/missing'],
    ['missing', [], 'counts/missing'],
    ['institution/units', 5, 'institution/units'],
    ['institution/zone', 'green', 'institution/zone'],
    ['institution/zones/red', 1, 'institution/zones/red'],
    ['institution/readings/evidenced/zone', 'green', 'institution/readings/evidenced/zone'],
    ['institution/gaps/0/lost', 1e300, 'institution/gaps/0/lost'],
    ['units/0/id', 'kelurahan-tengah', 'units/2/id'],
    ['units/0/status', 'not scored', 'counts/scored'],
    ['units/0/score', 1e300, 'units/0/score'],
    ['units/0/score', null, 'units/0/status'],
    ['units/0/label', null, 'units/0/label'],
    ['units/0/interval', [90, 10], 'units/0/interval'],
    ['units/0/interval', null, 'units/0/interval'],
    ['units/0/readings/claimed/interval', [0, 1e9], 'units/0/readings/claimed/interval'],
    ['units/0/sections/0/max', 1e9, 'units/0/sections/0/max'],
    ['units/0/sections/0/score', 99, 'units/0/sections/0/score'],
    ['units/0/gaps/0/lost', 101, 'units/0/gaps/0/lost'],
    ['units/1/unproven/0/points', 101, 'units/1/unproven/0/points'],
  ] as const)('%s as %j', async ([path, value, place]) => {
    const saved = await save('test/fixtures/kota-uji');
    expect(faults(withValue(saved, path, value))).toEqual([`damaged-run ${place}`]);
  });
});

describe('refuses what contradicts itself', () => {
  it.for([
    ['also', [], 'also'],
    ['also', undefined, 'institution/also'],
    ['also/0/scale/max', 0, 'also/0/scale/max'],
    ['also/0/zones/0/min', 101, 'also/0/zones'],
    ['also/0/id', 'lain', 'institution/also/0/checklist/id'],
    ['institution/also', undefined, 'institution/also'],
    ['institution/also/0/zone', 'green', 'institution/also/0/zone'],
    ['institution/also/0/label', null, 'institution/also/0/label'],
    ['institution/also/0/score', 1e300, 'institution/also/0/zone'],
    ['institution/also/0/interval', [0, 101], 'institution/also/0/interval'],
    ['units/0/also/0/covered', 99, 'units/0/also/0/covered'],
    ['units/0/also/0/coverage', 100.1, 'units/0/also/0/coverage'],
    ['units/0/also/0/checklist/standing', 'x', 'units/0/also/0/checklist/standing'],
    ['checklist/provisional', undefined, 'institution/provisional/without'],
    ['checklist/colors', {}, 'checklist/colors'],
    ['checklist/order', 'x', 'checklist/order'],
    ['institution/provisional/without', [], 'institution/provisional/without'],
    ['institution/provisional/score', 6, 'institution/provisional/score'],
    ['institution/provisional/zone', 'red', 'institution/provisional/zone'],
    ['units/0/provisional/without', ['f99'], 'units/0/provisional/without'],
    ['units/0/additions', [1], 'units/0/additions/0'],
    ['units/0/items/2/informational', false, 'units/0/items/2/informational'],
  ] as const)('%s as %j', async ([path, value, place]) => {
    const saved = await save(...TOPICS);
    expect(faults(withValue(saved, path, value))).toEqual([`damaged-run ${place}`]);
  });

  it('but not what is simply not there', async () => {
    const saved = await save('test/fixtures/kota-topik/dinas-a.yaml');
    for (const path of ['units/0/provisional', 'units/0/additions', 'checklist/colors', 'institution/provisional']) {
      expect(faults(withValue(saved, path, undefined))).toEqual([]);
    }
    expect(faults(withValue(saved, 'units/0/provisional', null))).toEqual([]);
  });
});

describe('a run with an earlier one', () => {
  const state = { score: 80, zone: 'yellow' };
  const earlier = { period: null, basis: 'claimed', before: state, after: state, units: [], opened: [], closed: [] };

  it('is refused where that has no day', async () => {
    const saved = await save('test/fixtures/kota-uji');
    const withSince = (asOf: string) => faults(withValue(saved, 'since', { ...earlier, asOf }));
    expect(withSince('2026-04-30')).toEqual([]);
    expect(withSince('2026-02-30')).toEqual(['damaged-run since/asOf']);
  });
});

describe('a diagnostic that this version does not know', () => {
  it.for([
    { of: 'a later code', diagnostic: { code: 'later', facts: { x: [1] } } },
    { of: 'a code that every object has', diagnostic: { code: 'constructor', facts: {} } },
    { of: 'a fact missing', diagnostic: { code: 'too-large', facts: { bytes: 1 } } },
    { of: 'a fact of another kind', diagnostic: { code: 'unknown-item', facts: { item: {}, checklist: 'x' } } },
    {
      of: 'an option of another kind',
      diagnostic: { code: 'unknown-key', facts: { key: 'x', nearest: { toString: 1 } } },
    },
    { of: 'a word of no set', diagnostic: { code: 'yaml-syntax', facts: { problem: 'toString' } } },
    { of: 'no list of texts', diagnostic: { code: 'several-institutions', facts: { names: ['x', 1] } } },
    { of: 'the stand-in itself', diagnostic: { code: 'as-printed', facts: { message: 1 } } },
  ])('keeps its printed words, and its code in JSON: $of', async ({ diagnostic }) => {
    const printed = { ...diagnostic, severity: 'warning', message: 'Kata yang tercetak', at: { file: 'a.yaml' } };
    const saved = withValue(await save('test/fixtures/kota-uji'), 'warnings/0', printed);
    const run = loadedOf(load(saved));
    expect(run.warnings[0]).toMatchObject({ code: 'as-printed', severity: 'warning' });
    for (const messages of [id, en]) {
      const [first] = run.warnings;
      expect(first && diagnosticText(first, messages)).toEqual({ fault: 'Kata yang tercetak' });
      const json = (await FORMATS.json.load())(run, { messages } as never) as string;
      expect(JSON.parse(json).warnings[0]).toEqual(printed);
    }
  });
});

it('a diagnostic with a truth among its facts keeps it', async () => {
  const facts = { codePoint: 'U+202E', written: 'text', turnsDirection: true };
  const shown = { code: 'invisible-character', severity: 'warning', message: 'x', at: { file: 'a.yaml' } };
  const saved = await save('test/fixtures/kota-uji');
  const restored = (turnsDirection: unknown) =>
    loadedOf(load(withValue(saved, 'warnings/0', { ...shown, facts: { ...facts, turnsDirection } }))).warnings[0];
  expect(restored(true)).toMatchObject({ code: 'invisible-character', facts });
  expect(restored('ya')).toMatchObject({ code: 'as-printed' });
});

describe('personal data in a run that another hand has written', () => {
  it('is masked in free text', async () => {
    const nik = '3273010101900001';
    let saved = await save('test/fixtures/kota-uji');
    for (const path of [
      'institution/name',
      'institution/period',
      'units/0/name',
      'units/0/kind',
      'units/0/gaps/0/note',
    ]) {
      saved = withValue(saved, path, `Bu ${nik}`);
    }
    const loaded = loadedOf(load(saved));
    expect(JSON.stringify(loaded)).not.toContain(nik);
    expect(loaded.units[0]?.name).toBe('Bu 32**************');
  });
});

describe('any content of its fields', () => {
  const HOSTILE: readonly unknown[] = [
    null,
    true,
    -1,
    0,
    1,
    1e308,
    'x',
    '',
    '\u001b[31m',
    '=1+1',
    '__proto__',
    [],
    {},
    [null],
    { toString: 1 },
  ];
  const FORMS = ['terminal', 'json', 'csv', 'markdown', 'ndjson', 'sarif', 'junit', 'github', 'gitlab'] as const;

  const OPTIONS = (messages: typeof id) => ({
    messages,
    width: 80,
    color: 0 as const,
    unicode: true,
    command: 'patuh',
    toFile: false,
  });

  it('is refused, or drawn by every format without a bug', async () => {
    const saved = await save('test/fixtures/kota-uji');
    const paths: string[] = [];
    const visit = (value: Json, path: string) => {
      if (path !== '') paths.push(path);
      if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) visit(inner, path === '' ? key : `${path}/${key}`);
      }
    };
    visit(JSON.parse(saved), '');
    const drawings = await Promise.all(FORMS.map((form) => FORMATS[form].load()));
    let drawn = 0;
    const often = tries(600);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.constantFrom(...HOSTILE, undefined),
        fc.constantFrom(id, en),
        async (path, value, messages) => {
          const loaded = load(withValue(saved, path, value));
          if (!loaded.ok) return;
          drawn++;
          for (const render of drawings) {
            const drawing = await render(loaded.value, OPTIONS(messages));
            expect([...piecesOf(drawing)].length).toBeGreaterThan(0);
          }
        },
      ),
      often,
    );
    expect(drawn).toBeGreaterThan(often.numRuns / 12);
  });
});
