import { COMPONENTS } from '../model/standards-document.ts';
import { stripEnd } from '../text/strip-end.ts';
import { type Entry, type Line, PLAIN } from './entries.ts';
import type { HeadingRecogniser } from './recognise-heading.ts';
import {
  type LabelledText,
  recogniseBareRow,
  recogniseFlatRow,
  recogniseLabel,
  recogniseValued,
} from './recognise-label.ts';

/** A line that may head a component. */
export interface Candidate extends LabelledText {
  /** Candidates of the same style rank alike. */
  readonly style: string;
}

/** Headings and bold lines. */
export const PROMINENT = 7;
const LONGEST_PLAIN = 80;

/** What a line may head; undefined where it may head nothing. */
export function candidateOf(line: Line, recogniseHeading: HeadingRecogniser): Candidate | undefined {
  const { text, rank, style } = line;
  const prominent = rank <= PROMINENT || style.endsWith(' bold');
  const valued = prominent || /^\(?\d/.test(text) ? recogniseValued(text, recogniseHeading) : undefined;
  if (valued !== undefined) return { ...valued, style: prominent ? style : FLAT };
  const labelled = recogniseLabel(text, recogniseHeading);
  if (labelled !== undefined && labelled.rest !== '') return { ...labelled, style: `${style} labelled` };
  if (prominent || text.length <= LONGEST_PLAIN) {
    const tolerance = prominent ? 'extended' : rank < PLAIN ? 'misspelt' : 'none';
    const found = recogniseHeading(stripEnd(text, /[:.\s]/), tolerance);
    if (found !== undefined) return { found, label: stripEnd(text, /[:\s]/), rest: '', style };
  }
  if (labelled !== undefined) return { ...labelled, style: `${style} labelled` };
  const flat = prominent ? undefined : recogniseFlatRow(text, recogniseHeading);
  return flat === undefined ? undefined : { ...flat, style: FLAT };
}

/** Different components that a style has to head before its lines are taken for headings. */
export const LEAST = { heading: 2, line: 2, flat: 4, bare: 6 };
/** The style of rows of a table whose columns are gone. */
export const FLAT = 'flat';

/** Styles that head enough different components to be how this document sets its headings. */
export function carriersOf(
  entries: readonly Entry[],
  candidates: ReadonlyMap<Entry, Candidate>,
  tables: boolean,
): ReadonlySet<string> {
  const all = new Map<string, Set<string>>();
  // Those with a text of their own; a list of what the public is told names components as well.
  const telling = new Map<string, Set<string>>();
  let flat = false;
  entries.forEach((entry, index) => {
    const candidate = candidates.get(entry);
    if (candidate === undefined) return;
    const { style, found, label, rest } = candidate;
    const tells = rest !== '' || isFollowedByText(index, entries, candidates);
    flat ||= style === FLAT;
    // A row of a flat table whose text begins on the next line has the style of its line.
    const styles = style !== FLAT && /^\(?\d/.test(label) ? [style, FLAT] : [style];
    for (const one of styles) {
      all.set(one, (all.get(one) ?? new Set()).add(found.component));
      if (tells) telling.set(one, (telling.get(one) ?? new Set()).add(found.component));
    }
  });
  const most = tables ? COMPONENTS.length : Math.max(0, ...[...all.values()].map(({ size }) => size));
  const set = Math.max(0, ...[...all].map(([style, { size }]) => (style === FLAT ? 0 : size)));
  const carries = ([style, { size }]: [string, ReadonlySet<string>]) => {
    if (style.startsWith('heading')) return size >= LEAST.heading;
    if (style === FLAT) return flat && size >= LEAST.flat;
    return (size === (tables ? most : set) ? size : (telling.get(style)?.size ?? 0)) >= Math.max(LEAST.line, most / 3);
  };
  return new Set([...all].filter(carries).map(([style]) => style));
}

/** Whether the next block can be the text of a component: it heads none itself. */
export function isFollowedByText(
  index: number,
  entries: readonly Entry[],
  candidates: ReadonlyMap<Entry, Candidate>,
): boolean {
  const next = entries[index + 1];
  return next !== undefined && !candidates.has(next);
}

/** The highest rank at which components are headed; infinite where no heading or bold line heads any. */
export function carryingRank(carriers: ReadonlySet<string>): number {
  let rank = Number.POSITIVE_INFINITY;
  for (const style of carriers) {
    const depth = /^heading (\d)$/.exec(style)?.[1];
    if (depth !== undefined) rank = Math.min(rank, Number(depth));
    else if (style === 'bold') rank = Math.min(rank, PROMINENT);
  }
  return rank;
}

/** The style of rows of a flat table that has no numbers either. */
const BARE = 'bare';

/**
 * The lines of a table of which columns and numbers are gone: `Jangka Waktu Penyelesaian 3 hari`. Sentences begin with
 * the same words, so it takes many different components, more than are headed in any other way.
 */
export function bareRowsOf(
  entries: readonly Entry[],
  headed: number,
  recogniseHeading: HeadingRecogniser,
): ReadonlyMap<Entry, Candidate> {
  const rows = new Map<Entry, Candidate>();
  for (const entry of entries) {
    const row =
      entry.kind === 'line' && entry.rank === PLAIN ? recogniseBareRow(entry.text, recogniseHeading) : undefined;
    if (row !== undefined) rows.set(entry, { ...row, style: BARE });
  }
  const components = new Set([...rows.values()].map(({ found }) => found.component));
  return components.size >= LEAST.bare && components.size > headed ? rows : new Map();
}
