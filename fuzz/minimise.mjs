// Makes an input smaller as long as it shows the same: pieces are left out, halves first.

/** Calls of `shows` that a minimisation may cost. */
const PATIENCE = 400;

/** @param {(bytes: Buffer) => Promise<boolean>} shows */
export async function minimise(bytes, shows) {
  let best = bytes;
  let left = PATIENCE;
  for (let size = Math.ceil(best.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < best.length && left > 0; left--) {
      const smaller = Buffer.concat([best.subarray(0, start), best.subarray(start + size)]);
      if (await shows(smaller)) best = smaller;
      else start += size;
    }
  }
  return best;
}
