import type { Units } from './find-units.ts';

/** A number in front of a component: what stands around it, and how it counts. */
interface Numbering {
  readonly first: number;
  /** The sign before the first, where letters count. */
  readonly letters: number | undefined;
  readonly before: string;
  readonly after: string;
  readonly width: number;
}

const IN_HEADING =
  /^(?<lead>\s{0,3}#{1,6}\s+)(?<before>\(?)(?<number>\d{1,3}(?=[.)\s])|[A-Za-z](?=[.)]))(?<after>[.)]+\s|\s)/;
const IN_CELL = /^(?<lead>\s*\|?\s*)(?<before>\(?)(?<number>\d{1,3})(?<after>[.)]*)(?=\s*\|)/;

/**
 * Components with the numbers that their places ask for, if those that stood there were numbered one after the other; else
 * as they are. A row without a number gets one where the others have them.
 */
export function numberUnits(
  units: readonly string[][],
  before: readonly (readonly string[])[],
  layout: Units['layout'],
): readonly string[][] {
  if (layout.kind === 'rows' && layout.number !== 0) return units;
  const pattern = layout.kind === 'sections' ? IN_HEADING : IN_CELL;
  const numbering = numberingOf(before, pattern, layout);
  if (numbering === undefined) return units;
  if (layout.kind === 'rows') {
    let count = 0;
    return units.map((unit) =>
      unit.map((line, row) =>
        row === 0 || pattern.test(line) ? numbered(line, numbering, count++, pattern, layout) : line,
      ),
    );
  }
  return units.map((unit, index) => {
    const at = headOf(unit, pattern);
    const head = unit[at] ?? '';
    return [...unit.slice(0, at), numbered(head, numbering, index, pattern, layout), ...unit.slice(at + 1)];
  });
}

/** The line that carries the number: comments may stand above it. */
function headOf(unit: readonly string[], pattern: RegExp): number {
  const found = unit.findIndex((line) => pattern.test(line) || /^ {0,3}#/.test(line));
  return Math.max(0, found);
}

function numberingOf(
  units: readonly (readonly string[])[],
  pattern: RegExp,
  layout: Units['layout'],
): Numbering | undefined {
  const found = units.flatMap((unit) => {
    const matches = unit.flatMap((line) => {
      const match = pattern.exec(line);
      return match === null ? [] : [match];
    });
    return layout.kind === 'rows' ? matches : matches.slice(0, 1);
  });
  const [head] = found;
  if (head?.groups === undefined || found.length < units.length) return undefined;
  const { number = '', before = '', after = '' } = head.groups;
  const letters = letterBase(number);
  const first = countOf(number, letters);
  const sequence = found.every(({ groups }, index) => countOf(groups?.['number'] ?? '', letters) === first + index);
  return sequence ? { first, letters, before, after, width: number.length } : undefined;
}

/** The sign before `A` or `a`; undefined where digits count. */
function letterBase(number: string): number | undefined {
  if (/\d/.test(number)) return undefined;
  return (/[A-Z]/.test(number) ? 'A' : 'a').charCodeAt(0) - 1;
}

function countOf(number: string, letters: number | undefined): number {
  if (letters === undefined) return Number(number);
  return letterBase(number) === letters ? number.charCodeAt(0) - letters : Number.NaN;
}

function numbered(
  line: string,
  { first, letters, before, after, width }: Numbering,
  index: number,
  pattern: RegExp,
  layout: Units['layout'],
): string {
  const digits = letters === undefined ? String(first + index) : String.fromCharCode(letters + first + index);
  const number = `${before}${letters === undefined && width > 1 && first < 10 ? digits.padStart(width, '0') : digits}${after}`;
  const match = pattern.exec(line);
  if (match !== null) return `${match.groups?.['lead'] ?? ''}${number}${line.slice(match[0].length)}`;
  if (layout.kind === 'sections') return line.replace(/^( {0,3}#{1,6}\s+)/, `$1${number}`);
  return line.replace(/^(\s*\|)\s*\|/, `$1 ${number} |`);
}
