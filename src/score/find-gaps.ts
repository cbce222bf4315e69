import { type Assessment, NOT_APPLICABLE, type Response } from '../model/assessment.ts';
import type { Item } from '../model/checklist.ts';
import { compare, multiply, ONE, type Rational, subtract, toNumber } from '../model/rational.ts';
import type { Gap } from '../model/run.ts';
import { type MeasuredItem, type MeasuredSection, sharePoints } from './measure.ts';

/** An item below full marks, with the exact points of the final scale that full marks would add. */
export interface ExactGap {
  readonly item: Item;
  readonly section: string;
  readonly responses: readonly Response[];
  readonly lost: Rational;
}

/**
 * All gaps below a section that holds `points` of the final scale: most lost first, then the graver before the law,
 * then in the checklist's order. Their `lost` add up to what the section is short of `points`.
 */
export function findGaps(root: MeasuredSection, points: Rational): ExactGap[] {
  return collectGaps(root, points).sort(
    (a, b) => compare(b.lost, a.lost) || (b.item.severity ?? 0) - (a.item.severity ?? 0),
  );
}

function collectGaps(node: MeasuredSection, points: Rational): ExactGap[] {
  return sharePoints(node, points).flatMap(({ child, points: own }) =>
    child.kind === 'item' ? itemGap(child, node.section.id, own) : collectGaps(child, own),
  );
}

function itemGap({ item, responses, measure }: MeasuredItem, section: string, points: Rational): ExactGap[] {
  if (measure === undefined || compare(measure.point, ONE) === 0) return [];
  return [{ item, section, responses, lost: multiply(points, subtract(ONE, measure.point)) }];
}

/** The gap as reports show it. `toPoints` rounds for output; `asOf` is the day on which waivers are looked at. */
export function describeGap(
  { item, section, responses, lost }: ExactGap,
  assessment: Assessment,
  asOf: string,
  toPoints: (exact: Rational) => number,
): Gap {
  const entry = assessment.answers.get(item.id);
  const { services } = assessment;
  const words = responses.map(wording);
  const distinct = [...new Set(words)];
  const perService = item.per === 'service' && services.length > 0;
  return {
    item: item.id,
    title: item.title,
    section,
    code: item.code ?? null,
    answer: distinct.length === 1 ? (distinct[0] ?? null) : distinct.map((word) => word ?? '–').join(' / '),
    best: bestAnswer(item),
    services: perService ? Object.fromEntries(services.map(({ id }, index) => [id, words[index] ?? null])) : null,
    lost: toPoints(lost),
    severity: item.severity ?? null,
    law: item.law,
    guidance: item.guidance ?? null,
    remedy: item.remedy ?? null,
    evidence: item.evidence?.ask ?? null,
    effort: item.effort ?? null,
    owner: item.owner ?? null,
    note: entry?.note ?? null,
    waived: assessment.waivers.some((waiver) => waiver.item === item.id && waiver.until >= asOf),
    at: entry?.at ?? assessment.at,
  };
}

function wording(response: Response): string | null {
  switch (response.kind) {
    case 'given':
      return response.answer;
    case 'not-applicable':
      return NOT_APPLICABLE;
    case 'unanswered':
      return null;
  }
}

function bestAnswer({ scale }: Item): string {
  return scale.kind === 'choice' ? (scale.choices.at(-1)?.answer ?? '') : String(toNumber(scale.max));
}
