import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ONE, ZERO } from '../../src/model/rational.ts';
import { assembleScoredRun } from '../../src/score/assemble-run.ts';
import type { ComparedRun } from '../../src/score/compare/compared-run.ts';
import { assembleTrend } from '../../src/score/trend/assemble-trend.ts';
import { tries } from '../support/how-often.ts';
import { assessment, checklist, item, type Short } from '../support/make-checklist.ts';

const LIST = checklist([item('maklumat', '60'), item('toilet', '40')]);
const ASK = { version: '0', rules: [] };

/** Answers to the two items by the unit's id. */
type Units = Readonly<Record<string, readonly [Short, Short]>>;

function round(period: string | null, units: Units, asOf = '2026-05-01', file = 'x'): ComparedRun {
  const { run, exact } = assembleScoredRun({
    version: '0',
    checklist: { value: LIST, sha256: '' },
    asOf,
    basis: 'claimed',
    findings: new Map(),
    institution: 'Kota',
    period,
    place: '.',
    assessments: Object.entries(units).map(([id, [maklumat, toilet]]) =>
      assessment({ maklumat, toilet }, { file: `${id}.yaml`, unit: { id, name: `Unit ${id}` } }),
    ),
    rejected: [],
    missing: [],
    warnings: [],
    gate: {},
    inputs: [],
  });
  return { file, run, exact, checklist: LIST };
}

const A = { a: [ONE, ONE] } as const;

describe('a trend', () => {
  test.each([
    ['years', ['2019', '2017', '2018'], ['2017', '2018', '2019']],
    ['days', ['2016-08-10', '2016-08-09', '2016-09-01'], ['2016-08-09', '2016-08-10', '2016-09-01']],
    [
      'periods in words',
      ['Semester II 2018', 'Semester I 2019', 'Semester I 2018'],
      ['Semester I 2018', 'Semester II 2018', 'Semester I 2019'],
    ],
  ])('is in order of time: %s', (_, periods, expected) => {
    const { points } = assembleTrend(
      periods.map((period) => round(period, A)),
      ASK,
    );
    expect(points.map(({ name }) => name)).toEqual(expected);
  });

  test('runs of one period are told apart by their day, then by their file', () => {
    const runs = [
      round('2018', A, '2018-05-01', 'b'),
      round('2018', A, '2018-05-01', 'a'),
      round('2018', A, '2018-03-01', 'c'),
      round(null, A, '2017-01-01', 'd'),
    ];
    const { points } = assembleTrend(runs, ASK);
    expect(points.map(({ name }) => name)).toEqual([
      '2017-01-01',
      '2018 (2018-03-01)',
      '2018 (2018-05-01) a',
      '2018 (2018-05-01) b',
    ]);
  });

  test('tells members that join from scores that change, and follows the units of all runs', () => {
    const run = assembleTrend(
      [
        round('2017', { a: [ONE, ZERO], b: [ONE, ONE] }),
        round('2018', { a: [ONE, ONE], b: [ONE, ONE], c: [ZERO, ZERO] }),
        round('2019', { b: [ONE, ONE], c: [ONE, ZERO] }),
      ],
      ASK,
    );
    expect(run.points.map(({ score }) => score)).toEqual([80, 66.67, 80]);
    expect(run.points[1]?.step).toMatchObject({
      change: -13.33,
      sameUnits: { units: 2, change: 20, membership: -33.33 },
      joined: ['c'],
      left: [],
      up: ['a'],
      down: [],
      gaps: { new: 0, closed: 1, open: 0 },
    });
    expect(run.points[2]?.step).toMatchObject({ joined: [], left: ['a'], up: ['c'] });
    expect(run.constant).toEqual({ units: ['b'], scores: [100, 100, 100] });
    expect(run.units.map(({ unit, scores, change }) => [unit, scores, change])).toEqual([
      ['a', [60, 100, null], 40],
      ['b', [100, 100, 100], 0],
      ['c', [null, 0, 60], 60],
    ]);
  });

  test('has no line of its own for units that are all there every time', () => {
    expect(assembleTrend([round('2017', A), round('2018', A)], ASK).constant).toBeNull();
  });

  test('follows each gap as a walk over the points does', () => {
    const answers = fc.array(fc.constantFrom('open', 'closed', 'absent'), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(answers, (states) => {
        const runs = states.map((state, index) =>
          round(
            `20${10 + index}`,
            state === 'absent' ? { z: [ONE, ONE] } : { a: [ONE, state === 'open' ? ZERO : ONE] },
          ),
        );
        const [gap, ...others] = assembleTrend(runs, ASK).gaps;
        const known = states.flatMap((state, index) =>
          state === 'absent' ? [] : [{ state, year: `20${10 + index}` }],
        );
        expect(others).toEqual([]);
        if (!known.some(({ state }) => state === 'open')) {
          expect(gap).toBeUndefined();
          return;
        }
        let since = '';
        let points = 0;
        let returned = 0;
        let wasOpen = false;
        for (const [index, { state, year }] of known.entries()) {
          if (known[index - 1]?.state === state) points++;
          else {
            since = year;
            points = 1;
            if (state === 'open' && wasOpen) returned++;
          }
          wasOpen ||= state === 'open';
        }
        const open = known.at(-1)?.state === 'open';
        const openPoints = known.filter(({ state }) => state === 'open').length;
        expect(gap).toMatchObject({ unit: 'a', item: 'toilet', open, since, points, returned, openPoints, lost: 40 });
      }),
      tries(200),
    );
  });

  test('judges the last step only', () => {
    const run = assembleTrend(
      [round('2017', A), round('2018', { a: [ONE, ZERO] }), round('2019', { a: [ONE, ZERO] })],
      { version: '0', rules: ['fell', 'new-gap'] },
    );
    expect(run.violations).toEqual([]);
    const earlier = assembleTrend([round('2017', A), round('2018', { a: [ONE, ZERO] })], {
      version: '0',
      rules: ['fell'],
    });
    expect(earlier.violations).toHaveLength(1);
  });
});
