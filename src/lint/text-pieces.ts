import type { Place } from '../model/diagnostic.ts';
import type { Cell, Table, TextDocument } from '../model/text-document.ts';

/** A run of text, with the place of every character in it. */
export interface TextPiece {
  readonly text: string;
  placeAt(index: number): Place;
}

/** All texts of a document, a block or a cell at a time: what is wrapped stays in one. */
export function textPieces({ blocks, format }: TextDocument): TextPiece[] {
  const lined = format === 'markdown' || format === 'text';
  return blocks.flatMap((block): TextPiece[] => {
    if (block.kind === 'comment') return [];
    if (block.kind === 'table') return cellPieces(block);
    const { text, at } = block;
    return [{ text, placeAt: (index) => (lined ? lineBelow(at, text.slice(0, index).split('\n').length - 1) : at) }];
  });
}

/** The place so many lines further down. */
export function lineBelow(at: Place, lines: number): Place {
  return lines === 0 || at.line === undefined ? at : { file: at.file, line: at.line + lines };
}

/** The cells of a table; a row whose first cell is empty goes on with the row above. */
function cellPieces({ rows }: Table): TextPiece[] {
  const pieces: Cell[][] = [];
  let above: Cell[][] = [];
  for (const { cells } of rows) {
    const goesOn = cells[0]?.text === '';
    const row: Cell[][] = cells.map((cell, column) => {
      const piece = goesOn ? above[column] : undefined;
      piece?.push(cell);
      return piece ?? [cell];
    });
    pieces.push(...row.filter((piece) => piece.length === 1));
    above = row;
  }
  return pieces.map(pieceOf);
}

function pieceOf(cells: readonly Cell[]): TextPiece {
  const [first] = cells;
  return {
    text: cells.map(({ text }) => text).join('\n'),
    placeAt(index) {
      let end = 0;
      for (const { text, at } of cells) {
        end += text.length + 1;
        if (index < end) return at;
      }
      return (first as Cell).at;
    },
  };
}
