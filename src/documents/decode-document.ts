import { chooseDiagnostics } from '../model/choose-diagnostics.ts';
import { fault, type Loaded } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import { decodeUtf8 } from '../text/decode-text.ts';
import { findHidden, hasControl } from '../text/hidden-characters.ts';
import { type SourceText, sourceText } from '../text/source-text.ts';

/** Page breaks and vertical tabs: programs that make text of PDF and Word files leave them behind. */
const PAGE_BREAKS = /[\f\v]/g;

/** More than the blocks and cells that a text can make: its lines that are not empty, its bars and its tabs. */
function countParts(text: string): number {
  let parts = 0;
  let empty = true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === LINE_FEED || code === CARRIAGE_RETURN) empty = true;
    else {
      if (empty || code === BAR || code === TAB) parts++;
      empty = false;
    }
  }
  return parts;
}

const [TAB, LINE_FEED, CARRIAGE_RETURN, BAR] = [9, 10, 13, 124];

/** Bytes as the text of a document that people write, or why they are none. Page breaks become blanks, in place. */
export function decodeDocument(bytes: Uint8Array, file: string): Loaded<SourceText> {
  const decoded = decodeUtf8(bytes, file, LIMITS.fileBytes);
  if (!decoded.ok) return decoded;
  const source = sourceText(file, decoded.value.text.replace(PAGE_BREAKS, ' '));
  const limit = LIMITS.documentBlocks;
  // Before anything is made of them.
  if (countParts(source.text) > limit) {
    return { ok: false, diagnostics: [fault('document-too-big', { file }, { measure: 'blocks', limit })] };
  }
  return hasControl(source.text)
    ? { ok: false, diagnostics: chooseDiagnostics(file, findHidden(source)) }
    : { ...decoded, value: source };
}
