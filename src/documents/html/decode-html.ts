import { chooseDiagnostics } from '../../model/choose-diagnostics.ts';
import { type Diagnostic, fault, type Loaded } from '../../model/diagnostic.ts';
import { LIMITS } from '../../model/limits.ts';
import { decodeUtf8 } from '../../text/decode-text.ts';
import { findHidden, hasControl } from '../../text/hidden-characters.ts';
import { type SourceText, sourceText } from '../../text/source-text.ts';

/** What older programs declare; browsers read all of these as windows-1252. */
const WINDOWS = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*(?:windows-1252|cp1252|iso-8859-1|latin1|us-ascii)\b/i;
/** What 0x80 to 0x9F are in windows-1252; blanks are nothing. */
const WINDOWS_1252 = [...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'];
/** A declaration is among the first bytes. */
const HEAD_BYTES = 4096;

/** Bytes as the text of a page: UTF-8, or windows-1252 where they are not and the page says so. */
export function decodeHtml(bytes: Uint8Array, file: string): Loaded<SourceText> {
  const limit = LIMITS.htmlBytes;
  if (bytes.length > limit) {
    return { ok: false, diagnostics: [fault('document-too-big', { file }, { measure: 'bytes', limit })] };
  }
  const decoded = decodeUtf8(bytes, file, limit);
  if (decoded.ok) return pageOf(decoded.value.text, file);
  const windows = decodeWindows(bytes, decoded.diagnostics);
  return windows === undefined ? decoded : pageOf(windows, file);
}

function pageOf(decoded: string, file: string): Loaded<SourceText> {
  // Same length: places stay right.
  const text = decoded.replace(/[\f\v]/g, ' ');
  const source = sourceText(file, text);
  return hasControl(text)
    ? { ok: false, diagnostics: chooseDiagnostics(file, findHidden(source)) }
    : { ok: true, value: source, warnings: [] };
}

function decodeWindows(bytes: Uint8Array, why: readonly Diagnostic[]): string | undefined {
  const decoder = new TextDecoder('latin1');
  const declared = WINDOWS.test(decoder.decode(bytes.subarray(0, HEAD_BYTES)));
  if (!declared || !why.some(({ code }) => code === 'not-utf8')) return undefined;
  // Node 20 decodes these as control characters; what windows-1252 leaves free stays one.
  return decoder.decode(bytes).replace(/[\x80-\x9F]/g, (character) => {
    const { [character.charCodeAt(0) - 0x80]: mapped = ' ' } = WINDOWS_1252;
    return mapped === ' ' ? character : mapped;
  });
}
