import type { Place } from '../model/diagnostic.ts';

/**
 * The decoded text of one file, able to give the line and column of an offset. Line starts are worked out once, when
 * the first place is asked for. Line ends are LF, CR LF and lone CR, as in YAML.
 */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** The place of `[start, end)`, in UTF-16 offsets. */
  place(start: number, end?: number): Place;
}

/** Where the line of `offset` begins. */
export function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
    return starts;
  }
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  return starts;
}

/** The index of the last element that is at most `value`, in a sorted list that begins at or below it. */
function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function sourceText(file: string, text: string): SourceText {
  let lineStarts: readonly number[] | undefined;
  /** The line of the last place: most are asked for in their order. */
  let index = 0;
  return {
    file,
    text,
    place(start, end) {
      lineStarts ??= findLineStarts(text);
      const near = lineStarts[index + NEAR] ?? Number.POSITIVE_INFINITY;
      if ((lineStarts[index] ?? 0) > start || near <= start) index = lastAtMost(lineStarts, start);
      else while ((lineStarts[index + 1] ?? Number.POSITIVE_INFINITY) <= start) index++;
      const lineStart = lineStarts[index] ?? 0;
      const [line, column] = [index + 1, start - lineStart + 1];
      const nextLine = lineStarts[index + 1] ?? Number.POSITIVE_INFINITY;
      return end === undefined || end <= start || end >= nextLine
        ? { file, line, column }
        : { file, line, column, endColumn: Math.min(end, text.length) - lineStart + 1 };
    },
  };
}

/** So many lines are gone through one by one before they are searched. */
const NEAR = 8;
