import fc from 'fast-check';

/**
 * Properties draw the same cases in every run, so that a change is refused only for what it does. `npm run test:full` draws
 * new ones each time; `PATUH_SEED=<number>` draws those of that seed. fast-check prints the seed of what fails.
 */
const given = process.env['PATUH_SEED'];
if (given !== undefined || process.env['PATUH_TESTS'] !== 'full') {
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(given ?? 252009) });
}
