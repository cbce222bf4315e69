import { type Loaded, warning } from '../../model/diagnostic.ts';
import { LIMITS } from '../../model/limits.ts';
import { decodeUtf8, utf16Of } from '../../text/decode-text.ts';
import { hasControl } from '../../text/hidden-characters.ts';
import { type SourceText, sourceText } from '../../text/source-text.ts';

/** What windows-1252 has at 0x80 to 0x9F; a blank where it has nothing. Node's own decoder takes these for ISO 8859-1. */
const FROM_80 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const CHUNK = 8192;

/** Bytes as windows-1252 text. */
function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text.replace(/[\x80-\x9f]/g, (character) => FROM_80[character.charCodeAt(0) - 0x80] ?? character);
}

/**
 * The text of a table as Excel saves it: UTF-8 (`CSV UTF-8`), UTF-16 (`Unicode Text`) or windows-1252 (`CSV`), which no mark
 * shows: it is assumed, with a warning, where the bytes are no UTF-8.
 */
export function decodeSurvey(bytes: Uint8Array, file: string): Loaded<SourceText> {
  const utf8 = decodeUtf8(bytes, file, LIMITS.surveyBytes);
  if (utf8.ok || utf8.diagnostics.every(({ code }) => code !== 'not-utf8')) return utf8;
  const utf16 = utf16Of(bytes);
  try {
    const text = utf16 === undefined ? decodeWindows1252(bytes) : new TextDecoder(utf16, { fatal: true }).decode(bytes);
    if (text.trim() === '' || hasControl(text)) return utf8;
    const warnings = utf16 === undefined ? [warning('survey-ansi', { file }, {})] : [];
    return { ok: true, value: sourceText(file, text), warnings };
  } catch {
    return utf8;
  }
}
