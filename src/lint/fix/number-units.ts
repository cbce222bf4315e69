import type { Units } from './find-units.ts';

/** A number in front of a component: what stands around it, and how it counts. */
interface Numbering {
  readonly first: number;
  readonly before: string;
  readonly after: string;
  readonly width: number;
}

const IN_HEADING = /^(?<lead>\s{0,3}#{1,6}\s+)(?<before>\(?)(?<number>\d{1,3})(?<after>[.)]+\s|\s)/;
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
  const numbering = numberingOf(before, pattern);
  if (numbering === undefined) return units;
  return units.map((unit, index) => {
    const at = headOf(unit, pattern, layout);
    const head = unit[at] ?? '';
    return [...unit.slice(0, at), numbered(head, numbering, index, pattern, layout), ...unit.slice(at + 1)];
  });
}

/** The line that carries the number: comments may stand above it. */
function headOf(unit: readonly string[], pattern: RegExp, layout: Units['layout']): number {
  if (layout.kind === 'rows') return 0;
  const found = unit.findIndex((line) => pattern.test(line) || /^ {0,3}#/.test(line));
  return Math.max(0, found);
}

function numberingOf(units: readonly (readonly string[])[], pattern: RegExp): Numbering | undefined {
  const found = units.map((unit) => unit.map((line) => pattern.exec(line)).find((match) => match !== null)?.groups);
  const [head] = found;
  if (head === undefined) return undefined;
  const first = Number(head['number']);
  const sequence = found.every((groups, index) => Number(groups?.['number']) === first + index);
  return sequence
    ? { first, before: head['before'] ?? '', after: head['after'] ?? '', width: head['number']?.length ?? 1 }
    : undefined;
}

function numbered(
  line: string,
  { first, before, after, width }: Numbering,
  index: number,
  pattern: RegExp,
  layout: Units['layout'],
): string {
  const digits = String(first + index);
  const number = `${before}${width > 1 && first < 10 ? digits.padStart(width, '0') : digits}${after}`;
  const match = pattern.exec(line);
  if (match !== null) return `${match.groups?.['lead'] ?? ''}${number}${line.slice(match[0].length)}`;
  if (layout.kind === 'sections') return line.replace(/^( {0,3}#{1,6}\s+)/, `$1${number}`);
  return line.replace(/^(\s*\|)\s*\|/, `$1 ${number} |`);
}
