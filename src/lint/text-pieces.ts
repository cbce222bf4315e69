import type { Place } from '../model/diagnostic.ts';
import type { TextDocument } from '../model/text-document.ts';

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
    if (block.kind === 'table') {
      return block.rows.flatMap(({ cells }) => cells.map(({ text, at }) => ({ text, placeAt: () => at })));
    }
    const { text, at } = block;
    return [{ text, placeAt: (index) => (lined ? lineBelow(at, text.slice(0, index).split('\n').length - 1) : at) }];
  });
}

/** The place so many lines further down. */
export function lineBelow(at: Place, lines: number): Place {
  return lines === 0 || at.line === undefined ? at : { file: at.file, line: at.line + lines };
}
