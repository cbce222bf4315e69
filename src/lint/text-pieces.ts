import type { Place } from '../model/diagnostic.ts';
import type { Block, Comment, Table, TextDocument } from '../model/text-document.ts';

/** A run of text, with the place of every character in it. */
export interface TextPiece {
  readonly text: string;
  placeAt(index: number): Place;
}

/** A block or a cell of a piece. */
interface Part {
  readonly text: string;
  readonly at: Place;
  readonly lines?: readonly number[];
}

/** All texts of a document, a paragraph or a cell at a time: what goes on in the next one stays in one piece. */
export function textPieces({ blocks, format }: TextDocument): TextPiece[] {
  const lined = format === 'markdown' || format === 'text';
  const pieces: TextPiece[] = [];
  let open: Part[] | undefined;
  const close = () => {
    if (open !== undefined) pieces.push(pieceOf(open, lined));
    open = undefined;
  };
  for (const block of blocks) {
    if (block.kind === 'comment') continue;
    if (block.kind === 'table') {
      close();
      // A cell breaks lines where its source does not.
      for (const parts of cellPieces(block)) pieces.push(pieceOf(parts, false));
    } else if (open !== undefined && open.length < LONGEST && goesOn(open.at(-1)?.text ?? '', block)) open.push(block);
    else {
      close();
      open = [block];
    }
  }
  close();
  return pieces;
}

/** Paragraphs of one piece at most: a printed page has about so many lines. */
const LONGEST = 60;

/** Whether a paragraph is the rest of a sentence that a page, or a reader of pages, has broken. */
function goesOn(before: string, { kind, text }: Exclude<Block, Table | Comment>): boolean {
  return (
    kind === 'paragraph' && !/[.;:!?]$/.test(before) && /^(?:\p{Ll}|\d{4}\b|(?:Tahun|Nomor|No|Tentang)\b)/u.test(text)
  );
}

/** The cells of a table; a row whose first cell is empty goes on with the row above. */
function cellPieces({ rows }: Table): Part[][] {
  const pieces: Part[][] = [];
  let above: Part[][] = [];
  for (const { cells } of rows) {
    const goes = cells[0]?.text === '';
    const row: Part[][] = cells.map((cell, column) => {
      const piece = goes ? above[column] : undefined;
      piece?.push(cell);
      return piece ?? [cell];
    });
    for (const piece of row) if (piece.length === 1) pieces.push(piece);
    above = row;
  }
  return pieces;
}

function pieceOf(parts: readonly Part[], lined: boolean): TextPiece {
  const text = parts.length === 1 ? (parts[0]?.text ?? '') : parts.map((part) => part.text).join('\n');
  // Where each line of each part begins, with its place; worked out when the first place is asked for.
  let starts: { readonly index: number; readonly at: Place }[] | undefined;
  return {
    text,
    placeAt(index) {
      starts ??= startsOf(parts, lined);
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle]?.index ?? 0) <= index) low = middle;
        else high = middle - 1;
      }
      return (starts[low] as (typeof starts)[number]).at;
    },
  };
}

function startsOf(parts: readonly Part[], lined: boolean): { readonly index: number; readonly at: Place }[] {
  let index = 0;
  return parts.flatMap((part) => {
    const lines = lined ? part.text.split('\n') : [part.text];
    return lines.map((line, count) => {
      const start = { index, at: lineBelow(part.at, part.lines?.[count] ?? count) };
      index += line.length + 1;
      return start;
    });
  });
}

/** The place so many lines further down. */
export function lineBelow(at: Place, lines: number): Place {
  return lines === 0 || at.line === undefined ? at : { file: at.file, line: at.line + lines };
}
