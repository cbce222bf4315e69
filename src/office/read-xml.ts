import { SaxesParser } from 'saxes';
import { fault, type Place } from '../model/diagnostic.ts';
import { refuse, refuseAbove } from './refusal.ts';

/** What is called while a part is read. Names of the part's own language come without their prefix, others with it. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** WordprocessingML, as Word writes it and in its strict form. */
const WORD_NAMESPACES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** SpreadsheetML, as Excel writes it and in its strict form. */
export const SHEET_NAMESPACES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);

/** Takes XML piece by piece. Document types, and with them entities of one's own, have no place in these files. */
export function xmlReader(handler: XmlHandler, at: Place, namespaces: ReadonlySet<string> = WORD_NAMESPACES) {
  const damaged = (): never => refuse(fault('document-damaged', at, { format: 'docx' }));
  const parser = new SaxesParser();
  let prefixes: Prefixes | undefined;
  let depth = 0;
  const local = (name: string) => withoutPrefix(name, prefixes?.elements);
  parser.on('error', damaged);
  parser.on('doctype', damaged);
  parser.on('opentag', ({ name, attributes }) => {
    prefixes ??= prefixesIn(attributes, namespaces);
    depth++;
    refuseAbove(depth, 'nesting', 'documentNesting', at);
    handler.open(local(name), localAttributes(attributes, prefixes?.attributes));
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    handler.close(local(name));
  });
  const { text } = handler;
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  let decode: ((piece?: Uint8Array) => string) | undefined;
  return {
    write(piece: Uint8Array): void {
      decode ??= decoderOf(piece, damaged);
      parser.write(decode(piece));
    },
    close(): void {
      decode ??= decoderOf(new Uint8Array(), damaged);
      parser.write(decode());
      parser.close();
    },
  };
}

/** XML is UTF-8 unless marked otherwise. Without a piece, what is left of the last one. */
function decoderOf([first, second]: Uint8Array, damaged: () => never): (piece?: Uint8Array) => string {
  const big = first === 0xfe && second === 0xff;
  const little = first === 0xff && second === 0xfe;
  const decoder = new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8', { fatal: true });
  return (piece) => {
    try {
      return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
    } catch {
      return damaged();
    }
  };
}

/** What names of WordprocessingML begin with: `w:` in nearly all documents. Only elements may go without. */
interface Prefixes {
  readonly elements: string;
  readonly attributes: string;
}

/** Undefined where an element binds none. */
function prefixesIn(
  attributes: Readonly<Record<string, string>>,
  namespaces: ReadonlySet<string>,
): Prefixes | undefined {
  const names = Object.entries(attributes).flatMap(([name, value]) => (namespaces.has(value) ? name : []));
  const [named = ''] = names.filter((name) => name.startsWith('xmlns:')).map((name) => `${name.slice(6)}:`);
  if (names.includes('xmlns')) return { elements: '', attributes: named };
  return named === '' ? undefined : { elements: named, attributes: named };
}

function withoutPrefix(name: string, prefix = ''): string {
  return name.startsWith(prefix) ? name.slice(prefix.length) : name;
}

function localAttributes(attributes: Readonly<Record<string, string>>, prefix = ''): Readonly<Record<string, string>> {
  if (prefix === '') return attributes;
  const local: Record<string, string> = {};
  for (const name in attributes) {
    const { [name]: value = '' } = attributes;
    local[withoutPrefix(name, prefix)] = value;
  }
  return local;
}
