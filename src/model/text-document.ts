import type { Place } from './diagnostic.ts';

/**
 * A text as its reader found it, whatever its format: the order of its parts, their words, and where they are. Readers
 * judge nothing. Texts are trimmed, with one blank between words; `\n` is where the document breaks a line inside a
 * paragraph or a cell.
 */
export interface TextDocument {
  readonly file: string;
  readonly format: DocumentFormat;
  readonly blocks: readonly Block[];
}

/** What `patuh lint` reads. */
export const DOCUMENT_FORMATS = ['markdown', 'docx', 'html', 'text', 'pdf'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export type Block = Heading | Paragraph | ListItem | Table | Comment;

/** A text of one line or more. */
interface Text {
  readonly text: string;
  readonly at: Place;
  /**
   * How many lines below `at` each line of the text is in the source; absent where the first is on line `at` and each
   * further one a line below the one before. `<br>` breaks a line where the source does not.
   */
  readonly lines?: readonly number[];
}

export interface Heading extends Text {
  readonly kind: 'heading';
  /** 1 to 6. */
  readonly depth: number;
}

interface Paragraph extends Text {
  readonly kind: 'paragraph';
  /** Set in bold throughout, as headings without a heading style are. */
  readonly bold?: true;
}

/** One entry of a list; nested entries follow it, one deeper. */
interface ListItem extends Text {
  readonly kind: 'list-item';
  /** 1 is the outermost. */
  readonly depth: number;
  /** As the document counts, for example `3.` or `a.`; absent for bullets, and where the format does not say. */
  readonly marker?: string;
  readonly bold?: true;
}

export interface Table {
  readonly kind: 'table';
  /** The first row may be a heading; readers do not decide that. */
  readonly rows: readonly TableRow[];
  readonly at: Place;
}

export interface TableRow {
  /** One a column; a cell that spans several columns is the first of them, and empty ones follow. */
  readonly cells: readonly Cell[];
  readonly at: Place;
}

export interface Cell {
  /** All paragraphs and lists of the cell, one a line. */
  readonly text: string;
  readonly at: Place;
  /** The cell goes on from the row above (merged downwards); its text is empty. */
  readonly continued?: true;
}

/** A comment of the author to a program (`<!-- patuh-... -->` in Markdown and HTML); others are left out. */
export interface Comment {
  readonly kind: 'comment';
  readonly text: string;
  readonly at: Place;
}
