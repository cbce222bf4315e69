import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSurvey } from '../../../src/load/survey/load-survey.ts';
import {
  compare,
  fraction,
  parseDecimal,
  type Rational,
  roundHalfUp,
  toNumber,
  whole,
} from '../../../src/model/rational.ts';
import {
  ELEMENTS,
  type ElementId,
  type ElementMeans,
  forEachElement,
  type Respondent,
  type Survey,
  type SurveyAnswer,
} from '../../../src/model/survey.ts';
import type { Grade } from '../../../src/model/survey-run.ts';
import { assembleSurvey } from '../../../src/score/survey/assemble-survey.ts';
import { answersFrom } from '../../../src/score/survey/choose-items.ts';
import { countRespondents } from '../../../src/score/survey/count-respondents.ts';
import { explainPublished, parseFigure } from '../../../src/score/survey/explain-published.ts';
import { parseMeans } from '../../../src/score/survey/parse-means.ts';
import { checkSample, populationCovered, sampleNeeded } from '../../../src/score/survey/sample-size.ts';
import { scoreGroups, scoreMeans, scoreSurvey } from '../../../src/score/survey/score-survey.ts';
import { countAnswers, exactIndex, gradeOf, meansOf, readIndex } from '../../../src/score/survey/survey-index.ts';
import { writtenMeans } from '../../../src/score/survey/written-means.ts';
import { ROOT } from '../../support/run-main.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';

const SKM = shippedChecklist('skm-2017');
const decimal = (text: string): Rational => parseDecimal(text) ?? whole(0);
function means(text: string): ElementMeans {
  const parsed = parseMeans(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}
const decimals = (written: Readonly<Record<ElementId, string>>) => forEachElement((id) => decimal(written[id]));
const figure = (text: string) => parseFigure(text) ?? { value: whole(0), decimals: 0 };
const SUMATERA_BARAT = means('3.200 3.216 2.936 3.530 3.136 3.200 3.316 3.916 3.323');

const answer = fc.constantFrom<SurveyAnswer>(1, 2, 3, 4);
const respondents = fc.array(fc.tuple(...ELEMENTS.map(() => answer)), { minLength: 1, maxLength: 60 });
const asRespondents = (rows: readonly (readonly SurveyAnswer[])[]): Respondent[] =>
  rows.map((answers) => ({ answers, facts: {} }));

describe('the published cases', () => {
  it('49 real respondents of Sekadau: the sums that were printed, 78.74 with 1/9, B', () => {
    const bytes = readFileSync(`${ROOT}/samples/kab-sekadau-2019/skm-sekadau-2019-s1.csv`);
    const loaded = loadSurvey(bytes, 'sekadau.csv');
    if (!loaded.ok) throw new Error('not read');
    const sums = ELEMENTS.map((_, index) =>
      loaded.value.respondents.reduce((sum, { answers }) => sum + (answers[index] ?? 0), 0),
    );
    expect(sums).toEqual([138, 139, 150, 177, 159, 163, 161, 143, 159]);
    const { result, lowest } = scoreSurvey(loaded.value, SKM);
    expect(result).toEqual({ index: 78.74, grade: 'B', predicate: 'Baik', zone: 'green' });
    expect(lowest).toEqual(['persyaratan', 'prosedur', 'pengaduan']);
  });

  it('Sumatera Barat: 81.71 fits no weight of its own table; still B, and A only by the table of 2004', () => {
    expect(explainPublished(figure('81,71'), SUMATERA_BARAT, 'A', SKM)).toMatchObject({
      explained: 'none',
      grade: 'B',
      stated: { grade: 'A', follows: false, byOldTable: true },
    });
    const { attempts } = explainPublished(figure('81,71'), SUMATERA_BARAT, undefined, SKM);
    expect(attempts.filter(({ rounded }) => rounded === null)).toEqual([
      { weight: '1/9', rounded: null, index: 82.7, fits: false },
      { weight: '0.111', rounded: null, index: 82.62, fits: false },
      { weight: '0.11', rounded: null, index: 81.88, fits: false },
    ]);
    expect(scoreMeans(SUMATERA_BARAT, null, SKM).result).toMatchObject({ index: 82.7, grade: 'B' });
  });

  it('Tulang Bawang Barat: nine 4s are 100, A, and one respondent is enough for no other program', () => {
    const survey = asRespondents([[4, 4, 4, 4, 4, 4, 4, 4, 4]]);
    const fours = meansOf(countAnswers(survey));
    expect(readIndex(exactIndex(fours), SKM)).toMatchObject({ index: 100, grade: 'A', predicate: 'Sangat Baik' });
    expect(checkSample(1, undefined)).toEqual({ population: null, needed: null, enough: null, enoughFor: 1 });
    expect(scoreMeans(fours, null, SKM).lowest).toEqual([]);
  });

  it('Kota Probolinggo: 78.97 is B', () => {
    expect(explainPublished(figure('78,97'), undefined, 'B', SKM)).toMatchObject({
      grade: 'B',
      predicate: 'Baik',
      explained: null,
      attempts: [],
      stated: { follows: true },
    });
  });
});

describe('a published figure', () => {
  const fours = means('4 4 4 4 4 4 4 4 4');
  it.for<[string, ElementMeans, string, string]>([
    ['100', fours, 'regulation', '1/9'],
    ['100,00', fours, 'regulation', '1/9'],
    ['99,9', fours, 'other', '0.111'],
    ['99,90', fours, 'other', '0.111'],
    ['99,00', fours, 'other', '0.11'],
    ['99', fours, 'other', '0.11'],
    ['98,99', fours, 'none', ''],
    ['82,70', SUMATERA_BARAT, 'regulation', '1/9'],
    ['82,7', SUMATERA_BARAT, 'regulation', '1/9'],
    ['82,703', SUMATERA_BARAT, 'regulation', '1/9'],
    ['82,62', SUMATERA_BARAT, 'other', '0.111'],
    ['81,88', SUMATERA_BARAT, 'other', '0.11'],
    ['81,92', SUMATERA_BARAT, 'other', '0.11'],
  ])('%s', ([printed, own, explained, weight]) => {
    const check = explainPublished(figure(printed), own, undefined, SKM);
    expect(check.explained).toBe(explained);
    expect(check.attempts.find(({ fits }) => fits)?.weight ?? '').toBe(weight);
  });

  it('says so where means were rounded first', () => {
    const { attempts } = explainPublished(figure('81,92'), SUMATERA_BARAT, undefined, SKM);
    expect(attempts.filter(({ fits }) => fits)).toEqual([{ weight: '0.11', rounded: 2, index: 81.92, fits: true }]);
  });

  it.for(['81,', '-1', '100,01', '1e2', '81,71234', 'A', '', '1.000,5'])('refuses %s', (text) => {
    expect(parseFigure(text)).toBeUndefined();
  });

  it.for<[string, Grade, boolean]>([
    ['81,25', 'B', true],
    ['81,26', 'A', true],
    ['62,51', 'B', true],
    ['62,50', 'C', true],
    ['43,76', 'C', true],
    ['43,75', 'D', true],
    ['43,75', 'C', false],
    ['0', 'D', true],
  ])('the table of 2004: %s as %s', ([printed, stated, byOldTable]) => {
    const own = explainPublished(figure(printed), undefined, stated, SKM).stated;
    expect(own?.byOldTable).toBe(byOldTable);
  });
});

describe('grades by the two-decimal index', () => {
  it.for<[string, string, string]>([
    ['100', 'A', 'Sangat Baik'],
    ['88.31', 'A', 'Sangat Baik'],
    ['88.305', 'A', 'Sangat Baik'],
    ['88.3049', 'B', 'Baik'],
    ['76.61', 'B', 'Baik'],
    ['76.605', 'B', 'Baik'],
    ['76.6049', 'C', 'Kurang Baik'],
    ['65', 'C', 'Kurang Baik'],
    ['64.995', 'C', 'Kurang Baik'],
    ['64.9949', 'D', 'Tidak Baik'],
    ['25', 'D', 'Tidak Baik'],
  ])('%s is %s', ([index, grade, predicate]) => {
    expect(gradeOf(roundHalfUp(decimal(index), 2), SKM)).toMatchObject({ grade, predicate });
  });
});

it('an instrument without levels, or with a level without a grade, is a bug', () => {
  expect(() => gradeOf(whole(80), { ...SKM, zones: { ...SKM.zones, levels: [] } })).toThrow('levels');
  const levels = SKM.zones.levels.map((level) => ({ ...level, label: 'Baik' }));
  expect(() => gradeOf(whole(80), { ...SKM, zones: { ...SKM.zones, levels } })).toThrow('no grade: Baik');
});

describe('groups and counts', () => {
  const answers = (one: SurveyAnswer) => ELEMENTS.map(() => one);
  const survey = (facts: readonly Respondent['facts'][], more: Partial<Survey> = {}): Survey => ({
    file: 'jawaban.csv',
    respondents: facts.map((own, index) => ({ answers: answers(index === 0 ? 4 : 3), facts: own })),
    incomplete: 0,
    columns: forEachElement((id, index) => ({ letter: String(index), heading: id })),
    knownBy: 'name',
    facts: ['service', 'unit', 'sex', 'age', 'occupation'],
    unused: [],
    at: { file: 'jawaban.csv', line: 1 },
    ...more,
  });

  it('services are told apart whatever their case, the lowest first, those without a name last', () => {
    const facts = [{ service: 'KTP' }, { service: 'kk' }, {}, { service: 'ktp' }, { service: 'Akta' }];
    expect(
      scoreGroups(survey(facts), SKM).map(({ by, name, respondents: count, index }) => [by, name, count, index]),
    ).toEqual([
      ['service', 'Akta', 1, 75],
      ['service', 'kk', 1, 75],
      ['service', null, 1, 75],
      ['service', 'KTP', 2, 87.5],
    ]);
    expect(scoreGroups(survey([{ service: 'KTP' }, { service: 'KTP' }]), SKM)).toEqual([]);
    expect(scoreGroups(survey(facts, { facts: [] }), SKM)).toEqual([]);
  });

  it('respondents are counted by what they are, most first', () => {
    const facts = [
      { sex: 'L', age: '23' },
      { sex: 'pria', age: '29 tahun' },
      { sex: 'Perempuan', age: '30-39', occupation: 'constructor' },
      { sex: 'waria', age: '5' },
      {},
    ];
    expect(countRespondents(survey(facts))).toEqual([
      {
        fact: 'sex',
        values: [
          { value: 'Laki-laki', respondents: 2 },
          { value: 'Perempuan', respondents: 1 },
          { value: 'waria', respondents: 1 },
          { value: null, respondents: 1 },
        ],
      },
      {
        fact: 'age',
        values: [
          { value: '20-29', respondents: 2 },
          { value: '0-9', respondents: 1 },
          { value: '30-39', respondents: 1 },
          { value: null, respondents: 1 },
        ],
      },
      {
        fact: 'occupation',
        values: [
          { value: null, respondents: 4 },
          { value: 'constructor', respondents: 1 },
        ],
      },
    ]);
  });

  it('the period runs from the first to the last day', () => {
    const material = {
      sha256: '',
      warnings: [],
      means: undefined,
      population: undefined,
      published: undefined,
      publishedGrade: undefined,
      instrument: SKM,
      instrumentSha256: '',
      version: '0.0.0',
    };
    const period = (...days: readonly string[]) => {
      const dated = days.map((date) => ({ answers: answers(3), facts: {}, date }));
      return assembleSurvey({
        ...material,
        survey: survey([], { respondents: [...dated, { answers: answers(3), facts: {} }] }),
      }).run.period;
    };
    expect(period('2019-02-01', '2019-01-05', '2019-03-31')).toEqual({ from: '2019-01-05', to: '2019-03-31' });
    expect(period()).toBeNull();
    expect(assembleSurvey({ ...material, survey: undefined })).toMatchObject({
      means: undefined,
      run: { answers: null, result: null, elements: [], lowest: [], groups: [], sample: null, published: null },
    });
    const published = parseFigure('99.00');
    const ofMeans = assembleSurvey({ ...material, survey: undefined, means: SUMATERA_BARAT, published });
    expect(ofMeans).toMatchObject({ means: SUMATERA_BARAT, run: { answers: null, published: { index: 99 } } });
    expect(ofMeans.run.result?.index).toBe(scoreMeans(SUMATERA_BARAT, null, SKM).result.index);
    const ofNothing = assembleSurvey({ ...material, survey: undefined, published });
    expect(ofNothing.run).toMatchObject({ result: null, published: { index: 99 } });
  });

  it('an element without a remedy, or an instrument without the element, leaves it out', () => {
    const items = SKM.items.slice(1).map(({ remedy: _, ...rest }) => rest);
    expect(scoreMeans(SUMATERA_BARAT, null, { ...SKM, items }).elements.map(({ id, remedy }) => [id, remedy])).toEqual(
      ELEMENTS.slice(1).map((id) => [id, null]),
    );
  });
});

describe('sample sizes after Krejcie and Morgan', () => {
  it.for([
    [1, 1],
    [10, 10],
    [30, 28],
    [100, 80],
    [300, 169],
    [1_000, 278],
    [10_000, 370],
    [100_000, 383],
    [9_999_999_999, 384],
  ])('a population of %d needs %d', ([population = 0, needed]) => {
    expect(sampleNeeded(population)).toBe(needed);
    expect(checkSample(needed ?? 0, population).enough).toBe(true);
    expect(checkSample((needed ?? 0) - 1, population).enough).toBe(false);
  });

  it('the largest population that so many are enough for is the last of which that is true', () => {
    for (let count = 1; count < 384; count++) {
      const most = populationCovered(count) ?? 0;
      expect(sampleNeeded(most)).toBeLessThanOrEqual(count);
      expect(sampleNeeded(most + 1)).toBeGreaterThan(count);
    }
    expect(populationCovered(384)).toBeNull();
  });
});

describe('laws', () => {
  it('the index lies between 25 and 100, and between those of any parts', () => {
    fc.assert(
      fc.property(respondents, respondents, (some, others) => {
        const index = (rows: typeof some) => exactIndex(meansOf(countAnswers(asRespondents(rows))));
        const [a, b, all] = [index(some), index(others), index([...some, ...others])];
        const [low, high] = compare(a, b) <= 0 ? [a, b] : [b, a];
        expect(compare(low, all) <= 0 && compare(all, high) <= 0).toBe(true);
        expect(compare(low, whole(25)) >= 0 && compare(high, whole(100)) <= 0).toBe(true);
      }),
    );
  });

  it('what is written into a file gives the same index', () => {
    fc.assert(
      fc.property(respondents, (rows) => {
        const exact = meansOf(countAnswers(asRespondents(rows)));
        const written = decimals(writtenMeans(exact, 2));
        expect(toNumber(roundHalfUp(exactIndex(written), 2))).toBe(toNumber(roundHalfUp(exactIndex(exact), 2)));
      }),
    );
  });

  it('also on the very edge between two figures', () => {
    // Half a unit of the last of fifteen decimals goes up here, a third nine times down: together the index would fall.
    const mean = (thirds: bigint) => fraction(31_518n * 3n + thirds, 30_000n);
    const edge = forEachElement((_, index) => mean(index < 8 ? 1n : -8n));
    expect(exactIndex(edge)).toEqual(fraction(78_795n, 1_000n));
    const written = writtenMeans(edge, 2);
    expect(written.persyaratan).toHaveLength('3.151833333333334'.length);
    expect(toNumber(roundHalfUp(exactIndex(decimals(written)), 2))).toBe(78.8);
    // Rounded without care, it would be 78.79.
    const careless = forEachElement((id) => roundHalfUp(edge[id], 15));
    expect(toNumber(roundHalfUp(exactIndex(careless), 2))).toBe(78.79);
  });
});

describe('a table of means as people type it', () => {
  it.for([
    '3.2,3.216,2.936,3.53,3.136,3.2,3.316,3.916,3.323',
    '3.2 3.216 2.936 3.53 3.136 3.2 3.316 3.916 3.323',
    '3,2 3,216 2,936 3,53 3,136 3,2 3,316 3,916 3,323',
    '3,2; 3,216; 2,936; 3,53; 3,136; 3,2; 3,316; 3,916; 3,323',
    '3,2, 3,216, 2,936, 3,53, 3,136, 3,2, 3,316, 3,916, 3,323',
  ])('%s', (text) => expect(parseMeans(text)).toEqual(SUMATERA_BARAT));

  it.for([
    '',
    '3.2',
    '3.2,3.2,3.2,3.2,3.2,3.2,3.2,3.2',
    '3.2 3.2 3.2 3.2 3.2 3.2 3.2 3.2 5',
    '0 1 2 3 4 1 2 3 4',
    'a b c d e f g h i',
  ])('refuses %j', (text) => expect(parseMeans(text)).toBeUndefined());
});

describe('what a survey answers of an instrument', () => {
  it('the nine elements of skm-2017; of others, the item that is asked for', () => {
    const index = whole(80);
    const own = answersFrom(SUMATERA_BARAT, index, SKM, undefined);
    expect(own.ok && own.answers.map(({ item }) => item)).toEqual([...ELEMENTS]);
    const other = shippedChecklist('kepatuhan-2016');
    expect(answersFrom(SUMATERA_BARAT, index, other, 'kepuasan')).toEqual({
      ok: false,
      problem: 'no-number',
      item: 'kepuasan',
    });
    expect(answersFrom(SUMATERA_BARAT, index, other, 'ada')).toEqual({
      ok: false,
      problem: 'no-such-item',
      item: 'ada',
    });
    const dimensions = shippedChecklist('ombudsman-2022-dimensi');
    expect(answersFrom(SUMATERA_BARAT, index, dimensions, 'poin-input')).toMatchObject({
      ok: false,
      problem: 'other-scale',
    });
    expect(answersFrom(SUMATERA_BARAT, index, dimensions, undefined)).toEqual({ ok: false, problem: 'no-item' });
    const withTopic = (id: string, topics?: readonly 'skm.indeks'[]) => ({
      ...SKM,
      items: SKM.items.slice(0, 1).map((item) => ({ ...item, id, ...(topics === undefined ? {} : { topics }) })),
    });
    const mean = { ok: true, answers: [{ item: 'lain', answer: '3.2' }] };
    expect(answersFrom(SUMATERA_BARAT, index, withTopic('lain', ['skm.indeks']), undefined)).toEqual(mean);
    expect(answersFrom(SUMATERA_BARAT, index, withTopic('lain'), undefined)).toEqual({ ok: false, problem: 'no-item' });
    expect(answersFrom(SUMATERA_BARAT, index, withTopic('IKM'), undefined)).toMatchObject({ ok: true });
    const choices = { ...SKM, items: SKM.items.map((item) => ({ ...item, scale: other.answers[0] ?? item.scale })) };
    expect(answersFrom(SUMATERA_BARAT, index, choices, undefined)).toEqual({ ok: false, problem: 'no-item' });
    const ladder = shippedChecklist('ombudsman-2022');
    expect(answersFrom(SUMATERA_BARAT, index, ladder, 'tahu-tugas-wewenang')).toEqual({
      ok: true,
      answers: [{ item: 'tahu-tugas-wewenang', answer: '80' }],
    });
  });
});
