import type { Piece } from './page-content.ts';

/** Pieces of text side by side, as a reader's eye takes them for a line. */
export interface Line {
  /** Parted by gaps that are wider than between words. */
  readonly segments: readonly Segment[];
  /** Where its pieces begin. */
  readonly starts: readonly number[];
  readonly baseline: number;
  readonly size: number;
}

export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bold: boolean;
}

/** In heights of letters: how far letters of a line are apart, at most, and how wide a blank and a gap are, at least. */
const SAME_LINE = 0.45;
const BLANK = 0.12;
const GAP = 0.75;

/** Lines from above, their segments from the left. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: { readonly first: Piece; readonly pieces: Piece[] }[] = [];
  for (const piece of pieces.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const line = lines.at(-1);
    if (line !== undefined && piece.baseline - line.first.baseline <= SAME_LINE * line.first.size) {
      line.pieces.push(piece);
    } else lines.push({ first: piece, pieces: [piece] });
  }
  return lines.map(({ first: { baseline }, pieces: own }) => {
    const sorted = own.toSorted((a, b) => a.left - b.left);
    const size = Math.max(...sorted.slice(0, 100).map((piece) => piece.size));
    const starts = sorted.map(({ left }) => left);
    return { segments: segmentsOf(sorted, size), starts, baseline, size };
  });
}

function segmentsOf(pieces: readonly Piece[], size: number): Segment[] {
  const segments: { parts: string[]; left: number; right: number; bold: boolean }[] = [];
  for (const { text: written, left, right, bold } of pieces) {
    const text = unspaced(written);
    const last = segments.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : left - last.right;
    if (last === undefined || gap > GAP * size) segments.push({ parts: [text], left, right, bold });
    else {
      last.parts.push(gap > BLANK * size ? ` ${text}` : text);
      last.right = Math.max(last.right, right);
      last.bold &&= bold;
    }
  }
  return segments.map(({ parts, ...rest }) => ({ ...rest, text: parts.join('') }));
}

/** A word with space between its letters, as pdf.js gives it: the gaps between words are wider, and part pieces. */
const SPACED = /^(?=(?:.*\p{L}){3})[\p{L}\p{P}](?: [\p{L}\p{P}]){2,}$/u;

function unspaced(text: string): string {
  return SPACED.test(text) ? text.replaceAll(' ', '') : text;
}

/** All of a line. */
export function lineText({ segments }: Line): string {
  return segments.map(({ text }) => text).join(' ');
}

/** Letters of one word may be wider than those of its line are on average. */
const WIDE_WORD = 1.25;
/** In heights of letters: how far a line may be indented below the one that it goes on with. */
const MOST_INDENT = 3;
/** The same of the first line of a paragraph. */
const MOST_FIRST_INDENT = 5;
/** The end of a line that is not the end of a sentence or an entry. */
const BINDS = /(?:[,(/-]|\b(?:dan|atau|serta|di|ke|dari|pada|untuk|oleh|yang))\s*$/i;

/** A phrase in capitals that a line has begun: `Telepon (0271) 123456 KEPUTUSAN`, and `KEPALA DINAS` below it. */
const CAPITAL_END = /(?:^|\s)\p{Lu}{5,}\s*$/u;

/** Whether a line is all capitals, and more than an abbreviation; numbers of decrees are no headings. */
function isCapitalHeading(line: Line): boolean {
  const text = lineText(line);
  return !/[\p{Ll}\d]/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 8 && /\p{Lu}{5}/u.test(text);
}

/** Lines of one paragraph, joined; a word that was parted at its hyphen is one again. */
export function joinLines(texts: readonly string[]): string {
  return texts.reduce(
    (joined, text) => `${joined}${/\p{L}-$|\d-$/u.test(joined) || joined === '' ? '' : ' '}${text}`,
    '',
  );
}

/** What begins an entry of a list. */
const ENTRY = /^\s*(?:\(?\d{1,3}[.)]|\(?[a-z][.)]|[ivx]{1,5}[.)]|[-–•▪◦●○■□❖➢✓\uE000-\uF8FF])(?:\s|$)/i;

/**
 * Whether a line only goes on because the one before was full: its first word had no room there any more. `right` is
 * where the room ends.
 */
export function goesOn(before: Line, line: Line, right: number): boolean {
  const above = endsOf(before);
  const own = endsOf(line);
  if (above === undefined || own === undefined || ENTRY.test(own.first.text)) return false;
  const { first } = own;
  // Centred lines are lines of their own, unless one begins below some part of the other, perhaps behind its number.
  const below = before.starts.some(
    (left) => first.left >= left - line.size && first.left <= left + MOST_INDENT * line.size,
  );
  if (!below && Math.abs(middleOf(above) - middleOf(own)) <= line.size) return false;
  // Below a centred title, at the margin.
  if (above.first.left - first.left > MOST_FIRST_INDENT * line.size) return false;
  const bound = BINDS.test(above.last.text) || CAPITAL_END.test(above.last.text);
  if (isCapitalHeading(line) && !isCapitalHeading(before) && !bound) return false;
  const word = first.text.trimStart().search(/\s|$/);
  const width = ((first.right - first.left) * word) / Math.max(1, first.text.length);
  return above.last.right + WIDE_WORD * width > right - 0.7 * line.size;
}

interface Ends {
  readonly first: Segment;
  readonly last: Segment;
}

function endsOf({ segments }: Line): Ends | undefined {
  const [first] = segments;
  const last = segments.at(-1);
  return first && last && { first, last };
}

function middleOf({ first, last }: Ends): number {
  return (first.left + last.right) / 2;
}
