import type { YieldNow } from '../session/file-source.ts';
import type { Io } from './io.ts';

/** How long the program works before it yields, in milliseconds: the longest that Ctrl-C goes unnoticed. */
const INTERVAL_MS = 20;

/**
 * Work on files is synchronous, and promises alone never let Node look at signals: loops over many files call
 * this between one and the next.
 */
export function createYield({ signal }: Pick<Io, 'signal'>): YieldNow {
  let last = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - last < INTERVAL_MS) return;
    await new Promise((resolve) => setImmediate(resolve));
    last = performance.now();
    signal?.throwIfAborted();
  };
}
