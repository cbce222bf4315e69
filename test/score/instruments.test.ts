import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import type { AnswerScale, Checklist, Item, Section, ZoneLevel } from '../../src/model/checklist.ts';
import { fraction, ONE, type Rational, ZERO } from '../../src/model/rational.ts';
import type { Basis } from '../../src/model/run.ts';
import { assembleRun } from '../../src/score/assemble-run.ts';
import { assessment, checklist, decimal, item, type Short, section } from '../support/make-checklist.ts';

/**
 * What the instruments of the field need besides weights and zones, worked out by hand: an index whose users' part
 * comes later, words added to a label, items that only inform, gaps ranked by the law.
 */

function run(list: Checklist, units: readonly Assessment[], more: { basis?: Basis; missing?: readonly string[] } = {}) {
  return assembleRun({
    version: '0',
    checklist: { value: list, sha256: '' },
    asOf: '2026-01-02',
    basis: more.basis ?? 'claimed',
    findings: new Map(),
    institution: null,
    period: null,
    place: '.',
    assessments: units,
    rejected: [],
    missing: more.missing ?? [],
    warnings: [],
    gate: {},
    inputs: [],
  });
}

const scaleTo = (max: string): AnswerScale => ({ kind: 'number', id: 'angka', min: ZERO, max: decimal(max) });
/** A figure as a share of a scale. */
const of = (figure: string, max: bigint): Rational => fraction(decimal(figure).n, decimal(figure).d * max);

const levels = (...bounds: readonly (readonly [string, ZoneLevel['zone'], string, string?])[]): ZoneLevel[] =>
  bounds.map(([min, zone, label, institution]) => ({
    min: decimal(min),
    zone,
    label,
    ...(institution === undefined ? {} : { institution }),
  }));

function provisional(id: string, weight: string, children: readonly (Section | Item)[]): Section {
  return { ...section(id, weight, children), provisional: true };
}

/** PEKPPP: F-02 of the evaluator over six aspects weighs 0.75, F-03 of the users 0.25; on a scale of 5. */
describe('an index whose users answer later', () => {
  const figure = { scale: scaleTo('5') };
  const aspects = [
    ['a', '24'],
    ['b', '25'],
    ['c', '18'],
    ['d', '11'],
    ['e', '10'],
    ['f', '12'],
  ] as const;
  const index = (...users: readonly Item[]) =>
    checklist(
      [
        section(
          'f02',
          '0.75',
          aspects.map(([id, weight]) => section(id, weight, [item(`${id}1`, '1', figure)])),
        ),
        provisional('f03', '0.25', users),
      ],
      {
        scale: { max: decimal('5'), decimals: 2 },
        zones: {
          levels: levels(
            ['4.51', 'green', 'A'],
            ['4.01', 'green', 'A-'],
            ['3.51', 'green', 'B', 'B kota'],
            ['3.01', 'yellow', 'B-'],
            ['2.51', 'yellow', 'C'],
            ['2.01', 'yellow', 'C-'],
            ['1.51', 'red', 'D'],
            ['1.01', 'red', 'E'],
            ['0', 'red', 'F'],
          ),
          disputed: [],
        },
      },
    );
  const pekppp = index(item('u1', '1', figure), item('u2', '1', figure));
  const evaluator = (a: string, b: string, c: string, d: string, e: string, f: string) =>
    Object.fromEntries([a, b, c, d, e, f].map((level, at) => [`${'abcdef'[at]}1`, of(level, 5n)]));
  // 0.24 x 4 + 0.25 x 3.5 + 0.18 x 5 + 0.11 x 2 + 0.10 x 4.5 + 0.12 x 3 = 3.765
  const f02 = evaluator('4', '3.5', '5', '2', '4.5', '3');
  const unit = (answers: Record<string, Short>, id = 'a') => assessment(answers, { unit: { id, name: id } });

  test('with its users is 0.75 F-02 + 0.25 F-03', () => {
    // 0.75 x 3.765 + 0.25 x (4 + 4.4) / 2 = 2.82375 + 1.05
    const [one] = run(pekppp, [unit({ ...f02, u1: of('4', 5n), u2: of('4.4', 5n) })]).units;
    expect(one).toMatchObject({ score: 3.87, interval: [3.87, 3.87], zone: 'green', label: 'B', provisional: null });
  });

  test('without them counts them as the worst, and shows what it is without', () => {
    const { units, institution } = run(pekppp, [unit(f02)]);
    // 2.82375, and up to 1.25 more; 3.765 rounds half up.
    expect(units[0]).toMatchObject({
      score: 2.82,
      interval: [2.82, 4.07],
      label: 'C',
      certain: false,
      provisional: { without: ['f03'], score: 3.77, zone: 'green', label: 'B' },
    });
    expect(institution.provisional).toEqual({ without: ['f03'], score: 3.77, zone: 'green', label: 'B kota' });
  });

  test.each([
    ['4.505 is A', ['4.505', '4.505', '4.505', '4.505', '4.505', '4.505'], 4.51, 'A'],
    ['4.504 is A-', ['4.504', '4.504', '4.504', '4.504', '4.504', '4.504'], 4.5, 'A-'],
    ['every level 5 is 5', ['5', '5', '5', '5', '5', '5'], 5, 'A'],
  ] as const)('%s', (_, [a, b, c, d, e, f], score, label) => {
    expect(run(pekppp, [unit(evaluator(a, b, c, d, e, f))]).units[0]?.provisional).toMatchObject({ score, label });
  });

  test.each([
    ['one user’s answer', { u1: of('4', 5n) }, null],
    ['the lowest of all answers', { u1: ZERO }, null],
    ['an item that does not apply is no answer', { u1: 'na' as const }, 3.77],
    ['all that does not apply leaves, and is awaited no more', { u1: 'na' as const, u2: 'na' as const }, null],
  ])('%s', (_, users, score) => {
    const [one] = run(pekppp, [unit({ ...f02, ...users })]).units;
    expect(one?.provisional?.score ?? null).toBe(score);
  });

  test('is provisional for an institution while no unit has any, and is the mean then', () => {
    const other = unit(evaluator('5', '5', '5', '5', '5', '5'), 'b');
    expect(run(pekppp, [unit(f02), other]).institution.provisional).toMatchObject({ score: 4.38, label: 'A-' });
    const asked = unit({ ...f02, u1: ONE }, 'c');
    const { institution, units } = run(pekppp, [unit(f02), other, asked]);
    expect(institution.provisional).toBeNull();
    expect(units.map((one) => one.provisional?.score ?? null)).toEqual([3.77, 5, null]);
    // One to which the part does not apply awaits nothing.
    const without = unit({ ...evaluator('0', '0', '0', '0', '0', '0'), u1: 'na', u2: 'na' }, 'd');
    expect(run(pekppp, [unit(f02), without]).institution.provisional?.score).toBe(1.88);
  });

  test('is null where there is no score', () => {
    const gone = Object.fromEntries(aspects.map(([id]) => [`${id}1`, 'na' as const]));
    // Nothing is left without the users.
    expect(run(pekppp, [unit(gone)]).units[0]).toMatchObject({ score: 0, provisional: null });
    expect(run(pekppp, [unit(f02)], { basis: 'verified' }).units[0]).toMatchObject({ score: null, provisional: null });
    expect(run(pekppp, []).institution.provisional).toBeNull();
  });

  test('names sections inside one another once, and the inner one where the outer is begun', () => {
    const nested = checklist([
      item('x', '1'),
      section('atas', '1', [provisional('luar', '1', [item('y', '1'), provisional('dalam', '1', [item('z', '1')])])]),
    ]);
    const found = (answers: Record<string, Short>) => run(nested, [unit(answers)]).units[0]?.provisional;
    expect(found({ x: ONE })).toMatchObject({ without: ['luar'], score: 100 });
    expect(found({ x: ONE, y: ONE })).toMatchObject({ without: ['dalam'], score: 100 });
    expect(found({ x: ONE, z: ONE })).toBeNull();
  });

  test('is not mentioned where no section is', () => {
    const { units, institution } = run(checklist([item('x', '1')]), [unit({})]);
    expect(units[0]).not.toHaveProperty('provisional');
    expect(institution).not.toHaveProperty('provisional');
  });
});

/** Opini: four dimensions 70 %, split assumed, trust 30 %; predicates of units and of institutions; an added word. */
describe('an opinion with words of its own', () => {
  const figure = { scale: scaleTo('100') };
  const YES_NO: AnswerScale = {
    kind: 'choice',
    id: 'sudah-belum',
    choices: [
      { answer: 'belum', points: ZERO, also: [] },
      { answer: 'sudah', points: ONE, also: [] },
    ],
  };
  const opini = checklist(
    [
      section(
        'dimensi',
        '70',
        ['input', 'proses', 'output', 'pengaduan'].map((id) => item(id, '1', figure)),
        'assumed',
      ),
      section('kepercayaan', '30', [
        item('trust', '1', figure),
        item('produk', '0', { scale: YES_NO, per: 'service' }),
      ]),
    ],
    {
      zones: {
        levels: levels(
          ['88', 'green', 'Sangat Baik', 'Kualitas Tertinggi'],
          ['78', 'green', 'Baik', 'Kualitas Tinggi'],
          ['54', 'yellow', 'Cukup', 'Kualitas Sedang'],
          ['0', 'red', 'Kurang', 'Kualitas Rendah'],
        ),
        disputed: [],
      },
      additions: [{ label: 'Tanpa Maladministrasi', item: 'produk', answer: 'sudah', value: ONE }],
    },
  );
  const done: Short = ONE;
  /** Answers in words, for a label depends on them. */
  function unit(id: string, followedUp: readonly Short[] | undefined, trust = '92'): Assessment {
    const figures = { input: '90', proses: '80', output: '85', pengaduan: '95', trust };
    const answers = Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, of(value, 100n)]));
    const one = assessment(followedUp === undefined ? answers : { ...answers, produk: followedUp }, {
      unit: { id, name: id },
      services: (followedUp ?? []).map((_, index) => ({ id: `l${index}`, name: `l${index}` })),
    });
    const produk = one.answers.get('produk');
    if (produk === undefined) return one;
    const responses = produk.responses.map((response) =>
      response.kind === 'given' ? { ...response, answer: response.value.n === 0n ? 'belum' : 'sudah' } : response,
    );
    return { ...one, answers: new Map([...one.answers, ['produk', { ...produk, responses }]]) };
  }

  test('is 70 % of the dimensions and 30 % of the trust', () => {
    // 0.7 x (90 + 80 + 85 + 95) / 4 + 0.3 x 92 = 61.25 + 27.6; from 0.7 x 80 to 0.7 x 95 by the split.
    expect(run(opini, [unit('a', [done])]).units[0]).toMatchObject({
      score: 88.85,
      interval: [83.6, 94.1],
      zone: 'green',
      certain: true,
      label: 'Sangat Baik',
      additions: ['Tanpa Maladministrasi'],
    });
  });

  test('calls an institution by its own words', () => {
    const { institution } = run(opini, [unit('a', [done]), unit('b', [done, done], '60')]);
    // (88.85 + 79.25) / 2
    expect(institution).toMatchObject({
      score: 84.05,
      label: 'Kualitas Tinggi',
      additions: ['Tanpa Maladministrasi'],
      readings: { claimed: { label: 'Kualitas Tinggi', additions: ['Tanpa Maladministrasi'] }, verified: null },
    });
  });

  test.each([
    ['of all services that it applies to', [done, 'na'], true],
    ['not of one of them', [done, ZERO], false],
    ['not while one is open', [done, undefined], false],
    ['not where it applies to none', ['na', 'na'], false],
    ['not where nothing is said', undefined, false],
  ] as const)('adds its words where the recommendations are followed: %s', (_, followedUp, added) => {
    const { units, institution } = run(opini, [unit('a', [done]), unit('b', followedUp)]);
    const words = added ? ['Tanpa Maladministrasi'] : [];
    expect(units.map(({ additions }) => additions)).toEqual([['Tanpa Maladministrasi'], words]);
    expect(institution.additions).toEqual(words);
  });

  test('adds none to an institution that is not complete', () => {
    expect(run(opini, [unit('a', [done])], { missing: ['b'] }).institution.additions).toEqual([]);
  });

  test('goes by the basis of each reading', () => {
    const claimed = unit('a', [ZERO]);
    const verified: Assessment = { ...claimed, verification: { answers: unit('a', [done]).answers } };
    const { units, institution } = run(opini, [verified, unit('b', [done])], { basis: 'verified' });
    expect(units[0]).toMatchObject({
      additions: ['Tanpa Maladministrasi'],
      readings: { claimed: { additions: [] }, evidenced: { additions: [] } },
    });
    // The second unit is not verified: it has no label, and neither has the institution before it is.
    expect(units[1]).not.toHaveProperty('additions');
    expect(institution).toMatchObject({ complete: false, score: null, readings: { verified: { additions: [] } } });
  });

  test('an unproven claim keeps its word, and adds nothing', () => {
    const asked = { ...opini, ...needsProof(opini) };
    const [one] = run(asked, [unit('a', [done])]).units;
    expect(one?.readings).toMatchObject({
      claimed: { additions: ['Tanpa Maladministrasi'] },
      evidenced: { additions: [] },
    });
  });

  function needsProof(list: Checklist): Pick<Checklist, 'root' | 'items'> {
    const items = list.items.map((one) =>
      one.id === 'produk' ? { ...one, evidence: { ask: 'Surat', required: true } } : one,
    );
    const walk = (node: Section): Section => ({
      ...node,
      children: node.children.map((child) =>
        child.kind === 'section' ? walk(child) : (items.find(({ id }) => id === child.id) ?? child),
      ),
    });
    return { root: walk(list.root), items };
  }

  test('takes a number however it is written, and tells answers of one worth apart', () => {
    const twice: AnswerScale = {
      kind: 'choice',
      id: 'dua',
      choices: [
        { answer: 'belum', points: ZERO, also: [] },
        { answer: 'tidak ada produk', points: ONE, also: [] },
        { answer: 'sudah', points: ONE, also: [] },
      ],
    };
    const list = checklist([item('n', '1', figure), item('k', '1', { scale: twice })], {
      additions: [
        { label: 'Penuh', item: 'n', answer: '100', value: ONE },
        { label: 'Tuntas', item: 'k', answer: 'sudah', value: ONE },
        { label: 'Penuh', item: 'k', answer: 'tidak ada produk', value: ONE },
        { label: 'Hantu', item: 'tidak-ada', answer: 'x', value: ONE },
      ],
    });
    const at = { file: 'uji.yaml' };
    const answered = (n: string, k: string): Assessment => {
      const given = (value: Rational, answer: string) => ({
        responses: [{ kind: 'given' as const, value, answer }],
        evidence: [],
        at,
      });
      return {
        ...assessment({}),
        answers: new Map([
          ['n', given(ONE, n)],
          ['k', given(ONE, k)],
        ]),
      };
    };
    const added = (one: Assessment) => run(list, [one]).units[0]?.additions;
    expect(added(answered('100,00', 'sudah'))).toEqual(['Penuh', 'Tuntas']);
    expect(added(answered('100', 'tidak ada produk'))).toEqual(['Penuh']);
  });

  test('has none without units, and none to add by most checklists', () => {
    expect(run(opini, []).institution).not.toHaveProperty('additions');
    expect(run(checklist([item('x', '1')]), [unit('a', undefined)]).units[0]).not.toHaveProperty('additions');
  });
});

describe('items that only inform', () => {
  const list = checklist([
    item('a', '1'),
    item('info', '0', { severity: 7 }),
    section('kosong', '0', [item('b', '0', { severity: 6 })]),
    section('anggap', '1', [item('c', '0'), item('d', '1')], 'assumed'),
  ]);

  test('are those that weigh nothing beside others that do, where weights are as written', () => {
    const [unit] = run(list, [assessment({ a: ONE, d: ONE })]).units;
    expect(unit?.items.map(({ item: id, informational }) => [id, informational])).toEqual([
      ['a', undefined],
      ['info', true],
      ['b', true],
      ['c', undefined],
      ['d', undefined],
    ]);
    expect(unit?.gaps.map(({ item: id }) => id)).toEqual(['c']);
    expect(unit).toMatchObject({ answered: 2, unanswered: 3 });
  });

  test('leave no doubt when they are not answered', () => {
    const only = checklist([item('a', '1'), item('info', '0')]);
    const [unit] = run(only, [assessment({ a: ONE })]).units;
    expect(unit).toMatchObject({ score: 100, interval: [100, 100], unanswered: 1, uncertainty: [], gaps: [] });
  });
});

test('gaps may be ranked by the law before what they cost, in units and over them', () => {
  const list = checklist(
    [
      item('murah', '1', { severity: 6 }),
      item('mahal', '50', { severity: 2 }),
      item('tanpa', '40'),
      item('berat', '5', { severity: 6 }),
      item('kedua', '5', { severity: 6 }),
    ],
    { order: 'severity' },
  );
  const none = { murah: ZERO, mahal: ZERO, tanpa: ZERO, berat: ZERO, kedua: ZERO };
  const { units, institution } = run(list, [
    assessment(none, { unit: { id: 'a', name: 'a' } }),
    assessment({ ...none, berat: ONE }, { unit: { id: 'b', name: 'b' } }),
  ]);
  expect(units[0]?.gaps.map((gap) => gap.item)).toEqual(['berat', 'kedua', 'murah', 'mahal', 'tanpa']);
  // Over both units "kedua" costs 5, "berat" half of it.
  expect(institution.gaps.map((gap) => gap.item)).toEqual(['kedua', 'berat', 'murah', 'mahal', 'tanpa']);
});
