import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../src/cli/schemas.ts';
import { id } from '../../src/messages/id/id.ts';
import type { ChecklistTexts, LeanUnit } from '../../src/model/printed-lines.ts';
import type { UnitResult } from '../../src/model/run.ts';
import { renderNdjson } from '../../src/report/data/ndjson.ts';
import { readRun } from '../support/read-run.ts';
import { runMain } from '../support/run-main.ts';
import { RUN_VARIANTS } from '../support/run-variants.ts';

const SAMPLES = ['kota-cimahi-2018', 'ombudsman-2022-contoh', 'kota-yogyakarta-2025', 'kab-maluku-tenggara-2023'];
const KEYS_OF_LISTS = {
  gaps: ['note', 'verified', 'unproven'],
  evidence: ['file', 'link', 'dated', 'datedBy', 'note'],
};

type Line = { readonly type: string } & Record<string, unknown>;
const parse = (lines: readonly string[]): Line[] => lines.map((line) => JSON.parse(line));

async function draw(args: readonly string[]): Promise<string[]> {
  const { stdout } = await runMain(['audit', ...args, '-f', 'ndjson', '--as-of', '2026-05-01', '-q']);
  return stdout.trimEnd().split('\n');
}

describe.each(SAMPLES)('lean lines of %s', (sample) => {
  const args = [`samples/${sample}`];
  let lean: Line[];
  let full: Line[];
  let sizes: number[];
  beforeAll(async () => {
    const lines = await draw(args);
    sizes = lines.filter((line) => line.startsWith('{"type":"unit"')).map((line) => Buffer.byteLength(line));
    lean = parse(lines);
    full = parse(await draw([...args, '--full']));
  });

  it('have the schema that is published', () => {
    const validate = new Ajv({ strict: false }).compile(SCHEMAS.ndjson);
    for (const line of lean) {
      const { type } = line;
      expect(validate(line) ? [] : [type, validate.errors]).toEqual([]);
    }
    const unit = lean.find(({ type }) => type === 'unit');
    expect([validate({ ...unit, score: 'x' }), validate({ ...unit, type: 'lain' })]).toEqual([false, false]);
  });

  it('are the full lines but for units, whose texts are in a line of their own', () => {
    const same = (lines: readonly Line[]) => lines.filter(({ type }) => type !== 'unit' && type !== 'texts');
    expect(same(lean)).toEqual(same(full));
    expect([lean[0]?.type, lean.at(-2)?.type, lean.at(-1)?.type]).toEqual(['run', 'texts', 'institution']);
    expect(full.map(({ type }) => type)).not.toContain('texts');
  });

  it('say with the texts all that the full lines say', () => {
    const texts = lean.at(-2) as unknown as ChecklistTexts;
    const unitsOf = (lines: readonly Line[]) => lines.filter(({ type }) => type === 'unit');
    const [short, long] = [unitsOf(lean), unitsOf(full)];
    expect(short?.length).toBe(long?.length);
    expect(texts.items.map(({ item }) => item)).toEqual(
      (long[0] as unknown as UnitResult).items.map(({ item }) => item),
    );
    for (const [index, line] of (short ?? []).entries()) {
      expectSame(line as unknown as LeanUnit, long?.[index] as unknown as UnitResult, texts);
    }
  });

  it('are at most half as long', () => {
    const longest = Buffer.byteLength(JSON.stringify(full.filter(({ type }) => type === 'unit')));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(longest / 2);
  });
});

/** Puts a unit's texts back, and compares. */
function expectSame(lean: LeanUnit, full: UnitResult, texts: ChecklistTexts): void {
  const { sections, items, gaps, unproven, evidence, verification, ...figures } = lean;
  expect(full).toMatchObject(figures);
  const textsOf = (item: string | undefined) => texts.items.find((one) => one.item === item);
  const restored = items.map((entry) => {
    const { title, section, informational } = textsOf(entry.item) ?? {};
    return { ...entry, title, section, ...(informational === undefined ? {} : { informational }) };
  });
  expect(restored).toEqual(full.items);
  for (const [index, gap] of gaps.entries()) {
    const answer = items.find(({ item }) => item === gap.item)?.answer ?? null;
    const whole = full.gaps[index];
    const one = whole?.services ?? null;
    expect({
      ...textsOf(gap.item),
      ...Object.fromEntries(KEYS_OF_LISTS.gaps.map((key) => [key, null])),
      answer,
      claimed: answer,
      waived: false,
      ...gap,
      services:
        gap.services ?? (one === null ? null : Object.fromEntries(Object.keys(one).map((key) => [key, answer]))),
      at: placeOf(gap.at, full.file),
    }).toEqual({ ...whole, at: shortPlace(whole?.at) });
  }
  expect(unproven.map(({ item, points, problem }) => [item, points, problem])).toEqual(
    full.unproven.map(({ item, points, problem }) => [item, points, problem]),
  );
  for (const [index, one] of evidence.entries()) {
    const { title, note, at, ...whole } = full.evidence[index] ?? ({} as UnitResult['evidence'][0]);
    const none = Object.fromEntries(KEYS_OF_LISTS.evidence.map((key) => [key, null]));
    expect({ ...none, validUntil: null, ...one, at: '' }).toEqual({
      ...whole,
      note: note === '' ? null : note,
      at: '',
    });
  }
  expect(verification?.items.length).toBe(full.verification?.items.length);
}

function placeOf(at: string, own: string) {
  const found = /^(?:(.+):)?(\d+):(\d+)$/.exec(at);
  return { file: found?.[1] ?? own, line: Number(found?.[2]), column: Number(found?.[3]) };
}

function shortPlace(place: UnitResult['gaps'][0]['at'] | undefined) {
  return { file: place?.file, line: place?.line, column: place?.column };
}

it.each(Object.entries(RUN_VARIANTS))('schema of the lines of a run %s', async (_, vary) => {
  const run = await readRun(['samples/kota-yogyakarta-2025', '--as-of', '2026-05-01']);
  const validate = new Ajv({ strict: false }).compile(SCHEMAS.ndjson);
  for (const line of renderNdjson(vary(run), { messages: id })) {
    expect(validate(JSON.parse(line)) ? [] : validate.errors).toEqual([]);
  }
});

it('a unit of twenty items takes at most 4.5 KB, the mean of a city', async () => {
  const lines = (await draw(['samples/kota-cimahi-2018'])).filter((line) => line.startsWith('{"type":"unit"'));
  const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
  expect(bytes / lines.length).toBeLessThan(4500);
});

it('--full without ndjson is refused', async () => {
  const { code, stderr } = await runMain(['audit', 'samples/kota-cimahi-2018', '--full', '--lang', 'en']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('`--full` is for `-f ndjson` only')]);
});
