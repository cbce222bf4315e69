import type { Assessment, Evidence, EvidenceFindings } from '../../model/assessment.ts';
import type { Checklist, Item } from '../../model/checklist.ts';
import { add, divide, multiply, type Rational, subtract, sum, ZERO } from '../../model/rational.ts';
import { addDuration } from '../add-duration.ts';
import { currentWaivers } from '../check-waivers.ts';
import { judgeEvidence, proofProblem } from '../judge-evidence.ts';
import { measureSection, shareItems } from '../measure.ts';
import { claimsSomething, responsesByBasis } from '../readings.ts';

/** What changes on a day. */
interface DayChange {
  /** Items whose proof ends: the day before was its last one. */
  readonly ended: readonly Item[];
  /** Items whose proof begins: their evidence is dated that day. */
  readonly begun: readonly Item[];
  /** Items whose waiver was last valid the day before. */
  readonly waiversEnded: readonly Item[];
}

/** From a day on, until the next one: the exact score by proof, on the checklist's scale. */
export interface Stretch extends DayChange {
  /** YYYY-MM-DD. */
  readonly from: string;
  readonly score: Rational;
}

/** An item whose claims count only while they are proven. */
interface Proof {
  readonly item: Item;
  readonly evidence: readonly Evidence[];
  /** Points of the final scale that the proof is worth. */
  readonly points: Rational;
}

/**
 * A unit's evidenced score from a day on, for as long as time changes it: evidence ends or is dated later, waivers end. The first stretch
 * begins on that day, the last one has no end. Undefined for a unit without a score. Nothing changes on any other day, as
 * evidence proves from its date through its last valid day, and nothing else in a score knows the calendar.
 */
export function followUnit(
  assessment: Assessment,
  checklist: Checklist,
  findings: EvidenceFindings,
  from: string,
): readonly Stretch[] | undefined {
  const { claimed } = responsesByBasis(assessment, () => null);
  const tree = measureSection(checklist.root, claimed);
  if (tree.measure === undefined) return undefined;
  const proofs = shareItems(tree, checklist.scale.max).flatMap(
    ({ child: { item, responses, measure }, points }): Proof[] => {
      if (measure === undefined || item.evidence?.required !== true || !claimsSomething(responses, item)) return [];
      const evidence = assessment.answers.get(item.id)?.evidence ?? [];
      return [{ item, evidence, points: multiply(points, subtract(measure.point, item.worst)) }];
    },
  );
  const full = multiply(tree.measure.point, checklist.scale.max);
  const holds = ({ item }: Proof, day: string) =>
    proofProblem(item, assessment.answers.get(item.id), findings, day) === null;
  const days = new Set([from]);
  const byDay = new Map<string, Proof[]>();
  for (const proof of proofs) {
    for (const day of changeDays(proof, findings)) {
      if (day <= from) continue;
      byDay.set(day, [...(byDay.get(day) ?? []), proof]);
    }
  }
  for (const day of byDay.keys()) days.add(day);
  const waived = assessment.waivers.map(({ until }) => dayAfter(until)).filter((day) => day > from);
  for (const day of waived) days.add(day);
  const proven = new Map(proofs.map((proof) => [proof, holds(proof, from)]));
  let score = subtract(full, sum(proofs.flatMap((proof) => (proven.get(proof) === true ? [] : [proof.points]))));
  const stretches: Stretch[] = [];
  for (const day of [...days].sort()) {
    const changed = new Set((byDay.get(day) ?? []).filter((proof) => holds(proof, day) !== proven.get(proof)));
    for (const proof of changed) {
      const isProven = proven.get(proof) === true;
      score = isProven ? subtract(score, proof.points) : add(score, proof.points);
      proven.set(proof, !isProven);
    }
    const waiversEnded = day === from ? [] : endedWaivers(assessment, checklist, day);
    if (day !== from && changed.size === 0 && waiversEnded.length === 0) continue;
    const changedItems = (isProven: boolean) =>
      [...changed].flatMap((proof) => (proven.get(proof) === isProven ? [proof.item] : []));
    stretches.push({ from: day, score, ended: changedItems(false), begun: changedItems(true), waiversEnded });
  }
  return stretches;
}

/** The days on which a proof may begin or end. */
function changeDays({ item, evidence }: Proof, findings: EvidenceFindings): string[] {
  return evidence.flatMap((one) => {
    const { dated, validUntil } = judgeEvidence(one, item, findings, '0000-00-00');
    return [...(dated === null ? [] : [dated]), ...(validUntil === null ? [] : [dayAfter(validUntil)])];
  });
}

function endedWaivers(assessment: Assessment, { items }: Checklist, day: string): Item[] {
  const before = currentWaivers(assessment, dayBefore(day));
  const now = currentWaivers(assessment, day);
  return items.filter(({ id }) => before.has(id) && !now.has(id));
}

/** The day after a calendar date. */
export function dayAfter(day: string): string {
  return addDuration(day, '1 day') ?? day;
}

/** The day before a calendar date. */
export function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** An institution's evidenced score over time: the mean of its units' by weight, on every day that changes one of them. */
export function followInstitution(
  units: readonly { readonly stretches: readonly Stretch[]; readonly weight: Rational }[],
): readonly { readonly from: string; readonly score: Rational }[] {
  const total = sum(units.map(({ weight }) => weight));
  const changes = new Map<string, Rational>();
  for (const { stretches, weight } of units) {
    let before = ZERO;
    for (const { from, score } of stretches) {
      const change = multiply(subtract(score, before), weight);
      changes.set(from, add(changes.get(from) ?? ZERO, change));
      before = score;
    }
  }
  let points = ZERO;
  return [...changes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, change], index) => {
      points = add(points, change);
      return { from, score: divide(points, total), isChange: index === 0 || change.n !== 0n };
    })
    .filter(({ isChange }) => isChange)
    .map(({ from, score }) => ({ from, score }));
}
