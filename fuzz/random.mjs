// Seeded randomness: the same seed and the same number of an input give the same input, on every machine and however many
// workers share the work.

/**
 * Random choices from a stream of its own for every (seed, index).
 * @param {number} seed
 * @param {number} index
 */
export function randomFor(seed, index) {
  // mulberry32, its state mixed from both numbers.
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  next();
  /** A whole number from 0 up to, but without, `end`. */
  const below = (end) => Math.floor((next() / 2 ** 32) * end);
  return {
    below,
    /** A whole number from `low` to `high`. */
    between: (low, high) => low + below(high - low + 1),
    /** One of a list. */
    pick: (list) => list[below(list.length)],
    /** True once in `times`. */
    oneIn: (times) => below(times) === 0,
    /** True in so many of a hundred cases. */
    percent: (share) => below(100) < share,
  };
}
