/** SHA-256 in hexadecimal. The module that knows it is loaded only where it is asked for: it costs a start. */
export async function hash(bytes: Uint8Array): Promise<string> {
  const { createHash } = await import('node:crypto');
  return createHash('sha256').update(bytes).digest('hex');
}
