import type { Maklumat, PlacedText } from '../model/standards-document.ts';
import { readSignature } from './read-signature.ts';

const TITLE = /^(?:#*\s*)?maklumat(?:\s+(?:pelayanan|layanan|publik|service|informasi)\b.*)?$/i;

/** Where the maklumat begins among lines; -1 where there is none. */
export function findMaklumat(lines: readonly PlacedText[]): number {
  return lines.findIndex(({ text }) => text.length <= 100 && TITLE.test(text));
}

/** Reads the maklumat that begins at `start`. */
export function readMaklumat(lines: readonly PlacedText[], start: number): Maklumat {
  const body = lines.slice(start + 1);
  const signature = readSignature(body);
  const [first] = body;
  return {
    text: { text: body.map(({ text }) => text).join('\n'), at: (first ?? (lines[start] as PlacedText)).at },
    ...signature,
  };
}
