import { chooseDiagnostics } from '../model/choose-diagnostics.ts';
import { type Diagnostic, fault, type Loaded, type Place } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import { findBadByte } from './find-bad-byte.ts';
import { findHidden, hasControl } from './hidden-characters.ts';
import { type SourceText, sourceText } from './source-text.ts';

/** Whether bytes look like UTF-16: its mark, or zeros among the first bytes, all at even or all at odd places. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 64);
  const zeros = (parity: number) => head.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = [zeros(0), zeros(1)];
  return head.length >= 4 && Math.max(even, odd) >= head.length / 3 && Math.min(even, odd) === 0;
}

/** The line and column of the first byte that is not UTF-8. */
function placeOfBadByte(bytes: Uint8Array, file: string): Place {
  const index = findBadByte(bytes);
  if (index === undefined) return { file };
  const before = new TextDecoder().decode(bytes.subarray(0, index));
  return sourceText(file, before).place(before.length);
}

/** Bytes as UTF-8 text, or why they are none. A mark in front is dropped. */
export function decodeUtf8(bytes: Uint8Array, file: string, limit: number): Loaded<SourceText> {
  const refuse = (diagnostic: Diagnostic): Loaded<SourceText> => ({ ok: false, diagnostics: [diagnostic] });
  const whole: Place = { file };
  if (bytes.length > limit) return refuse(fault('too-large', whole, { bytes: bytes.length, limit }));
  if (looksLikeUtf16(bytes)) return refuse(fault('not-utf8', whole, { encoding: 'utf-16' }));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(fault('not-utf8', placeOfBadByte(bytes, file), { encoding: 'unknown' }));
  }
  if (text.trim() === '') return refuse(fault('empty-file', whole, {}));
  return { ok: true, value: sourceText(file, text), warnings: [] };
}

/** Bytes as the text of a file that people write, or why they are none. */
export function decodeText(bytes: Uint8Array, file: string): Loaded<SourceText> {
  const decoded = decodeUtf8(bytes, file, LIMITS.fileBytes);
  if (!decoded.ok) return decoded;
  const source = decoded.value;
  // No parser would read them; characters that are merely invisible leave a tree.
  return hasControl(source.text) ? { ok: false, diagnostics: chooseDiagnostics(file, findHidden(source)) } : decoded;
}
