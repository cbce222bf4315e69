import type { Assessment, Evidence, EvidenceFindings } from '../../model/assessment.ts';
import type { Checklist, Item } from '../../model/checklist.ts';
import { add, divide, multiply, type Rational, subtract, sum, ZERO } from '../../model/rational.ts';
import { addDuration } from '../add-duration.ts';
import { currentWaivers } from '../check-waivers.ts';
import { judgeEvidence, proofProblem } from '../judge-evidence.ts';
import { measureSection, shareItems } from '../measure.ts';
import { claimsSomething, responsesByBasis } from '../readings.ts';
import { askedSections } from './asked-sections.ts';

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
  /** The shares of the sections that levels ask something of, by id; one in which nothing applies is absent. */
  readonly sections: SectionsNow;
}

/** Exact shares of full marks by the id of a section. */
export type SectionsNow = ReadonlyMap<string, Rational>;

/** An item whose claims count only while they are proven. */
interface Proof {
  readonly item: Item;
  readonly evidence: readonly Evidence[];
  /** Points of the final scale that the proof is worth. */
  readonly points: Rational;
  /** What it is worth to the sections that levels ask something of. */
  readonly sections: SectionsNow;
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
  const asked = askedSections(tree, checklist);
  const proofs = shareItems(tree, checklist.scale.max).flatMap(
    ({ child: { item, responses, measure }, points }): Proof[] => {
      if (measure === undefined || item.evidence?.required !== true || !claimsSomething(responses, item)) return [];
      const evidence = assessment.answers.get(item.id)?.evidence ?? [];
      const part = subtract(measure.point, item.worst);
      const sections = asked.flatMap(({ id, shares }) => {
        const share = shares.get(item);
        return share === undefined ? [] : [[id, multiply(share, part)] as const];
      });
      return [{ item, evidence, points: multiply(points, part), sections: new Map(sections) }];
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
  const unproven = proofs.filter((proof) => proven.get(proof) !== true);
  let score = subtract(full, sum(unproven.map(({ points }) => points)));
  let sections: SectionsNow = new Map(asked.map(({ id, share }) => [id, share]));
  for (const proof of unproven) sections = changed(sections, proof.sections, subtract);
  const stretches: Stretch[] = [];
  for (const day of [...days].sort()) {
    const moved = new Set((byDay.get(day) ?? []).filter((proof) => holds(proof, day) !== proven.get(proof)));
    for (const proof of moved) {
      const isProven = proven.get(proof) === true;
      score = isProven ? subtract(score, proof.points) : add(score, proof.points);
      sections = changed(sections, proof.sections, isProven ? subtract : add);
      proven.set(proof, !isProven);
    }
    const waiversEnded = day === from ? [] : endedWaivers(assessment, checklist, day);
    if (day !== from && moved.size === 0 && waiversEnded.length === 0) continue;
    const changedItems = (isProven: boolean) =>
      [...moved].flatMap((proof) => (proven.get(proof) === isProven ? [proof.item] : []));
    stretches.push({ from: day, score, sections, ended: changedItems(false), begun: changedItems(true), waiversEnded });
  }
  return stretches;
}

function changed(
  sections: SectionsNow,
  by: SectionsNow,
  change: (share: Rational, by: Rational) => Rational,
): SectionsNow {
  if (by.size === 0) return sections;
  return new Map([...sections].map(([id, share]) => [id, change(share, by.get(id) ?? ZERO)]));
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

/** An institution's evidenced score over time, and its sections': the mean of its units' by weight, on every day that changes one of them. */
export function followInstitution(
  units: readonly { readonly stretches: readonly Stretch[]; readonly weight: Rational }[],
): readonly Pick<Stretch, 'from' | 'score' | 'sections'>[] {
  const scores = meanOverTime(units, ({ score }) => score);
  const ids = new Set(units.flatMap(({ stretches: [start] }) => [...(start?.sections.keys() ?? [])]));
  const sections = [...ids].map((id) => {
    const own = units.filter(({ stretches: [start] }) => start?.sections.has(id));
    return { id, means: meanOverTime(own, (stretch) => stretch.sections.get(id) ?? ZERO) };
  });
  const days = new Set(
    [scores, ...sections.map(({ means }) => means)].flatMap((means) => means.map(({ from }) => from)),
  );
  const on = (means: readonly Mean[], day: string) => means.findLast(({ from }) => from <= day)?.mean ?? ZERO;
  return [...days].sort().map((from, index) => ({
    from,
    // Days are those of the scores where there are no sections: no need to look for each.
    score: (ids.size === 0 ? scores[index]?.mean : undefined) ?? on(scores, from),
    sections: new Map(sections.map(({ id, means }) => [id, on(means, from)])),
  }));
}

interface Mean {
  readonly from: string;
  readonly mean: Rational;
}

/** The mean by weight of a figure of all units, on every day that changes it. */
function meanOverTime(
  units: readonly { readonly stretches: readonly Stretch[]; readonly weight: Rational }[],
  figureOf: (stretch: Stretch) => Rational,
): readonly Mean[] {
  const total = sum(units.map(({ weight }) => weight));
  const changes = new Map<string, Rational>();
  for (const { stretches, weight } of units) {
    let before = ZERO;
    for (const stretch of stretches) {
      const figure = figureOf(stretch);
      const change = multiply(subtract(figure, before), weight);
      changes.set(stretch.from, add(changes.get(stretch.from) ?? ZERO, change));
      before = figure;
    }
  }
  let weighed = ZERO;
  return [...changes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, change], index) => {
      weighed = add(weighed, change);
      return { from, mean: divide(weighed, total), isChange: index === 0 || change.n !== 0n };
    })
    .filter(({ isChange }) => isChange)
    .map(({ from, mean }) => ({ from, mean }));
}
