import type { Checklist } from '../../model/checklist.ts';
import { multiply } from '../../model/rational.ts';
import type { Measure } from '../measure.ts';
import type { ScoredUnit } from '../score-unit.ts';
import type { ExactScores } from './compared-run.ts';

/** The scores of units before they are rounded. */
export function exactScores(units: readonly ScoredUnit[], checklist: Checklist | undefined): ExactScores {
  const points = (measure: Measure | undefined) =>
    measure === undefined || checklist === undefined ? undefined : multiply(measure.point, checklist.scale.max);
  return new Map(
    units.map(({ result, measures: { claimed, evidenced, verified } }) => [
      result.id,
      { claimed: points(claimed), evidenced: points(evidenced), verified: points(verified) },
    ]),
  );
}
