import type { Drawing } from '../report/formats.ts';
import type { Breathe } from './breather.ts';
import type { Io } from './io.ts';

/** Pieces are gathered to about so many characters before they are written: a call to the system for each is slow. */
const BATCH = 64 * 1024;

/** A report as what is written at a time. */
export function* piecesOf(content: Drawing): Generator<string | Uint8Array> {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    yield content;
    return;
  }
  let batch = '';
  for (const piece of content) {
    batch += piece;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = '';
  }
  if (batch !== '') yield batch;
}

/** Writes a report to standard output no faster than it is read, and no further than its reader wants. */
export async function writePieces(
  { stdout, signal }: Pick<Io, 'stdout' | 'signal'>,
  content: Drawing,
  breathe: Breathe,
): Promise<void> {
  for (const piece of piecesOf(content)) {
    if (stdout.destroyed) return;
    const more = stdout.write(piece);
    if (more !== false || stdout.once === undefined) continue;
    await new Promise<void>((resolve) => {
      const settle = () => resolve();
      stdout.once?.('drain', settle);
      stdout.once?.('close', settle);
      signal?.addEventListener('abort', settle, { once: true });
    });
    await breathe();
  }
}
