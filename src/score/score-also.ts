import type { Checklist } from '../model/checklist.ts';
import { divide, multiply, ONE, type Rational, roundHalfUp, sum, toNumber, whole } from '../model/rational.ts';
import type { AlsoReading } from '../model/run.ts';
import { answerCarrier, findSharedTopics, openItem, type SharedTopics } from './carry-answers.ts';
import { type Measure, measureChecklist, shareItems } from './measure.ts';
import { type Audience, NO_READING, readScore } from './read-score.ts';
import type { Responses } from './readings.ts';
import { type OutstandingUnit, spanOutstanding } from './span-outstanding.ts';

/** Another checklist that a run's answers are scored under, with what the run's own asks of each of its items. */
export interface OtherChecklist {
  readonly checklist: Checklist;
  readonly shared: ReadonlyMap<string, SharedTopics>;
}

/** Finds out, once a run, what the answers to one checklist say of another. */
export function prepareOther(used: Checklist, checklist: Checklist): OtherChecklist {
  return { checklist, shared: findSharedTopics(used, checklist) };
}

/** One unit under another checklist, exact. */
export interface CarriedUnit {
  /** Undefined where nothing of it applies. */
  readonly measure: Measure | undefined;
  /** The share of the weight, 0 to 1, that the answers say something of. */
  readonly coverage: Rational;
  /** Ids of the items that they say something of. */
  readonly covered: readonly string[];
}

/** Scores one unit under another checklist. Items that no topic reaches are unanswered. */
export function scoreUnder({ checklist, shared }: OtherChecklist, responses: Responses, services: number): CarriedUnit {
  const reached = new Map<string, Rational>();
  const carry = answerCarrier(responses, services);
  const tree = measureChecklist(checklist, (item) => {
    const from = shared.get(item.id);
    if (from === undefined) return openItem(item);
    const { measured, coverage } = carry(item, from);
    if (coverage.n > 0n) reached.set(item.id, coverage);
    return measured;
  });
  return {
    measure: tree.measure,
    coverage: sum(
      shareItems(tree, ONE).flatMap(({ child, points }) => {
        const coverage = reached.get(child.item.id);
        return coverage === undefined ? [] : [multiply(points, coverage)];
      }),
    ),
    covered: [...reached.keys()],
  };
}

/** One unit, or each of several with its weight in the institution's mean. */
export interface CarriedPart {
  readonly unit: CarriedUnit;
  readonly weight: Rational;
}

/**
 * The mean of one unit or several under another checklist. No score where there is no unit, or where the checklists share
 * no topic: that nothing is known is no bad mark.
 */
export function readAlso(
  parts: readonly CarriedPart[],
  { checklist, shared }: OtherChecklist,
  audience: Audience,
  outstanding: readonly OutstandingUnit[],
): AlsoReading {
  const { id, title, version, standing, items } = checklist;
  const measured = parts.flatMap(({ unit: { measure, ...unit }, weight }) =>
    measure === undefined ? [] : [{ ...unit, measure, weight }],
  );
  const none = shared.size === 0 || measured.length === 0;
  const { score, interval, zone, label, certain } = none
    ? NO_READING
    : readScore(spanOutstanding(measured, outstanding, checklist.rollup), checklist, audience);
  const total = sum(measured.map(({ weight }) => weight));
  const coverage = sum(measured.map((unit) => multiply(unit.weight, unit.coverage)));
  return {
    checklist: { id, title, version, standing },
    score,
    interval,
    zone,
    label,
    certain: certain && outstanding.length === 0,
    coverage: none ? 0 : toNumber(roundHalfUp(divide(multiply(HUNDRED, coverage), total), 1)),
    covered: new Set(measured.flatMap(({ covered }) => covered)).size,
    items: items.length,
  };
}

const HUNDRED = whole(100);
