import type { Drawing } from '../report/formats.ts';
import type { YieldNow } from '../session/file-source.ts';
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
  { stdout, signal }: { readonly stdout: Io['stdout']; readonly signal?: AbortSignal | undefined },
  content: Drawing,
  yieldNow: YieldNow,
): Promise<void> {
  let gone = false;
  let wake = () => {};
  const leave = () => {
    gone = true;
    wake();
  };
  // Standard output never closes: that its reader has gone is an error, reported by the owner of the stream.
  for (const event of ['close', 'error'] as const) stdout.once?.(event, leave);
  signal?.addEventListener('abort', () => wake(), { once: true });
  let full = false;
  for (const piece of piecesOf(content)) {
    // Not behind the last piece: what is left to do then is the stream's affair, and no signal is asked for any more.
    if (full && !gone && stdout.once !== undefined) {
      await new Promise<void>((resolve) => {
        wake = resolve;
        stdout.once?.('drain', resolve);
      });
      await yieldNow();
    }
    if (gone) return;
    full = stdout.write(piece) === false;
  }
}
