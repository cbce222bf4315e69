import { shorten } from '../report/shorten.ts';
import type { Io } from './io.ts';

/** Milliseconds between two drawings: what takes less is not worth a line. */
const INTERVAL = 100;
const CLEAR = '\r\u001B[K';

/** A line about long work, redrawn in its place. */
export interface Progress {
  /** The work went on; draws where it is time to. */
  readonly tick: () => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** Progress on standard error, where that is a terminal that can draw a line anew. */
export function showProgress(
  { stderr, env }: Pick<Io, 'stderr' | 'env'>,
  quiet: boolean,
  text: () => string,
): Progress {
  if (quiet || stderr.isTTY !== true || env['TERM'] === 'dumb') return { tick() {}, end() {} };
  let last = performance.now();
  let drawn = false;
  return {
    tick() {
      const now = performance.now();
      if (now - last < INTERVAL) return;
      last = now;
      drawn = true;
      stderr.write(CLEAR + shorten(text(), (stderr.columns || 80) - 1));
    },
    end() {
      if (drawn) stderr.write(CLEAR);
      drawn = false;
    },
  };
}
