import type { Drawing } from '../report/formats.ts';
import { disarm, endsAtBeginning } from '../text/ci-commands.ts';
import type { Io, Output } from './io.ts';

/** Makes a function that disarms the texts of one stream, one after the other. */
export function createDisarm(): (text: string) => string {
  let atBeginning = true;
  return (text) => {
    const safe = disarm(text, !atBeginning);
    atBeginning = endsAtBeginning(text, atBeginning);
    return safe;
  };
}

/** A stream to which no text can bring a line that a CI service obeys. Asked for only when something is written. */
function guardOutput(output: () => Output): Output {
  const safe = createDisarm();
  return {
    write: (text) => output().write(typeof text === 'string' ? safe(text) : text),
    get isTTY() {
      return output().isTTY;
    },
    get columns() {
      return output().columns;
    },
    get once() {
      const stream = output();
      return stream.once?.bind(stream);
    },
    get unguarded() {
      return output();
    },
  } as Output;
}

/** The surroundings of a run, both streams guarded: no part of the program can forget to. */
export function guardStreams(io: Io): Io {
  const guarded: Io = Object.create(io, {
    stdout: { value: guardOutput(() => io.stdout), enumerable: true },
    stderr: { value: guardOutput(() => io.stderr), enumerable: true },
  });
  return guarded;
}

/** A report for a file without a line that a CI service obeys: a later step may print it. */
export function guardDrawing(content: Drawing): Drawing {
  if (content instanceof Uint8Array) return content;
  return typeof content === 'string' ? disarm(content) : guardPieces(content);
}

function* guardPieces(pieces: Iterable<string>): Generator<string> {
  const safe = createDisarm();
  for (const piece of pieces) yield safe(piece);
}
