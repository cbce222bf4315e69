import type { Assessment, Response } from '../model/assessment.ts';
import type { Item } from '../model/checklist.ts';
import { compare, ONE } from '../model/rational.ts';
import type { Basis, ProofProblem } from '../model/run.ts';

/** The responses to an item that count. */
export type Responses = (item: Item) => readonly Response[];

/** What the unit says. An item without an answer lacks that of each service: an evaluator may have looked at them. */
export function claimedResponses({ answers, services }: Assessment): Responses {
  const unanswered: readonly Response[] = [{ kind: 'unanswered' }];
  const byService = services.length === 0 ? unanswered : services.flatMap(() => unanswered);
  return ({ id, per }) => answers.get(id)?.responses ?? (per === 'service' ? byService : unanswered);
}

/** Whether an item's responses claim more than the worst: that is what must be proved. */
export function claimsSomething(responses: readonly Response[], { worst }: Item): boolean {
  return responses.some((response) => response.kind === 'given' && compare(response.value, worst) > 0);
}

/** The claims, those without the proof that they need counted as the worst. The words of the answers stay. */
function evidencedResponses(claimed: Responses, problemOf: (item: Item) => ProofProblem | null): Responses {
  return (item) => {
    const responses = claimed(item);
    if (!claimsSomething(responses, item) || problemOf(item) === null) return responses;
    return responses.map((response) => (response.kind === 'given' ? asWorst(response, item) : response));
  };
}

type Given = Extract<Response, { readonly kind: 'given' }>;

/** An answer that counts as the worst; the same one for all items whose worst it is. */
function asWorst(response: Given, { worst }: Item): Response {
  const byWorst = WORST.get(response) ?? new Map<Item['worst'], Response>();
  WORST.set(response, byWorst);
  const known = byWorst.get(worst) ?? { ...response, value: worst };
  byWorst.set(worst, known);
  return known;
}

const WORST = new WeakMap<Given, Map<Item['worst'], Response>>();

/** Whether an evaluator has said anything on an item: a note alone is no answer. */
export function hasLooked({ verification }: Assessment, { id }: Item): boolean {
  return verification?.answers.get(id)?.responses.some(({ kind }) => kind !== 'unanswered') ?? false;
}

/** The evaluator's answers over the claimed ones, each service for itself; undefined where nothing is verified. */
function verifiedResponses(claimed: Responses, { verification }: Assessment): Responses | undefined {
  if (verification === undefined) return undefined;
  return (item) => {
    const found = verification.answers.get(item.id)?.responses;
    return claimed(item).map((response, index) => {
      const own = found?.[index];
      return own === undefined || own.kind === 'unanswered' ? response : own;
    });
  };
}

/** What counts by each basis; undefined where its data do not exist. */
export type ResponsesByBasis = Readonly<Record<Exclude<Basis, 'verified'>, Responses>> & {
  readonly verified: Responses | undefined;
};

/** The responses by each basis. `problemOf` says why a claim is without proof. */
export function responsesByBasis(
  assessment: Assessment,
  problemOf: (item: Item) => ProofProblem | null,
): ResponsesByBasis {
  const claimed = claimedResponses(assessment);
  return {
    claimed,
    evidenced: evidencedResponses(claimed, problemOf),
    verified: verifiedResponses(claimed, assessment),
  };
}

/** Responses with the gaps of some items closed, for a gate that disregards what is waived. */
export function withoutGaps(responses: Responses, items: Pick<ReadonlySet<string>, 'has'>): Responses {
  return (item) =>
    responses(item).map((response) =>
      items.has(item.id) && response.kind !== 'not-applicable' ? { kind: 'given', value: ONE, answer: '' } : response,
    );
}
