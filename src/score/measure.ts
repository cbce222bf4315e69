import type { Response } from '../model/assessment.ts';
import type { Checklist, Item, Section } from '../model/checklist.ts';
import { isInformational } from '../model/informational.ts';
import {
  add,
  compare,
  divide,
  greatest,
  least,
  multiply,
  ONE,
  type Rational,
  sum,
  whole,
  ZERO,
} from '../model/rational.ts';
import type { Responses } from './readings.ts';

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

/** Measures a section whose items are measured by some other means. */
function measureTree(section: Section, measureOf: (item: Item) => MeasuredItem): MeasuredSection {
  const children = section.children.map((child) =>
    child.kind === 'item' ? measureOf(child) : measureTree(child, measureOf),
  );
  const parts = weigh(section, children).flatMap(({ child: { measure }, weight }) =>
    measure === undefined ? [] : [{ weight, measure }],
  );
  const weight = sum(parts.map((part) => part.weight));
  if (compare(weight, ZERO) === 0) return { kind: 'section', section, children, measure: undefined };
  const mean = (end: MeasureEnd) => divide(sum(parts.map((part) => multiply(part.weight, part.measure[end]))), weight);
  const assumed = section.weights === 'assumed';
  return {
    kind: 'section',
    section,
    children,
    measure: {
      point: mean('point'),
      low: assumed ? parts.map((part) => part.measure.low).reduce(least) : mean('low'),
      high: assumed ? parts.map((part) => part.measure.high).reduce(greatest) : mean('high'),
    },
  };
}

/** Measures a whole checklist, with the sections that its levels ask something of. */
export function measureChecklist(
  { root, zones }: Pick<Checklist, 'root' | 'zones'>,
  measureOf: (item: Item) => MeasuredItem,
): MeasuredSection {
  const tree = measureTree(root, measureOf);
  const asked = new Set(zones.levels.flatMap(({ require = [] }) => require.map(({ section }) => section)));
  if (asked.size === 0 || tree.measure === undefined) return tree;
  return { ...tree, measure: { ...tree.measure, parts: Object.fromEntries(partsIn(tree, asked)) } };
}

/** The same by responses. */
export function measureResponses(checklist: Pick<Checklist, 'root' | 'zones'>, responses: Responses): MeasuredSection {
  return measureChecklist(checklist, (item) => measureItem(item, responses(item)));
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
  const parts = responses.flatMap((response) => measureResponse(response, item) ?? []);
  return { kind: 'item', item, responses, measure: meanOf(parts) };
}

/** The plain mean; undefined where there is nothing to take it of. */
export function meanOf(parts: readonly Measure[]): Measure | undefined {
  if (parts.length === 0) return undefined;
  const count = whole(parts.length);
  const mean = (end: MeasureEnd) => divide(parts.map((part) => part[end]).reduce(add), count);
  return { point: mean('point'), low: mean('low'), high: mean('high') };
}

/** The mean by weight, of which there must be some. */
export function weightedMean(parts: readonly { readonly measure: Measure; readonly weight: Rational }[]): Measure {
  const total = sum(parts.map(({ weight }) => weight));
  const mean = (end: MeasureEnd) =>
    divide(sum(parts.map(({ weight, measure }) => multiply(weight, measure[end]))), total);
  const asked = [...new Set(parts.flatMap(({ measure }) => Object.keys(measure.parts ?? {})))];
  const sections = asked.map((id) => {
    const own = parts.flatMap(({ weight, measure }) => {
      const part = measure.parts?.[id];
      return part === undefined ? [] : [{ weight, measure: part }];
    });
    return [id, weightedMean(own)] as const;
  });
  const ends = { point: mean('point'), low: mean('low'), high: mean('high') };
  return sections.length === 0 ? ends : { ...ends, parts: Object.fromEntries(sections) };
}

function measureResponse(response: Response, { worst }: Item): Measure | undefined {
  switch (response.kind) {
    case 'given':
      return { point: response.value, low: response.value, high: response.value };
    case 'unanswered':
      return { point: worst, low: worst, high: ONE };
    case 'not-applicable':
      return undefined;
  }
}

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
  const parts = weigh(section, children);
  const total = sum(parts.map(({ weight }) => weight));
  const empty = compare(total, ZERO) === 0;
  return parts.map(({ child, weight }) => ({
    child,
    points: empty ? ZERO : divide(multiply(points, weight), total),
  }));
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
export function shareItems(root: MeasuredSection, points: Rational, informational = false): ItemShare[] {
  const { section } = root;
  return sharePoints(root, points).flatMap(({ child, points: own }) => {
    const isOnlyLookedAt = informational || isInformational(nodeOf(child), section);
    return child.kind === 'item'
      ? [{ child, section: section.id, points: own, informational: isOnlyLookedAt }]
      : shareItems(child, own, isOnlyLookedAt);
  });
}

interface Weighed {
  readonly child: Measured;
  readonly weight: Rational;
}

/**
 * What each child weighs; 0 for one that has left. Inside assumed weights the children that are left weigh the same
 * where all of them were written as 0.
 */
function weigh({ weights }: Section, children: readonly Measured[]): Weighed[] {
  const written = children.map((child) => ({
    child,
    weight: child.measure === undefined ? ZERO : nodeOf(child).weight,
  }));
  if (weights !== 'assumed' || written.some(({ weight }) => weight.n > 0n)) return written;
  return children.map((child) => ({ child, weight: child.measure === undefined ? ZERO : ONE }));
}

function nodeOf(measured: Measured): Item | Section {
  return measured.kind === 'item' ? measured.item : measured.section;
}
