import { type Diagnostic, fault, type Loaded, type Place } from '../../model/diagnostic.ts';
import { SHEET_NAMESPACES, type XmlHandler, xmlReader } from '../read-xml.ts';
import { readZip, unpackEntry, type ZipEntry } from '../read-zip.ts';
import { refusalOf, refuse, refuseAbove } from '../refusal.ts';
import { cellFormats } from './cell-formats.ts';
import { sharedTexts } from './shared-texts.ts';
import { sheetCells } from './sheet-cells.ts';
import type { WorkbookSheet } from './workbook.ts';

const MAIN = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
/** The first bytes of files that Office encrypted, and of workbooks before 2007. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The cells of a workbook (XLSX) as texts. Formulas are not calculated; drawings, links to other files, macros and comments are
 * not looked at. Bounded in bytes, entries, ratio, rows, cells and characters.
 */
export function readWorkbook(bytes: Uint8Array, file: string): Loaded<readonly WorkbookSheet[]> {
  const at: Place = { file };
  if (bytes.length === 0) return { ok: false, diagnostics: [fault('empty-file', at, {})] };
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    return { ok: false, diagnostics: [fault('workbook-encrypted', at, {})] };
  }
  try {
    refuseAbove(bytes.length, 'bytes', 'workbookBytes', at);
    return { ok: true, value: readSheets(bytes, at), warnings: [] };
  } catch (error) {
    const refused = refusalOf(error);
    return refused.ok ? refused : { ok: false, diagnostics: refused.diagnostics.map(asWorkbook) };
  }
}

/** The parts that zip and XML share with documents speak of documents. */
function asWorkbook({ code, facts, at, ...rest }: Diagnostic): Diagnostic {
  switch (code) {
    case 'document-damaged':
      return fault('workbook-damaged', at, {});
    case 'document-encrypted':
      return fault('workbook-encrypted', at, {});
    case 'document-too-big':
      return fault('workbook-too-big', at, facts);
    default:
      return { code, facts, at, ...rest } as Diagnostic;
  }
}

function readSheets(bytes: Uint8Array, at: Place): WorkbookSheet[] {
  const entries = readZip(bytes, at);
  let inflated = 0;
  const onBytes = (amount: number) => {
    inflated += amount;
    refuseAbove(inflated, 'inflated-bytes', 'workbookInflatedBytes', at);
  };
  const read = (name: string, handler: XmlHandler) => readPart(bytes, entries.get(name), handler, at, onBytes);
  if (!entries.has(MAIN)) refuse(fault('document-damaged', at, { format: 'docx' }));
  const book = bookReader(at);
  read(MAIN, book.handler);
  const relations = new Map<string, string>();
  const byKind = new Map<string, string>();
  read(RELATIONS, {
    open(name, attributes) {
      const { Id: id, Target: target, Type: type = '', TargetMode: where } = attributes;
      if (name !== 'Relationship' || id === undefined || target === undefined || where === 'External') return;
      relations.set(id, partName(target));
      byKind.set(type.replace(/^.*\//, ''), partName(target));
    },
    close() {},
  });
  const formats = cellFormats();
  read(byKind.get('styles') ?? '', formats.handler);
  const shared = sharedTexts(at);
  read(byKind.get('sharedStrings') ?? '', shared.handler);
  const context = {
    at,
    texts: shared.texts,
    meaningOf: formats.meaningOf,
    from1904: book.from1904(),
    count: { rows: 0, cells: 0 },
  };
  return book.sheets.map(({ name, id }) => {
    const { handler, rows, merged } = sheetCells(context);
    read(relations.get(id) ?? '', handler);
    return { name, rows, merged };
  });
}

/** Reads which sheets a workbook has, and from when it counts its days. */
function bookReader(at: Place) {
  const sheets: { readonly name: string; readonly id: string }[] = [];
  let from1904 = false;
  const handler: XmlHandler = {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const relation = Object.keys(attributes).find((key) => key.endsWith(':id')) ?? '';
      sheets.push({ name: attributes['name'] ?? '', id: attributes[relation] ?? '' });
      refuseAbove(sheets.length, 'sheets', 'workbookSheets', at);
    },
    close() {},
  };
  return { handler, sheets, from1904: () => from1904 };
}

/** The name of a part that a workbook names: relative to its own folder, or from the root. */
function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
}

/** Unpacks and reads a part at once, so that it is never whole in memory; a missing part is empty. */
function readPart(
  bytes: Uint8Array,
  entry: ZipEntry | undefined,
  handler: XmlHandler,
  at: Place,
  onBytes: (amount: number) => void,
): void {
  if (entry === undefined) return;
  const reader = xmlReader(handler, at, SHEET_NAMESPACES);
  unpackEntry(bytes, entry, at, (piece) => {
    onBytes(piece.length);
    reader.write(piece);
  });
  reader.close();
}
