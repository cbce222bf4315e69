import { fault, type Loaded } from '../../model/diagnostic.ts';
import type { TextDocument } from '../../model/text-document.ts';

export async function readPdf(_bytes: Uint8Array, file: string): Promise<Loaded<TextDocument>> {
  return { ok: false, diagnostics: [fault('document-damaged', { file }, { format: 'pdf' })] };
}
