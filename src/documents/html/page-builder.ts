import type { Place } from '../../model/diagnostic.ts';
import type { SourceText } from '../../text/source-text.ts';
import { formatCount } from '../count-format.ts';
import { flatText } from '../flat-text.ts';
import { type FlowCell, type FlowItem, type FlowRow, PICTURE } from '../flow.ts';

type Attributes = Readonly<Record<string, string>>;

/** A list that is open; bullets have no format. */
interface OpenList {
  readonly format: string | undefined;
  next: number;
}

/** The text that is being gathered, until a block ends it. */
interface Pending {
  text: string;
  start: number | undefined;
  end: number;
  letters: number;
  boldLetters: number;
  pictures: string[] | undefined;
}

/** What is open at a place: the page, or a cell. */
interface Level {
  readonly items: FlowItem[];
  pending: Pending;
  heading: number | undefined;
  /** The entry that the next text is of; its text has been written where it is undefined. */
  entry: { readonly depth: number; readonly marker?: string } | undefined;
  readonly lists: OpenList[];
  /** Terms of definition lists are written in bold. */
  term: boolean;
  /** What the cell is in. */
  readonly outer: Level | undefined;
}

interface OpenTable {
  readonly start: number;
  readonly rows: FlowRow[];
  row: { readonly start: number; readonly cells: FlowCell[] } | undefined;
  cell: { readonly start: number; readonly columns: number; readonly rows: number } | undefined;
}

/** By HTML's names, Word's. */
const LIST_FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

const MOST_SPAN = 65_534;

/** Makes blocks of the elements of a page. `count` is called for every block and cell. */
export function pageBuilder(source: SourceText, count: () => void) {
  const page = openLevel(undefined);
  let innermost = page;
  const tables: OpenTable[] = [];
  const here = () => innermost;

  const flush = () => {
    const level = here();
    const { text: raw, start = 0, end, letters, boldLetters, pictures } = level.pending;
    level.pending = openPending();
    const words = flatText(raw);
    const shown = pictures === undefined ? '' : flatText(pictures.join(' ')) || PICTURE;
    const text = words === '' ? shown : words;
    if (text === '') return;
    count();
    const at: Place = source.place(start, end);
    if (level.heading !== undefined) {
      level.items.push({ kind: 'heading', depth: level.heading, text, at });
      return;
    }
    const bold = level.term || (letters > 0 && boldLetters === letters) ? ({ bold: true } as const) : {};
    if (level.entry === undefined) level.items.push({ kind: 'paragraph', text, ...bold, at });
    else level.items.push({ kind: 'list-item', ...level.entry, text, ...bold, at });
    level.entry = undefined;
  };

  const endCell = () => {
    const table = tables.at(-1);
    if (table?.cell === undefined) return;
    flush();
    const { start, columns, rows } = table.cell;
    const { items, outer = page } = innermost;
    innermost = outer;
    table.row?.cells.push({ items, columns, rows, at: placeOfCell(items, source.place(start)) });
    table.cell = undefined;
  };
  const endRow = () => {
    const table = tables.at(-1);
    if (table?.row === undefined) return;
    endCell();
    table.rows.push({ cells: table.row.cells, at: source.place(table.row.start) });
    table.row = undefined;
  };

  return {
    items: page.items,
    flush,
    /** Text at `start`; its own line ends count where `asWritten`. */
    text(text: string, start: number, end: number, bold: boolean, asWritten: boolean): void {
      const { pending } = here();
      const shown = asWritten ? text : text.replace(/\s+/g, ' ');
      pending.text += shown;
      const letters = text.replace(/\s+/g, '').length;
      if (letters === 0) return;
      pending.start ??= start + (text.length - text.trimStart().length);
      pending.end = end - (text.length - text.trimEnd().length);
      pending.letters += letters;
      if (bold) pending.boldLetters += letters;
    },
    breakLine(): void {
      here().pending.text += '\n';
    },
    picture(alternative: string, start: number, end: number): void {
      const { pending } = here();
      pending.start ??= start;
      pending.end = Math.max(pending.end, end);
      pending.pictures = [...(pending.pictures ?? []).slice(-9), alternative];
    },
    comment(text: string, start: number, end: number): void {
      count();
      here().items.push({ kind: 'comment', text, at: source.place(start, end) });
    },
    /** A heading from elsewhere in the source, as the label of what begins at `start`. */
    label(text: string, depth: number, start: number): void {
      flush();
      count();
      here().items.push({ kind: 'heading', depth, text, at: source.place(start) });
    },
    openHeading(depth: number): void {
      flush();
      here().heading = depth;
    },
    closeHeading(): void {
      flush();
      here().heading = undefined;
    },
    openTerm(): void {
      flush();
      here().term = true;
    },
    closeTerm(): void {
      flush();
      here().term = false;
    },
    openList(ordered: boolean, { type = '1', start }: Attributes): void {
      flush();
      const first = Number.parseInt(start ?? '1', 10);
      here().lists.push({
        format: ordered ? (LIST_FORMATS[type] ?? 'decimal') : undefined,
        next: Number.isFinite(first) ? first : 1,
      });
    },
    closeList(): void {
      flush();
      here().lists.pop();
    },
    openEntry({ value }: Attributes): void {
      flush();
      const level = here();
      const list = level.lists.at(-1);
      const own = Number.parseInt(value ?? '', 10);
      if (list !== undefined && Number.isFinite(own)) list.next = own;
      const depth = Math.max(1, level.lists.length);
      level.entry =
        list?.format === undefined ? { depth } : { depth, marker: `${formatCount(list.next++, list.format)}.` };
    },
    closeEntry(): void {
      flush();
      here().entry = undefined;
    },
    openTable(start: number): void {
      flush();
      tables.push({ start, rows: [], row: undefined, cell: undefined });
    },
    closeTable(): void {
      endRow();
      for (const { rows, start } of tables.splice(-1)) {
        here().items.push({ kind: 'table', rows, at: source.place(start) });
      }
    },
    openRow(start: number): void {
      endRow();
      const table = tables.at(-1);
      if (table === undefined) {
        flush();
        return;
      }
      count();
      table.row = { start, cells: [] };
    },
    closeRow: endRow,
    openCell(start: number, { colspan, rowspan }: Attributes): void {
      const table = tables.at(-1);
      if (table === undefined) {
        flush();
        return;
      }
      endCell();
      count();
      table.row ??= { start, cells: [] };
      table.cell = { start, columns: spanOf(colspan), rows: spanOf(rowspan) };
      innermost = openLevel(innermost);
    },
    closeCell: endCell,
  };
}

function openLevel(outer: Level | undefined): Level {
  return { items: [], pending: openPending(), heading: undefined, entry: undefined, lists: [], term: false, outer };
}

function openPending(): Pending {
  return { text: '', start: undefined, end: 0, letters: 0, boldLetters: 0, pictures: undefined };
}

function spanOf(value: string | undefined): number {
  const span = Number.parseInt(value ?? '1', 10);
  return Number.isFinite(span) ? Math.max(1, Math.min(MOST_SPAN, span)) : 1;
}

/** Where its text begins. */
function placeOfCell(items: readonly FlowItem[], otherwise: Place): Place {
  const first = items.find(({ kind }) => kind !== 'comment')?.at;
  if (first === undefined) return otherwise;
  // A cell of several blocks ends somewhere else.
  const { endColumn: _, ...start } = first;
  return items.length === 1 ? first : start;
}
