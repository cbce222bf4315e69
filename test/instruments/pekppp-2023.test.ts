import { describe, expect, test } from 'vitest';
import type { Section } from '../../src/model/checklist.ts';
import { roundHalfUp, toNumber } from '../../src/model/rational.ts';
import type { Run } from '../../src/model/run.ts';
import { levelOf } from '../../src/score/read-score.ts';
import { decimal } from '../support/make-checklist.ts';
import { runMain } from '../support/run-main.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';
import { tempFolder } from '../support/temp-folder.ts';

const INDEX = shippedChecklist('pekppp-2023');
const [F02, F03] = INDEX.root.children as [Section, Section];
const INDICATORS = INDEX.items.filter(({ scale }) => scale.id.startsWith('tangga-'));

/** Weights as the instrument prints them: of an aspect, and of its indicators in order. */
const ASPECTS = [
  { id: 'kebijakan', weight: 24, indicators: [17, 14, 7, 14, 10, 17, 7, 7, 7] },
  { id: 'sdm', weight: 25, indicators: [10, 20, 20, 20, 30] },
  { id: 'sarana', weight: 18, indicators: [15, 23, 20, 20, 11, 11] },
  { id: 'sipp', weight: 11, indicators: [30, 20, 20, 30] },
  { id: 'konsultasi', weight: 10, indicators: [20, 25, 25, 30] },
  { id: 'inovasi', weight: 12, indicators: [50, 50] },
];

/** A unit that answers every indicator with one step and every item for users with one number. */
async function audit(step: string | undefined, users: string | undefined, more = ''): Promise<Run> {
  const answers = [
    ...(step === undefined ? [] : INDICATORS.map(({ id }) => `  ${id}: ${step}\n`)),
    ...(users === undefined ? [] : F03.children.map(({ id }) => `  ${id}: ${users}\n`)),
    more,
  ].join('');
  const cwd = tempFolder({
    'a.yaml': `checklist: pekppp-2023\ninstitution: Kota Contoh\nperiod: "2023"\nunit: { id: a, name: A }\nanswers:\n${answers}`,
  });
  const { stdout, stderr } = await runMain(['audit', 'a.yaml', '-f', 'json'], { cwd });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Run;
}

describe('the weights', () => {
  test('of F-02 and F-03 are 75 and 25', () => {
    expect([F02, F03].map(({ id, weight }) => [id, toNumber(weight)])).toEqual([
      ['f02', 75],
      ['f03', 25],
    ]);
  });

  test.each(ASPECTS)('of aspect $id', ({ id, weight, indicators }) => {
    const aspect = F02.children.find((child) => child.id === id) as Section;
    expect(toNumber(aspect.weight)).toBe(weight);
    const counted = aspect.children.filter((child) => child.weight.n > 0n);
    expect(counted.map((child) => toNumber(child.weight))).toEqual(indicators);
    expect(indicators.reduce((sum, one) => sum + one, 0)).toBe(100);
  });

  // 5 x 0.75 x aspect x indicator, by hand.
  test.each([
    ['standar-pelayanan', 0.15],
    ['budaya-pelayanan', 0.28],
    ['ruang-tunggu', 0.16],
    ['sipp-informasi', 0.12],
    ['tindak-lanjut-pengaduan', 0.11],
    ['penciptaan-inovasi', 0.23],
  ])('full marks for %s alone are worth %d', async (id, points) => {
    const run = await audit(undefined, undefined, `  ${id}: 5\n`);
    expect(run.institution.score).toBe(points);
  });

  test('the split of F-03 is assumed: nine users at 5 and five at 0 may be anything in its quarter', async () => {
    const users = F03.children.map(({ id }, index) => `  ${id}: ${index < 9 ? 5 : 0}\n`).join('');
    const { institution } = await audit('5', undefined, users);
    // 3.75 + 1.25 x 9/14
    expect(institution).toMatchObject({ score: 4.55, interval: [3.75, 5] });
  });
});

describe('the ladders', () => {
  test('are thirty, each of six steps worth 0 to 5, which may be given as numbers', () => {
    expect(INDICATORS).toHaveLength(30);
    for (const { id, scale } of INDICATORS) {
      if (scale.kind !== 'choice') throw new Error(id);
      expect(
        scale.choices.map(({ points }) => toNumber(points)),
        id,
      ).toEqual([0, 1, 2, 3, 4, 5]);
      expect(
        scale.choices.map(({ also }) => also),
        id,
      ).toEqual([['0'], ['1'], ['2'], ['3'], ['4'], ['5']]);
    }
  });

  test.each([0, 1, 2, 3, 4, 5])('every indicator and every user at %d: the index is that', async (step) => {
    const { institution } = await audit(String(step), String(step));
    expect(institution).toMatchObject({ score: step, interval: [step, step] });
  });

  test('words and numbers say the same', async () => {
    const words = await audit(undefined, undefined, '  siklus-maklumat: "ada, belum ditetapkan"\n');
    const number = await audit(undefined, undefined, '  siklus-maklumat: 1\n');
    expect(words.units[0]?.score).toBe(number.units[0]?.score);
    expect(words.units[0]?.gaps.find(({ item }) => item === 'siklus-maklumat')).toMatchObject({
      answer: 'ada, belum ditetapkan',
    });
  });

  test('a step that there is not is refused', async () => {
    const cwd = tempFolder({ 'a.yaml': 'checklist: pekppp-2023\nunit: { id: a, name: A }\nanswers: { parkir: 6 }\n' });
    expect(await runMain(['audit', 'a.yaml'], { cwd })).toMatchObject({ code: 2 });
  });
});

describe('the categories', () => {
  const BOUNDS: readonly [string, string, string][] = [
    ['4.51', 'A', 'green'],
    ['4.01', 'A-', 'green'],
    ['3.51', 'B', 'green'],
    ['3.01', 'B-', 'yellow'],
    ['2.51', 'C', 'yellow'],
    ['2.01', 'C-', 'yellow'],
    ['1.51', 'D', 'red'],
    ['1.01', 'E', 'red'],
    ['0', 'F', 'red'],
  ];
  const grade = (score: string) => {
    const { label, zone } = levelOf(roundHalfUp(decimal(score), INDEX.scale.decimals), INDEX);
    return [/\(([A-F]-?)\)$/.exec(label)?.[1], zone];
  };

  test.each(BOUNDS)('%s is %s, %s', (bound, letter, zone) => {
    expect(grade(bound)).toEqual([letter, zone]);
  });

  test.each(BOUNDS.slice(0, -1).map(([bound], index) => [bound, BOUNDS[index + 1]?.[1]]))(
    'just below %s is %s: no hole between, and no rounding up of what is further than half a hundredth',
    (bound, letter) => {
      const below = (by: number, decimals: number) => (Number(bound) - by).toFixed(decimals);
      expect(grade(below(0.01, 2))[0]).toBe(letter);
      expect(grade(below(0.0051, 4))[0]).toBe(letter);
      expect(grade(below(0.005, 3))[0]).not.toBe(letter);
    },
  );

  // Other tools grade by percent, 90/81/71...: 4.50 would be A, and 4.05 a bound.
  test.each([
    ['4.50', 'A-'],
    ['4.04', 'A-'],
    ['4.05', 'A-'],
    ['3.55', 'B'],
    ['3.54', 'B'],
  ])('are not those of percentages: %s is %s', (score, letter) => {
    expect(grade(score)[0]).toBe(letter);
  });

  // 3.75 + 0.25 x 3.02 = 4.505; by a hundredth less at each user, 4.5025.
  test.each([
    ['3,02', 4.51, 'Pelayanan Prima (A)'],
    ['3,01', 4.5, 'Sangat Baik (A-)'],
  ])('F-02 at 5 and users at %s: %d, %s', async (users, score, label) => {
    const { institution } = await audit('5', users);
    expect(institution).toMatchObject({ score, label, zone: 'green', certain: true });
  });
});

describe('without F-03', () => {
  test('the index is at least three quarters of F-02, and may still gain a quarter of 5', async () => {
    const { institution, units } = await audit('4', undefined);
    expect(institution).toMatchObject({ score: 3, interval: [3, 4.25], label: 'Cukup (C)', certain: false });
    expect(units[0]?.provisional).toEqual({ without: ['f03'], score: 4, zone: 'green', label: 'Baik (B)' });
  });

  test('one user’s answer ends it', async () => {
    const { units } = await audit('4', undefined, '  f03-sikap: 4,5\n');
    expect(units[0]?.provisional).toBeNull();
  });
});

describe('the queue', () => {
  test('is looked at and changes nothing', async () => {
    const [without, none, there] = await Promise.all(
      ['', '  sistem-antrean: tidak\n', '  sistem-antrean: ada\n'].map((more) => audit('4', '4', more)),
    );
    expect([none?.institution.score, there?.institution.score]).toEqual([4, 4]);
    expect(without?.institution.interval).toEqual([4, 4]);
    expect(none?.units[0]?.gaps.map(({ item }) => item)).not.toContain('sistem-antrean');
  });
});
