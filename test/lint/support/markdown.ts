import { readMarkdown } from '../../../src/documents/read-markdown.ts';
import type { TextDocument } from '../../../src/model/text-document.ts';

/** The day by which documents of tests are judged. */
export const AS_OF = '2026-11-22';

/** A Markdown text as its reader gives it. */
export function markdown(text: string, file = 'dokumen.md'): TextDocument {
  const read = readMarkdown(new TextEncoder().encode(text), file);
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return read.value;
}
