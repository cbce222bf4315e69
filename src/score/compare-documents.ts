import type { Assessment, ItemAnswer, Response } from '../model/assessment.ts';
import type { Checklist, Item } from '../model/checklist.ts';
import type { Place } from '../model/diagnostic.ts';
import { type DocumentSubject, subjectOf } from '../model/document-topics.ts';
import type { ComponentResult } from '../model/lint-run.ts';
import { compare } from '../model/rational.ts';
import type { DocumentClaim } from '../model/run.ts';
import type { DocumentedService, UnitDocuments } from '../model/unit-documents.ts';

type State = ComponentResult['state'];

/** What the documents say of an item for one service. */
interface Documented {
  readonly service: string | null;
  readonly state: State;
  readonly found: Place | null;
}

/**
 * Where a unit's answers and its documents say different things, in the checklist's order: a claim above the worst whose
 * component is missing, empty or a placeholder, and a component that is filled in where the worst is claimed.
 */
export function compareDocuments(
  assessment: Assessment,
  { items }: Pick<Checklist, 'items'>,
  documents: UnitDocuments,
): DocumentClaim[] {
  return items.flatMap((item) => {
    const answer = assessment.answers.get(item.id);
    const component = subjectOf(item.topics);
    if (component === undefined || answer === undefined) return [];
    return pairs(item, component, answer, assessment, documents).flatMap(({ response, documented }) => {
      const kind = response.kind === 'given' ? contradiction(response, item, documented.state) : undefined;
      if (kind === undefined || response.kind !== 'given') return [];
      const claim = { item: item.id, title: item.title, kind, claimed: response.answer, component, at: answer.at };
      return [{ ...claim, ...documented }];
    });
  });
}

function contradiction(
  { value }: Extract<Response, { kind: 'given' }>,
  { worst }: Item,
  state: State,
): DocumentClaim['kind'] | undefined {
  const claims = compare(value, worst) > 0;
  if (claims) return state === 'filled' ? undefined : 'over';
  return state === 'filled' ? 'under' : undefined;
}

interface Pair {
  readonly response: Response;
  readonly documented: Documented;
}

/** Each response with what the documents say of the same thing; what they are silent on is left out. */
function pairs(
  { per }: Item,
  component: DocumentSubject,
  { responses }: ItemAnswer,
  { services }: Assessment,
  documents: UnitDocuments,
): Pair[] {
  const [only] = responses;
  if (component === 'maklumat') {
    const { maklumat } = documents;
    const documented: Documented = {
      service: null,
      state: maklumat === undefined ? 'missing' : 'filled',
      found: maklumat ?? null,
    };
    return only === undefined ? [] : [{ response: only, documented }];
  }
  const byService = per === 'service' && services.length > 0;
  return documents.services.flatMap((service) => {
    const index = services.findIndex(({ id }) => id === service.id);
    const response = byService ? responses[index] : only;
    return response === undefined ? [] : [{ response, documented: describe(service, component) }];
  });
}

function describe({ name, at, components }: DocumentedService, component: DocumentSubject): Documented {
  const result = components.find((one) => one.component === component);
  return { service: name, state: result?.state ?? 'missing', found: result?.at ?? at };
}
