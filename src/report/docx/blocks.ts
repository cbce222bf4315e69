import type { Zone } from '../../model/checklist.ts';
import { type Xml, xml } from '../../office/xml.ts';
import { ZONE_COLORS } from '../../office/zone-colors.ts';
import { pairUp } from '../../text/pair-up.ts';

/** The blocks that a document is made of. Widths are twentieths of a point: 567 to the centimetre. */

/** Paragraph styles of the document, see `styles.ts`. */
export type ParagraphStyle =
  | 'Title'
  | 'Subtitle'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Normal'
  /** Stays with what follows. */
  | 'Lead'
  | 'Bullet'
  | 'Cell'
  | 'CellHead'
  | 'Small';
type Align = 'left' | 'center' | 'right' | 'both';

/** Text in a paragraph, bold where it says so. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
}

/** A paragraph of one text or several. */
export function paragraph(content: string | readonly Run[], style: ParagraphStyle = 'Normal', align?: Align): Xml {
  const runs = typeof content === 'string' ? [{ text: content }] : content;
  return xml`<w:p><w:pPr><w:pStyle w:val="${style}"/>${align === undefined ? undefined : xml`<w:jc w:val="${align}"/>`}</w:pPr>${runs.map(runXml)}</w:p>`;
}

function runXml({ text, bold }: Run): Xml {
  return xml`<w:r>${bold ? xml`<w:rPr><w:b/></w:rPr>` : undefined}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A heading that a list of contents and the navigation pane find. */
export function heading(level: 1 | 2 | 3, text: string): Xml {
  return paragraph(text, `Heading${level}`);
}

export function bullets(lines: readonly string[]): Xml[] {
  return lines.map((line) => paragraph(line, 'Bullet'));
}

/** A cell of a table: its paragraphs, each a text, and the zone that colours it. */
export interface TableCell {
  readonly lines: readonly (string | readonly Run[])[];
  readonly align?: Align;
  readonly zone?: Zone | null;
  readonly bold?: boolean;
  readonly style?: ParagraphStyle;
}

export interface TableColumn {
  readonly title: string;
  readonly width: number;
  readonly align?: Align;
}

/** A cell of one text. */
export function cell(text: string, more: Omit<TableCell, 'lines'> = {}): TableCell {
  return { lines: [text], ...more };
}

/** A table whose heading is repeated on every page and whose rows stay whole. */
export function table(columns: readonly TableColumn[], rows: readonly (readonly TableCell[])[]): Xml {
  const head = columns.map(({ title, width }) => cellXml({ lines: [title], style: 'CellHead' }, { width }, 'E8ECF2'));
  return xml`<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${columns.reduce((total, { width }) => total + width, 0)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${columns.map(
    ({ width }) => xml`<w:gridCol w:w="${width}"/>`,
  )}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>${rows.map(
    (cells) =>
      xml`<w:tr><w:trPr><w:cantSplit/></w:trPr>${pairUp(columns, cells).map(([column, one]) => cellXml(one, column))}</w:tr>`,
  )}</w:tbl>${paragraph('', 'Small')}`;
}

function cellXml(
  { lines, align, zone, bold, style = 'Cell' }: TableCell,
  column: { readonly width: number; readonly align?: Align },
  fill?: string,
): Xml {
  const color = zone == null ? fill : ZONE_COLORS[zone].fill;
  return xml`<w:tc><w:tcPr><w:tcW w:w="${column.width}" w:type="dxa"/>${
    color === undefined ? undefined : xml`<w:shd w:val="clear" w:color="auto" w:fill="${color}"/>`
  }</w:tcPr>${lines.map((line) =>
    paragraph(bold && typeof line === 'string' ? [{ text: line, bold }] : line, style, align ?? column.align),
  )}</w:tc>`;
}

/** Names and values below one another, without lines. */
export function facts(
  rows: readonly (readonly [name: string, value: string])[],
  [first, second]: readonly [number, number],
): Xml {
  const plain = (text: string, width: number) =>
    xml`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(text, 'Cell')}</w:tc>`;
  return xml`<w:tbl><w:tblPr><w:tblW w:w="${first + 284 + second}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="${first}"/><w:gridCol w:w="284"/><w:gridCol w:w="${second}"/></w:tblGrid>${rows.map(
    ([name, value]) =>
      xml`<w:tr><w:trPr><w:cantSplit/></w:trPr>${plain(name, first)}${plain(':', 284)}${plain(value, second)}</w:tr>`,
  )}</w:tbl>${paragraph('', 'Small')}`;
}

/** Two blocks side by side, kept on one page, each line a paragraph in the middle. */
export function signatureColumns(left: readonly string[], right: readonly string[]): Xml {
  const width = 4394;
  const column = (lines: readonly string[]) =>
    xml`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${lines.map(
      (line) =>
        xml`<w:p><w:pPr><w:pStyle w:val="Cell"/><w:keepNext/><w:jc w:val="center"/></w:pPr>${runXml({ text: line })}</w:p>`,
    )}</w:tc>`;
  return xml`<w:tbl><w:tblPr><w:tblW w:w="${2 * width}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="${width}"/><w:gridCol w:w="${width}"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>${column(left)}${column(right)}</w:tr></w:tbl>${paragraph('', 'Small')}`;
}
