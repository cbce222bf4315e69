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

/** Standard output as pieces are written to it. */
interface PieceOutput {
  readonly write: (piece: string | Uint8Array) => void;
  /** Resolves when a stream that is full takes more, or never will; undefined while it is not full. */
  readonly full: () => Promise<void> | undefined;
  readonly isGone: () => boolean;
}

type Destination = { readonly stdout: Io['stdout']; readonly signal?: AbortSignal | undefined };

function openOutput({ stdout, signal }: Destination): PieceOutput {
  let gone = false;
  let wake = () => {};
  let full: Promise<void> | undefined;
  const leave = () => {
    gone = true;
    wake();
  };
  // Standard output never closes: that its reader has gone is an error, reported by the owner of the stream.
  for (const event of ['close', 'error'] as const) stdout.once?.(event, leave);
  signal?.addEventListener('abort', () => wake(), { once: true });
  return {
    write(piece) {
      full = undefined;
      if (stdout.write(piece) !== false || stdout.once === undefined) return;
      full = new Promise<void>((resolve) => {
        wake = resolve;
        stdout.once?.('drain', resolve);
        if (signal?.aborted === true) resolve();
      });
    },
    full: () => (gone ? undefined : full),
    isGone: () => gone,
  };
}

/** Writes a report to standard output no faster than it is read, and no further than its reader wants. */
export async function writePieces(destination: Destination, content: Drawing, yieldNow: YieldNow): Promise<void> {
  const output = openOutput(destination);
  for (const piece of piecesOf(content)) {
    // Not behind the last piece: the stream finishes by itself, and no signal is asked for any more.
    if (output.full() !== undefined) {
      await output.full();
      await yieldNow();
    }
    if (output.isGone()) return;
    output.write(piece);
  }
}

/** The same of pieces that are made while they are written. They are not gathered: a reader may wait for each. */
export async function writeStream(
  destination: Destination,
  content: AsyncIterable<string>,
  yieldNow: YieldNow,
): Promise<void> {
  const writer = openWriter(destination, yieldNow);
  for await (const piece of content) if (!(await writer(piece))) return;
}

/** Writes a piece as soon as the stream takes it; gives whether it still has a reader. */
function openWriter(destination: Destination, yieldNow: YieldNow): (piece: string) => Promise<boolean> {
  const output = openOutput(destination);
  return async (piece) => {
    if (output.full() !== undefined) {
      await output.full();
      await yieldNow();
    }
    if (output.isGone()) return false;
    output.write(piece);
    return true;
  };
}

/** Writes many short texts: they are gathered, and written when they are many or are asked for. */
export interface JoinedWriter {
  readonly print: (text: string) => Promise<void>;
  readonly flush: () => Promise<void>;
}

/** Opens a stream for short texts. */
export function openJoinedWriter(destination: Destination, yieldNow: YieldNow): JoinedWriter {
  const write = openWriter(destination, yieldNow);
  let joined = '';
  const flush = async () => {
    const text = joined;
    joined = '';
    if (text !== '') await write(text);
  };
  return {
    async print(text) {
      joined += text;
      if (joined.length >= JOINED_CHARACTERS) await flush();
    },
    flush,
  };
}
