import { strToU8, type Zippable, zipSync } from 'fflate/browser';
import type { Messages } from '../messages/messages.ts';
import type { Run } from '../model/run.ts';
import { type Xml, xml } from './xml.ts';

/** A part of an Office Open XML package. */
export interface OfficePart {
  readonly path: string;
  readonly contentType: string;
  readonly content: Xml;
}

/** Content types begin with one of these two. */
export const DOCUMENT_TYPES = {
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml',
  document: 'application/vnd.openxmlformats-officedocument.wordprocessingml',
} as const;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The zip's dates have no time zone: the same bytes everywhere, whenever it is made. */
const NO_DATE = new Date(1980, 0, 1);

/** Who made a file, and by which day. */
export interface Imprint {
  readonly tool: Run['tool'];
  readonly asOf: string;
  /** What the file says of the program that made it, where that is not `patuh` and its version: no report of a run. */
  readonly application?: string;
  /** The report has no day of its own: the footer shows none. */
  readonly undated?: true;
}

/**
 * A workbook or a document as bytes: the parts, the first of which is the main one, and what every package needs. The
 * program's name is uncompressed at the very beginning, where it is recognised when the file is to be written again.
 */
export function packOffice(
  parts: readonly [OfficePart, ...OfficePart[]],
  title: string,
  run: Imprint,
  { language }: Pick<Messages, 'language'>,
): Uint8Array {
  const all: readonly OfficePart[] = [
    {
      path: 'docProps/core.xml',
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      content: xml`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:creator>patuh ${run.tool.version}</dc:creator><dc:language>${language}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${run.asOf}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${run.asOf}T00:00:00Z</dcterms:modified></cp:coreProperties>`,
    },
    ...parts,
  ];
  const app: OfficePart = {
    path: 'docProps/app.xml',
    contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    content: xml`<Properties xmlns="${OFFICE}/extended-properties"><Application>${run.application ?? `patuh ${run.tool.version}`}</Application></Properties>`,
  };
  const files: Zippable = {
    [app.path]: [bytesOf(app.content), { level: 0 }],
    '[Content_Types].xml': [bytesOf(contentTypes([app, ...all])), { level: 0 }],
    '_rels/.rels': bytesOf(
      relationships([
        { type: `${OFFICE}/relationships/officeDocument`, target: parts[0].path },
        { type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
        { type: `${OFFICE}/relationships/extended-properties`, target: app.path },
      ]),
    ),
    ...Object.fromEntries(all.map(({ path, content }) => [path, bytesOf(content)])),
  };
  return zipSync(files, { level: 6, mtime: NO_DATE });
}

function bytesOf({ markup }: Xml): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${markup}`);
}

function contentTypes(parts: readonly OfficePart[]): Xml {
  const overrides = parts
    .filter(({ path }) => !path.endsWith('.rels'))
    .map(({ path, contentType }) => xml`<Override PartName="/${path}" ContentType="${contentType}"/>`);
  return xml`<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`;
}

/** Relationships of a part; the ids are rId1, rId2, ... in this order. */
function relationships(targets: readonly { readonly type: string; readonly target: string }[]): Xml {
  const lines = targets.map(
    ({ type, target }, index) => xml`<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return xml`<Relationships xmlns="${PACKAGE}/relationships">${lines}</Relationships>`;
}

/** The relationships of the part in the same folder, as a part. */
export function relationshipsPart(
  path: string,
  targets: readonly { readonly kind: string; readonly target: string }[],
): OfficePart {
  return {
    path,
    contentType: 'application/vnd.openxmlformats-package.relationships+xml',
    content: relationships(targets.map(({ kind, target }) => ({ type: `${OFFICE}/relationships/${kind}`, target }))),
  };
}
