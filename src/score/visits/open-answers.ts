import type { Assessment, EvidenceFindings, Response, Service } from '../../model/assessment.ts';
import type { Checklist, Item } from '../../model/checklist.ts';
import { compare, divide, multiply, ONE, type Rational, subtract, whole, ZERO } from '../../model/rational.ts';
import { wordOf } from '../describe-answer.ts';
import { proofProblem } from '../judge-evidence.ts';
import { measureSection, shareItems } from '../measure.ts';
import { responsesByBasis } from '../readings.ts';

/** An answer that is not known before it is checked: of an item, or of an item for one service. */
export interface OpenAnswer {
  readonly item: Item;
  /** Id of the section that contains the item. */
  readonly section: string;
  /** Null where the item is observed in the unit as a whole. */
  readonly service: Service | null;
  /** As the unit worded it; null where it gave no answer. */
  readonly claim: string | null;
  /** Points of the scale between the least and the most that checking it may find; more than 0. */
  readonly points: Rational;
  /** Points above the least that checking it may find, rising, the last one being `points`; undefined where any number may be found. */
  readonly outcomes: readonly Rational[] | undefined;
}

/** What is known of a unit, and what is not. */
export interface OpenUnit {
  readonly assessment: Assessment;
  /** The exact score if all that is open is found to be the worst. */
  readonly lowest: Rational;
  /** Most points first; of those with as many, in the checklist's order. Answers without points are left out. */
  readonly open: readonly OpenAnswer[];
}

/**
 * The answers of a unit that nothing proves yet; undefined where nothing in it applies. An answer is open where no evaluator has looked at it and
 * where there is either none (it may be anything) or one above the worst without the proof that the checklist requires (it may be
 * anything from the worst to what is claimed). As in the interval of a score, it is not found that something does not apply. Assumed
 * weights count as written: no visit settles them.
 */
export function openAnswers(
  assessment: Assessment,
  checklist: Checklist,
  { day, findings }: { readonly day: string; readonly findings: EvidenceFindings },
): OpenUnit | undefined {
  const { answers, services, verification } = assessment;
  const byBasis = responsesByBasis(assessment, () => null);
  const now = byBasis.verified ?? byBasis.claimed;
  const isUnproven = (item: Item) => proofProblem(item, answers.get(item.id), findings, day) !== null;
  const isOpen = (item: Item, response: Response, index: number, unproven: boolean) => {
    const looked = verification?.answers.get(item.id)?.responses[index];
    if (looked !== undefined && looked.kind !== 'unanswered') return false;
    if (response.kind === 'given') return unproven && compare(response.value, item.worst) > 0;
    return response.kind === 'unanswered';
  };
  const opened = new Map(
    checklist.items.map((item) => {
      const unproven = isUnproven(item);
      return [item, now(item).map((response, index) => isOpen(item, response, index, unproven))] as const;
    }),
  );
  const tree = measureSection(checklist.root, (item) =>
    now(item).map((response, index) => (opened.get(item)?.[index] === true ? { kind: 'unanswered' } : response)),
  );
  if (tree.measure === undefined) return undefined;
  const open = shareItems(tree, checklist.scale.max).flatMap(({ child: { item }, section, points }) => {
    const responses = now(item);
    const applying = responses.filter(({ kind }) => kind !== 'not-applicable').length;
    if (applying === 0) return [];
    const each = divide(points, whole(applying));
    return responses.flatMap((response, index): OpenAnswer[] => {
      if (opened.get(item)?.[index] !== true) return [];
      const most = response.kind === 'given' ? response.value : ONE;
      const range = multiply(each, subtract(most, item.worst));
      if (compare(range, ZERO) <= 0) return [];
      const service = item.per === 'service' ? (services[index] ?? null) : null;
      const outcomes = sharesUpTo(most, item)?.map((share) => multiply(each, subtract(share, item.worst)));
      return [{ item, section, service, claim: wordOf(response), points: range, outcomes }];
    });
  });
  return {
    assessment,
    lowest: multiply(tree.measure.point, checklist.scale.max),
    open: open.toSorted((a, b) => compare(b.points, a.points)),
  };
}

/** The shares of an item's answers above the worst, up to one of them; undefined for numbers. */
function sharesUpTo(most: Rational, { scale, worst }: Item): readonly Rational[] | undefined {
  if (scale.kind === 'number') return undefined;
  const full = scale.choices.at(-1)?.points ?? ONE;
  const shares = scale.choices.map(({ points }) => divide(points, full));
  const between = shares.filter((share) => compare(share, worst) > 0 && compare(share, most) < 0);
  return [...between.sort(compare), most];
}
