import type { Place } from '../model/diagnostic.ts';
import type { Block, Comment, Table, TextDocument } from '../model/text-document.ts';

/** One line of a document outside of tables. */
export interface Line {
  readonly kind: 'line';
  readonly text: string;
  readonly at: Place;
  /** How it is set: lines of the same style rank alike. */
  readonly style: string;
  /** Lower stands higher: headings 1-6, bold lines 7, entries of lists 8 and more, plain lines 30. */
  readonly rank: number;
  /** Whether it is the first line of its block. */
  readonly first: boolean;
}

/** What recognition walks through. */
export type Entry = Line | Table | Comment;

const PLAIN = 30;

/** The blocks of a document with paragraphs taken apart into lines. */
export function entriesOf({ blocks, format }: TextDocument): Entry[] {
  const lined = format === 'markdown' || format === 'text';
  return blocks.flatMap((block): Entry[] => {
    if (block.kind === 'table' || block.kind === 'comment') return [block];
    const { style, rank } = styleOf(block);
    return linesOf(block).map((text, index) => ({
      kind: 'line' as const,
      text,
      at: index === 0 || !lined ? block.at : lineBelow(block.at, index),
      style,
      rank,
      first: index === 0,
    }));
  });
}

function linesOf(block: Exclude<Block, Table | Comment>): string[] {
  const lines = block.text.split('\n');
  if (block.kind === 'list-item' && block.marker !== undefined) {
    return [`${block.marker} ${lines[0] ?? ''}`.trim(), ...lines.slice(1)];
  }
  return lines;
}

function lineBelow(at: Place, index: number): Place {
  return at.line === undefined ? at : { file: at.file, line: at.line + index };
}

function styleOf(block: Exclude<Block, Table | Comment>): { readonly style: string; readonly rank: number } {
  if (block.kind === 'heading') return { style: `heading ${block.depth}`, rank: block.depth };
  const bold = block.bold === true ? ' bold' : '';
  if (block.kind === 'paragraph') return bold === '' ? { style: 'plain', rank: PLAIN } : { style: 'bold', rank: 7 };
  const counted = /^\(?\d/.test(block.marker ?? '') ? 'numbered' : block.marker === undefined ? 'bullet' : 'lettered';
  return { style: `item ${block.depth} ${counted}${bold}`, rank: 7 + block.depth };
}
