import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** The parts of an office file by path. */
export function unpack(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

/** The parts as a person reads them: a tag a line. */
export function readable(bytes: Uint8Array): string {
  return Object.entries(unpack(bytes))
    .map(([path, content]) => `===== ${path}\n${content.replaceAll('><', '>\n<')}\n`)
    .join('\n');
}

/** What a strict XML parser calls while it reads; it throws where the text is not well-formed. */
export function parseXml(
  text: string,
  {
    open,
    close,
    words,
  }: { open?: (tag: SaxesTagPlain) => void; close?: (tag: SaxesTagPlain) => void; words?: (text: string) => void } = {},
): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  if (open !== undefined) parser.on('opentag', open);
  if (close !== undefined) parser.on('closetag', close);
  if (words !== undefined) parser.on('text', words);
  parser.write(text).close();
}

/** A character that Excel writes by its number, and reads wherever it looks like that. */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;
const decode = (_: string, digits: string) => String.fromCharCode(Number.parseInt(digits, 16));

/** A cell's value and the number of its style. */
export interface ReadCell {
  readonly value: string | number;
  readonly style: number;
}

/** A workbook by the names of its sheets: rows of cells by column letter. */
export function readWorkbook(bytes: Uint8Array): ReadonlyMap<string, readonly Readonly<Record<string, ReadCell>>[]> {
  const parts = unpack(bytes);
  const strings: string[] = [];
  parseXml(parts['xl/sharedStrings.xml'] ?? '', {
    open: ({ name }) => void (name === 'si' && strings.push('')),
    words: (text) => {
      // Blanks between the parts are no text of any.
      if (strings.length > 0) strings.push(strings.pop() + text);
    },
  });
  const names: string[] = [];
  parseXml(parts['xl/workbook.xml'] ?? '', {
    open: ({ name, attributes }) => void (name === 'sheet' && names.push(String(attributes['name']))),
  });
  return new Map(
    names.map((name, index) => [name, readSheet(parts[`xl/worksheets/sheet${index + 1}.xml`] ?? '', strings)]),
  );
}

function readSheet(text: string, strings: readonly string[]): Record<string, ReadCell>[] {
  const rows: Record<string, ReadCell>[] = [];
  let cell: SaxesTagPlain['attributes'] = {};
  let inValue = false;
  parseXml(text, {
    open: ({ name, attributes }) => {
      if (name === 'row') rows.push({});
      if (name === 'c') cell = attributes;
      inValue = name === 'v';
    },
    close: () => {
      inValue = false;
    },
    words: (value) => {
      if (!inValue) return;
      const column = String(cell['r']).replace(/\d+/, '');
      const read = cell['t'] === 's' ? strings[Number(value)]?.replace(ESCAPE, decode) : Number(value);
      if (read === undefined) throw new Error(`no shared string ${value}`);
      (rows.at(-1) ?? {})[column] = { value: read, style: Number(cell['s']) };
    },
  });
  return rows;
}

/** The text of a document, a paragraph a line. */
export function documentText(bytes: Uint8Array): string {
  let text = '';
  parseXml(unpack(bytes)['word/document.xml'] ?? '', {
    words: (words) => {
      text += words;
    },
    close: ({ name }) => {
      if (name === 'w:p') text += '\n';
    },
  });
  return text.trimStart();
}
