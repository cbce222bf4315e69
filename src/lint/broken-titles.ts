import type { Place } from '../model/diagnostic.ts';
import type { Entry, Line } from './entries.ts';
import { isTitle, nameInTitle, serviceNameOf } from './service-names.ts';

/** A title over several lines: the line that ends it, and the service's name with where that begins. */
export interface BrokenTitle {
  readonly name: string;
  readonly at: Place;
}

/** Lines that a title takes besides its first. */
const FURTHER = 3;

/**
 * Titles that are set over two lines or more, by their last line; the lines before it have none. `heads` tells lines that
 * head components.
 */
export function brokenTitles(
  entries: readonly Entry[],
  heads: (entry: Entry) => boolean,
): ReadonlyMap<Entry, BrokenTitle | undefined> {
  const titles = new Map<Entry, BrokenTitle | undefined>();
  entries.forEach((entry, index) => {
    if (entry.kind !== 'line' || heads(entry)) return;
    const open = nameInTitle(entry.text);
    if (open !== 'none' && open !== 'part') return;
    const lines = restOf(entry, entries.slice(index + 1, index + 1 + FURTHER), heads);
    const last = lines.at(-1);
    const found = serviceNameOf([entry, ...lines].map(({ text }) => text).join(' '));
    if (last === undefined || found === undefined) return;
    for (const line of [entry, ...lines]) titles.set(line, undefined);
    titles.set(last, { name: found.name, at: (open === 'none' ? (lines[0] ?? entry) : entry).at });
  });
  return titles;
}

/** The lines that go on with a title: set as it is, until the name is whole. */
function restOf(title: Line, next: readonly Entry[], heads: (entry: Entry) => boolean): Line[] {
  const lines: Line[] = [];
  for (const entry of next) {
    if (entry.kind !== 'line' || entry.style !== title.style || heads(entry) || !isTitle(entry.text)) break;
    if (serviceNameOf(entry.text) === undefined || nameInTitle(entry.text) !== undefined) break;
    lines.push(entry);
    if (nameInTitle([title, ...lines].map(({ text }) => text).join(' ')) !== 'part') break;
  }
  return lines;
}
