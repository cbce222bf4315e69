import type { Response } from '../model/assessment.ts';
import type { Checklist, Item, Section } from '../model/checklist.ts';
import { type Rational, toNumber, ZERO } from '../model/rational.ts';
import type { ProvisionalReading } from '../model/run.ts';
import { type Measure, type MeasuredSection, measureResponses, shareItems, weightedMean } from './measure.ts';
import { type Audience, labelOf, levelOf, scoreOf } from './read-score.ts';
import type { Responses } from './readings.ts';
import { sectionsWhere } from './sections-where.ts';

/** Whether there is an index without a section as long as nothing in it is answered. */
export function isProvisional({ provisional }: Section): boolean {
  return provisional === true;
}

/** Whether a checklist has such a section. */
export function hasProvisional({ root }: Pick<Checklist, 'root'>): boolean {
  const known = HAS.get(root) ?? sectionsWhere(root, isProvisional).length > 0;
  HAS.set(root, known);
  return known;
}

const HAS = new WeakMap<Section, boolean>();

/** The state of a provisional section: something in it is answered, all of it is open, or it does not apply. */
type ProvisionalState = 'answered' | 'open' | 'left';

/** The provisional sections of a measured tree, by id. That some of one does not apply is no answer to the rest. */
function provisionalStates(node: MeasuredSection): [string, ProvisionalState][] {
  const below = node.children.flatMap((child) => (child.kind === 'section' ? provisionalStates(child) : []));
  return isProvisional(node.section) ? [[node.section.id, stateOf(node)], ...below] : below;
}

function stateOf(node: MeasuredSection): ProvisionalState {
  const kinds = new Set(shareItems(node, ZERO).flatMap(({ child }) => child.responses.map(({ kind }) => kind)));
  return kinds.has('given') ? 'answered' : kinds.has('unanswered') ? 'open' : 'left';
}

/** What the index without a unit's provisional sections is made of. */
export interface ProvisionalPart {
  readonly states: Readonly<Record<string, ProvisionalState>>;
  /** The responses that count, by item id; none where the checklist has no such section. */
  readonly responses: Readonly<Record<string, readonly Response[]>>;
}

const NOTHING: ProvisionalPart = { states: {}, responses: {} };

/** See {@link ProvisionalPart}. `tree` is measured by the responses. */
export function provisionalPart(checklist: Checklist, tree: MeasuredSection, responses: Responses): ProvisionalPart {
  if (!hasProvisional(checklist)) return NOTHING;
  const states = provisionalStates(tree);
  const items = states.length === 0 ? [] : checklist.items;
  return {
    states: Object.fromEntries(states),
    responses: Object.fromEntries(items.map((item) => [item.id, responses(item)])),
  };
}

/** A unit's measure as if its checklist had no such sections; undefined where nothing else applies. */
function measureWithout(
  { root, zones }: Checklist,
  { responses }: ProvisionalPart,
  sections: ReadonlySet<string>,
): Measure | undefined {
  return measureResponses({ root: leaveOut(root, sections), zones }, ({ id }) => responses[id] ?? []).measure;
}

function leaveOut(section: Section, ids: ReadonlySet<string>): Section {
  const children = section.children.flatMap((child): (Section | Item)[] => {
    if (child.kind === 'item') return [child];
    return ids.has(child.id) ? [] : [leaveOut(child, ids)];
  });
  return { ...section, children };
}

/**
 * The mean of one unit or several without the sections that are open to every one of them: null where there is no such
 * section, or nothing is left without it.
 */
export function readProvisional(
  parts: readonly (ProvisionalPart & { readonly weight: Rational })[],
  checklist: Checklist,
  audience: Audience,
): ProvisionalReading | null {
  const without = openSections(checklist.root, parts);
  if (without.length === 0) return null;
  const ids = new Set(without);
  const measured = parts.flatMap((part) => {
    const measure = measureWithout(checklist, part, ids);
    return measure === undefined ? [] : [{ measure, weight: part.weight }];
  });
  if (measured.length === 0) return null;
  const mean = weightedMean(measured);
  const score = scoreOf(mean.point, checklist);
  const level = levelOf(score, checklist, (section) => mean.parts?.[section]?.point);
  return { without, score: toNumber(score), zone: level.zone, label: labelOf(level, audience) };
}

/** Ids of the sections that are open to all units (to those that they apply to), those inside of one another once. */
function openSections(section: Section, parts: readonly ProvisionalPart[]): string[] {
  return section.children.flatMap((child) => {
    if (child.kind === 'item') return [];
    const states = parts.map(({ states: known }) => known[child.id]);
    return states.includes('open') && !states.includes('answered') ? [child.id] : openSections(child, parts);
  });
}
