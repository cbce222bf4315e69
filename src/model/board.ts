import type { Service } from './assessment.ts';
import type { Zone } from './checklist.ts';
import type { Basis } from './run.ts';

/**
 * What the program of a what-if board scores, as JSON in a page. It is small: texts about items and evidence stay out, and an
 * answer is its place among all the different answers.
 */
export interface BoardData {
  /** The checklist as `packChecklist` packs it, without what no score depends on. */
  readonly packed: string;
  /** The day of judgement, YYYY-MM-DD. */
  readonly asOf: string;
  readonly basis: Basis;
  /** All different answers, as they are written. */
  readonly words: readonly string[];
  readonly units: readonly BoardUnit[];
  /** Units that were expected or rejected: the institution's range includes what they may still score. */
  readonly missing: readonly string[];
  readonly rejected: readonly { readonly unit: string | null; readonly services?: number }[];
  /** What is assumed when the page is opened (`--set`). */
  readonly changes: readonly BoardChange[];
  /** The command that reads the same files, with which those of the changes make the same figures. */
  readonly command: string;
}

/** What a page gives the program of its board: the data, and words of the report. */
export interface BoardPage extends BoardData {
  readonly shown: {
    readonly decimalMark: string;
    readonly zones: Readonly<Record<Zone, string>>;
    readonly notScored: string;
    readonly readings: Readonly<Record<Basis, string>>;
  };
}

/** Ids of what a page has of its board: the section, and the block of data. */
export const BOARD_IDS = { section: 'board', data: 'board-data' } as const;

/** One unit, as its file has it. */
export interface BoardUnit {
  readonly id: string;
  readonly name: string;
  readonly services: readonly Service[];
  /** In the checklist's order of items. */
  readonly answers: readonly BoardAnswer[];
  /** Places of the items with a valid proof. */
  readonly proven: readonly number[];
  /** What an evaluator found, by the place of the item; absent where nothing is verified. */
  readonly found?: Readonly<Record<string, BoardAnswer>>;
}

/** An answer by its place in `words`, or one of `BOARD_CODES`; a list where the services differ. */
export type BoardAnswer = number | readonly number[];

/** What is in the place of an answer in words. */
export const BOARD_CODES = { unanswered: -1, notApplicable: -2 } as const;

/** An answer that is assumed, in the words of `--set`; an empty answer is none. */
export interface BoardChange {
  /** Id of the only unit that it is for; all units if absent. */
  readonly unit?: string;
  readonly item: string;
  readonly service?: string;
  readonly answer: string;
}

/** Units that one board can have: the page scores all of them while a person waits. */
export const MOST_BOARD_UNITS = 200;
