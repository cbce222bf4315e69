import { type Assessment, type Response, type Waiver, wholeNote } from '../model/assessment.ts';
import type { GapOrder, Item } from '../model/checklist.ts';
import { compare, multiply, ONE, type Rational, subtract, toNumber } from '../model/rational.ts';
import type { Gap, ProofProblem } from '../model/run.ts';
import { describeAnswer, wordOf } from './describe-answer.ts';
import { type ItemShare, type MeasuredSection, shareItems } from './measure.ts';
import { orderGaps } from './order-gaps.ts';
import { claimsSomething, hasLooked, type ResponsesByBasis } from './readings.ts';

/** An item below full marks, with the exact points of the final scale that full marks would add. */
export interface ExactGap {
  readonly item: Item;
  readonly section: string;
  readonly responses: readonly Response[];
  readonly lost: Rational;
}

/**
 * All gaps below a section that has `points` of the final scale, in the order that the checklist ranks them by. Their
 * `lost` add up to what the section is short of `points`. What is only informational is no gap: to close it gains
 * nothing.
 */
export function findGaps(root: MeasuredSection, points: Rational, order?: GapOrder): ExactGap[] {
  return orderGaps(shareItems(root, points).flatMap(itemGap), order);
}

function itemGap({ child: { item, responses, measure }, section, points, informational }: ItemShare): ExactGap[] {
  if (measure === undefined || informational || compare(measure.point, ONE) === 0) return [];
  return [{ item, section, responses, lost: multiply(points, subtract(ONE, measure.point)) }];
}

/** What a gap's description needs besides the gap. */
export interface GapContext {
  readonly assessment: Assessment;
  readonly byBasis: ResponsesByBasis;
  /** Items whose gaps are accepted on the day of judgement. */
  readonly waived: ReadonlyMap<string, Waiver>;
  readonly problemOf: (item: Item) => ProofProblem | null;
  /** Rounds for output. */
  readonly toPoints: (exact: Rational) => number;
}

/** The gap as reports show it. */
export function describeGap({ item, section, responses, lost }: ExactGap, context: GapContext): Gap {
  const { assessment, byBasis, waived, problemOf, toPoints } = context;
  const entry = assessment.answers.get(item.id);
  const claimed = byBasis.claimed(item);
  const verified = hasLooked(assessment, item) ? byBasis.verified?.(item) : undefined;
  const { services } = assessment;
  const perService = item.per === 'service' && services.length > 0;
  const waiver = waived.get(item.id);
  const answer = describeAnswer(responses);
  return {
    item: item.id,
    title: item.title,
    section,
    code: item.code ?? null,
    answer,
    best: bestAnswer(item),
    services: perService ? wordsOfServices(responses, assessment) : null,
    lost: toPoints(lost),
    severity: item.severity ?? null,
    law: item.law,
    guidance: item.guidance ?? null,
    remedy: item.remedy ?? null,
    evidence: item.evidence?.ask ?? null,
    effort: item.effort ?? null,
    owner: item.owner ?? null,
    note: entry === undefined ? null : wholeNote(entry, assessment.services),
    claimed: claimed === responses ? answer : describeAnswer(claimed),
    verified: verified === undefined ? null : describeAnswer(verified),
    unproven: claimsSomething(claimed, item) ? problemOf(item) : null,
    waived: waiver !== undefined,
    ...(waiver === undefined ? {} : { waiver: { until: waiver.until, reason: waiver.reason } }),
    at: entry?.at ?? assessment.at,
  };
}

/** The answers by service. */
function wordsOfServices(
  responses: readonly Response[],
  { services }: Assessment,
): Readonly<Record<string, string | null>> {
  const byResponse = WORDS.get(services) ?? new Map<Response, Readonly<Record<string, string | null>>>();
  WORDS.set(services, byResponse);
  const [first] = responses;
  const single = first !== undefined && responses.every((response) => response === first) ? first : undefined;
  const known = single && byResponse.get(single);
  if (known !== undefined) return known;
  const words: Record<string, string | null> = Object.fromEntries(
    services.map(({ id }, index) => {
      const own = responses[index];
      return [id, own === undefined ? null : wordOf(own)];
    }),
  );
  if (single !== undefined) byResponse.set(single, words);
  return words;
}

/** Where all services of a unit have one answer, gaps with the same one share what is said of them. */
const WORDS = new WeakMap<Assessment['services'], Map<Response, Readonly<Record<string, string | null>>>>();

function bestAnswer({ scale }: Item): string {
  // The choices rise, so the last one is the best.
  return scale.kind === 'choice' ? scale.choices.reduce((_, { answer }) => answer, '') : String(toNumber(scale.max));
}
