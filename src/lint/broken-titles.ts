import type { Place } from '../model/diagnostic.ts';
import { type Entry, type Line, PLAIN } from './entries.ts';
import { PROMINENT } from './heading-candidates.ts';
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
    const next = entries.slice(index + 1, index + 2 + FURTHER);
    const lines =
      open === 'none' && isNameBelow(entry, next, heads) ? next.slice(0, 1).filter(isLine) : restOf(entry, next, heads);
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
  for (const [index, entry] of next.slice(0, FURTHER).entries()) {
    if (entry.kind !== 'line' || entry.style !== title.style || heads(entry) || !isTitle(entry.text)) break;
    if (serviceNameOf(entry.text) === undefined || nameInTitle(entry.text) !== undefined) break;
    lines.push(entry);
    const isPart = nameInTitle([title, ...lines].map(({ text }) => text).join(' ')) === 'part';
    const [further, below] = next.slice(index + 1);
    if (!isPart && !(further?.kind === 'line' && isTail(further, below, heads))) break;
  }
  return lines;
}

/** `INDONESIA` below `PINDAH WARGA NEGARA`: a word or two that the components follow. */
function isTail({ text, rank }: Line, below: Entry | undefined, heads: (entry: Entry) => boolean): boolean {
  return rank <= PROMINENT && /^\p{L}+(?: \p{L}+)?$/u.test(text) && headsComponents(below, heads);
}

/** `Surat Pengantar Nikah` below `STANDAR PELAYANAN`, set as text, and above the first component. */
function isNameBelow(title: Line, [name, below]: readonly Entry[], heads: (entry: Entry) => boolean): boolean {
  if (title.rank > PROMINENT || name?.kind !== 'line' || name.rank !== PLAIN) return false;
  return /^\p{Lu}/u.test(name.text) && isTitle(name.text) && !heads(name) && headsComponents(below, heads);
}

function headsComponents(entry: Entry | undefined, heads: (entry: Entry) => boolean): boolean {
  return entry !== undefined && (entry.kind === 'table' || heads(entry));
}

function isLine(entry: Entry): entry is Line {
  return entry.kind === 'line';
}
