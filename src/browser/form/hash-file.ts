/// <reference lib="dom" />
import { sha256 } from '../../text/sha256.ts';

/** SHA-256 of a file in hexadecimal. The browser's own is there only where the page counts as secure. */
export async function hashFile(file: Blob): Promise<{ readonly sha256: string; readonly size: number }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { subtle } = globalThis.crypto ?? {};
  if (subtle === undefined) return { sha256: sha256(bytes), size: bytes.length };
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return { sha256: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''), size: bytes.length };
}
