import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

/** These replace `node:fs` for every module that they load, so their modules must be their own. */
const MOCKING = ['test/faults/{every-call,reading,writing,writing-streams}.test.ts', 'test/cli/read-file.test.ts'];

export default defineConfig({
  define: { PATUH_VERSION: JSON.stringify(version) },
  test: {
    setupFiles: ['test/support/choose-seed.ts'],
    // Properties at full length on a busy machine.
    testTimeout: process.env['PATUH_TESTS'] !== undefined ? 300_000 : 60_000,
    // Every core: many tests wait for processes that they have started.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // Modules are loaded once for all files of a worker: half of the time of the suite otherwise.
        test: { name: 'shared', include: ['test/**/*.test.ts'], exclude: MOCKING, isolate: false },
      },
      { extends: true, test: { name: 'mocking', include: MOCKING } },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: { 'src/score/**': { branches: 100 }, 'src/!(score)/**': { branches: 95 } },
    },
  },
});
