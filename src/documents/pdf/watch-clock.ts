/** What is called when the clock is read past a deadline, in milliseconds of `performance.now()`. */
export interface Watch {
  deadline: number;
  readonly late: () => void;
}

const watches = new Set<Watch>();
const plain = Date.now;

/**
 * Watches work that never gives way to timers: pdf.js without a worker goes on from promise to promise, and a timer
 * would only end behind it. It reads the clock at every part of a page, so that is when deadlines are looked at. Gives
 * what ends the watch.
 */
export function watchClock(watch: Watch): () => void {
  watches.add(watch);
  Date.now = () => {
    const time = performance.now();
    for (const one of watches) {
      if (time <= one.deadline) continue;
      watches.delete(one);
      one.late();
    }
    return plain();
  };
  return () => {
    watches.delete(watch);
    if (watches.size === 0) Date.now = plain;
  };
}
