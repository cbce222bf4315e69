import { defineConfig } from 'vitest/config';
import base from '../vitest.config.ts';
// @ts-expect-error plain JavaScript
import { currentScope } from './scopes.mjs';

/**
 * The tests of a scope, without those that try very many or very large inputs, and those that say something of time, which
 * instrumented code has more of.
 */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: [...currentScope().tests],
    testTimeout: 20_000,
    env: { LAW_RUNS: '10' },
    testNamePattern: /^(?!.*(?:in little time|no more time|number of (?:items|values)|whatever JSON string))/,
  },
});
