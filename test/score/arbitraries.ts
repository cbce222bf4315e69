import fc from 'fast-check';
import type { Assessment, Evidence, EvidenceFindings, ItemAnswer, Waiver } from '../../src/model/assessment.ts';
import { evidenceKey } from '../../src/model/assessment.ts';
import type { AnswerScale, Checklist, Item, Section, ZoneLevel } from '../../src/model/checklist.ts';
import type { EvidenceFinding } from '../../src/model/evidence.ts';
import { compare, divide, fraction, type Rational, ZERO } from '../../src/model/rational.ts';
import { checklist, evidence, item, response, section } from '../support/make-checklist.ts';

/** Decimals as files have them: up to two places. */
const weight = fc.integer({ min: 0, max: 2000 }).map((cents) => (cents / 100).toFixed(2));
const positive = fc.integer({ min: 1, max: 2000 }).map((cents) => (cents / 100).toFixed(2));

const scale: fc.Arbitrary<AnswerScale> = fc.oneof(
  fc
    .uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 5 })
    .map((points) => points.sort((a, b) => a - b))
    .map((points) => ({
      kind: 'choice' as const,
      id: 'pilihan',
      choices: points.map((quarter, index) => ({
        answer: `jawaban-${index}`,
        points: fraction(BigInt(quarter), 4n),
        also: [],
      })),
    })),
  fc
    .record({ min: fc.integer({ min: 0, max: 20 }), span: fc.integer({ min: 1, max: 200 }) })
    .map(({ min, span }) => ({
      kind: 'number' as const,
      id: 'angka',
      min: fraction(BigInt(min), 1n),
      max: fraction(BigInt(min + span), 2n * 1n),
    }))
    .map((number) => (compare(number.min, number.max) < 0 ? number : { ...number, min: ZERO })),
);

type Shape =
  | { readonly leaf: true; readonly weight: string; readonly item: Partial<Item> }
  | {
      readonly leaf: false;
      readonly weight: string;
      readonly assumed: boolean;
      readonly children: readonly Shape[];
    };

const leaf: fc.Arbitrary<Shape> = fc.record({
  leaf: fc.constant(true as const),
  weight,
  item: fc.record(
    {
      scale,
      per: fc.constantFrom('unit' as const, 'service' as const),
      evidence: fc.record(
        { ask: fc.constant('Foto'), required: fc.boolean(), valid: fc.constantFrom('12 months', '30 days', '1 year') },
        { requiredKeys: ['ask', 'required'] },
      ),
    },
    { requiredKeys: ['scale', 'per'] },
  ),
});

function shape(depth: number): fc.Arbitrary<Shape> {
  if (depth === 0) return leaf;
  const branch = fc.record({
    leaf: fc.constant(false as const),
    weight,
    assumed: fc.boolean(),
    children: fc.array(shape(depth - 1), { minLength: 1, maxLength: 3 }),
  });
  return fc.oneof({ weight: 2, arbitrary: leaf }, { weight: 3, arbitrary: branch });
}

/** Levels at random bounds, best first, down to 0. */
const levels: fc.Arbitrary<readonly ZoneLevel[]> = fc
  .uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 4 })
  .map((bounds) => [...bounds.sort((a, b) => b - a), 0])
  .map((bounds) =>
    bounds.map((bound, index) => ({
      min: fraction(BigInt(bound), 100n),
      zone: index === 0 ? ('green' as const) : index === bounds.length - 1 ? ('red' as const) : ('yellow' as const),
      label: `tingkat ${index}`,
    })),
  );

/** A checklist with at least one item that weighs something at the top. */
const checklists: fc.Arbitrary<Checklist> = fc
  .record({
    top: fc.array(shape(2), { minLength: 1, maxLength: 4 }),
    sure: positive,
    levels,
    decimals: fc.integer({ min: 0, max: 3 }),
    rollup: fc.constantFrom('mean-of-units' as const, 'mean-of-services' as const),
  })
  .map(({ top, sure, levels: zoneLevels, decimals, rollup }) => {
    let count = 0;
    const build = (node: Shape): Section | Item => {
      count++;
      const id = `b${count}`;
      return node.leaf
        ? item(id, node.weight, node.item)
        : section(id, node.weight, node.children.map(build), node.assumed ? 'assumed' : 'written');
    };
    const children = [...top.map(build), item('pasti', sure)];
    return checklist(children, {
      scale: { max: fraction(100n, 1n), decimals },
      zones: { levels: zoneLevels, disputed: [] },
      rollup,
    });
  });

/** A share of full marks that an item's scale can give. */
function share({ scale: answers }: Item): fc.Arbitrary<Rational> {
  if (answers.kind === 'choice') {
    const best = answers.choices.at(-1)?.points ?? ZERO;
    return fc.constantFrom(...answers.choices.map(({ points }) => divide(points, best)));
  }
  return fc.integer({ min: 0, max: 100 }).map((percent) => {
    const least = divide(answers.min, answers.max);
    const value = fraction(BigInt(percent), 100n);
    return compare(value, least) < 0 ? least : value;
  });
}

/** The day of judgement of all laws. */
export const DAY = '2026-01-02';

/** Days up to three years before and after, most of them near the day of judgement and its anniversaries. */
const day = fc
  .oneof(fc.integer({ min: -1100, max: 1100 }), fc.constantFrom(-366, -365, -364, -31, -30, -29, -1, 0, 1))
  .map((days) => new Date(Date.parse(DAY) + days * 86_400_000).toISOString().slice(0, 10));

/** A file or a link, and what looking at it found. */
const piece: fc.Arbitrary<readonly [Evidence, EvidenceFinding]> = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 1, max: 200 }),
      fc.record({ dated: day, until: day }, { requiredKeys: [] }),
      fc.record(
        {
          condition: fc.oneof(
            { weight: 4, arbitrary: fc.constant('found' as const) },
            {
              weight: 1,
              arbitrary: fc.constantFrom('missing', 'empty', 'unreadable', 'not-a-file', 'wrong-type', 'outside'),
            },
          ),
          lockedDate: day,
        },
        { requiredKeys: ['condition'] },
      ),
    )
    .map(([name, dates, finding]) => [evidence({ file: `${name}.jpg`, ...dates }), finding] as const),
  fc
    .record({ dated: day, until: day }, { requiredKeys: [] })
    .map((dates) => [evidence({ link: 'https://contoh.example', ...dates }), { condition: 'link' }] as const),
);

/** Responses to an item: given, N/A and missing. */
function responses(one: Item, services: number): fc.Arbitrary<ItemAnswer['responses']> {
  const short = fc.oneof(
    { weight: 5, arbitrary: share(one) },
    { weight: 1, arbitrary: fc.constant('na' as const) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
  const size = one.per === 'service' ? Math.max(1, services) : 1;
  return fc.array(short, { minLength: size, maxLength: size }).map((shorts) => shorts.map(response));
}

/** One unit by a checklist, and what looking at its evidence found. */
interface Handed {
  readonly answers: Assessment;
  readonly findings: EvidenceFindings;
}

/** Some of the entries of a map. */
function some<T>(entries: fc.Arbitrary<[string, T]>[]): fc.Arbitrary<ReadonlyMap<string, T>> {
  const kept = entries.map((entry) => fc.option(entry, { freq: 3, nil: undefined }));
  return fc.tuple(...kept).map((all) => new Map(all.filter((entry) => entry !== undefined)));
}

/**
 * Answers to most items of a checklist, for up to four services, with evidence; an evaluator's findings on some; waivers
 * for some.
 */
function handedIn(list: Checklist): fc.Arbitrary<Handed> {
  return fc.integer({ min: 0, max: 4 }).chain((count) => {
    const services = Array.from({ length: count }, (_, index) => ({ id: `l${index}`, name: `Layanan ${index}` }));
    const at = { file: 'uji.yaml' };
    const answers = list.items.map((one) =>
      fc
        .tuple(responses(one, count), fc.array(piece, { maxLength: 3 }))
        .map(([given, pieces]): [string, { answer: ItemAnswer; pieces: typeof pieces }] => [
          one.id,
          { answer: { responses: given, evidence: pieces.map(([made]) => made), at }, pieces },
        ]),
    );
    const found = list.items.map((one) =>
      responses(one, count).map((given): [string, ItemAnswer] => [one.id, { responses: given, evidence: [], at }]),
    );
    const waivers = fc.array(
      fc
        .record({ item: fc.constantFrom(...list.items.map(({ id }) => id)), until: day })
        .map((waiver): Waiver => ({ ...waiver, reason: 'uji', at })),
      { maxLength: 3 },
    );
    return fc
      .record({ claims: some(answers), findings: fc.option(some(found), { nil: undefined }), waivers })
      .map(({ claims, findings, waivers: accepted }) => ({
        answers: {
          file: 'uji.yaml',
          unit: { id: 'unit', name: 'Unit' },
          services,
          answers: new Map([...claims].map(([id, { answer }]) => [id, answer])),
          ...(findings === undefined ? {} : { verification: { answers: findings } }),
          waivers: accepted,
          at,
        },
        findings: new Map(
          [...claims.values()].flatMap(({ pieces }) =>
            pieces.map(([made, found]) => [evidenceKey(made), found] as const),
          ),
        ),
      }));
  });
}

/** A checklist and what one unit handed in. */
export const scored = checklists.chain((list) => handedIn(list).map((handed) => ({ list, ...handed })));

/** A checklist and what several units handed in, each with an id of its own. */
export const institutions = checklists.chain((list) =>
  fc.array(handedIn(list), { minLength: 1, maxLength: 6 }).map((units) => ({
    list,
    units: units.map(({ answers }, index) => ({
      ...answers,
      file: `u${index}.yaml`,
      unit: { id: `u${index}`, name: `Unit ${index}` },
    })),
    findings: new Map(units.flatMap(({ findings }) => [...findings])),
  })),
);
