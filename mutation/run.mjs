// Mutation testing, one scope after the other: `npm run mutation`, or `npm run mutation -- text tree`. Ends with 1 where a
// scope is below 90 %.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SCOPES } from './scopes.mjs';

/** Percent of the mutants that the tests must notice. */
const ENOUGH = 90;

const root = fileURLToPath(new URL('../', import.meta.url));
const core = dirname(createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json'));

/** Runs a scope and gives its mutants, each with its file. */
function mutantsOf(scope) {
  const { status } = spawnSync(process.execPath, [join(core, 'bin/stryker.js'), 'run', 'mutation/stryker.config.mjs'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MUTATION_SCOPE: scope },
  });
  if (status !== 0) throw new Error(`${scope}: Stryker ended with ${status}`);
  const { files } = JSON.parse(readFileSync(join(root, `reports/mutation/${scope}.json`), 'utf8'));
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ ...mutant, file, line: source.split('\n')[mutant.location.start.line - 1].trim() })),
  );
}

const asked = process.argv.slice(2);
const results = (asked.length === 0 ? Object.keys(SCOPES) : asked).map((scope) => ({
  scope,
  mutants: mutantsOf(scope),
}));
for (const { scope, mutants } of results) {
  const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
  const [killed, left] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')];
  const percent = (100 * killed) / (killed + left);
  console.log(
    `\n${scope}: ${killed} of ${killed + left} killed (${count('Timeout')} by time), ${percent.toFixed(1)} %`,
  );
  for (const { file, location, line, replacement, status } of mutants) {
    if (status !== 'Survived' && status !== 'NoCoverage') continue;
    console.log(`  ${file}:${location.start.line}:${location.start.column} ${line}\n    -> ${replacement}`);
  }
  if (percent < ENOUGH) process.exitCode = 1;
}
