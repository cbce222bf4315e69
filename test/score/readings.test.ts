import { describe, expect, it } from 'vitest';
import type { Assessment, EvidenceFindings, ItemAnswer, Verification } from '../../src/model/assessment.ts';
import { evidenceKey } from '../../src/model/assessment.ts';
import type { AnswerScale } from '../../src/model/checklist.ts';
import type { EvidenceFinding } from '../../src/model/evidence.ts';
import { fraction, ONE, ZERO } from '../../src/model/rational.ts';
import { BASES, type Basis } from '../../src/model/run.ts';
import { scoreUnit } from '../../src/score/score-unit.ts';
import { assessment, checklist, decimal, evidence, item, response, type Short } from '../support/make-checklist.ts';

const DAY = '2026-01-02';
const REQUIRED = { evidence: { ask: 'Foto', required: true } };
/** From 2 to 10: the worst answer is worth a fifth. */
const INDEX: AnswerScale = { kind: 'number', id: 'indeks', min: decimal('2'), max: decimal('10') };
const SERVICES = ['a', 'b'].map((id) => ({ id, name: id }));

/**
 * 100 points: `papan` 40 and `indeks` 20 want proof, `toilet` 10 does not, `loket` 30 wants proof of both services
 * together.
 */
const LIST = checklist([
  item('papan', '40', REQUIRED),
  item('indeks', '20', { ...REQUIRED, scale: INDEX }),
  item('toilet', '10'),
  item('loket', '30', { ...REQUIRED, per: 'service' }),
]);

const FOUND: EvidenceFinding = { condition: 'found' };
const PROOF = evidence({ file: 'a.jpg' });

type Answers = Readonly<Record<string, Short | readonly Short[]>>;

/** A unit with proof of these items, and an evaluator's findings. */
function unit(answers: Answers, proved: readonly string[] = [], found?: Answers): [Assessment, EvidenceFindings] {
  const plain = assessment(answers, { services: SERVICES });
  const entries = [...plain.answers].map(([id, answer]): [string, ItemAnswer] => [
    id,
    proved.includes(id) ? { ...answer, evidence: [{ ...PROOF, file: `${id}.jpg` }] } : answer,
  ]);
  const pieces = entries.flatMap(([, answer]) => answer.evidence);
  const verification: Verification | undefined = found && { answers: assessment(found).answers };
  return [
    { ...plain, answers: new Map(entries), ...(verification && { verification }) },
    new Map<string, EvidenceFinding>(pieces.map((piece) => [evidenceKey(piece), FOUND])),
  ];
}

function result(basis: Basis, ...args: Parameters<typeof unit>) {
  const [assessed, findings] = unit(...args);
  return scoreUnit(assessed, LIST, { asOf: DAY, basis, findings }).result;
}

const FULL = { papan: ONE, indeks: ONE, toilet: ONE, loket: [ONE, ONE] };
const TENTH = fraction(1n, 10n);

describe('the three readings', () => {
  it.for([
    { what: 'nothing answered', answers: {}, proved: [], claimed: [4, 100], evidenced: [4, 100] },
    { what: 'all proved', answers: FULL, proved: Object.keys(FULL), claimed: [100, 100], evidenced: [100, 100] },
    // The index keeps its worst: a fifth of 20. What wants no proof stays.
    { what: 'nothing proved', answers: FULL, proved: [], claimed: [100, 100], evidenced: [14, 14] },
    { what: 'one proved', answers: FULL, proved: ['papan'], claimed: [100, 100], evidenced: [54, 54] },
    {
      what: 'the worst answers',
      answers: { papan: ZERO, indeks: fraction(1n, 5n), toilet: ZERO, loket: [ZERO, ZERO] },
      proved: [],
      claimed: [4, 4],
      evidenced: [4, 4],
    },
    // One service of two answered: 15 are claimed, 15 more are open; without proof only the open ones are left.
    {
      what: 'a service without an answer',
      answers: { ...FULL, loket: [ONE, undefined] },
      proved: ['papan', 'indeks'],
      claimed: [85, 100],
      evidenced: [70, 85],
    },
    // The service leaves: 30 points rest on the other one.
    {
      what: 'a service to which it does not apply',
      answers: { ...FULL, loket: [ONE, 'na'] as const },
      proved: ['papan', 'indeks'],
      claimed: [100, 100],
      evidenced: [70, 70],
    },
    // 60 points are left; of them 20 on the index (a fifth of which is sure) and 30 on the counters.
    {
      what: 'an item that does not apply, which wants no proof',
      answers: { ...FULL, papan: 'na' as const },
      proved: [],
      claimed: [100, 100],
      evidenced: [23.33, 23.33],
    },
  ])('$what', ({ answers, proved, claimed, evidenced }) => {
    for (const basis of BASES) {
      const { readings, score, interval, status } = result(basis, answers, proved);
      expect([readings.claimed?.score, readings.claimed?.interval?.[1]]).toEqual(claimed);
      expect([readings.evidenced?.score, readings.evidenced?.interval?.[1]]).toEqual(evidenced);
      expect(readings.verified).toBeNull();
      const own = { claimed, evidenced, verified: [null, undefined] }[basis];
      expect([score, interval?.[1]]).toEqual(own);
      expect(status).toBe(basis === 'verified' ? 'not scored' : 'scored');
    }
  });

  it.for([
    { what: 'an evaluator without answers', found: {}, verified: [100, 100] },
    { what: 'a blank', found: { papan: undefined }, verified: [100, 100] },
    { what: 'one item', found: { papan: ZERO }, verified: [60, 60] },
    { what: 'a part of the full mark', found: { indeks: fraction(1n, 2n) }, verified: [90, 90] },
    { what: 'one service', found: { loket: [undefined, ZERO] }, verified: [85, 85] },
    { what: 'both services', found: { loket: [ZERO, ZERO] }, verified: [70, 70] },
    { what: 'an item that does not apply', found: { papan: 'na' as const, toilet: ZERO }, verified: [83.33, 83.33] },
    { what: 'a service that does not apply', found: { loket: ['na', ZERO] as const }, verified: [70, 70] },
  ])('verified: $what', ({ found, verified }) => {
    const { readings, score } = result('verified', FULL, [], found);
    expect([readings.verified?.score, readings.verified?.interval?.[1]]).toEqual(verified);
    expect([score, readings.claimed?.score, readings.evidenced?.score]).toEqual([verified[0], 100, 14]);
  });

  it('verified: answers where the unit gave none, service by service', () => {
    const { papan, indeks, toilet } = FULL;
    const rest = { papan, indeks, toilet };
    const score = (found: Answers) => result('verified', rest, [], found).readings.verified;
    expect(score({ loket: [ZERO, ONE] })).toMatchObject({ score: 85, interval: [85, 85] });
    expect(score({ loket: [undefined, ONE] })).toMatchObject({ score: 85, interval: [85, 100] });
    expect(score({ loket: [ONE, ONE] })).toMatchObject({ score: 100, interval: [100, 100] });
    expect(result('claimed', rest, [], { loket: [ONE, ONE] }).gaps[0]).toMatchObject({
      item: 'loket',
      lost: 30,
      services: { a: null, b: null },
      verified: '1/1',
    });
  });

  it('verified: what does not apply by the unit does by the evaluator, and the other way round', () => {
    const claim = { ...FULL, papan: 'na' as const };
    expect(result('claimed', claim, [], { papan: ZERO }).readings).toMatchObject({
      claimed: { score: 100 },
      verified: { score: 60 },
    });
    expect(result('verified', { ...FULL, toilet: ZERO }, [], { toilet: 'na' })).toMatchObject({
      score: 100,
      notApplicable: 1,
      gaps: [],
    });
  });

  it('verified: a unit to which nothing applies by the evaluator has no score, though it is verified', () => {
    const nothing = { papan: 'na', indeks: 'na', toilet: 'na', loket: ['na', 'na'] } as const;
    expect(result('verified', FULL, [], nothing)).toMatchObject({ status: 'not scored', score: null, uncertainty: [] });
    expect(result('verified', nothing, [], { papan: ONE })).toMatchObject({ status: 'scored', score: 100 });
  });

  it('verified: without an evaluator there is no score, whatever is claimed', () => {
    const nothing = { papan: 'na', indeks: 'na', toilet: 'na', loket: ['na', 'na'] } as const;
    for (const claim of [FULL, nothing, {}]) {
      expect(result('verified', claim)).toMatchObject({
        status: 'not scored',
        score: null,
        interval: null,
        zone: null,
        label: null,
        certain: false,
        uncertainty: ['unverified'],
        gaps: [],
      });
    }
  });

  it('sections of a unit without a score have none', () => {
    const { sections } = scoreUnit(
      assessment({ x: ONE }),
      checklist([
        { kind: 'section', id: 's', title: 's', weight: ONE, weights: 'written', children: [item('x', '1')] },
      ]),
      { asOf: DAY, basis: 'verified', findings: new Map() },
    ).result;
    expect(sections).toMatchObject([{ id: 's', score: null, max: 0 }]);
  });
});

describe('claims without proof', () => {
  it('are in order of the points that rest on them, and say why', () => {
    const [assessed, findings] = unit(FULL, ['papan', 'toilet']);
    const lapsed = new Map([...findings].map(([piece]) => [piece, { condition: 'empty' } as const]));
    const { unproven } = scoreUnit(assessed, LIST, { asOf: DAY, basis: 'claimed', findings: lapsed }).result;
    expect(unproven.map(({ item: id, points, problem }) => [id, points, problem])).toEqual([
      ['papan', 40, 'empty'],
      ['loket', 30, 'none'],
      ['indeks', 16, 'none'],
    ]);
    expect(unproven[0]).toEqual({
      item: 'papan',
      title: 'papan',
      section: 'root',
      answer: '1/1',
      problem: 'empty',
      points: 40,
      ask: 'Foto',
      at: { file: 'uji.yaml', line: 1, column: 1 },
    });
  });

  it('rest on less where the claim is less, or of one service only', () => {
    const { unproven } = result('claimed', { papan: TENTH, indeks: fraction(3n, 10n), loket: [ZERO, ONE] });
    expect(unproven.map(({ item: id, points }) => [id, points])).toEqual([
      ['loket', 15],
      ['papan', 4],
      ['indeks', 2],
    ]);
  });

  it('are none where nothing above the worst is claimed', () => {
    const worst = { papan: ZERO, indeks: fraction(1n, 5n), toilet: ONE, loket: ['na', undefined] } as const;
    expect(result('evidenced', worst).unproven).toEqual([]);
  });

  it('are gaps of the evidenced reading, with the answer as it was given', () => {
    const { gaps } = result('evidenced', FULL, ['indeks', 'loket']);
    expect(gaps).toMatchObject([{ item: 'papan', lost: 40, answer: '1/1', claimed: '1/1', unproven: 'none' }]);
    const claimed = result('claimed', { ...FULL, papan: TENTH, toilet: ZERO }, []).gaps;
    expect(claimed).toMatchObject([
      { item: 'papan', lost: 36, unproven: 'none' },
      { item: 'toilet', lost: 10, unproven: null },
    ]);
  });
});

describe('claimed against verified', () => {
  const compare = (claims: Answers, found: Answers) => result('claimed', claims, [], found).verification;

  it('counts over-claims, under-claims and what both say', () => {
    const found = { papan: ZERO, indeks: ONE, toilet: ONE, loket: [ONE, ZERO] };
    const claims = { papan: ONE, indeks: TENTH, toilet: ONE, loket: [ONE, ONE] };
    expect(compare(claims, found)).toMatchObject({
      by: null,
      date: null,
      checked: 4,
      agreed: 1,
      over: 2,
      under: 1,
      accuracy: 25,
      items: [
        { item: 'papan', claimed: '1/1', verified: '0/1', judgement: 'over', points: 40 },
        { item: 'indeks', claimed: '1/10', verified: '1/1', judgement: 'under', points: -18 },
        { item: 'toilet', claimed: '1/1', verified: '1/1', judgement: 'agreed', points: 0 },
        { item: 'loket', claimed: '1/1', verified: '1/1 / 0/1', judgement: 'over', points: 15 },
      ],
    });
  });

  it('takes a missing claim for the worst, and "tidak berlaku" for full marks', () => {
    expect(compare({}, { toilet: ZERO, papan: ONE })?.items).toMatchObject([
      { item: 'papan', claimed: null, judgement: 'under', points: -40 },
      { item: 'toilet', claimed: null, judgement: 'agreed', points: 0 },
    ]);
    // 60 of the points are left to the others; the evaluator's 40 are what the claim is worth.
    expect(compare({ ...FULL, papan: 'na' }, { papan: ZERO })?.items).toMatchObject([
      { claimed: 'tidak berlaku', verified: '0/1', judgement: 'over', points: 40 },
    ]);
    expect(compare({ ...FULL, papan: ZERO }, { papan: 'na' })?.items).toMatchObject([
      { verified: 'tidak berlaku', judgement: 'under', points: -40 },
    ]);
  });

  it('leaves out what the evaluator only wrote a note on, in gaps too', () => {
    const [assessed] = unit({ ...FULL, papan: ZERO }, [], {});
    const noted: ItemAnswer = { responses: [response(undefined)], evidence: [], note: 'terkunci', at: { file: 'v' } };
    const verified = {
      ...assessed,
      verification: { by: 'Ani', date: '2026-01-01', answers: new Map([['papan', noted]]) },
    };
    const { verification, gaps } = scoreUnit(verified, LIST, {
      asOf: DAY,
      basis: 'claimed',
      findings: new Map(),
    }).result;
    expect(verification).toEqual({
      by: 'Ani',
      date: '2026-01-01',
      checked: 0,
      agreed: 0,
      over: 0,
      under: 0,
      accuracy: null,
      items: [],
    });
    expect(gaps[0]).toMatchObject({ item: 'papan', verified: null });
  });

  it('rounds accuracy half up to one decimal, and keeps the note and its place', () => {
    const found = { papan: ONE, indeks: ONE, loket: [ZERO, ZERO] };
    const [assessed] = unit(FULL, [], found);
    const answers = new Map(assessed.verification?.answers);
    answers.set('papan', {
      responses: [response(ONE)],
      evidence: [],
      note: 'dilihat',
      at: { file: 'v.yaml', line: 3 },
    });
    const { verification } = scoreUnit({ ...assessed, verification: { answers } }, LIST, {
      asOf: DAY,
      basis: 'claimed',
      findings: new Map(),
    }).result;
    expect(verification).toMatchObject({ checked: 3, agreed: 2, accuracy: 66.7 });
    expect(verification?.items[0]).toMatchObject({ note: 'dilihat', at: { file: 'v.yaml', line: 3 } });
    expect(verification?.items[1]).toMatchObject({ note: null });
  });
});
