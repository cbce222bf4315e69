/** One line of a stream, without its end. `bytes` is undefined where the line is longer than the limit. */
export interface Line {
  readonly bytes: Uint8Array | undefined;
  /** Bytes of the whole line. */
  readonly length: number;
}

const LINE_FEED = 0x0a;

/**
 * Splits a stream into lines: for each piece that arrives, the lines that it completes, and at the end the last line where it
 * has no end. Of a line that is too long nothing is kept: no more than `limit` bytes and a piece are in memory.
 */
export async function* splitLines(
  pieces: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<readonly Line[], void, undefined> {
  let kept: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length > limit) kept = [];
    else if (part.length > 0) kept.push(part);
  };
  const finish = (): Line => {
    const line = { bytes: length > limit ? undefined : joined(kept, length), length };
    kept = [];
    length = 0;
    return line;
  };
  for await (const piece of pieces) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = piece.indexOf(LINE_FEED); end !== -1; end = piece.indexOf(LINE_FEED, start)) {
      add(piece.subarray(start, end));
      lines.push(finish());
      start = end + 1;
    }
    // A copy: the piece may be a small part of a large buffer, and that buffer may be used again.
    add(piece.slice(start));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [finish()];
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}
