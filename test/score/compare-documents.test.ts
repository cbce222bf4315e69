import { describe, expect, test } from 'vitest';
import type { Assessment, Response } from '../../src/model/assessment.ts';
import type { Checklist } from '../../src/model/checklist.ts';
import { DOCUMENT_TOPICS } from '../../src/model/document-topics.ts';
import type { ComponentResult } from '../../src/model/lint-run.ts';
import { ONE, ZERO } from '../../src/model/rational.ts';
import { COMPONENTS } from '../../src/model/standards-document.ts';
import type { Topic } from '../../src/model/topics.ts';
import type { DocumentedService, UnitDocuments } from '../../src/model/unit-documents.ts';
import { compareDocuments } from '../../src/score/compare-documents.ts';

const AT = { file: 'a.yaml', line: 5 };
const given = (share: typeof ONE): Response => ({
  kind: 'given',
  value: share,
  answer: share === ONE ? 'ada' : 'tidak',
});
const NA: Response = { kind: 'not-applicable', reason: 'uji' };
const UNANSWERED: Response = { kind: 'unanswered' };

function checklist(per: 'unit' | 'service', topic?: Topic) {
  const item = {
    id: 'butir',
    title: 'Butir',
    per,
    worst: ZERO,
    ...(topic === undefined ? {} : { topics: ['loket.tersedia', topic] }),
  };
  return { items: [item] } as unknown as Checklist;
}

function assessment(responses: readonly Response[], services: readonly string[]): Assessment {
  return {
    services: services.map((id) => ({ id, name: id })),
    answers: new Map([['butir', { responses, evidence: [], at: AT }]]),
  } as unknown as Assessment;
}

/** A service of which only the cost says anything. */
function service(id: string | undefined, state: ComponentResult['state']): DocumentedService {
  const components = COMPONENTS.map(({ id: component }): ComponentResult => {
    const own = component === 'biaya' ? state : 'missing';
    const at = own === 'missing' ? null : { file: 'sp.docx', table: 1, row: 5 };
    return { component, state: own, heading: null, likeness: null, at };
  });
  return { id, name: id ?? 'Lain', at: { file: 'sp.docx', table: 1 }, components };
}

const documents = (...services: DocumentedService[]): UnitDocuments => ({ services, maklumat: undefined });

describe('answers beside documents', () => {
  test.each([
    { of: 'a claim on an empty component', response: given(ONE), state: 'empty', kind: 'over' },
    { of: 'a claim on a placeholder', response: given(ONE), state: 'placeholder', kind: 'over' },
    { of: 'a claim on a missing component', response: given(ONE), state: 'missing', kind: 'over' },
    { of: 'a claim that the document bears out', response: given(ONE), state: 'filled', kind: undefined },
    { of: 'the worst answer beside a filled component', response: given(ZERO), state: 'filled', kind: 'under' },
    { of: 'the worst answer beside an empty one', response: given(ZERO), state: 'empty', kind: undefined },
    { of: 'no answer', response: UNANSWERED, state: 'filled', kind: undefined },
    { of: 'what does not apply', response: NA, state: 'missing', kind: undefined },
  ] as const)('$of: $kind', ({ response, state, kind }) => {
    const claims = compareDocuments(
      assessment([response], ['ktp']),
      checklist('service', 'biaya.dipublikasikan'),
      documents(service('ktp', state)),
    );
    expect(claims.map((claim) => claim.kind)).toEqual(kind === undefined ? [] : [kind]);
    if (kind !== undefined) {
      const found = state === 'missing' ? { file: 'sp.docx', table: 1 } : { file: 'sp.docx', table: 1, row: 5 };
      expect(claims[0]).toMatchObject({ item: 'butir', service: 'ktp', component: 'biaya', state, found, at: AT });
    }
  });

  test('each service is compared with its own document', () => {
    const claims = compareDocuments(
      assessment([given(ONE), given(ZERO)], ['ktp', 'kk']),
      checklist('service', 'biaya.dipublikasikan'),
      documents(service('kk', 'filled'), service('ktp', 'empty')),
    );
    expect(claims.map(({ service: name, kind }) => [name, kind])).toEqual([
      ['kk', 'under'],
      ['ktp', 'over'],
    ]);
  });

  test('a service that the assessment does not know is silent, unless the answer applies to the whole unit', () => {
    const answers = assessment([given(ONE)], ['ktp']);
    const own = documents(service(undefined, 'empty'));
    expect(compareDocuments(answers, checklist('service', 'biaya.dipublikasikan'), own)).toEqual([]);
    expect(compareDocuments(answers, checklist('unit', 'biaya.dipublikasikan'), own)).toMatchObject([
      { kind: 'over', service: 'Lain' },
    ]);
    const without = assessment([given(ONE)], []);
    expect(compareDocuments(without, checklist('service', 'biaya.dipublikasikan'), own)).toMatchObject([
      { service: 'Lain' },
    ]);
  });

  test('an item that is about no component is left alone', () => {
    const own = documents(service('ktp', 'empty'));
    expect(compareDocuments(assessment([given(ONE)], ['ktp']), checklist('service'), own)).toEqual([]);
  });

  test.each([
    [given(ONE), undefined, ['over']],
    [given(ONE), { file: 'm.md', line: 1 }, []],
    [given(ZERO), { file: 'm.md', line: 1 }, ['under']],
    [given(ZERO), undefined, []],
  ] as const)('the maklumat: %#', (response, maklumat, kinds) => {
    const claims = compareDocuments(assessment([response], ['ktp']), checklist('unit', 'maklumat.ada'), {
      services: [],
      maklumat,
    });
    expect(claims.map(({ kind }) => kind)).toEqual(kinds);
    for (const claim of claims) expect(claim).toMatchObject({ service: null, found: maklumat ?? null });
  });
});

test('every component of a standard, and the maklumat, is looked up for some topic', () => {
  const subjects = new Set(Object.values(DOCUMENT_TOPICS));
  expect([...subjects].sort()).toEqual([...COMPONENTS.map(({ id }) => id), 'maklumat'].sort());
});

test('a missing answer is no claim, and a service of which nothing is known lacks everything', () => {
  const maklumat = checklist('unit', 'maklumat.dipublikasikan');
  expect(compareDocuments(assessment([], []), maklumat, documents())).toEqual([]);
  expect(compareDocuments(assessment([given(ONE)], []), maklumat, documents())).toMatchObject([
    { kind: 'over', component: 'maklumat', state: 'missing', found: null },
  ]);
  const unknown: DocumentedService = { ...service('a', 'filled'), components: [] };
  expect(
    compareDocuments(assessment([given(ONE)], []), checklist('unit', 'biaya.dipublikasikan'), documents(unknown)),
  ).toMatchObject([{ kind: 'over', component: 'biaya', state: 'missing', found: unknown.at }]);
});
