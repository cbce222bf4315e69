import type { FileKind } from '../model/diagnostic.ts';
import { matchesExtension, SIGNATURE_BYTES } from '../text/file-signature.ts';

const IMAGES = ['jpg', 'png', 'gif', 'webp'] as const;
/** The list of an archive's files is at its end. */
const LIST_BYTES = 1024 * 1024;
/** A name inside the container of locked Office files, in UTF-16. */
const LOCKED = [...'EncryptedPackage'].join('\0');

/** What a file is by its bytes; `other` is probably text. */
export function sniffFile(bytes: Uint8Array): FileKind {
  const head = bytes.subarray(0, SIGNATURE_BYTES);
  if (matchesExtension(head, 'zip')) {
    return latin1(bytes.subarray(-LIST_BYTES)).includes('word/document.xml') ? 'docx' : 'zip';
  }
  if (matchesExtension(head, 'doc')) return 'office-97';
  if (IMAGES.some((extension) => matchesExtension(head, extension))) return 'image';
  const text = latin1(head);
  if (text.startsWith('{\\rtf')) return 'rtf';
  // Markdown and HTML may talk of PDF; a PDF has its mark on its first line.
  if (/^[^<#]{0,64}%PDF-/.test(text)) return 'pdf';
  return /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(
    text,
  )
    ? 'html'
    : 'other';
}

/** Whether a file in the container of old Office files is a locked one. */
export function isLockedOffice(bytes: Uint8Array): boolean {
  return latin1(bytes).includes(LOCKED);
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
