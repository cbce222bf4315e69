import type { Checklist } from '../model/checklist.ts';
import { ONE, type Rational } from '../model/rational.ts';
import type { FurtherReadings } from '../model/run.ts';
import type { MeasuredSection } from './measure.ts';
import { hasProvisional, type ProvisionalPart, provisionalPart, readProvisional } from './provisional.ts';
import type { Audience } from './read-score.ts';
import type { Responses } from './readings.ts';
import { type CarriedUnit, type OtherChecklist, readAlso, scoreUnder } from './score-also.ts';
import type { OutstandingUnit } from './span-outstanding.ts';

/** What the further readings of a unit, and with others of the institution, are made of; exact. */
export interface FurtherParts {
  readonly provisional: ProvisionalPart;
  /** Under each of the other checklists, in their order. */
  readonly also: readonly CarriedUnit[];
}

/** The further parts of a unit that has a score. `tree` is measured by the responses. */
export function measureFurther(
  checklist: Checklist,
  tree: MeasuredSection,
  responses: Responses,
  services: number,
  others: readonly OtherChecklist[],
): FurtherParts {
  return {
    provisional: provisionalPart(checklist, tree, responses),
    also: others.map((other) => scoreUnder(other, responses, services)),
  };
}

/** A unit's further parts with its weight in the mean of a checklist. */
export interface WeightedParts {
  readonly further: FurtherParts;
  readonly weightIn: (checklist: Checklist) => Rational;
}

/** A unit by itself weighs what it weighs. */
export function alone(further: FurtherParts | undefined): WeightedParts[] {
  return further === undefined ? [] : [{ further, weightIn: () => ONE }];
}

/**
 * The further readings of units that have a score; the keys of those that the checklist does not provide for, or
 * that are not asked for, are absent. `outstanding` lists the units that an institution still lacks.
 */
export function readFurther(
  parts: readonly WeightedParts[],
  checklist: Checklist,
  others: readonly OtherChecklist[],
  audience: Audience,
  outstanding: readonly OutstandingUnit[] = [],
): FurtherReadings {
  const provisional = parts.map(({ further, weightIn }) => ({ ...further.provisional, weight: weightIn(checklist) }));
  const also = others.map((other, index) => {
    const carried = parts.flatMap(({ further, weightIn }) => {
      const unit = further.also[index];
      return unit === undefined ? [] : [{ unit, weight: weightIn(other.checklist) }];
    });
    return readAlso(carried, other, audience, outstanding);
  });
  return {
    ...(hasProvisional(checklist) ? { provisional: readProvisional(provisional, checklist, audience) } : {}),
    ...(others.length === 0 ? {} : { also }),
  };
}
