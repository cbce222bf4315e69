import type { Loaded, Place } from '../model/diagnostic.ts';
import type { Block, Cell, TableRow, TextDocument } from '../model/text-document.ts';
import type { SourceText } from '../text/source-text.ts';
import { decodeDocument } from './decode-document.ts';
import { flatText } from './flat-text.ts';

/** Reads plain text: lines in capitals as headings, numbered lines as lists, tables drawn with `|` or with tabs. */
export function readText(bytes: Uint8Array, file: string): Loaded<TextDocument> {
  const decoded = decodeDocument(bytes, file);
  if (!decoded.ok) return decoded;
  const lines = splitLines(decoded.value);
  return { ok: true, value: { file, format: 'text', blocks: readBlocks(lines) }, warnings: decoded.warnings };
}

interface Line {
  /** With its indentation. */
  readonly raw: string;
  readonly text: string;
  readonly bold?: true;
  /** The place of columns `[start, end)` of the line, counted from 0. */
  readonly place: (start: number, end: number) => Place;
}

function splitLines(source: SourceText): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const piece of source.text.split(/(\r\n|\r|\n)/)) {
    if (!/^[\r\n]/.test(piece)) {
      const start = offset;
      lines.push({
        raw: piece,
        ...chatLine(flatText(unspaced(piece))),
        place: (from, to) => source.place(start + from, start + to),
      });
    }
    offset += piece.length;
  }
  return lines;
}

/** Letters set apart, words further: `P R O D U K   P E L A Y A N A N`. */
const SPACED =
  /^\s*((?:\d{1,2}|\p{L})[.)]\s+)?([\p{L}\p{P}](?: [\p{L}\p{P}])+(?:\s{2,}[\p{L}\p{P}](?: [\p{L}\p{P}])+)+)\s*$/u;

/** A line without the blanks between its letters, where the gaps between words are wider. */
function unspaced(raw: string): string {
  const [, marker = '', letters] = SPACED.exec(raw) ?? [];
  if (letters === undefined) return raw;
  const words = letters.split(/\s{2,}/).map((word) => word.replaceAll(' ', ''));
  return `${marker}${words.join(' ')}`;
}

/** Who sent a message of an exported chat, and when. */
const SENT =
  /^\[?\d{1,2}[/.]\d{1,2}[/.]\d{2,4},?\s+\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?[AP]M)?\]?\s*(?:-\s*)?[^:]{1,60}:\s+/i;

/** A line set in bold as chat programs do: `*A. PERSYARATAN*`. */
function chatLine(line: string): Pick<Line, 'text' | 'bold'> {
  const text = line.replace(SENT, '');
  return /^\*[^*\s][^*]*\*$/.test(text) ? { text: text.slice(1, -1).trim(), bold: true } : { text };
}

function placeOf({ raw, place }: Line): Place {
  return place(raw.length - raw.trimStart().length, raw.trimEnd().length);
}

const RULE = /^[\s|+:=_\-–—─━═┌┬┐├┼┤└┴┘*]+$/u;
const MARKER = /^(\d{1,3}[.)]|\(\d{1,3}\)|[a-zA-Z][.)]|\([a-z]\)|[ivxIVX]{1,5}[.)])\s+/;
const BULLET = /^[-*•●▪◦·–➢✓]\s+/u;
/** `Komponen : uraian`. */
const LABELLED = /^[^:]{2,60}\s*:(\s|$)/;

function readBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  /** The last block, if a following line may go on with it. */
  let open: TextBlock | undefined;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    const table = tableAt(lines, index);
    if (table !== undefined) {
      blocks.push(table.block);
      index = table.last;
      open = undefined;
    } else if (line.text === '' || RULE.test(line.text)) {
      open = undefined;
    } else if (open !== undefined && continues(line)) {
      open = { ...open, text: `${open.text}\n${line.text}` };
      blocks[blocks.length - 1] = open;
    } else {
      const block = blockOf(line);
      blocks.push(block);
      open = block.kind === 'heading' || line.bold === true ? undefined : block;
    }
  }
  return blocks;
}

function continues({ text, bold }: Line): boolean {
  return bold !== true && !MARKER.test(text) && !BULLET.test(text) && !LABELLED.test(text) && !isCapitals(text);
}

function isCapitals(text: string): boolean {
  return text.length <= 160 && /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

type TextBlock = Exclude<Block, { readonly kind: 'table' }>;

function blockOf(line: Line): TextBlock {
  const at = placeOf(line);
  const { text } = line;
  if (isCapitals(text)) return { kind: 'heading', depth: 2, text, at };
  const indentation = line.raw.length - line.raw.trimStart().length;
  const depth = 1 + Math.min(8, Math.floor(indentation / 2));
  const [, marker] = MARKER.exec(text) ?? [];
  const bold = line.bold === true ? { bold: line.bold } : {};
  if (marker !== undefined) return { kind: 'list-item', depth, marker, text: text.replace(MARKER, ''), ...bold, at };
  if (BULLET.test(text)) return { kind: 'list-item', depth, text: text.replace(BULLET, ''), at };
  return { kind: 'paragraph', text, ...bold, at };
}

function tableAt(lines: readonly Line[], start: number): { readonly block: Block; readonly last: number } | undefined {
  return drawnTable(lines, start, /[|│║]/) ?? tabbedTable(lines, start);
}

function drawnTable(lines: readonly Line[], start: number, bar: RegExp) {
  const rows: TableRow[] = [];
  // Bars around the whole, as the first row has them or not, enclose no cells.
  let framed: boolean | undefined;
  let index = start;
  for (; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (line.text !== '' && RULE.test(line.text) && /[|+│║┌├└]/.test(line.text)) continue;
    if (!bar.test(line.text)) break;
    const cells = splitCells(line, bar);
    framed ??= /^[|│║]/.test(line.text);
    if (framed && cells[0]?.text === '') cells.shift();
    if (framed && cells.at(-1)?.text === '') cells.pop();
    if (cells.length < 2) break;
    rows.push({ cells, at: placeOf(line) });
  }
  return finish(rows, index - 1);
}

function tabbedTable(lines: readonly Line[], start: number) {
  const rows: TableRow[] = [];
  let index = start;
  for (; index < lines.length; index++) {
    const line = lines[index] as Line;
    const cells = splitCells(line, /\t/);
    const filled = cells.filter(({ text }) => text !== '').length;
    // A line that only begins with tabs is indented; inside a table it goes on with a cell.
    const last = rows.at(-1);
    if (cells.length < 2 && last !== undefined && isInCell(lines, index, last.cells)) {
      rows[rows.length - 1] = withLine(last, line);
      continue;
    }
    if (cells.length < 2 || filled === 0 || (filled < 2 && rows.length === 0)) break;
    rows.push({ cells, at: placeOf(line) });
  }
  return rows.length < 2 ? undefined : finish(rows, index - 1);
}

/** Lines that one cell may go on with. */
const MOST_LINES = 40;
/** With two columns alone, the line below may be a text between two of them. */
const LEAST_COLUMNS = 3;

/**
 * Whether a line without tabs is of the cell above, which a table copied from Word has over several lines: it goes on
 * with the list of the cell, or another row follows.
 */
function isInCell(lines: readonly Line[], index: number, cells: readonly Cell[]): boolean {
  const text = lines[index]?.text ?? '';
  if (text === '' || cells.length < LEAST_COLUMNS) return false;
  const number = numberOf(text);
  if (number > 1 && number === numberOf(cells.at(-1)?.text.split('\n').at(-1) ?? '') + 1) return true;
  for (const { raw, text: below } of lines.slice(index + 1, index + 1 + MOST_LINES)) {
    if (below === '') return false;
    const columns = raw.split('\t');
    if (columns.length > 1) return columns.length === cells.length && columns.every((one) => one.trim() !== '');
  }
  return false;
}

/** The number of an entry in a list; none: NaN. */
function numberOf(text: string): number {
  return Number(/^(\d{1,2})[.)]\s/.exec(text)?.[1]);
}

function withLine(row: TableRow, { text }: Line): TableRow {
  return {
    ...row,
    cells: row.cells.map((cell, index) =>
      index < row.cells.length - 1 ? cell : { ...cell, text: `${cell.text}\n${text}` },
    ),
  };
}

function finish(rows: readonly TableRow[], last: number) {
  const [first] = rows;
  return first === undefined ? undefined : { block: { kind: 'table', rows, at: first.at } as const, last };
}

function splitCells(line: Line, separator: RegExp): Cell[] {
  const cells: Cell[] = [];
  let offset = 0;
  for (const piece of line.raw.split(separator)) {
    const start = offset + piece.length - piece.trimStart().length;
    const end = Math.max(start, offset + piece.trimEnd().length);
    cells.push({ text: flatText(piece), at: line.place(Math.min(start, offset + piece.length), end) });
    offset += piece.length + 1;
  }
  return cells;
}
