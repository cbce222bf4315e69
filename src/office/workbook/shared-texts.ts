import type { Place } from '../../model/diagnostic.ts';
import type { XmlHandler } from '../read-xml.ts';
import { refuseAbove } from '../refusal.ts';
import { withoutEscapes } from './cell-value.ts';

/** Gathers text from `t` elements; that of readings for East Asian scripts (`rPh`) is none of a cell's. */
export function textGatherer(at: Place): {
  readonly open: (name: string) => void;
  readonly close: (name: string) => void;
  readonly text: (piece: string) => void;
  /** The text since the last call. */
  readonly take: () => string;
} {
  let text = '';
  let isInText = false;
  let isReading = false;
  let characters = 0;
  return {
    open(name) {
      if (name === 'rPh') isReading = true;
      else if (name === 't' && !isReading) isInText = true;
    },
    close(name) {
      if (name === 'rPh') isReading = false;
      else if (name === 't') isInText = false;
    },
    text(piece) {
      if (!isInText) return;
      characters += piece.length;
      refuseAbove(characters, 'characters', 'workbookCharacters', at);
      text += piece;
    },
    take() {
      const taken = withoutEscapes(text);
      text = '';
      return taken;
    },
  };
}

/** Reads the texts that cells of a workbook share, by number. */
export function sharedTexts(at: Place): { readonly handler: XmlHandler; readonly texts: readonly string[] } {
  const texts: string[] = [];
  const gatherer = textGatherer(at);
  return {
    texts,
    handler: {
      open: gatherer.open,
      text: gatherer.text,
      close(name) {
        gatherer.close(name);
        if (name !== 'si') return;
        texts.push(gatherer.take());
        refuseAbove(texts.length, 'cells', 'workbookCells', at);
      },
    },
  };
}
