import fc from 'fast-check';
import type { Assessment, ItemAnswer } from '../../src/model/assessment.ts';
import type { AnswerScale, Checklist, Item, Section, ZoneLevel } from '../../src/model/checklist.ts';
import { compare, divide, fraction, type Rational, ZERO } from '../../src/model/rational.ts';
import { checklist, item, response, section } from '../support/make-checklist.ts';

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
  item: fc.record({ scale, per: fc.constantFrom('unit' as const, 'service' as const) }),
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

/** Answers to every item of a checklist: given, N/A and missing, for up to four services. */
function assessments(list: Checklist): fc.Arbitrary<Assessment> {
  return fc.integer({ min: 0, max: 4 }).chain((count) => {
    const services = Array.from({ length: count }, (_, index) => ({ id: `l${index}`, name: `Layanan ${index}` }));
    const answers = list.items.map((one) => {
      const short = fc.oneof(
        { weight: 5, arbitrary: share(one) },
        { weight: 1, arbitrary: fc.constant('na' as const) },
        { weight: 1, arbitrary: fc.constant(undefined) },
      );
      const size = one.per === 'service' ? Math.max(1, count) : 1;
      return fc
        .array(short, { minLength: size, maxLength: size })
        .map((shorts): [string, ItemAnswer] => [
          one.id,
          { responses: shorts.map(response), evidence: [], at: { file: 'uji.yaml' } },
        ]);
    });
    return fc.tuple(...answers).map((entries) => ({
      file: 'uji.yaml',
      unit: { id: 'unit', name: 'Unit' },
      services,
      answers: new Map(entries),
      waivers: [],
      at: { file: 'uji.yaml' },
    }));
  });
}

/** A checklist and one unit's answers to it. */
export const scored = checklists.chain((list) => assessments(list).map((answers) => ({ list, answers })));

/** A checklist and several units' answers, each with an id of its own. */
export const institutions = checklists.chain((list) =>
  fc.array(assessments(list), { minLength: 1, maxLength: 6 }).map((units) => ({
    list,
    units: units.map((unit, index) => ({
      ...unit,
      file: `u${index}.yaml`,
      unit: { id: `u${index}`, name: `Unit ${index}` },
    })),
  })),
);
