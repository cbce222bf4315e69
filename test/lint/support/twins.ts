import { id } from '../../../src/messages/id/id.ts';
import type { Block, TextDocument } from '../../../src/model/text-document.ts';
import type { Xml } from '../../../src/office/xml.ts';
import { cell, heading, paragraph, table } from '../../../src/report/docx/blocks.ts';
import { packDocument } from '../../../src/report/docx/pack-document.ts';
import { fitColumns, sectionProperties } from '../../../src/report/docx/page-layout.ts';

/** A document's blocks as a Word file of our own writer. */
export function asDocx({ blocks }: TextDocument): Uint8Array {
  const tool = { name: 'patuh' as const, version: '0.0.0' };
  return packDocument(
    [...blocks.flatMap(drawBlock), sectionProperties('portrait', false)],
    'x',
    { tool, asOf: '2026-01-02', application: 'x' },
    id,
  );
}

function drawBlock(block: Block): Xml[] {
  switch (block.kind) {
    case 'heading':
      return block.text.split('\n').map((line) => headingOf(line, block.depth));
    case 'paragraph':
      return block.text.split('\n').map((text) => paragraph([{ text, bold: block.bold === true }]));
    case 'list-item':
      return [
        paragraph([{ text: `${block.marker ?? '-'} ${block.text.replaceAll('\n', ' ')}`, bold: block.bold === true }]),
      ];
    case 'table': {
      const width = block.rows[0]?.cells.length ?? 1;
      const columns = fitColumns(
        (block.rows[0]?.cells ?? []).map(({ text }, index) => ({
          title: text,
          width: index === width - 1 ? 0 : text.length < 4 ? 700 : 2200,
        })),
        'portrait',
      );
      return [
        table(
          columns,
          block.rows.slice(1).map(({ cells }) => cells.map(({ text }) => ({ ...cell(''), lines: text.split('\n') }))),
        ),
      ];
    }
    case 'comment':
      return [];
  }
}

/** Our writer has three ranks of headings, the first of which is numbered; others are bold. */
function headingOf(text: string, depth: number): Xml {
  if (depth === 1) return paragraph(text, 'Title');
  return depth > 3 ? paragraph([{ text, bold: true }]) : heading(depth === 2 ? 2 : 3, text);
}

/** The same as an HTML page. */
export function asHtml({ blocks }: TextDocument): string {
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>x</title><style>table { border-collapse: collapse } td, th { border: 1px solid #000 }</style></head><body>\n${blocks.map(markup).join('\n')}\n</body></html>\n`;
}

function markup(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.depth}>${lines(block.text)}</h${block.depth}>`;
    case 'paragraph':
      return block.bold ? `<p><b>${lines(block.text)}</b></p>` : `<p>${lines(block.text)}</p>`;
    case 'list-item': {
      const text = block.bold ? `<b>${lines(block.text)}</b>` : lines(block.text);
      return block.marker === undefined ? `<ul><li>${text}</li></ul>` : `<p>${block.marker} ${text}</p>`;
    }
    case 'table':
      return `<table border="1" cellspacing="0">${block.rows.map(({ cells }) => `<tr>${cells.map(({ text }) => `<td>${lines(text)}</td>`).join('')}</tr>`).join('\n')}</table>`;
    case 'comment':
      return `<!-- ${block.text} -->`;
  }
}

function lines(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}
