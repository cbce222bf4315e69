import type { Drawing } from '../report/formats.ts';
import type { YieldNow } from '../session/file-source.ts';
import type { Io } from './io.ts';

/** Pieces are gathered to about so many characters before they are written: a call to the system for each is slow. */
const JOINED_CHARACTERS = 64 * 1024;

/** A report as what is written at a time. */
export function* piecesOf(content: Drawing): Generator<string | Uint8Array> {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    yield content;
    return;
  }
  let joined = '';
  for (const piece of content) {
    joined += piece;
    if (joined.length < JOINED_CHARACTERS) continue;
    yield joined;
    joined = '';
  }
  if (joined !== '') yield joined;
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
    // Not behind the last piece: the stream finishes by itself, and no signal is asked for any more.
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
