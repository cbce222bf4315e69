import type { Units } from './find-units.ts';

/** A number in front of a component: what is around it, and how it counts. */
interface Numbering {
  readonly first: number;
  /** The code of the sign in front of `A` or `a`, where letters count. */
  readonly letters: number | undefined;
  readonly before: string;
  readonly after: string;
  readonly width: number;
}

/** What is in front of a number, a bracket before it, the number, and what is behind it. */
const IN_HEADING = /^(\s{0,3}#{1,6}\s+)(\(?)(\d{1,3}|[A-Za-z](?=[.)]))([.)]+\s|\s)/;
const IN_CELL = /^(\s*\|?\s*)(\(?)(\d{1,3})([.)]*)(?=\s*\|)/;

/**
 * Gives components the numbers that their places (counted from 0) ask for, if those in these places were numbered one
 * after the other; else leaves them as they are. A row without a number gets one where the others have them. The units
 * are to be given in the order in which they will be.
 */
export function numberingOf(
  units: readonly (readonly string[])[],
  layout: Units['layout'],
): (unit: readonly string[], place: number) => readonly string[] {
  const sections = layout.kind === 'sections';
  const pattern = sections ? IN_HEADING : IN_CELL;
  // Comments may be above a heading, and numbers of other things below it.
  const isHead = (line: string) => !sections || /^\s{0,3}#/.test(line);
  const heads = units.flatMap((unit) =>
    unit.filter(isHead).filter((line, index) => index === 0 || (!sections && pattern.test(line))),
  );
  const numbering = sections || layout.number === 0 ? commonNumbering(heads, pattern) : undefined;
  if (numbering === undefined) return (unit) => unit;
  // Rows of no component that a unit ends with are counted as well.
  let beside = 0;
  return (unit, place) => {
    const head = unit.findIndex(isHead);
    return unit.map((line, index) => {
      if (index !== head && (sections || !pattern.test(line))) return line;
      if (index !== head) beside++;
      return numbered(line, numberAt(place + beside, numbering), pattern);
    });
  };
}

function commonNumbering(heads: readonly string[], pattern: RegExp): Numbering | undefined {
  const found = heads.map((head) => pattern.exec(head));
  const [head] = found;
  if (head == null) return undefined;
  const [, , before = '', number = '', after = ''] = head;
  const letters = letterBase(number);
  const first = countOf(number, letters);
  const sequence = found.every((match, index) => countOf(match?.[3] ?? '', letters) === first + index);
  return sequence ? { first, letters, before, after, width: number.length } : undefined;
}

function letterBase(number: string): number | undefined {
  if (/\d/.test(number)) return undefined;
  return (/[A-Z]/.test(number) ? 'A' : 'a').charCodeAt(0) - 1;
}

function countOf(number: string, letters: number | undefined): number {
  return letters === undefined ? Number(number) : number.charCodeAt(0) - letters;
}

function numberAt(place: number, { first, letters, before, after, width }: Numbering): string {
  if (letters !== undefined) return `${before}${String.fromCharCode(letters + first + place)}${after}`;
  const digits = String(first + place);
  return `${before}${width > 1 && first < 10 ? digits.padStart(width, '0') : digits}${after}`;
}

function numbered(line: string, number: string, pattern: RegExp): string {
  const bare = pattern === IN_HEADING ? /^( {0,3}#{1,6}\s+)/ : /^(\s*\|)\s*\|/;
  return pattern.test(line)
    ? line.replace(pattern, (_, lead: string) => `${lead}${number}`)
    : line.replace(bare, (_, lead: string) => (pattern === IN_HEADING ? `${lead}${number}` : `${lead} ${number} |`));
}
