import type { Messages } from '../../messages/messages.ts';
import type { Imprint } from '../../office/pack-office.ts';
import type { Xml } from '../../office/xml.ts';
import { bullets, cell, heading, paragraph, table } from '../docx/blocks.ts';
import { packDocument } from '../docx/pack-document.ts';
import { fitColumns, sectionProperties } from '../docx/page-layout.ts';
import type { Block, Outline, TableBlock } from '../outlines/outline.ts';
import type { Table } from '../tables.ts';
import { barTexts, factTexts, scoreText } from './plain-blocks.ts';
import { sparkline } from './sparkline.ts';

/** Widths of columns, in twentieths of a point: a letter of a heading, the edges of a cell, a column of short texts. */
const LETTER = 100;
const EDGES = 240;
const TEXT = 1500;

/** An outline as a Word document in A4, with room for the letterhead. */
export function drawDocx(outline: Outline, imprint: Imprint, messages: Messages): Uint8Array {
  const { title, sources, headline, sections } = outline;
  return packDocument(
    [
      paragraph(title.toUpperCase(), 'Title'),
      ...sources.map((line) => paragraph(line, 'Subtitle')),
      ...(headline === null
        ? []
        : [paragraph(`${headline.value} · ${headline.grade} (${headline.predicate})`, 'Subtitle')]),
      ...sections.flatMap(({ heading: text, blocks }) => [heading(1, text), ...blocks.flatMap(blockXml)]),
      sectionProperties('portrait', true),
    ],
    title,
    imprint,
    messages,
  );
}

function blockXml(block: Block): Xml[] {
  switch (block.kind) {
    case 'subheading':
      return [heading(2, block.text)];
    case 'score':
      return [paragraph([{ text: scoreText(block), bold: true }], 'Lead')];
    case 'zones':
      return bullets([block.sentence]);
    case 'note':
      return [paragraph(block.text, 'Small')];
    case 'bars':
      return bullets(barTexts(block));
    case 'cards':
      return block.cards.flatMap((card) => [
        paragraph([{ text: `${card.figure} ${card.title}`, bold: true }], 'Lead'),
        ...bullets(factTexts(card)),
      ]);
    case 'sentences':
      return bullets([...block.lines, ...(block.kept ?? [])]);
    case 'paragraphs':
      return block.lines.map((line) => paragraph(line));
    case 'items':
      return block.items.flatMap(({ name, figure, note }) => [
        paragraph([{ text: `${name} (${figure})`, bold: true }], note === null ? 'Normal' : 'Lead'),
        ...(note === null ? [] : [paragraph(note)]),
      ]);
    case 'sparkline':
      return [paragraph(`${block.label} ${sparkline(block.shares, true)}`)];
    case 'table':
      return [tableXml(block)];
  }
}

/** Figures are as wide as the longest word of their heading; the leading column takes the rest. */
function widthOf({ key, title, align }: Table['columns'][number], leading: string, graded: string | undefined): number {
  if (key === leading) return 0;
  if (align === 'left' && key !== graded) return TEXT;
  return EDGES + LETTER * Math.max(...title.split(' ').map(({ length }) => length), 5);
}

function tableXml({ table: { columns, rows }, leading, graded }: TableBlock): Xml {
  const sized = columns.map((column) => ({
    ...column,
    width: widthOf(column, leading, graded),
  }));
  return table(
    fitColumns(sized, 'portrait'),
    rows.map(({ cells, zone }) =>
      columns.map(({ key }) => cell(cells[key] ?? '', key === graded && zone != null ? { zone, align: 'center' } : {})),
    ),
  );
}
