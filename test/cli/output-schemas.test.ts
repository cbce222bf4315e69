import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { SCHEMAS, type SchemaName } from '../../src/cli/schemas.ts';
import { ROOT, runMain } from '../support/run-main.ts';

/**
 * The schemas of outputs are generated from types. These tests say what a type that was written too wide would lose: a
 * required key, the kind of a value, a limit.
 */

type Json = Record<string, unknown>;

const HEADINGS = 'persyaratan,prosedur,waktu,biaya,produk,kompetensi,perilaku,pengaduan,sarana';
const TABLE = `unit,${HEADINGS}\nA,4,3,4,4,3,2,4,4,3\nB,3,3,4,4,3,2,4,4,3\n`;
const SKM = 'samples/kab-sekadau-2019/skm-sekadau-2019-s1.csv';

const CALLS: readonly { readonly name: SchemaName; readonly args: readonly string[]; readonly stdin?: string }[] = [
  {
    name: 'run',
    args: ['audit', 'samples/kota-probolinggo-2018', '-f', 'json', '--also', 'uu25-2009', '--min-score', '99'],
  },
  { name: 'run', args: ['audit', 'samples/kota-cimahi-2018', 'samples/kota-probolinggo-2018', '-f', 'json'] },
  { name: 'lint', args: ['lint', 'samples/dokumen-standar', '-f', 'json'] },
  { name: 'skm', args: ['skm', SKM, '-f', 'json', '--published', '81,71', '--population', '500'] },
  { name: 'skm-units', args: ['skm', '-', '-f', 'json', '--unit-column', 'unit'], stdin: TABLE },
];

/** Keys that may be absent, and keys of records. */
const OPTIONAL =
  /^(runs|also|additions|provisional|waiver|informational|documents|over|claimedSameUnits|institution|colors|order|files|services|notRead|line|column|endColumn|page|table|row|paragraph|year)$/;

/** Every object in a value, the first at each path: lists count as one. */
function* objectsIn(value: unknown, path = '', seen = new Set<string>()): Generator<readonly [string, Json]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && !seen.has(path)) {
    seen.add(path);
    yield [path, value as Json];
  }
  for (const [key, inner] of Object.entries(value)) {
    yield* objectsIn(inner, Array.isArray(value) ? `${path}/*` : `${path}/${key}`, seen);
  }
}

/** Records whose keys are the data's own: facts of diagnostics and of rules, answers by service. */
const isRecord = (path: string) => /\/(facts|services)$/.test(path);

describe.each(CALLS)('$name: $args', ({ name, args, stdin }) => {
  const validate = new Ajv({ strict: false }).compile(SCHEMAS[name]);
  const printed = runMain(args, { cwd: ROOT, ...(stdin === undefined ? {} : { stdin }) }).then(
    ({ stdout }) => JSON.parse(stdout) as Json,
  );

  it('takes what is printed', async () => {
    expect(validate(await printed) ? [] : validate.errors).toEqual([]);
  });

  it('refuses it without any one of its keys, and with a value of another kind in it', async () => {
    const value = await printed;
    const taken: string[] = [];
    let tries = 0;
    for (const [path, object] of objectsIn(value)) {
      if (isRecord(path)) continue;
      for (const [key, before] of Object.entries(object)) {
        delete object[key];
        if (!OPTIONAL.test(key) && validate(value)) taken.push(`${path} without ${key}`);
        object[key] = typeof before === 'boolean' ? 'x' : true;
        if (key !== 'informational' && validate(value)) taken.push(`${path}/${key}: ${object[key]}`);
        object[key] = before;
        tries++;
      }
    }
    expect(taken).toEqual([]);
    expect(tries).toBeGreaterThan(30);
  });

  it('has a title, a description, and a definition for every reference', () => {
    const text = JSON.stringify(SCHEMAS[name]);
    expect(SCHEMAS[name]).toMatchObject({ title: expect.stringMatching(/^patuh /), description: expect.any(String) });
    const { definitions } = SCHEMAS[name] as unknown as { definitions: Json };
    for (const [, own] of text.matchAll(/"#\/definitions\/(\w+)"/g)) expect(definitions).toHaveProperty(own ?? '');
  });
});

it('limits are those of the types: dates, hashes, points, percent, and lists of a set length', () => {
  const { definitions } = JSON.parse(readFileSync(join(ROOT, 'src/load/generated/run.schema.json'), 'utf8')) as {
    definitions: Record<string, Json>;
  };
  expect(definitions['CalendarDate']).toMatchObject({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' });
  expect(definitions['Sha256']).toMatchObject({ pattern: '^[0-9a-f]{64}$' });
  expect(definitions['Points']).toMatchObject({ type: 'number', minimum: 0 });
  expect(definitions['Percent']).toMatchObject({ minimum: 0, maximum: 100 });
  expect(definitions['Severity']).toMatchObject({ type: 'integer', minimum: 1, maximum: 7 });
  expect(SCHEMAS.skm.definitions.AnswerCounts).toMatchObject({ minItems: 4, maxItems: 4 });
  expect(SCHEMAS.lint.definitions.ServiceResult.properties.components).toMatchObject({ minItems: 14, maxItems: 14 });
});
