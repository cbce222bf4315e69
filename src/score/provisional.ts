import type { Checklist, Item, Section } from '../model/checklist.ts';
import { type Rational, toNumber, ZERO } from '../model/rational.ts';
import type { ProvisionalReading } from '../model/run.ts';
import { type Measure, type MeasuredSection, measureSection, shareItems, weightedMean } from './measure.ts';
import { type Audience, labelOf, levelOf, scoreOf } from './read-score.ts';
import type { Responses } from './readings.ts';

/** Whether there is an index without a section as long as nothing in it is answered. */
export function isProvisional({ provisional }: Section): boolean {
  return provisional === true;
}

/** The state of a provisional section: something in it is answered, all of it is open, or it does not apply. */
export type ProvisionalState = 'answered' | 'open' | 'left';

/** The provisional sections of a measured tree, by id. That some of one does not apply is no answer to the rest. */
export function provisionalStates(node: MeasuredSection): ReadonlyMap<string, ProvisionalState> {
  const below = node.children.flatMap((child) => (child.kind === 'section' ? [...provisionalStates(child)] : []));
  return new Map(isProvisional(node.section) ? [[node.section.id, stateOf(node)], ...below] : below);
}

function stateOf(node: MeasuredSection): ProvisionalState {
  const kinds = new Set(shareItems(node, ZERO).flatMap(({ child }) => child.responses.map(({ kind }) => kind)));
  return kinds.has('given') ? 'answered' : kinds.has('unanswered') ? 'open' : 'left';
}

/** What the index without a unit's provisional sections is made of. */
export interface ProvisionalPart {
  readonly states: ReadonlyMap<string, ProvisionalState>;
  /** The unit's measure as if its checklist had no such sections; undefined where nothing else applies. */
  readonly without: (sections: ReadonlySet<string>) => Measure | undefined;
}

/** See {@link ProvisionalPart}. */
export function measureWithout(
  { root }: Checklist,
  responses: Responses,
  sections: ReadonlySet<string>,
): Measure | undefined {
  return measureSection(leaveOut(root, sections), responses).measure;
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
  const measured = parts.flatMap(({ without: measureOf, weight }) => {
    const measure = measureOf(ids);
    return measure === undefined ? [] : [{ measure, weight }];
  });
  if (measured.length === 0) return null;
  const score = scoreOf(weightedMean(measured).point, checklist);
  const level = levelOf(score, checklist);
  return { without, score: toNumber(score), zone: level.zone, label: labelOf(level, audience) };
}

/** Ids of the sections that are open to all units (to those that they apply to), those inside of one another once. */
function openSections(section: Section, parts: readonly ProvisionalPart[]): string[] {
  return section.children.flatMap((child) => {
    if (child.kind === 'item') return [];
    const states = parts.map(({ states: known }) => known.get(child.id));
    return states.includes('open') && !states.includes('answered') ? [child.id] : openSections(child, parts);
  });
}
