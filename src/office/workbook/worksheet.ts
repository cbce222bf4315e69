import { toFormCell } from '../../text/cell-text.ts';
import { exactXml, type Xml, xml } from '../xml.ts';
import type { Cell, Sheet } from './cells.ts';
import { conditionsXml, formPane, inputsXml, PROTECTION } from './form-xml.ts';
import { isSentence, rowHeight } from './row-height.ts';
import type { SharedStrings } from './shared-strings.ts';
import { STYLE_IDS } from './styles.ts';
import { columnName } from './workbook.ts';

/** Days from 1899-12-30, which workbooks count from, to 1970-01-01. */
const EPOCH_DAYS = 25_569;
const DAY = 86_400_000;
/** Left and right, in inches. */
const MARGIN = 0.5;

/** What is in the margins of a printed sheet. */
export interface Margins {
  readonly header: string;
  /** Around the number of the page, and between it and how many there are. */
  readonly page: readonly [string, string];
}

/** A sheet as a part of the workbook: A4 across, as wide as one page, its heading repeated. */
export function worksheetXml(sheet: Sheet, first: boolean, strings: SharedStrings, margins: Margins): Xml {
  const { rows, widths, table, form } = sheet;
  const isHidden = (column: number) => form?.hiddenColumns?.includes(column) === true;
  const last = `${columnName(widths.length)}${Math.max(1, rows.length)}`;
  const merges = table === undefined ? rows.flatMap((row, index) => mergeOf(row, index, widths.length)) : [];
  return xml`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/><sheetViews><sheetView${first ? xml` tabSelected="1"` : undefined} showGridLines="0" workbookViewId="0">${table === undefined ? form && formPane(form) : pane(table.frozen)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="13.5"/><cols>${widths.map(
    (width, index) =>
      xml`<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${isHidden(index + 1) ? xml` hidden="1"` : undefined}/>`,
  )}</cols><sheetData>${rows.map((row, index) => rowXml(row, index + 1, sheet, strings))}</sheetData>${form === undefined ? undefined : PROTECTION}${
    table === undefined ? undefined : xml`<autoFilter ref="A1:${last}"/>`
  }${merges.length === 0 ? undefined : xml`<mergeCells count="${merges.length}">${merges}</mergeCells>`}${form && conditionsXml(form)}${form && inputsXml(form)}<pageMargins left="${MARGIN}" right="${MARGIN}" top="0.75" bottom="0.65" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddHeader>${headerText(margins.header, sheet.name)}</oddHeader><oddFooter>&amp;R&amp;8${headerCode(margins.page[0])}&amp;P${headerCode(margins.page[1])}&amp;N</oddFooter></headerFooter></worksheet>`;
}

function pane(frozen: number): Xml {
  const corner = `${columnName(frozen + 1)}2`;
  return xml`<pane xSplit="${frozen}" ySplit="1" topLeftCell="${corner}" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="${corner}" sqref="${corner}"/>`;
}

function rowXml(cells: readonly Cell[], row: number, { widths, form }: Sheet, strings: SharedStrings): Xml {
  const isHidden = row <= (form?.hiddenRows ?? 0);
  return xml`<row r="${row}" ht="${rowHeight(cells, widths)}"${isHidden ? xml` hidden="1"` : undefined}>${cells.map(
    (cell, index) => cellXml(cell, `${columnName(index + 1)}${row}`, strings),
  )}</row>`;
}

function cellXml(cell: Cell, at: string, strings: SharedStrings): Xml {
  const style = STYLE_IDS[cell.style];
  switch (cell.kind) {
    case 'text':
      return xml`<c r="${at}" s="${style}" t="s"><v>${strings.numberOf(cell.value)}</v></c>`;
    case 'number':
      return xml`<c r="${at}" s="${style}"><v>${cell.value}</v></c>`;
    case 'date':
      return xml`<c r="${at}" s="${style}"><v>${Date.parse(`${cell.value}T00:00:00Z`) / DAY + EPOCH_DAYS}</v></c>`;
    case 'exact':
      return xml`<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${exactXml(toFormCell(cell.value))}</t></is></c>`;
    case 'formula':
      return typeof cell.value === 'number'
        ? xml`<c r="${at}" s="${style}"><f>${cell.formula}</f><v>${cell.value}</v></c>`
        : xml`<c r="${at}" s="${style}" t="str"><f>${cell.formula}</f><v>${cell.value}</v></c>`;
    case 'empty':
      return xml`<c r="${at}" s="${style}"/>`;
  }
}

function mergeOf(cells: readonly Cell[], index: number, columns: number): Xml[] {
  return isSentence(cells) ? [xml`<mergeCell ref="A${index + 1}:${columnName(columns)}${index + 1}"/>`] : [];
}

/** Excel takes no more in a header. */
const HEADER_LENGTH = 100;

function headerText(left: string, right: string): Xml {
  return xml`&amp;L&amp;8${headerCode(left)}&amp;R&amp;8${headerCode(right)}`;
}

/** Text in a header: `&` begins a code there, and digits behind the size of the letters would belong to it. */
function headerCode(text: string): string {
  const short = text.length > HEADER_LENGTH ? `${text.slice(0, HEADER_LENGTH)}…` : text;
  return ` ${short.trim().replaceAll('&', '&&')} `;
}
