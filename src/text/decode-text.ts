import { chooseDiagnostics } from '../model/choose-diagnostics.ts';
import { type Diagnostic, fault, type Loaded, type Place } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import { findBadByte } from './find-bad-byte.ts';
import { findHidden, hasControl } from './hidden-characters.ts';
import { isPlainAscii } from './plain-ascii.ts';
import { type SourceText, sourceText } from './source-text.ts';

/** The kind of UTF-16 that bytes look like: by its mark, or by zeros among the first bytes, all at odd or all at even places. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 64);
  if (!head.includes(0)) return undefined;
  const zeros = (parity: number) => head.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = [zeros(0), zeros(1)];
  const looksSo = head.length >= 4 && Math.max(even, odd) >= head.length / 3 && Math.min(even, odd) === 0;
  if (!looksSo) return undefined;
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}

/** The line and column of the first byte that is not UTF-8. */
function placeOfBadByte(bytes: Uint8Array, file: string): Place {
  const index = findBadByte(bytes);
  if (index === undefined) return { file };
  const before = new TextDecoder().decode(bytes.subarray(0, index));
  return sourceText(file, before).place(before.length);
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Bytes as UTF-8 text, or why they are none. A mark in front is dropped. */
export function decodeUtf8(bytes: Uint8Array, file: string, limit: number): Loaded<SourceText> {
  const refuse = (diagnostic: Diagnostic): Loaded<SourceText> => ({ ok: false, diagnostics: [diagnostic] });
  const whole: Place = { file };
  if (bytes.length > limit) return refuse(fault('too-large', whole, { bytes: bytes.length, limit }));
  if (utf16Of(bytes) !== undefined) return refuse(fault('not-utf8', whole, { encoding: 'utf-16' }));
  let text: string;
  try {
    text = UTF8.decode(bytes);
  } catch {
    return refuse(fault('not-utf8', placeOfBadByte(bytes, file), { encoding: 'unknown' }));
  }
  if (!/\S/.test(text)) return refuse(fault('empty-file', whole, {}));
  return { ok: true, value: sourceText(file, text), warnings: [] };
}

/** Bytes as the text of a file that people write, or why they are none. */
export function decodeText(bytes: Uint8Array, file: string): Loaded<SourceText> {
  const decoded = decodeUtf8(bytes, file, LIMITS.fileBytes);
  if (!decoded.ok) return decoded;
  const source = decoded.value;
  // No parser would read them; characters that are merely invisible leave a tree.
  return !isPlainAscii(source.text) && hasControl(source.text)
    ? { ok: false, diagnostics: chooseDiagnostics(file, findHidden(source)) }
    : decoded;
}
