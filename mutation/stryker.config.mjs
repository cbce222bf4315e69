import { currentScope } from './scopes.mjs';

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'mutation/vitest.config.ts' },
  mutate: [...currentScope().mutate],
  ignorePatterns: ['coverage', 'bench', 'fuzz', 'reports'],
  // A mutant that loops for ever is told from a busy machine.
  timeoutMS: 5_000,
  timeoutFactor: 2,
  concurrency: Number(process.env['CONCURRENCY'] ?? 2),
  // What has not changed since the last run keeps its result: `reports/` is what remembers.
  incremental: true,
  incrementalFile: `reports/mutation/${process.env['MUTATION_SCOPE']}-incremental.json`,
  reporters: ['progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: `reports/mutation/${process.env['MUTATION_SCOPE']}.json` },
  htmlReporter: { fileName: `reports/mutation/${process.env['MUTATION_SCOPE']}.html` },
  warnings: { slow: false },
};
