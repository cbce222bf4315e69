import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Block, TextDocument } from '../../../src/model/text-document.ts';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:v" xmlns:wps="urn:wps" xmlns:a="urn:a" xmlns:m="urn:m"';

/** A part of a Word document. */
export function part(name: 'document' | 'styles' | 'numbering', content: string): string {
  return `<?xml version="1.0"?><w:${name} ${NAMESPACES}>${content}</w:${name}>`;
}

/** A Word document with this body, and with what else is given. */
export function wordFile(
  body: string,
  { styles, numbering, more = {} }: { styles?: string; numbering?: string; more?: Zippable } = {},
): Uint8Array {
  return zipSync({
    'word/document.xml': strToU8(part('document', `<w:body>${body}</w:body>`)),
    ...(styles === undefined ? {} : { 'word/styles.xml': strToU8(part('styles', styles)) }),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': strToU8(part('numbering', numbering)) }),
    ...more,
  });
}

export const p = (text: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
export const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
export const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
export const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

/** Blocks as lines to compare: what they are, what they say, where they are. */
export function lines({ blocks }: TextDocument): string[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? tableLines(block) : [textLine(block)]));
}

function textLine(block: Exclude<Block, { kind: 'table' }>): string {
  const depth = 'depth' in block ? ` ${block.depth}` : '';
  const marker = 'marker' in block ? ` ${block.marker}` : '';
  const bold = 'bold' in block && block.bold ? ' bold' : '';
  return `${block.kind}${depth}${marker}${bold}: ${block.text}`;
}

function tableLines({ rows }: Extract<Block, { kind: 'table' }>): string[] {
  return rows.map(({ cells }) => `| ${cells.map(({ text, continued }) => (continued ? '^' : text)).join(' | ')} |`);
}
