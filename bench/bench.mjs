// Measures the program side by side with what it is compared with, prints medians and ratios, and writes them to
// bench/results.md. Usage: npm run bench [-- --large | --quick] [-- --rounds N]: `--large` adds 100,000 files, which takes
// minutes; `--quick` tries everything on a few files, and writes nothing.
// Figures of CPU and memory need GNU time. What is compared with and not installed is left out, which is said.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureAlternatives } from './measure-alternatives.mjs';
import { findTime } from './measure-command.mjs';
import { measureFolders } from './measure-folders.mjs';
import { measureOtherCommands } from './measure-other-commands.mjs';
import { measureStartUp } from './start-up.mjs';

const { values } = parseArgs({
  options: { large: { type: 'boolean' }, quick: { type: 'boolean' }, rounds: { type: 'string', default: '5' } },
});
const rounds = values.quick ? 1 : Number(values.rounds);
const sizes = values.quick ? [60] : [60, 1000, 10_000, ...(values.large ? [100_000] : [])];
const time = findTime();
const folder = mkdtempSync(join(tmpdir(), 'patuh-bench-'));
const page = [];

/** Prints a part of the page as soon as it is known. */
function tell(text) {
  console.log(`${text}\n`);
  page.push(text);
}

try {
  const processor = cpus()[0]?.model.trim() ?? 'unknown';
  tell(
    '# What was measured\n\nWritten by `npm run bench`. Ratios tell more than times: compare figures of one table only.',
  );
  tell(`Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} processors (${processor}).`);
  tell(measureStartUp(5 * rounds));
  if (time === undefined) {
    tell('GNU time is not installed: nothing else could be measured.');
  } else {
    const options = { folder, time, rounds, sizes, files: Math.min(10_000, ...sizes.slice(-1)) };
    tell(measureFolders(options));
    tell(measureAlternatives(options));
    tell(measureOtherCommands(options));
  }
  if (!values.quick) writeFileSync(fileURLToPath(new URL('results.md', import.meta.url)), `${page.join('\n\n')}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
