import type { Messages } from '../../messages/messages.ts';
import { OFFICE_WORDS } from '../../office/office-words.ts';
import type { Imprint } from '../../office/pack-office.ts';
import type { Xml } from '../../office/xml.ts';
import { bullets, cell, heading, paragraph, type TableCell, type TableColumn, table } from '../docx/blocks.ts';
import { numberedTable, zoneTableCell } from '../docx/draw-table.ts';
import { packDocument } from '../docx/pack-document.ts';
import { fitColumns, type Orientation, sectionBreak, sectionProperties } from '../docx/page-layout.ts';
import type { Block, Outline, TableBlock } from '../outlines/outline.ts';
import type { Table } from '../table.ts';
import { barTexts, factTexts, faultTexts, noticeTexts, scoreText } from './plain-blocks.ts';
import { sparkline } from './sparkline.ts';

/** Widths of columns, in twentieths of a point: a letter of a heading, the edges of a cell, a column of short texts. */
const LETTER = 100;
const EDGES = 240;
const TEXT = 1500;

/** Outlines as one Word document in A4, each on pages of its own; the first page has room for the letterhead. */
export function drawDocx(outlines: readonly Outline[], imprint: Imprint, messages: Messages): Uint8Array {
  const pages = outlines.flatMap((outline) => pagesOf(outline, messages));
  const body = pages.flatMap(({ orientation, content }, index): Xml[] => {
    const end = index === pages.length - 1 ? sectionProperties : sectionBreak;
    return [...content, end(orientation, index === 0)];
  });
  return packDocument(body, outlines[0]?.title ?? '', imprint, messages);
}

/** Pages of one orientation. */
interface Pages {
  readonly orientation: Orientation;
  readonly content: Xml[];
}

function pagesOf({ title, sources, headline, sections }: Outline, messages: Messages): Pages[] {
  const head = [
    paragraph(title.toUpperCase(), 'Title'),
    ...sources.map((line) => paragraph(line, 'Subtitle')),
    ...(headline === null
      ? []
      : [paragraph(`${headline.value} · ${headline.grade} (${headline.predicate})`, 'Subtitle')]),
  ];
  const pages: Pages[] = [{ orientation: 'portrait', content: head }];
  for (const { heading: text, blocks, across } of sections) {
    const orientation = across ? 'landscape' : 'portrait';
    if (pages.at(-1)?.orientation !== orientation) pages.push({ orientation, content: [] });
    pages
      .at(-1)
      ?.content.push(...(text === '' ? [] : [heading(1, text)]), ...drawBlocks(blocks, orientation, messages));
  }
  return pages;
}

/** Blocks for a document that has more than an outline. */
export function drawBlocks(blocks: readonly Block[], orientation: Orientation, messages: Messages): Xml[] {
  return blocks.flatMap((block) => blockXml(block, orientation, OFFICE_WORDS[messages.language].number));
}

function blockXml(block: Block, orientation: Orientation, number: string): Xml[] {
  switch (block.kind) {
    case 'subheading':
      return [heading(block.level ?? 2, block.text)];
    case 'score':
      return [paragraph([{ text: scoreText(block), bold: true }], 'Lead')];
    case 'zones':
      return bullets([block.sentence]);
    case 'note':
      return [paragraph(block.text, 'Small')];
    case 'notice':
      return bullets(noticeTexts(block));
    case 'faults':
      return bullets(faultTexts(block));
    case 'bars':
      return bullets(barTexts(block));
    case 'cards':
      return block.cards.flatMap((card) => [
        paragraph([{ text: `${card.figure} ${card.title}`, bold: true }], 'Lead'),
        ...bullets(factTexts(card)),
      ]);
    case 'sentences':
      return bullets([...block.lines, ...(block.kept ?? [])]);
    case 'paragraphs': {
      const style = block.withNext ? 'Lead' : 'Normal';
      if (block.strong === undefined) return block.lines.map((line) => paragraph(line, style));
      const [first = '', ...more] = block.lines;
      return [
        paragraph([{ text: block.strong, bold: true }, { text: ` ${first}` }], style),
        ...more.map((line) => paragraph(line, style)),
      ];
    }
    case 'items':
      return block.items.flatMap(({ name, figure, note }) => [
        paragraph([{ text: `${name} (${figure})`, bold: true }], note === null ? 'Normal' : 'Lead'),
        ...(note === null ? [] : [paragraph(note)]),
      ]);
    case 'figure':
      return [];
    case 'sparkline':
      return [paragraph(`${block.label} ${sparkline(block.shares, true)}`)];
    case 'table':
      return [tableXml(block, orientation, number)];
  }
}

/** Figures are as wide as the longest word of their heading; the leading column takes the rest. */
function widthOf({ key, title, align }: Table['columns'][number], leading: string, graded: string | undefined): number {
  if (key === leading) return 0;
  if (align === 'left' && key !== graded) return TEXT;
  return EDGES + LETTER * Math.max(...title.split(' ').map(({ length }) => length), 5);
}

function tableXml({ table: whole, leading, graded, paper }: TableBlock, orientation: Orientation, number: string): Xml {
  const columns = whole.columns.flatMap((column): (TableColumn & { readonly key: string })[] => {
    const width = paper === undefined ? widthOf(column, leading, graded) : paper.widths[column.key];
    const centered = paper?.centered?.includes(column.key) ? { align: 'center' as const } : {};
    return width === undefined ? [] : [{ ...column, ...centered, width }];
  });
  const rows = whole.rows.map((row) => columns.map(({ key }) => tableCell(row, key, graded)));
  return paper?.numbered
    ? numberedTable(columns, rows, orientation, number)
    : table(fitColumns(columns, orientation), rows);
}

function tableCell({ cells, zone, zones, below }: Table['rows'][number], key: string, graded?: string): TableCell {
  const text = cells[key] ?? '';
  const lines = below?.[key];
  if (lines !== undefined) return { lines: [[{ text, bold: true }], ...lines] };
  const own = key === graded ? (zone ?? null) : zones?.[key];
  return own === undefined ? cell(text) : zoneTableCell(own, text);
}
