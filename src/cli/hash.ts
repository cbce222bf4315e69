import type { Hash } from 'node:crypto';

/** SHA-256 in hexadecimal. */
export async function hash(bytes: Uint8Array): Promise<string> {
  crypto ??= await import('node:crypto');
  return crypto.hash('sha256', bytes, 'hex');
}

/** A SHA-256 to be fed. */
export async function startHash(): Promise<Hash> {
  crypto ??= await import('node:crypto');
  return crypto.createHash('sha256');
}

/** Loaded only where a hash is asked for: it costs a start. Kept: to ask for a module again and again has its price. */
let crypto: typeof import('node:crypto') | undefined;
