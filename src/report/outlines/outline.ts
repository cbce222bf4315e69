import type { Zone } from '../../model/checklist.ts';
import type { Place } from '../../model/diagnostic.ts';
import type { Level } from '../../model/lint-level.ts';
import type { Table } from '../table.ts';

/**
 * A report as typed blocks: what it says, in which order, without how any format draws it. `drawers/` make terminal text,
 * Markdown, HTML, DOCX and XLSX of any outline.
 */
export interface Outline {
  /** Empty on a screen that needs none. */
  readonly title: string;
  /** A line above the title, where a format has room for one. */
  readonly kicker: string;
  /** Whom it is about and by which instrument, below the title. */
  readonly about?: readonly string[];
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
  /** By what a page points to it. */
  readonly id?: string;
  /** It is in the list of contents, where there is one. */
  readonly listed?: true;
  /**
   * A page shows its heading only to those who cannot see it; or has the section below all others, as small print; or shows it
   * only where a script can run.
   */
  readonly onPage?: 'hidden-heading' | 'footer' | 'by-script';
  /** On pages across, where there are pages: its tables are wide. */
  readonly across?: true;
  /** Empty where the blocks need none. */
  readonly heading: string;
  /**
   * Terminals leave the heading out: the block explains itself, or is the small print; or a line free below it; or underline it, as the
   * name of a file.
   */
  readonly onScreen?: 'without-heading' | 'small-print' | 'spaced' | 'underlined';
  readonly blocks: readonly Block[];
}

export type Block =
  | SubheadingBlock
  | ScoreBlock
  | ZonesBlock
  | SentencesBlock
  | ParagraphsBlock
  | NoteBlock
  | NoticeBlock
  | FaultsBlock
  | TableBlock
  | BarsBlock
  | CardsBlock
  | FigureBlock
  | ItemsBlock
  | SparklineBlock;

/** A heading inside a section. */
interface SubheadingBlock {
  readonly kind: 'subheading';
  readonly text: string;
  /** 2 where absent, a section having 1. */
  readonly level?: 3;
}

/** What came out: the score, its zone and what that is called, and where it is on the scale. */
export interface ScoreBlock {
  readonly kind: 'score';
  /** Null where there is none; `zone` is then null, and `words` says so. */
  readonly value: string | null;
  readonly zone: Zone | null;
  /** `zona hijau` */
  readonly words: string;
  readonly label: string;
  readonly scale: Scale | null;
}

/** A scale from 0 to its end, the names of its bounds, and the score on it. */
export interface Scale {
  readonly score: number;
  readonly max: number;
  /** Ascending. */
  readonly bounds: readonly { readonly value: number; readonly name: string }[];
}

/** How many are in each zone, or of each level in its colours, and the same in a sentence. */
export interface ZonesBlock {
  readonly kind: 'zones';
  readonly zones: readonly { readonly zone: Zone; readonly name: string; readonly count: number }[];
  /** How many there are, some perhaps in no zone. */
  readonly all: number;
  /** What became of others, and how many were found. */
  readonly others: readonly { readonly name: string; readonly count: number }[];
  /** Headings, for a table. */
  readonly titles: readonly [zone: string, count: string];
  readonly sentence: string;
}

/** Sentences as a list. */
interface SentencesBlock {
  readonly kind: 'sentences';
  readonly lines: readonly string[];
  /** Something is to be done about it. */
  readonly inDoubt?: boolean;
  /** Lines that a terminal folds are indented from their second on: each is about a thing of its own. */
  readonly hanging?: boolean;
  /** Further lines of formats that are kept: not on the screen. */
  readonly kept?: readonly string[];
}

/** Running text. */
interface ParagraphsBlock {
  readonly kind: 'paragraphs';
  readonly lines: readonly string[];
  /** What the first begins with, in bold. */
  readonly strong?: string;
  /** On the page of what follows. */
  readonly withNext?: true;
}

/** A line below what it is about: how much more there is, what a sign means. */
interface NoteBlock {
  readonly kind: 'note';
  readonly text: string;
}

/** What must not be overlooked, below what it is about. */
export interface NoticeBlock {
  readonly kind: 'notice';
  readonly title: string;
  readonly lines: readonly string[];
}

/** What is wrong with a file. */
export interface FaultsBlock {
  readonly kind: 'faults';
  /** The file, where a page says it above them. */
  readonly file?: string;
  readonly faults: readonly Fault[];
}

/** Where something is wrong, what, and how to mend it. */
export interface Fault {
  /** Empty for the file as a whole. */
  readonly place: string;
  readonly fault: string;
  readonly remedy?: string;
  /** How bad it is, where they differ in that. */
  readonly mark?: { readonly level: Level; readonly word: string };
  /** The text of the file, for terminals to show the line. */
  readonly code?: { readonly at: Place; readonly text: string };
}

export interface TableBlock {
  readonly kind: 'table';
  readonly table: Table;
  /** The column that heads the rows, and takes the room that is left; empty where none heads them. */
  readonly leading: string;
  /** What it shows; the heading of its section where absent. */
  readonly caption?: string;
  /** A page shows its caption, and the table when asked. */
  readonly folded?: true;
  /** The sections to which the leading cells of the rows lead, by id. */
  readonly links?: readonly (string | null)[];
  /** The columns that a terminal has room for; all where absent. */
  readonly onScreen?: readonly string[];
  /** The columns elsewhere; all where absent. */
  readonly onPaper?: readonly string[];
  /** How a page of paper has it; laid out by its texts where absent. */
  readonly paper?: PaperTable;
  /** How a workbook has it; by its texts and numbers where absent. */
  readonly sheet?: SheetTable;
  /** The column that is cut where there is too little room; the leading one where absent. */
  readonly giving?: string;
  /** The column whose text has the colour of the row's zone. */
  readonly graded?: string;
  /** A bar behind each row: its share of the whole, from 0 to 1. */
  readonly bars?: readonly number[];
}

/** A table on paper. */
interface PaperTable {
  /** Widths of the columns in twentieths of a point, 0 for the one that takes the rest; others are not printed. */
  readonly widths: Readonly<Record<string, number>>;
  readonly numbered: boolean;
  readonly centered?: readonly string[];
}

/** A table in a workbook. */
interface SheetTable {
  /** The columns in their order; `zone` has the colour of the row's zone, `points` and `count` are numbers. */
  readonly columns: readonly (readonly [
    key: string,
    look: 'label' | 'text' | 'center' | 'zone' | 'points' | 'count',
  ])[];
  /** The first column counts the rows. */
  readonly numbered?: true;
}

/** Shares of a whole, with what they are of. */
export interface BarsBlock {
  readonly kind: 'bars';
  /** Headings of the names, the values, and what these could be at most. */
  readonly titles: readonly [name: string, value: string, most: string];
  readonly bars: readonly Bar[];
}

interface Bar {
  readonly name: string;
  readonly value: string;
  readonly most: string;
  /** From 0 to 1. */
  readonly share: number;
}

/** Things that each have a figure and facts of their own. */
interface CardsBlock {
  readonly kind: 'cards';
  readonly cards: readonly Card[];
}

export interface Card {
  readonly figure: string;
  readonly title: string;
  /** Null where there is nothing to say under the name. */
  readonly facts: readonly (readonly [name: string, value: string | null])[];
}

/**
 * What only a page has room for: a figure, or a list to sort, fold and follow. The other formats show the same facts in tables;
 * they get no such block.
 */
interface FigureBlock {
  readonly kind: 'figure';
  readonly figure: FigureName;
}

export type FigureName =
  | 'result'
  | 'board'
  | 'costliest'
  | 'since'
  | 'heat-map'
  | 'units'
  | 'items'
  | 'unit'
  | 'unit-pages'
  | 'not-counted'
  | 'warnings';

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
export interface SparklineBlock {
  readonly kind: 'sparkline';
  readonly label: string;
  readonly shares: readonly number[];
  /** The same as a picture, for formats that can draw one. */
  readonly chart?: Chart;
}

/** A series over the bounds of its scale; shares of the scale from 0 to 1. */
export interface Chart {
  /** What it shows, in words. */
  readonly summary: string;
  readonly points: readonly {
    readonly name: string;
    readonly text: string;
    /** Null where there is no figure. */
    readonly share: number | null;
    readonly zone: Zone | null;
  }[];
  readonly bounds: readonly { readonly share: number; readonly name: string }[];
}

/** A table with the columns that formats other than a terminal show. */
export function tableElsewhere({ table, onPaper }: TableBlock): Table {
  if (onPaper === undefined) return table;
  return { ...table, columns: table.columns.filter(({ key }) => onPaper.includes(key)) };
}

/** Sections that have something to say. */
export function filled(sections: readonly Section[]): Section[] {
  return sections
    .map((section) => ({ ...section, blocks: section.blocks.filter((block) => !isEmpty(block)) }))
    .filter(({ blocks }) => blocks.length > 0);
}

/** Sections inside another: their headings are those of its parts. */
export function subsections(sections: readonly Section[], level?: 3): Block[] {
  const at = level === undefined ? {} : { level };
  return sections.flatMap(({ heading, blocks }): Block[] => [
    ...(heading === '' ? [] : [{ kind: 'subheading', text: heading, ...at } as const]),
    ...blocks,
  ]);
}

function isEmpty(block: Block): boolean {
  switch (block.kind) {
    case 'subheading':
    case 'score':
    case 'zones':
    case 'note':
    case 'figure':
      return false;
    case 'bars':
      return block.bars.length === 0;
    case 'cards':
      return block.cards.length === 0;
    case 'table':
      return block.table.rows.length === 0;
    case 'items':
      return block.items.length === 0;
    case 'sparkline':
      return block.shares.length < 2;
    case 'sentences':
      return block.lines.length === 0 && (block.kept ?? []).length === 0;
    case 'notice':
      return block.lines.length === 0;
    case 'faults':
      return block.faults.length === 0;
    case 'paragraphs':
      return block.lines.length === 0 && block.strong === undefined;
  }
}
