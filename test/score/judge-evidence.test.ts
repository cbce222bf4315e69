import { describe, expect, it } from 'vitest';
import type { Evidence, ItemAnswer } from '../../src/model/assessment.ts';
import { evidenceKey } from '../../src/model/assessment.ts';
import type { EvidenceCondition, EvidenceFinding } from '../../src/model/evidence.ts';
import { ONE } from '../../src/model/rational.ts';
import type { ProofProblem } from '../../src/model/run.ts';
import { judgeEvidence, proofProblem } from '../../src/score/judge-evidence.ts';
import { evidence, item, response } from '../support/make-checklist.ts';

const LIMITED = item('papan', '1', { evidence: { ask: 'Foto papan', required: true, valid: '12 months' } });
const UNLIMITED = item('papan', '1', { evidence: { ask: 'Foto papan', required: true } });
const FILE = { file: 'a.jpg' };
const LINK = { link: 'https://contoh.example/a' };

function judge(
  one: Partial<Evidence>,
  finding: EvidenceFinding | undefined,
  { asOf = '2026-06-15', of = LIMITED }: { asOf?: string; of?: typeof LIMITED } = {},
) {
  const made = evidence(one);
  return judgeEvidence(made, of, new Map(finding === undefined ? [] : [[evidenceKey(made), finding]]), asOf);
}

describe('the state of evidence', () => {
  const found = (lockedDate?: string): EvidenceFinding => ({
    condition: 'found',
    ...(lockedDate === undefined ? {} : { lockedDate }),
  });

  it.for([
    // Dated by the assessment; the last valid day is 2026-06-15.
    { one: { ...FILE, dated: '2025-06-16' }, finding: found('2000-01-01'), status: 'valid', until: '2026-06-16' },
    { one: { ...FILE, dated: '2025-06-15' }, finding: found('2000-01-01'), status: 'valid', until: '2026-06-15' },
    { one: { ...FILE, dated: '2025-06-14' }, finding: found('2026-06-01'), status: 'lapsed', until: '2026-06-14' },
    { one: { ...LINK, dated: '2025-06-15' }, finding: { condition: 'link' }, status: 'valid', until: '2026-06-15' },
    { one: { ...LINK, dated: '2025-06-14' }, finding: { condition: 'link' }, status: 'lapsed', until: '2026-06-14' },
    // Dated after the day of judgement.
    { one: { ...FILE, dated: '2026-06-15' }, finding: found(), status: 'valid', until: '2027-06-15' },
    { one: { ...FILE, dated: '2026-06-16' }, finding: found(), status: 'future', until: '2027-06-16' },
    {
      one: { ...FILE, dated: '2026-06-16', until: '2026-06-14' },
      finding: found(),
      status: 'future',
      until: '2026-06-14',
    },
    // An end of its own beats the checklist's, either way.
    {
      one: { ...FILE, dated: '2020-01-01', until: '2026-06-15' },
      finding: found(),
      status: 'valid',
      until: '2026-06-15',
    },
    {
      one: { ...FILE, dated: '2026-06-01', until: '2026-06-14' },
      finding: found(),
      status: 'lapsed',
      until: '2026-06-14',
    },
    { one: { ...LINK, until: '2026-06-15' }, finding: { condition: 'link' }, status: 'valid', until: '2026-06-15' },
    { one: { ...LINK, until: '2026-06-14' }, finding: { condition: 'link' }, status: 'lapsed', until: '2026-06-14' },
    // The date in the lock counts like one in the assessment.
    { one: FILE, finding: found('2025-06-15'), status: 'valid', until: '2026-06-15' },
    { one: FILE, finding: found('2025-06-14'), status: 'lapsed', until: '2026-06-14' },
    { one: FILE, finding: found('2030-01-01'), status: 'future', until: '2031-01-01' },
    // Nothing says when it was made.
    { one: LINK, finding: { condition: 'link' }, status: 'undated', until: null },
    { one: FILE, finding: found(), status: 'undated', until: null },
  ] as const)('$one.dated $one.until $finding.lockedDate $status', ({ one, finding, status, until }) => {
    const result = judge(one, finding);
    expect([result.status, result.validUntil]).toEqual([status, until]);
  });

  it('has no end where neither it nor the checklist says one', () => {
    for (const one of [LINK, { ...LINK, dated: '1990-01-01' }]) {
      expect(judge(one, { condition: 'link' }, { of: UNLIMITED })).toMatchObject({ status: 'valid', validUntil: null });
    }
    const old = judge(FILE, found('1990-01-01'), { of: UNLIMITED });
    expect(old).toMatchObject({ status: 'valid', validUntil: null, dated: '1990-01-01', datedBy: 'lock' });
    expect(judge({ ...FILE, until: '2026-06-14' }, found(), { of: item('x', '1') }).status).toBe('lapsed');
  });

  it('has no end where the checklist asks for none that can be understood', () => {
    const odd = item('papan', '1', { evidence: { ask: 'Foto', required: true, valid: 'selamanya' } });
    expect(judge({ ...FILE, dated: '2026-01-01' }, found(), { of: odd }).status).toBe('undated');
  });

  it.for(['missing', 'empty', 'unreadable', 'not-a-file', 'wrong-type', 'outside'] as const)(
    'is %s whatever its dates',
    (condition) => {
      for (const dates of [{}, { dated: '2026-06-01' }, { dated: '2027-01-01' }, { until: '2020-01-01' }]) {
        expect(judge({ ...FILE, ...dates }, { condition, lockedDate: '2026-06-01' }).status).toBe(condition);
      }
    },
  );

  it('that was not looked at is missing, or is a link', () => {
    expect(judge({ ...FILE, dated: '2026-06-01' }, undefined).status).toBe('missing');
    expect(judge({ ...LINK, dated: '2026-06-01' }, undefined).status).toBe('valid');
  });

  it('says who dated it', () => {
    const by = (one: Partial<Evidence>, finding: EvidenceFinding) => {
      const { dated, datedBy } = judge(one, finding);
      return [dated, datedBy];
    };
    expect(by({ ...FILE, dated: '2026-01-01' }, found('2025-01-01'))).toEqual(['2026-01-01', 'assessment']);
    expect(by(FILE, found('2025-01-01'))).toEqual(['2025-01-01', 'lock']);
    expect(by(LINK, { condition: 'link' })).toEqual([null, null]);
  });

  it('has its kind and its place', () => {
    const whole = judge({ ...FILE, note: 'loket 1', dated: '2026-01-01' }, found());
    expect(whole).toEqual({
      item: 'papan',
      title: 'papan',
      file: 'a.jpg',
      link: null,
      status: 'valid',
      dated: '2026-01-01',
      datedBy: 'assessment',
      validUntil: '2027-01-01',
      note: 'loket 1',
      at: { file: 'uji.yaml', line: 1, column: 1 },
    });
    expect(judge(LINK, { condition: 'link' })).toMatchObject({ file: null, link: LINK.link, note: null });
  });
});

describe('the proof of an answer', () => {
  /** Evidence in each state, by the problem that it is. */
  const STATES: Readonly<Record<Exclude<ProofProblem, 'none'> | 'valid', [Partial<Evidence>, EvidenceCondition]>> = {
    valid: [{ ...FILE, dated: '2026-06-01' }, 'found'],
    lapsed: [{ ...FILE, dated: '2020-01-01' }, 'found'],
    undated: [LINK, 'link'],
    future: [{ ...FILE, dated: '2027-01-01' }, 'found'],
    empty: [FILE, 'empty'],
    'wrong-type': [FILE, 'wrong-type'],
    unreadable: [FILE, 'unreadable'],
    'not-a-file': [FILE, 'not-a-file'],
    outside: [FILE, 'outside'],
    missing: [FILE, 'missing'],
  };
  type State = keyof typeof STATES;

  function problem(states: readonly State[], of = LIMITED): ProofProblem | null {
    const made = states.map((state) => {
      const [names, condition] = STATES[state];
      // A file of its own each: what one name leads to is one thing.
      return [
        evidence({ ...names, ...(names.file === undefined ? {} : { file: `${state}.jpg` }) }),
        { condition },
      ] as const;
    });
    const answer: ItemAnswer = {
      responses: [response(ONE)],
      evidence: made.map(([one]) => one),
      at: { file: 'uji.yaml' },
    };
    return proofProblem(of, answer, new Map(made.map(([one, found]) => [evidenceKey(one), found])), '2026-06-15');
  }
  const all = Object.keys(STATES) as State[];

  it.for(all)('by one piece: %s', (state) => {
    expect(problem([state])).toBe(state === 'valid' ? null : state);
  });

  it.for(all)('is there when one of several pieces is valid: %s', (state) => {
    expect(problem([state, 'valid'])).toBeNull();
    expect(problem(['valid', state])).toBeNull();
  });

  it('lacks what is least far from a proof', () => {
    const order = all.filter((state) => state !== 'valid');
    for (const [index, nearer] of order.entries()) {
      for (const farther of order.slice(index + 1)) {
        expect([nearer, farther, problem([farther, nearer])]).toEqual([nearer, farther, nearer]);
        expect([nearer, farther, problem([nearer, farther])]).toEqual([nearer, farther, nearer]);
      }
    }
  });

  it('is none without any evidence or answer', () => {
    expect(problem([])).toBe('none');
    expect(proofProblem(LIMITED, undefined, new Map(), '2026-06-15')).toBe('none');
  });

  it('is not asked for where the checklist does not require it', () => {
    const optional = item('papan', '1', { evidence: { ask: 'Foto', required: false, valid: '12 months' } });
    expect(problem([], optional)).toBeNull();
    expect(problem(['missing'], optional)).toBeNull();
    expect(problem([], item('papan', '1'))).toBeNull();
  });
});
