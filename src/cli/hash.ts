/** SHA-256 in hexadecimal. The module that knows it is loaded only where it is asked for: it costs a start. */
export async function hash(bytes: Uint8Array): Promise<string> {
  crypto ??= await import('node:crypto');
  return crypto.hash('sha256', bytes, 'hex');
}

/** Kept: to ask for a module again and again has its price. */
let crypto: typeof import('node:crypto') | undefined;
