import { type Entry, type Line, PLAIN } from './entries.ts';
import { recogniseHeading } from './recognise-heading.ts';
import { recogniseLabel } from './recognise-label.ts';
import { isGroupHeading, isServiceLabel, namesNoService, serviceNameOf } from './service-names.ts';

const TITLE = /^standar\s+(?:pelayanan|layanan)(?!\s+minimal)\b/i;
/** Lines of a title below its first. */
const MOST_LINES = 3;
const LONGEST_LINE = 70;

/** Joins a title that stands on several lines, as centred ones do: `STANDAR PELAYANAN PENERBITAN`, below it `KTP-EL`. */
export function joinTitles(entries: readonly Entry[]): Entry[] {
  const joined: Entry[] = [];
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index] as Entry;
    const more = entry.kind === 'line' && isTitle(entry) ? linesBelow(entry, entries, index + 1) : [];
    if (entry.kind !== 'line' || more.length === 0) joined.push(entry);
    else joined.push({ ...entry, text: [entry, ...more].map(({ text }) => text).join(' ') });
    index += more.length;
  }
  return joined;
}

/** Whether a line begins a title that more may belong to. */
function isTitle({ text, rank }: Line): boolean {
  if (!TITLE.test(text) || text.length > LONGEST_LINE || /[.:;,]$/.test(text)) return false;
  if (rank >= PLAIN && /\p{Ll}/u.test(text)) return false;
  return (
    serviceNameOf(text) !== undefined ||
    isGroupHeading(text) ||
    /^\S+\s+\S+(?:\s+publik)?(?:\s*\([^)]*\))?$/i.test(text)
  );
}

function linesBelow(title: Line, entries: readonly Entry[], start: number): Line[] {
  const lines: Line[] = [];
  for (const entry of entries.slice(start, start + MOST_LINES)) {
    if (entry.kind !== 'line' || !continues(title, entry)) break;
    lines.push(entry);
  }
  return lines;
}

function continues(title: Line, { text, style }: Line): boolean {
  if (style !== title.style || text.length > LONGEST_LINE || /[.:;]|^\W*\d|https?/.test(text)) return false;
  // A title in capitals goes on in capitals.
  if (!/\p{Ll}/u.test(title.text) && /\p{Ll}/u.test(text)) return false;
  if (!/\p{L}{3}/u.test(text) || TITLE.test(text) || namesNoService(text)) return false;
  if (isServiceLabel(text) || isGroupHeading(text)) return false;
  return recogniseHeading(text, 'extended') === undefined && recogniseLabel(text) === undefined;
}
