import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Checklist, Item, Section, Zone, ZoneCondition } from '../../src/model/checklist.ts';
import {
  add,
  compare,
  divide,
  fraction,
  multiply,
  ONE,
  type Rational,
  roundHalfUp,
  whole,
  ZERO,
} from '../../src/model/rational.ts';
import { assembleRun } from '../../src/score/assemble-run.ts';
import { scoreUnit } from '../../src/score/score-unit.ts';
import { tries } from '../support/how-often.ts';
import { assessment, checklist, item, type Short, section } from '../support/make-checklist.ts';

const JUDGEMENT = { asOf: '2026-05-01', basis: 'claimed', findings: new Map() } as const;
const half = fraction(1n, 2n);

function withConditions(
  children: readonly (Section | Item)[],
  require: readonly ZoneCondition[],
  more = {},
): Checklist {
  const plain = checklist(children, more);
  const [green, ...others] = plain.zones.levels;
  if (green === undefined) throw new Error('no levels');
  return { ...plain, zones: { ...plain.zones, levels: [{ ...green, require }, ...others] } };
}

const asks = (id: string, min: Rational): ZoneCondition => ({ section: id, title: id, min });

const LIST = withConditions(
  [section('hasil', '90', [item('a', '90')]), section('pengungkit', '10', [item('b', '5'), item('c', '5')])],
  [asks('pengungkit', fraction(60n, 100n))],
);
const one = (list: Checklist, answers: Readonly<Record<string, Short>>) =>
  scoreUnit(assessment(answers), list, JUDGEMENT).result;

describe('a condition of a zone', () => {
  test('keeps a score from the zone that its bound alone would give, and says why', () => {
    expect(one(LIST, { a: ONE, b: ONE, c: ZERO })).toMatchObject({
      score: 95,
      zone: 'yellow',
      label: 'sedang',
      certain: true,
      unmet: [{ zone: 'green', label: 'tinggi', section: 'pengungkit', title: 'pengungkit', percent: 50, min: 60 }],
      gaps: [{ item: 'c', conditions: ['pengungkit'] }],
    });
  });

  test('is empty where it is met, or where the score does not reach the bound', () => {
    const met = one(LIST, { a: ONE, b: ONE, c: ONE });
    expect(met).toMatchObject({ zone: 'green', certain: true });
    expect(met).not.toHaveProperty('unmet');
    expect(one(LIST, { a: half, b: ONE, c: ZERO })).not.toHaveProperty('unmet');
  });

  test('makes a zone uncertain that the interval of the score alone would not', () => {
    expect(one(LIST, { a: ONE, b: ONE, c: undefined })).toMatchObject({
      interval: [95, 100],
      zone: 'yellow',
      certain: false,
    });
  });

  test('is not met by a section in which nothing applies', () => {
    expect(one(LIST, { a: ONE, b: 'na', c: 'na' })).toMatchObject({
      score: 100,
      zone: 'yellow',
      unmet: [{ percent: null }],
    });
  });

  test.each([
    [6667n, 'green'],
    [6668n, 'yellow'],
  ])('of %d ten-thousandths is compared with the percentage of two thirds as it is printed', (min, zone) => {
    const list = withConditions(
      [section('s', '1', [item('a', '1')]), item('d', '99')],
      [asks('s', fraction(min, 10000n))],
    );
    expect(one(list, { a: fraction(2n, 3n), d: ONE })).toMatchObject({ score: 99.67, zone });
  });

  test('goes by the mean section of an institution, which a missing unit can still lower', () => {
    const unit = (id: string, c: Short): Assessment =>
      assessment({ a: ONE, b: ONE, c }, { file: `${id}.yaml`, unit: { id, name: id } });
    const run = (units: readonly Assessment[], missing: readonly string[]) =>
      assembleRun({
        version: '0',
        checklist: { value: LIST, sha256: '' },
        ...JUDGEMENT,
        institution: 'Kota',
        period: null,
        place: '.',
        assessments: units,
        rejected: [],
        missing,
        warnings: [],
        gate: {},
        inputs: [],
      }).institution;
    expect(run([unit('a', ZERO), unit('b', ONE)], [])).toMatchObject({ zone: 'green', certain: true });
    expect(run([unit('a', ZERO), unit('b', ZERO)], [])).toMatchObject({ zone: 'yellow', unmet: [{ percent: 50 }] });
    expect(run([unit('b', ONE)], ['a'])).toMatchObject({ zone: 'green', certain: false });
  });
});

/** The share of a node by answers and splits of assumed weights that are all given: a second way to score. */
function shareOf(
  node: Section | Item,
  answers: Readonly<Record<string, Rational>>,
  splits: Readonly<Record<string, number>>,
): Rational {
  if (node.kind === 'item') return answers[node.id] ?? ZERO;
  const shares = node.children.map((child) => shareOf(child, answers, splits));
  if (node.weights === 'assumed') return shares[(splits[node.id] ?? 0) % shares.length] ?? ZERO;
  const total = node.children.map(({ weight }) => weight).reduce(add);
  const sum = node.children.map(({ weight }, index) => multiply(weight, shares[index] ?? ZERO)).reduce(add);
  return divide(sum, total);
}

function sectionsIn(node: Section): Section[] {
  return node.children.flatMap((child) => (child.kind === 'section' ? [child, ...sectionsIn(child)] : []));
}

function zoneBy(
  list: Checklist,
  answers: Readonly<Record<string, Rational>>,
  splits: Readonly<Record<string, number>>,
): Zone {
  const score = roundHalfUp(multiply(shareOf(list.root, answers, splits), whole(100)), list.scale.decimals);
  const meets = ({ section: id, min }: ZoneCondition) => {
    const found = sectionsIn(list.root).find((node) => node.id === id);
    if (found === undefined) throw new Error(id);
    const percent = roundHalfUp(multiply(shareOf(found, answers, splits), whole(100)), list.scale.decimals);
    return compare(percent, multiply(min, whole(100))) >= 0;
  };
  const level = list.zones.levels.find(({ min, require = [] }) => compare(score, min) >= 0 && require.every(meets));
  if (level === undefined) throw new Error('no level');
  return level.zone;
}

/** Every way to choose one value for each key. */
function choices<T>(keys: readonly string[], values: (key: string) => readonly T[]): Readonly<Record<string, T>>[] {
  return keys.reduce<Readonly<Record<string, T>>[]>(
    (all, key) => all.flatMap((chosen) => values(key).map((value) => ({ ...chosen, [key]: value }))),
    [{}],
  );
}

const percent = fc.integer({ min: 1, max: 100 }).map((value) => fraction(BigInt(value), 100n));
const answer = fc.constantFrom<Short>(ZERO, ONE, half, undefined);
const weight = fc.integer({ min: 1, max: 9 }).map(String);
const WEIGHTS = fc.tuple(weight, weight, weight, weight, weight, weight);

describe('for all small checklists', () => {
  test('a zone is certain exactly where every completion of answers and assumed weights ends in it', () => {
    fc.assert(
      fc.property(
        WEIGHTS,
        fc.tuple(fc.boolean(), fc.boolean()),
        fc.tuple(percent, percent, percent),
        fc.tuple(answer, answer, answer, answer),
        ([w1, w2, w3, w4, w5, w6], [inner, outer], [m1, m2, m3], given) => {
          const tree = [
            section(
              'x',
              w1,
              [item('a', w2), section('y', w3, [item('b', w4), item('c', w5)], inner ? 'assumed' : 'written')],
              outer ? 'assumed' : 'written',
            ),
            item('d', w6),
          ];
          const plain = withConditions(tree, [asks('x', m1), asks('y', m2)], {
            scale: { max: whole(100), decimals: 1 },
          });
          const [green, yellow, red] = plain.zones.levels;
          if (green === undefined || yellow === undefined || red === undefined) throw new Error('levels');
          const list: Checklist = {
            ...plain,
            zones: { ...plain.zones, levels: [green, { ...yellow, require: [asks('y', m3)] }, red] },
          };
          const names = ['a', 'b', 'c', 'd'];
          const answers = Object.fromEntries(names.map((name, index) => [name, given[index]])) as Record<string, Short>;
          const result = one(list, answers);
          const open = choices(names, (name) => {
            const fixed = answers[name];
            return fixed === undefined || fixed === 'na' ? [ZERO, ONE] : [fixed];
          });
          const splits = choices(['x', 'y'], (id) => ((id === 'x' ? outer : inner) ? [0, 1] : [0]));
          const zones = new Set(open.flatMap((one) => splits.map((split) => zoneBy(list, one, split))));
          expect(result.certain).toBe(zones.size === 1);
          if (result.certain) expect([...zones]).toEqual([result.zone]);
        },
      ),
      tries(1000),
    );
  });
});
