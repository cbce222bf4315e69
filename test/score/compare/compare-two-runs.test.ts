import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/model/assessment.ts';
import type { Checklist } from '../../../src/model/checklist.ts';
import type { CompareRule } from '../../../src/model/compare-run.ts';
import { fraction, ONE, ZERO } from '../../../src/model/rational.ts';
import type { Basis } from '../../../src/model/run.ts';
import { assembleScoredRun } from '../../../src/score/assemble-run.ts';
import { compareTwoRuns } from '../../../src/score/compare/compare-two-runs.ts';
import type { ComparedRun } from '../../../src/score/compare/compared-run.ts';
import { tries } from '../../support/how-often.ts';
import { assessment, checklist, item, type Short, section } from '../../support/make-checklist.ts';
import { DAY, institutions } from '../arbitraries.ts';

const LIST = checklist([
  section('a', '60', [item('maklumat', '60')]),
  section('b', '40', [item('toilet', '40', { na: true })]),
]);

interface Facts {
  readonly list?: Checklist;
  readonly sha256?: string;
  readonly basis?: Basis;
  readonly asOf?: string;
  readonly institution?: string;
  readonly missing?: readonly string[];
}

function compared(units: readonly Assessment[], facts: Facts = {}): ComparedRun {
  const { list = LIST, sha256 = '', basis = 'claimed', asOf = DAY, institution = 'Kota', missing = [] } = facts;
  const { run, exact } = assembleScoredRun({
    version: '0',
    checklist: { value: list, sha256 },
    asOf,
    basis,
    findings: new Map(),
    institution,
    period: '2026',
    place: 'patuh.yaml',
    assessments: units,
    rejected: [],
    missing,
    warnings: [],
    gate: {},
    inputs: [],
  });
  return { file: 'x', run, exact, checklist: list };
}

function unit(id: string, maklumat: Short, toilet: Short): Assessment {
  return assessment({ maklumat, toilet }, { file: `${id}.yaml`, unit: { id, name: `Unit ${id}` } });
}

const ask = (...rules: CompareRule[]) => ({ version: '0', rules });

describe('two runs', () => {
  test('a unit that joins is told apart from scores that rise', () => {
    const before = compared([unit('a', ONE, ZERO), unit('b', ONE, ONE)]);
    const after = compared([unit('a', ONE, ONE), unit('b', ONE, ONE), unit('c', ZERO, ZERO)]);
    const run = compareTwoRuns(before, after, ask());
    expect(run).toMatchObject({ comparable: 'scores', change: -13.33, notes: [] });
    expect(run.sameUnits).toEqual({
      units: 2,
      before: { score: 80, zone: 'yellow', label: 'sedang' },
      after: { score: 100, zone: 'green', label: 'tinggi' },
      change: 20,
      membership: -33.33,
    });
    expect(run.units.map(({ unit: id, membership, moved, change }) => [id, membership, moved, change])).toEqual([
      ['a', 'both', 'up', 40],
      ['b', 'both', null, 0],
      ['c', 'joined', null, null],
    ]);
    expect(run.gaps).toEqual([
      {
        unit: 'a',
        name: 'Unit a',
        item: 'toilet',
        title: 'toilet',
        state: 'closed',
        before: { answer: expect.any(String), lost: 40 },
        after: null,
      },
    ]);
    expect(run.sections.map(({ id, before: was, after: is, units }) => [id, was, is, units])).toEqual([
      ['a', 60, 60, 2],
      ['b', 20, 40, 2],
    ]);
  });

  test('a unit that is missing afterwards is said to be missing', () => {
    const run = compareTwoRuns(
      compared([unit('a', ONE, ONE), unit('b', ONE, ONE), unit('c', ONE, ONE)]),
      compared([unit('a', ONE, ONE)], { missing: ['b'] }),
      ask('fell'),
    );
    expect(run.units.map(({ membership, absence }) => [membership, absence])).toEqual([
      ['both', null],
      ['left', 'missing'],
      ['left', null],
    ]);
    expect(run.notes).toContainEqual({ code: 'incomplete', side: 'after' });
    expect(run.violations).toEqual([]);
  });

  const half = fraction(1n, 2n);
  test.each([
    ['new', ONE, ZERO, 'new'],
    ['worse', half, ZERO, 'worse'],
    ['unchanged', half, half, 'open'],
    ['partly closed', ZERO, half, 'partly'],
    ['closed', ZERO, ONE, 'closed'],
    ['not applicable any more', ZERO, 'na', 'not-applicable'],
  ] as const)('a gap is %s', (_, was, is, state) => {
    const run = compareTwoRuns(compared([unit('a', ONE, was)]), compared([unit('a', ONE, is)]), ask());
    expect(run.gaps.map((gap) => [gap.item, gap.state])).toEqual([['toilet', state]]);
  });

  test('a gap that costs more only because another item left is still open', () => {
    const run = compareTwoRuns(compared([unit('a', half, half)]), compared([unit('a', half, 'na')]), ask('new-gap'));
    expect(run.gaps.map((gap) => [gap.item, gap.state])).toEqual([
      ['maklumat', 'open'],
      ['toilet', 'not-applicable'],
    ]);
    expect(run.violations).toEqual([]);
  });

  test.each([
    [['fell'], [['fell', 'a', null, 'green', 'yellow']]],
    [
      ['lower'],
      [
        ['lower', 'a', null, '100', '60'],
        ['lower', 'b', null, '20', '0'],
      ],
    ],
    [
      ['new-gap'],
      [
        ['new-gap', 'a', 'toilet', 'toilet', 'toilet (40)'],
        ['new-gap', 'b', 'toilet', 'toilet (20)', 'toilet (40)'],
      ],
    ],
    [[], []],
  ] as const)('rule %s', (rules, expected) => {
    const before = compared([unit('a', ONE, ONE), unit('b', ZERO, half), unit('c', ZERO, ZERO)]);
    const after = compared([unit('a', ONE, ZERO), unit('b', ZERO, ZERO), unit('c', ONE, ONE)]);
    const { violations } = compareTwoRuns(before, after, ask(...rules));
    expect(
      violations.map(({ rule, unit: id, item: of, expected: was, actual }) => [rule, id, of, was, actual]),
    ).toEqual(expected);
  });

  test('a unit that loses its score has fallen', () => {
    const list = checklist([item('maklumat', '60', { na: true }), item('toilet', '40', { na: true })]);
    const run = compareTwoRuns(
      compared([unit('a', ONE, ONE)], { list }),
      compared([unit('a', 'na', 'na')], { list }),
      ask('fell'),
    );
    expect(run.violations).toMatchObject([{ rule: 'fell', unit: 'a', expected: 'green', actual: 'not scored' }]);
    expect(run.sameUnits).toBeNull();
  });

  test('what makes figures differ is said', () => {
    const other = compareTwoRuns(
      compared([unit('a', ONE, ONE)], { asOf: '2026-05-01' }),
      compared([unit('a', ONE, ONE)], { asOf: '2026-04-01', institution: 'Kabupaten', sha256: 'b' }),
      ask(),
    );
    expect(other.notes).toEqual([
      { code: 'institution', before: 'Kota', after: 'Kabupaten' },
      { code: 'order', before: '2026-05-01', after: '2026-04-01' },
      { code: 'checklist-file', before: 1, after: 1 },
    ]);
  });

  test('runs by two bases share only the table by basis', () => {
    const run = compareTwoRuns(
      compared([unit('a', ONE, ZERO)]),
      compared([unit('a', ONE, ONE)], { basis: 'evidenced' }),
      ask(),
    );
    expect(run).toMatchObject({ change: null, sameUnits: null, sections: [], gaps: [] });
    expect(run.units).toMatchObject([{ change: null, moved: null }]);
    expect(run.bases.map(({ basis, before, after }) => [basis, before, after])).toEqual([
      ['claimed', 60, 100],
      ['evidenced', 60, 100],
    ]);
  });

  test('verified means are shown beside what the same units claim', () => {
    const verified = (one: Assessment, toilet: Short): Assessment => ({
      ...one,
      verification: { answers: assessment({ toilet }).answers },
    });
    const before = compared([verified(unit('a', ONE, ONE), ZERO), unit('b', ZERO, ZERO)]);
    const after = compared([verified(unit('a', ONE, ONE), ONE), verified(unit('b', ZERO, ONE), ZERO)]);
    const run = compareTwoRuns(before, after, ask());
    expect(run.bases.at(-1)).toEqual({
      basis: 'verified',
      units: 1,
      before: 60,
      after: 100,
      change: 40,
      claimed: { before: 100, after: 100, change: 0 },
    });
  });

  test('a scale of another length leaves nothing but topics', () => {
    const list = { ...LIST, scale: { ...LIST.scale, max: fraction(5n, 1n) } };
    const run = compareTwoRuns(
      compared([unit('a', ONE, ONE)]),
      compared([unit('a', ONE, ONE)], { list, sha256: 'b' }),
      ask(),
    );
    expect(run).toMatchObject({ comparable: 'nothing', change: null, sameUnits: null, gaps: [] });
  });
});

describe('two instruments', () => {
  const old = checklist([item('papan', '1', { topics: ['standar.ada'] })], { id: 'lama' });
  const young = checklist(
    [
      item('maklumat', '1', { topics: ['standar.ada'] }),
      item('toilet', '1', { topics: ['standar.lengkap', 'standar.ada'] }),
    ],
    { id: 'baru' },
  );
  const was = assessment({ papan: ZERO }, { unit: { id: 'a', name: 'Unit a' } });

  test('share the items whose every topic the first asks about', () => {
    const is = assessment({ maklumat: ONE, toilet: ZERO }, { unit: { id: 'a', name: 'Unit a' } });
    const run = compareTwoRuns(compared([was], { list: old }), compared([is], { list: young, sha256: 'b' }), ask());
    expect(run).toMatchObject({ comparable: 'topics', change: null, sections: [], bases: [] });
    expect(run.gaps).toMatchObject([{ item: 'maklumat', state: 'closed', from: ['papan'], after: null }]);
    expect(run.notes).toEqual([
      { code: 'checklist', before: 'lama', after: 'baru' },
      { code: 'topics', items: 1, of: 2 },
    ]);
  });

  test('have nothing in common where a file is not at hand', () => {
    const saved = { ...compared([was], { list: old }), exact: undefined, checklist: undefined };
    const run = compareTwoRuns(saved, compared([was], { list: young, sha256: 'b' }), ask());
    expect(run.comparable).toBe('nothing');
    expect(run.notes).toContainEqual({ code: 'no-checklist', checklist: 'lama' });
  });
});

describe('for all institutions', () => {
  const facts = (list: Checklist) => ({ list });

  test('the same units have the score that an audit of them alone gives, and the rest is membership', () => {
    fc.assert(
      fc.property(institutions, fc.nat(), fc.nat(), ({ list, units }, from, to) => {
        const [first, second] = [units.slice(from % units.length), units.slice(0, (to % units.length) + 1)];
        const ids = new Set(first.map((one) => one.unit.id));
        const common = second.filter((one) => ids.has(one.unit.id));
        const run = compareTwoRuns(compared(first, facts(list)), compared(second, facts(list)), ask());
        const alone = compared(common, facts(list)).run;
        const isScored = alone.counts.scored > 0;
        expect(run.sameUnits === null).toBe(!isScored);
        if (run.sameUnits !== null) {
          expect(run.sameUnits.after.score).toBe(alone.institution.score);
          expect(run.sameUnits.before.score).toBe(alone.institution.score);
          expect(run.sameUnits.change).toBe(0);
          expect(run.sameUnits.membership).toBe(run.change);
        }
        expect(run.gaps.every(({ state }) => state === 'open')).toBe(true);
      }),
      tries(200),
    );
  });

  test('a saved run gives the same to a last digit', () => {
    fc.assert(
      fc.property(institutions, ({ list, units }) => {
        const all = compared(units, facts(list));
        const some = compared(units.slice(1), facts(list));
        const exact = compareTwoRuns(all, some, ask()).sameUnits;
        const saved = compareTwoRuns({ ...all, exact: undefined }, some, ask()).sameUnits;
        const digit = 10 ** -list.scale.decimals;
        if (exact === null || saved === null) expect(saved).toBe(exact);
        else {
          const apart = Math.abs((exact.before.score ?? 0) - (saved.before.score ?? 0));
          expect(apart).toBeLessThan(digit * 1.001);
        }
      }),
      tries(200),
    );
  });
});
