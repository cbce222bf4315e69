import type { Response } from '../model/assessment.ts';
import type { Addition, Checklist, Item } from '../model/checklist.ts';
import { compare } from '../model/rational.ts';
import type { Responses } from './readings.ts';

/**
 * The words that a unit's answers add to its label, without duplicates and in the checklist's order; undefined where
 * the checklist adds none. An item observed per service must have the answer for every service that it applies to.
 */
export function findAdditions({ additions, items }: Checklist, responses: Responses): readonly string[] | undefined {
  if (additions === undefined) return undefined;
  const held = additions.filter((addition) =>
    items.some((item) => {
      if (item.id !== addition.item) return false;
      const applying = responses(item).filter(({ kind }) => kind !== 'not-applicable');
      return applying.length > 0 && applying.every((response) => isAnswer(response, addition, item));
    }),
  );
  return [...new Set(held.map(({ label }) => label))];
}

/** By value, for a number may be written in several ways, and an unproven claim keeps its word but not its worth. */
function isAnswer(response: Response, { value, answer }: Addition, { scale }: Item): boolean {
  if (response.kind !== 'given' || compare(response.value, value) !== 0) return false;
  return scale.kind === 'number' || response.answer === answer;
}

/** The words that apply to every one of several units; a unit without a reading has none. */
export function sharedAdditions(units: readonly (readonly string[] | undefined)[]): readonly string[] {
  const [first = [], ...others] = units;
  return first.filter((label) => others.every((labels) => labels?.includes(label) === true));
}
