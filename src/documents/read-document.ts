import { type Diagnostic, type FileKind, fault, type Loaded } from '../model/diagnostic.ts';
import { DOCUMENT_FORMATS, type DocumentFormat, type TextDocument } from '../model/text-document.ts';
import { DOCUMENT_READERS, type DocumentReader, type ReadDocument } from './document-readers.ts';
import { isLockedOffice, sniffFile } from './sniff-file.ts';

/** What the bytes of a format must be; text is whatever is nothing else. */
const KINDS: Readonly<Record<DocumentFormat, readonly FileKind[]>> = {
  markdown: ['other', 'html'],
  text: ['other', 'html'],
  html: ['other', 'html'],
  docx: ['docx'],
  pdf: ['pdf'],
};

/**
 * Reads a document by the format that its name says, if its bytes are of that format; one from standard input (`-`) by
 * its bytes alone, as Markdown where they decide nothing, or as `stdinFormat` says.
 */
export async function readDocument(
  bytes: Uint8Array,
  file: string,
  stdinFormat?: DocumentFormat,
): Promise<Loaded<TextDocument>> {
  const format = file === '-' ? (stdinFormat ?? formatOfBytes(bytes)) : formatOfName(file);
  const refusal = refuseFormat(bytes, file, format);
  if (format === undefined || refusal !== undefined) {
    return { ok: false, diagnostics: refusal === undefined ? [] : [refusal] };
  }
  const read = loaded.get(format) ?? (await DOCUMENT_READERS[format].load());
  loaded.set(format, read);
  return read(bytes, file);
}

/** To ask for a module again and again has its price. */
const loaded = new Map<DocumentFormat, ReadDocument>();

/** The format that a file's name says; undefined where it says none that is read. */
export function formatOfName(file: string): DocumentFormat | undefined {
  const extension = extensionOf(file);
  return DOCUMENT_FORMATS.find((format) => {
    const { extensions }: DocumentReader = DOCUMENT_READERS[format];
    return extensions.includes(extension);
  });
}

function extensionOf(file: string): string {
  return /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}

function formatOfBytes(bytes: Uint8Array): DocumentFormat {
  const kind = sniffFile(bytes);
  return kind === 'docx' || kind === 'pdf' || kind === 'html' ? kind : 'markdown';
}

function refuseFormat(bytes: Uint8Array, file: string, format: DocumentFormat | undefined): Diagnostic | undefined {
  const at = { file };
  const extension = extensionOf(file);
  if (bytes.length === 0) return fault('empty-file', at, {});
  const kind = sniffFile(bytes);
  const locked = kind === 'office-97' && isLockedOffice(bytes);
  if (locked) return fault('document-encrypted', at, { format: 'docx' });
  if (format === undefined) {
    if (extension === 'doc' && kind === 'office-97') return fault('old-word-format', at, {});
    return extension === 'doc' && kind !== 'other'
      ? fault('document-misnamed', at, { extension: '.doc', found: kind })
      : fault('document-extension', at, { extension: extension === '' ? file : `.${extension}` });
  }
  if (KINDS[format].includes(kind)) return undefined;
  if (file === '-')
    return kind === 'office-97' ? fault('old-word-format', at, {}) : fault('not-utf8', at, { encoding: 'unknown' });
  // Cut off or overwritten at their ends, they are no other kind of file: their readers say more.
  if ((format === 'docx' && kind === 'zip') || kind === 'other') return undefined;
  return fault('document-misnamed', at, { extension: `.${extension}`, found: kind });
}
