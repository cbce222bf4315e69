import type { Place } from '../model/diagnostic.ts';
import type { PlacedText } from '../model/standards-document.ts';
import type { Block, Comment, Table, TableRow, TextDocument } from '../model/text-document.ts';
import { lineBelow } from './text-pieces.ts';

/** One line of a document outside of tables. */
export interface Line {
  readonly kind: 'line';
  readonly text: string;
  readonly at: Place;
  /** How it is set: lines of the same style rank alike. */
  readonly style: string;
  /** Lower is higher: headings 1-6, bold lines 7, entries of lists 8 and more, plain lines 30. */
  readonly rank: number;
  /** Whether it is the first line of its block. */
  readonly first: boolean;
}

/** What recognition walks through. */
export type Entry = Line | Table | Comment;

/** The rank of lines that nothing sets off. */
export const PLAIN = 30;

/** The blocks of a document with paragraphs taken apart into lines. */
export function entriesOf({ blocks, format }: TextDocument): Entry[] {
  const lined = format === 'markdown' || format === 'text';
  return blocks.flatMap((block): Entry[] => {
    if (block.kind === 'table' || block.kind === 'comment') return [block];
    const { style, rank } = styleOf(block);
    return linesIn(block).map((text, index) => ({
      kind: 'line' as const,
      text,
      at: lined ? lineBelow(block.at, block.lines?.[index] ?? index) : block.at,
      style,
      rank,
      first: index === 0,
    }));
  });
}

function linesIn(block: Exclude<Block, Table | Comment>): string[] {
  const lines = block.text.split('\n');
  if (block.kind === 'list-item' && block.marker !== undefined) {
    return [`${block.marker} ${lines[0] ?? ''}`.trim(), ...lines.slice(1)];
  }
  return lines;
}

function styleOf(block: Exclude<Block, Table | Comment>): { readonly style: string; readonly rank: number } {
  if (block.kind === 'heading') return { style: `heading ${block.depth}`, rank: block.depth };
  const bold = block.bold === true ? ' bold' : '';
  if (block.kind === 'paragraph') return bold === '' ? { style: 'plain', rank: PLAIN } : { style: 'bold', rank: 7 };
  const counted = /^\(?\d/.test(block.marker ?? '') ? 'numbered' : block.marker === undefined ? 'bullet' : 'lettered';
  return { style: `item ${block.depth} ${counted}${bold}`, rank: 7 + block.depth };
}

/** All lines, those of tables row by row: `Ditetapkan di`, `:` and `Cimahi` make one line. */
export function linesOf(entries: readonly Entry[]): PlacedText[] {
  return entries.flatMap((entry): PlacedText[] => {
    if (entry.kind === 'line') return [entry];
    return entry.kind === 'table' ? entry.rows.flatMap(rowLines) : [];
  });
}

function rowLines({ cells }: TableRow): PlacedText[] {
  const filled = cells.filter(({ text }) => text !== '').map(({ text, at }) => ({ lines: text.split('\n'), at }));
  const long = filled.filter(({ lines }) => lines.length > 1);
  const [first] = filled;
  if (first === undefined) return [];
  // Two columns of signatures: each reads downwards.
  if (long.length > 1) return filled.flatMap(({ lines, at }) => lines.map((text) => ({ text, at })));
  const head = { text: filled.map(({ lines }) => lines[0]).join(' '), at: first.at };
  return [head, ...long.flatMap(({ lines, at }) => lines.slice(1).map((text) => ({ text, at })))];
}
