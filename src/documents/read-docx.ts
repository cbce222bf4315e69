import { fault, type Loaded, type Place } from '../model/diagnostic.ts';
import type { TextDocument } from '../model/text-document.ts';
import { type XmlHandler, xmlReader } from '../office/read-xml.ts';
import { readZip, unpackEntry, type ZipEntry } from '../office/read-zip.ts';
import { refusalOf, refuse, refuseAbove } from '../office/refusal.ts';
import { arrangeFlow } from './arrange-flow.ts';
import { listCounter } from './docx/count-lists.ts';
import { bodyReader } from './docx/read-body.ts';
import { numberingReader } from './docx/read-numbering.ts';
import { styleReader } from './docx/read-styles.ts';
import { blockCounter } from './flow.ts';

const MAIN = 'word/document.xml';

/**
 * A Word document as text: headings by their styles, lists as they count, tables as their grid. Places are paragraphs
 * outside of tables, and rows of tables. What is deleted, hidden, in footnotes, headers or footers is left out.
 */
export function readDocx(bytes: Uint8Array, file: string): Loaded<TextDocument> {
  const at: Place = { file };
  try {
    refuseAbove(bytes.length, 'bytes', 'documentBytes', at);
    const entries = readZip(bytes, at);
    const read = (name: string, handler: XmlHandler) => readPart(bytes, entries.get(name), handler, at);
    if (!entries.has(MAIN)) refuse(fault('document-damaged', at, { format: 'docx' }));
    const styles = styleReader();
    read('word/styles.xml', styles.handler);
    const known = styles.styles();
    const numbering = numberingReader((style) => known.get(style)?.list);
    read('word/numbering.xml', numbering.handler);
    const body = bodyReader(known, listCounter(numbering.lists()), blockCounter(file));
    read(MAIN, body.handler);
    const blocks = arrangeFlow(body.items, file);
    if (blocks.length === 0) refuse(fault('empty-file', at, {}));
    return { ok: true, value: { file, format: 'docx', blocks }, warnings: [] };
  } catch (error) {
    return refusalOf(error);
  }
}

/** Unpacks and reads a part at once, so that it is never whole in memory; a missing part is empty. */
function readPart(bytes: Uint8Array, entry: ZipEntry | undefined, handler: XmlHandler, at: Place): void {
  if (entry === undefined) return;
  const reader = xmlReader(handler, at);
  unpackEntry(bytes, entry, at, (piece) => reader.write(piece));
  reader.close();
}
