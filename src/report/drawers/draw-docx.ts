import type { Messages } from '../../messages/messages.ts';
import type { Imprint } from '../../office/pack-office.ts';
import type { Xml } from '../../office/xml.ts';
import { bullets, cell, heading, paragraph, table } from '../docx/blocks.ts';
import { packDocument } from '../docx/pack-document.ts';
import { fitColumns, sectionProperties } from '../docx/page-layout.ts';
import type { Block, Outline, TableBlock } from '../outlines/outline.ts';
import { sparkline } from './sparkline.ts';

/** Widths of columns, in twentieths of a point: those of figures, of short texts; the leading column takes the rest. */
const FIGURE = 1000;
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

function tableXml({ table: { columns, rows }, leading, graded }: TableBlock): Xml {
  const sized = columns.map((column) => ({
    ...column,
    width: column.key === leading ? 0 : column.align === 'right' ? FIGURE : TEXT,
  }));
  return table(
    fitColumns(sized, 'portrait'),
    rows.map(({ cells, zone }) =>
      columns.map(({ key }) => cell(cells[key] ?? '', key === graded && zone != null ? { zone, align: 'center' } : {})),
    ),
  );
}
