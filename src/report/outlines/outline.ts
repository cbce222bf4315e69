import type { Zone } from '../../model/checklist.ts';
import type { Table } from '../tables.ts';

/**
 * A report as typed blocks: what it says, in which order, without how any format draws it. `drawers/` make terminal text,
 * Markdown, HTML, DOCX and XLSX of any outline.
 */
export interface Outline {
  readonly title: string;
  /** A line above the title, where a format has room for one. */
  readonly kicker: string;
  /** What the figures come from. */
  readonly sources: readonly string[];
  readonly headline: Headline | null;
  readonly sections: readonly Section[];
  /** Of this program. */
  readonly version: string;
}

/** The one figure of a report, and what it is called. */
export interface Headline {
  readonly value: string;
  /** `mutu B`. */
  readonly grade: string;
  readonly predicate: string;
  readonly zone: Zone;
}

export interface Section {
  readonly heading: string;
  /** Terminals leave the heading out: the block explains itself, or is the small print. */
  readonly onScreen?: 'without-heading' | 'small-print';
  readonly blocks: readonly Block[];
}

export type Block = SubheadingBlock | SentencesBlock | ParagraphsBlock | TableBlock | ItemsBlock | SparklineBlock;

/** A heading inside a section. */
interface SubheadingBlock {
  readonly kind: 'subheading';
  readonly text: string;
}

/** Sentences as a list. */
interface SentencesBlock {
  readonly kind: 'sentences';
  readonly lines: readonly string[];
  /** Something is to be done about it. */
  readonly inDoubt?: boolean;
  /** Further lines of formats that are kept: not on the screen. */
  readonly kept?: readonly string[];
}

/** Running text. */
interface ParagraphsBlock {
  readonly kind: 'paragraphs';
  readonly lines: readonly string[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly table: Table;
  /** The column that heads the rows, and takes the room that is left. */
  readonly leading: string;
  /** The columns that a terminal has room for; all where absent. */
  readonly onScreen?: readonly string[];
  /** The column whose text has the colour of the row's zone. */
  readonly graded?: string;
  /** A bar behind each row: its share of the whole, from 0 to 1. */
  readonly bars?: readonly number[];
}

/** Things with a figure each, and what to do about them. */
export interface ItemsBlock {
  readonly kind: 'items';
  readonly items: readonly {
    readonly name: string;
    readonly figure: string;
    readonly note: string | null;
    readonly zone: Zone;
  }[];
}

/** A series of shares from 0 to 1, as small bars in a row. */
interface SparklineBlock {
  readonly kind: 'sparkline';
  readonly label: string;
  readonly shares: readonly number[];
}

/** Sections that have something to say. */
export function filled(sections: readonly Section[]): Section[] {
  return sections
    .map((section) => ({ ...section, blocks: section.blocks.filter((block) => !isEmpty(block)) }))
    .filter(({ blocks }) => blocks.length > 0);
}

function isEmpty(block: Block): boolean {
  switch (block.kind) {
    case 'subheading':
      return false;
    case 'table':
      return block.table.rows.length === 0;
    case 'items':
      return block.items.length === 0;
    case 'sparkline':
      return block.shares.length < 2;
    case 'sentences':
      return block.lines.length === 0 && (block.kept ?? []).length === 0;
    case 'paragraphs':
      return block.lines.length === 0;
  }
}
