import type { Response } from '../model/assessment.ts';
import type { Checklist, Item, Section } from '../model/checklist.ts';
import { weightedMeanOf } from '../model/exact-mean.ts';
import { isInformational } from '../model/informational.ts';
import { greatest, least, ONE, type Rational, whole, ZERO } from '../model/rational.ts';
import { sharesOf } from './point-shares.ts';
import type { Responses } from './readings.ts';

/** How an item is measured; `before` is the same item in another tree, where there is one. */
type MeasureItem = (item: Item, before?: MeasuredItem) => MeasuredItem;

/** A share of full marks, 0 to 1: by the answers as they are, and the lowest and highest that it can still become. */
export interface Measure {
  readonly point: Rational;
  readonly low: Rational;
  readonly high: Rational;
  /**
   * The sections that levels ask something of, by id, each with its own share; one that does not apply is absent. Only a whole
   * checklist has them, and only where its levels ask. The lowest and highest of all are had together: whatever lowers an answer,
   * or shifts an assumed weight to what is worst, lowers no section less than it can.
   */
  readonly parts?: Readonly<Record<string, Measure>>;
}

/** The figures of a measure. */
export type MeasureEnd = 'point' | 'low' | 'high';

/** The tree with its measures; `measure` is undefined where nothing in it applies. */
export type Measured = MeasuredItem | MeasuredSection;

export interface MeasuredItem {
  readonly kind: 'item';
  readonly item: Item;
  readonly responses: readonly Response[];
  readonly measure: Measure | undefined;
}

export interface MeasuredSection {
  readonly kind: 'section';
  readonly section: Section;
  readonly children: readonly Measured[];
  readonly measure: Measure | undefined;
}

/**
 * Measures a section from the bottom up.
 *
 * What is not applicable leaves, and its weight goes to its siblings in proportion; a section in which nothing is left,
 * or nothing that weighs anything, leaves as well. Unanswered items run from worst to best; inside assumed weights the
 * weights run over every split, so that the section may be worth as little as its worst child and as much as its best.
 * A written 0 is one of these splits: such a section leaves only when nothing in it applies.
 */
export function measureSection(section: Section, responses: Responses): MeasuredSection {
  return measureTree(section, (item) => measureItem(item, responses(item)));
}

/** Measures a section whose items are measured by some other means. `like`: see {@link measureResponses}. */
function measureTree(section: Section, measureOf: MeasureItem, like?: MeasuredSection): MeasuredSection {
  const children = section.children.map((child, index) => {
    const before = like?.children[index];
    if (child.kind === 'item') return measureOf(child, before?.kind === 'item' ? before : undefined);
    return measureTree(child, measureOf, before?.kind === 'section' ? before : undefined);
  });
  if (like?.section === section && children.every((child, index) => child === like.children[index])) return like;
  const weights = weightsOf(section, children);
  const parts: WeighedMeasure[] = [];
  for (const [index, { measure }] of children.entries()) {
    if (measure !== undefined) parts.push({ measure, weight: weights[index] ?? ZERO });
  }
  if (!parts.some(({ weight }) => weight.n > 0n)) return { kind: 'section', section, children, measure: undefined };
  const mean = meanOfEnds(parts);
  const assumed = section.weights === 'assumed';
  const low = () => parts.map((part) => part.measure.low).reduce(least);
  const high = () => parts.map((part) => part.measure.high).reduce(greatest);
  return {
    kind: 'section',
    section,
    children,
    measure: assumed ? { point: mean('point'), low: low(), high: high() } : allEnds(mean, parts),
  };
}

/** Measures a whole checklist, with the sections that its levels ask something of. */
export function measureChecklist(
  { root, zones }: Pick<Checklist, 'root' | 'zones'>,
  measureOf: MeasureItem,
  like?: MeasuredSection,
): MeasuredSection {
  const tree = measureTree(root, measureOf, like);
  if (tree === like) return tree;
  const asked = new Set(zones.levels.flatMap(({ require = [] }) => require.map(({ section }) => section)));
  if (asked.size === 0 || tree.measure === undefined) return tree;
  return { ...tree, measure: { ...tree.measure, parts: Object.fromEntries(partsIn(tree, asked)) } };
}

/**
 * The same by responses. `like` is a tree of the same checklist by other responses: what the same ones measure is taken from
 * it, for most answers are the same by each basis.
 */
export function measureResponses(
  checklist: Pick<Checklist, 'root' | 'zones'>,
  responses: Responses,
  like?: MeasuredSection,
): MeasuredSection {
  const measureOf: MeasureItem = (item, before) => {
    const own = responses(item);
    return before?.item === item && before.responses === own ? before : measureItem(item, own);
  };
  return measureChecklist(checklist, measureOf, like);
}

function partsIn({ children }: MeasuredSection, asked: ReadonlySet<string>): [string, Measure][] {
  return children.flatMap((child): [string, Measure][] => {
    if (child.kind === 'item') return [];
    const { section, measure } = child;
    const own = measure !== undefined && asked.has(section.id) ? [[section.id, measure] as [string, Measure]] : [];
    return [...own, ...partsIn(child, asked)];
  });
}

/** The mean over the responses that apply: one for the unit, or one a service. */
function measureItem(item: Item, responses: readonly Response[]): MeasuredItem {
  const [first] = responses;
  if (first !== undefined && responses.every((response) => response === first)) {
    return { kind: 'item', item, responses, measure: measureResponse(first, item) };
  }
  // Most services of a unit share one response: each different one is measured once, and weighs as many as share it.
  const counts = new Map<Response, number>();
  for (const response of responses) counts.set(response, (counts.get(response) ?? 0) + 1);
  const parts: WeighedMeasure[] = [];
  for (const [response, count] of counts) {
    const measure = measureResponse(response, item);
    if (measure !== undefined) parts.push({ measure, weight: count === 1 ? ONE : whole(count) });
  }
  return { kind: 'item', item, responses, measure: meanByWeight(parts) };
}

/** The plain mean; undefined where there is nothing to take it of. */
export function meanOf(parts: readonly Measure[]): Measure | undefined {
  return meanByWeight(parts.map((measure) => ({ measure, weight: ONE })));
}

function meanByWeight(parts: readonly WeighedMeasure[]): Measure | undefined {
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return first?.measure;
  return allEnds(meanOfEnds(parts), parts);
}

interface WeighedMeasure {
  readonly measure: Measure;
  readonly weight: Rational;
}

function meanOfEnds(parts: readonly WeighedMeasure[]): (end: MeasureEnd) => Rational {
  return (end) => weightedMeanOf(parts.map(({ measure, weight }) => ({ value: measure[end], weight })));
}

/** The three means; where all answers are given, all ends are the same, and one mean is enough. */
function allEnds(mean: (end: MeasureEnd) => Rational, parts: readonly WeighedMeasure[]): Measure {
  const point = mean('point');
  const isCertain = parts.every(({ measure: { point: own, low, high } }) => own === low && own === high);
  return isCertain ? { point, low: point, high: point } : { point, low: mean('low'), high: mean('high') };
}

/** The mean by weight, of which there must be some. */
export function weightedMean(parts: readonly WeighedMeasure[]): Measure {
  const asked = [...new Set(parts.flatMap(({ measure }) => Object.keys(measure.parts ?? {})))];
  const sections = asked.map((id) => {
    const own = parts.flatMap(({ weight, measure }) => {
      const part = measure.parts?.[id];
      return part === undefined ? [] : [{ weight, measure: part }];
    });
    return [id, weightedMean(own)] as const;
  });
  const ends = allEnds(meanOfEnds(parts), parts);
  return sections.length === 0 ? ends : { ...ends, parts: Object.fromEntries(sections) };
}

function measureResponse(response: Response, item: Item): Measure | undefined {
  if (response.kind === 'not-applicable') return undefined;
  const key = response.kind === 'given' ? response : item;
  const known = MEASURES.get(key);
  if (known !== undefined) return known;
  const { worst } = item;
  const measure =
    response.kind === 'given'
      ? { point: response.value, low: response.value, high: response.value }
      : { point: worst, low: worst, high: ONE };
  MEASURES.set(key, measure);
  return measure;
}

/** The measures of responses that are given, which are the same ones in all units, and of items that are not answered. */
const MEASURES = new WeakMap<Response | Item, Measure>();

/** A part of a section with its points of the final scale. */
export interface Share {
  readonly child: Measured;
  readonly points: Rational;
}

/**
 * Shares a section's points out among its children by weight. A child that has left has none, and neither does anything
 * in a section that weighs nothing, though what is missing there is still missing.
 */
export function sharePoints({ section, children }: MeasuredSection, points: Rational): Share[] {
  const shares = sharesOf(section, points, weightsOf(section, children));
  return children.map((child, index) => ({ child, points: shares[index] ?? ZERO }));
}

/** An item with the section that contains it and its points of the final scale. */
export interface ItemShare {
  readonly child: MeasuredItem;
  readonly section: string;
  readonly points: Rational;
  /** It has none, whatever becomes of its siblings. */
  readonly informational: boolean;
}

/**
 * All items below a section that has `points` of the final scale, in the checklist's order. What is below an
 * informational section is informational too.
 */
export function shareItems(root: MeasuredSection, points: Rational): readonly ItemShare[] {
  const byPoints = SHARES.get(root) ?? new Map<Rational, readonly ItemShare[]>();
  SHARES.set(root, byPoints);
  const known = byPoints.get(points);
  if (known !== undefined) return known;
  const shares: ItemShare[] = [];
  collectShares(root, points, false, shares);
  byPoints.set(points, shares);
  return shares;
}

/** The shares of trees that are still in use: gaps, items and claims of a unit are read from the same ones. */
const SHARES = new WeakMap<MeasuredSection, Map<Rational, readonly ItemShare[]>>();

function collectShares(root: MeasuredSection, points: Rational, informational: boolean, found: ItemShare[]): void {
  const { section } = root;
  for (const { child, points: own } of sharePoints(root, points)) {
    const isOnlyLookedAt = informational || isInformational(nodeOf(child), section);
    if (child.kind === 'section') collectShares(child, own, isOnlyLookedAt, found);
    else found.push({ child, section: section.id, points: own, informational: isOnlyLookedAt });
  }
}

/**
 * What each child weighs; 0 for one that has left. Inside assumed weights the children that are left weigh the same
 * where all of them were written as 0.
 */
function weightsOf({ weights }: Section, children: readonly Measured[]): Rational[] {
  const written = children.map((child) => (child.measure === undefined ? ZERO : nodeOf(child).weight));
  if (weights !== 'assumed' || written.some(({ n }) => n > 0n)) return written;
  return children.map(({ measure }) => (measure === undefined ? ZERO : ONE));
}

function nodeOf(measured: Measured): Item | Section {
  return measured.kind === 'item' ? measured.item : measured.section;
}
