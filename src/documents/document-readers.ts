import type { Loaded } from '../model/diagnostic.ts';
import type { DocumentFormat, TextDocument } from '../model/text-document.ts';

/** Reads the bytes of one document. */
export type ReadDocument = (bytes: Uint8Array, file: string) => Loaded<TextDocument> | Promise<Loaded<TextDocument>>;

/** A way to read documents. */
export interface DocumentReader {
  /** Endings of file names that mean this format. */
  readonly extensions: readonly string[];
  /** Loads the reader, which may be heavy. */
  readonly load: () => Promise<ReadDocument>;
}

/** Every format of documents; the only list of their readers. */
export const DOCUMENT_READERS = {
  markdown: {
    extensions: ['md', 'markdown'],
    load: async () => (await import('./read-markdown.ts')).readMarkdown,
  },
  docx: { extensions: ['docx'], load: async () => (await import('./read-docx.ts')).readDocx },
  html: { extensions: ['html', 'htm'], load: async () => (await import('./read-html.ts')).readHtml },
  text: { extensions: ['txt'], load: async () => (await import('./read-text.ts')).readText },
  pdf: { extensions: ['pdf'], load: async () => (await import('./read-pdf.ts')).readPdf },
} as const satisfies Record<DocumentFormat, DocumentReader>;

/** Endings of documents that are not read; the diagnostic says how to convert them. */
export const OLD_EXTENSIONS: readonly string[] = ['doc', 'docm', 'dot', 'odt', 'rtf'];
