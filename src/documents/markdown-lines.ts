import type { Place } from '../model/diagnostic.ts';

/** The lines of a Markdown source, and the places of texts in them. Lines count from 0. */
export interface MarkdownLines {
  raw(line: number): string;
  /** Columns `[start, end)` of a line, from 0. */
  place(line: number, start: number, end: number): Place;
  /** Where a text that ends a line begins: behind quotation marks, bullets and numbers. */
  placeOf(line: number, text: string): Place;
  /** Where the cells of a table's row are, blanks around them left out. */
  cellPlaces(line: number, contents: readonly string[]): readonly Place[];
}

/** Takes a source apart as markdown-it does: LF, CR LF and lone CR end lines. */
export function markdownLines(file: string, source: string): MarkdownLines {
  const lines = source.split(/\r\n?|\n/);
  const raw = (line: number) => lines[line] ?? '';
  const place = (line: number, start: number, end: number): Place => ({
    file,
    line: line + 1,
    column: start + 1,
    ...(end > start ? { endColumn: end + 1 } : {}),
  });
  return {
    raw,
    place,
    placeOf(line, text) {
      const written = raw(line);
      const end = written.trimEnd().length;
      const first = text.split('\n', 1)[0] ?? '';
      const found = first === '' ? -1 : written.lastIndexOf(first);
      const start = found < 0 ? written.length - written.trimStart().length : found;
      return place(line, start, text.includes('\n') ? start : Math.max(start, found < 0 ? end : start + first.length));
    },
    cellPlaces(line, contents) {
      const spans = cellSpans(raw(line), contents);
      const end = raw(line).trimEnd().length;
      return contents.map((_, index) => {
        const [start, stop] = spans[index] ?? [end, end];
        return place(line, start, stop);
      });
    },
  };
}

/** What is in front of a table in a quotation or a list. */
const CONTAINER = /^\s*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s))/;
/** Containers around one table that are looked through. */
const CONTAINERS = 32;

/** Splits as markdown-it does, behind the containers in front of the row, and checks that the same cells come out. */
function cellSpans(line: string, contents: readonly string[]): readonly (readonly [number, number])[] {
  let offset = 0;
  let spans = splitCells(line, offset);
  for (let depth = 0; depth < CONTAINERS && !agrees(line, spans, contents); depth++) {
    const container = CONTAINER.exec(line.slice(offset));
    if (container === null) break;
    offset += container[0].length;
    spans = splitCells(line, offset);
  }
  return spans;
}

function agrees(line: string, spans: readonly (readonly [number, number])[], contents: readonly string[]): boolean {
  const [[start, end] = [0, 0]] = spans;
  return line.slice(start, end).replaceAll('\\|', '|') === contents[0];
}

/** Bars divide cells unless a backslash is in front; those at both ends enclose nothing. */
function splitCells(line: string, from: number): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  const end = line.trimEnd().length;
  const add = (start: number, stop: number) => {
    const text = line.slice(start, stop);
    const first = start + (text.length - text.trimStart().length);
    spans.push([Math.min(first, stop), Math.max(Math.min(first, stop), start + text.trimEnd().length)]);
  };
  let start = from + (line.slice(from).length - line.slice(from).trimStart().length);
  if (line[start] === '|') start++;
  for (let bar = line.indexOf('|', start); bar >= 0 && bar < end; bar = line.indexOf('|', bar + 1)) {
    // The text in front of the backslash.
    if (line[bar - 1] === '\\') continue;
    add(start, bar);
    start = bar + 1;
  }
  if (start < end) add(start, end);
  return spans;
}
