import type { Loaded } from '../../model/diagnostic.ts';
import { LIMITS } from '../../model/limits.ts';
import { decodeUtf8 } from '../decode-text.ts';
import { findHidden, hasControl } from '../hidden-characters.ts';
import { settle } from '../report-faults.ts';
import { type SourceText, sourceText } from '../source-text.ts';

/** Page breaks and vertical tabs: programs that make text of PDF and Word files leave them behind. */
const PAGE_BREAKS = /[\f\v]/g;

/** Bytes as the text of a document that people write, or why they are none. Page breaks become blanks, in place. */
export function decodeDocument(bytes: Uint8Array, file: string): Loaded<SourceText> {
  const decoded = decodeUtf8(bytes, file, LIMITS.fileBytes);
  if (!decoded.ok) return decoded;
  const source = sourceText(file, decoded.value.text.replace(PAGE_BREAKS, ' '));
  return hasControl(source.text)
    ? { ok: false, diagnostics: settle(file, findHidden(source)) }
    : { ...decoded, value: source };
}
