import type { Messages } from '../messages/messages.ts';
import type { BoardData } from '../model/board.ts';
import type { UnitOrder } from './tables.ts';

/** A what-if board: what it scores, and the program that makes it live. */
export interface PageBoard {
  readonly data: BoardData;
  readonly script: string;
  /** Of the program: SHA-256 in base64, for the policy of the page. */
  readonly hash: string;
}

/** What drawing a format may know besides the run. */
export interface ReportOptions {
  readonly messages: Messages;
  /** Columns of the terminal, or of a text file. */
  readonly width: number;
  /** Colours of chalk: 0 none, 1 the sixteen. */
  readonly color: 0 | 1;
  /** Whether anything beyond ASCII may be drawn. */
  readonly unicode: boolean;
  /** How many gaps are shown; each format's own measure where absent. */
  readonly maxGaps?: number;
  /** Order of the units; each format's own where absent. */
  readonly sort?: UnitOrder | undefined;
  /** The command line that was called, for the provenance of human formats. */
  readonly command: string;
  /** Texts of the files, for code frames, where they are at hand. */
  readonly sources?: ReadonlyMap<string, string>;
  /** Show what was recognised in a document, and how sure. */
  readonly explain?: boolean;
  /** Lines of units have the texts of their checklist. */
  readonly full?: boolean | undefined;
  /** The report goes into a file, not to standard output. */
  readonly toFile: boolean;
  /** The what-if board of a page; none if absent. */
  readonly board?: PageBoard | undefined;
}
