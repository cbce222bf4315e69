// Findings as files: the input, and beside it the broken rule and how to reproduce it.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes one. `bytes` may be a smaller input that shows the same. */
export function writeFinding(folder, { seed, index, kind, origin, rule, detail, bytes, length }) {
  mkdirSync(folder, { recursive: true });
  const stem = join(folder, `${seed}-${index}`);
  writeFileSync(`${stem}.input`, bytes);
  const again = `npm run fuzz -- --seed ${seed} --from ${index} --inputs 1`;
  writeFileSync(
    `${stem}.json`,
    `${JSON.stringify({ seed, index, kind, origin, rule, detail, length, again }, null, 2)}\n`,
  );
}

/** The names of those in a folder. */
export function listFindings(folder) {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch {
    return [];
  }
}
