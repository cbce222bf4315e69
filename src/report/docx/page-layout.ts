import { type Xml, xml } from '../../office/xml.ts';

/** A4 with the margins of an official letter: 3 cm on the left, 2.5 cm elsewhere. In twentieths of a point. */
const A4 = { short: 11_906, long: 16_838 };
const MARGIN = { left: 1701, others: 1417 };

/** What is left for text, upright and across. */
const TEXT_WIDTH = {
  portrait: A4.short - MARGIN.left - MARGIN.others,
  landscape: A4.long - MARGIN.left - MARGIN.others,
} as const;
export type Orientation = keyof typeof TEXT_WIDTH;

/** How the pages of a section look; the first page of the document leaves room for the letterhead. */
export function sectionProperties(orientation: Orientation, letterhead: boolean): Xml {
  const [width, height] = orientation === 'portrait' ? [A4.short, A4.long] : [A4.long, A4.short];
  return xml`<w:sectPr>${
    letterhead
      ? xml`<w:headerReference w:type="first" r:id="rId3"/><w:footerReference w:type="first" r:id="rId4"/>`
      : undefined
  }<w:footerReference w:type="default" r:id="rId4"/><w:type w:val="nextPage"/><w:pgSz w:w="${width}" w:h="${height}"${
    orientation === 'landscape' ? xml` w:orient="landscape"` : undefined
  }/><w:pgMar w:top="${MARGIN.others}" w:right="${MARGIN.others}" w:bottom="${MARGIN.others}" w:left="${MARGIN.left}" w:header="567" w:footer="567" w:gutter="0"/>${
    letterhead ? xml`<w:titlePg/>` : undefined
  }</w:sectPr>`;
}

/** Ends a section: what follows begins on a new page, with a layout of its own. */
export function sectionBreak(orientation: Orientation, letterhead: boolean): Xml {
  return xml`<w:p><w:pPr><w:pStyle w:val="Small"/>${sectionProperties(orientation, letterhead)}</w:pPr></w:p>`;
}

/** Fits the widths of columns to the text: those given, and the rest of it for the one that is 0. */
export function fitColumns<C extends { readonly width: number }>(columns: readonly C[], orientation: Orientation): C[] {
  const rest = TEXT_WIDTH[orientation] - columns.reduce((total, { width }) => total + width, 0);
  return columns.map((column) => (column.width === 0 ? { ...column, width: rest } : column));
}
