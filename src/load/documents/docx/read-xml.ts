import { SaxesParser } from 'saxes';
import { fault, type Place } from '../../../model/diagnostic.ts';
import { refuse, refuseAbove } from '../refusal.ts';

/** What is told of a part while it is read. Names of WordprocessingML come without their prefix, others with it. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** WordprocessingML, as Word writes it and in its strict form. */
const NAMESPACES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** Takes XML piece by piece. Document types, and with them entities of one's own, have no place in these files. */
export function xmlReader(handler: XmlHandler, at: Place) {
  const damaged = (): never => refuse(fault('document-damaged', at, { format: 'docx' }));
  const parser = new SaxesParser();
  /** `w:`, in nearly all documents. */
  let prefix: string | undefined;
  let depth = 0;
  const local = (name: string) => (prefix !== undefined && name.startsWith(prefix) ? name.slice(prefix.length) : name);
  parser.on('error', damaged);
  parser.on('doctype', damaged);
  parser.on('opentag', ({ name, attributes }) => {
    prefix ??= prefixIn(attributes);
    depth++;
    refuseAbove(depth, 'nesting', 'documentNesting', at);
    handler.open(local(name), localAttributes(attributes, prefix));
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
      if (decode !== undefined) parser.write(decode());
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

/** With its colon; undefined where an element binds none. */
function prefixIn(attributes: Readonly<Record<string, string>>): string | undefined {
  for (const [name, value] of Object.entries(attributes)) {
    if (!NAMESPACES.has(value)) continue;
    if (name === 'xmlns') return '';
    if (name.startsWith('xmlns:')) return `${name.slice(6)}:`;
  }
  return undefined;
}

function localAttributes(
  attributes: Readonly<Record<string, string>>,
  prefix: string | undefined,
): Readonly<Record<string, string>> {
  if (prefix === undefined || prefix === '') return attributes;
  const local: Record<string, string> = {};
  for (const name in attributes) {
    const value = attributes[name] ?? '';
    local[name.startsWith(prefix) ? name.slice(prefix.length) : name] = value;
  }
  return local;
}
