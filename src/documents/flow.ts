import type { Place } from '../model/diagnostic.ts';
import { refuseAbove } from '../office/refusal.ts';

/** Text for a picture without text: a cell with a flow chart is not empty. */
export const PICTURE = 'gambar';

/** Counts what is read, and ends the reading at the limit: what is arranged later must fit into memory now. */
export function blockCounter(file: string): () => void {
  let amount = 0;
  return () => refuseAbove(++amount, 'blocks', 'documentBlocks', { file });
}

/** What is in a document or a cell, one below the other, as a reader comes across it. */
export type FlowItem = FlowText | FlowTable;

/** A block of text that is not placed yet; `at` where the format knows lines. */
type FlowText = { readonly at?: Place } & (
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string }
  | { readonly kind: 'paragraph' | 'comment'; readonly text: string; readonly bold?: true }
  | {
      readonly kind: 'list-item';
      readonly depth: number;
      readonly marker?: string;
      readonly text: string;
      readonly bold?: true;
    }
);

export interface FlowTable {
  readonly kind: 'table';
  readonly rows: readonly FlowRow[];
  readonly at?: Place;
}

export interface FlowRow {
  readonly cells: readonly FlowCell[];
  readonly at?: Place;
}

export interface FlowCell {
  readonly items: readonly FlowItem[];
  /** Columns and rows that it spans. */
  readonly columns: number;
  readonly rows: number;
  /** It goes on from the cell above. */
  readonly continued?: true;
  readonly at?: Place;
}
