/** How many bytes a UTF-8 character has, by its first byte; 0 where no character begins so. */
function lengthOf(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

/** The lowest and highest second byte behind those first bytes that allow fewer than all. */
const SECOND: ReadonlyMap<number, readonly [number, number]> = new Map([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
]);

function isCharacterAt(bytes: Uint8Array, index: number, length: number): boolean {
  const [lowest, highest] = SECOND.get(bytes[index] ?? 0) ?? [0x80, 0xbf];
  for (let next = 1; next < length; next++) {
    const byte = bytes[index + next] ?? 0;
    if (byte < (next === 1 ? lowest : 0x80) || byte > (next === 1 ? highest : 0xbf)) return false;
  }
  return true;
}

/** Index of the first byte that is not valid UTF-8; undefined where all are valid. */
export function findBadByte(bytes: Uint8Array): number | undefined {
  for (let index = 0; index < bytes.length; ) {
    const length = lengthOf(bytes[index] ?? 0);
    if (length === 0 || !isCharacterAt(bytes, index, length)) return index;
    index += length;
  }
  return undefined;
}
