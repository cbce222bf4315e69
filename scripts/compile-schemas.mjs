// Compiles the JSON Schemas of the input files to plain code, so that no start of patuh pays for ajv's compiler, lists
// the rules of lint, and compiles its policy.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { compilePolicy } from './compile-policy.mjs';

const root = new URL('../', import.meta.url);
const target = new URL('src/load/generated/', root);
mkdirSync(target, { recursive: true });

const parse = (url) => JSON.parse(readFileSync(url, 'utf8'));
/** The schema of a run is generated (`generate-schemas.mjs`). */
const read = (name) =>
  name === 'run'
    ? withoutUnions(parse(new URL('run.schema.json', target)))
    : parse(new URL(`src/model/schemas/${name}.schema.json`, root));
const { definitions } = read('assessment');

for (const name of ['checklist', 'assessment', 'verification', 'workspace', 'run', 'lock', 'import-map', 'baseline']) {
  // A verification has the parts of an assessment.
  const schema = name === 'verification' ? { ...read(name), definitions } : read(name);
  const ajv = new Ajv({
    // A run is written by a program: its first fault says that it is damaged, and the rest nothing more.
    allErrors: name !== 'run',
    // Each error carries the schema it broke, which says in `x-expects` what was wanted.
    verbose: name !== 'run',
    strict: true,
    allowUnionTypes: true,
    // `required` and `properties` are written beside `if`, and limits of strings beside a union with numbers.
    strictRequired: false,
    strictTypes: false,
    // Lengths are counted in UTF-16 units: the exact count needs a runtime module, which standalone code requires.
    unicode: false,
    // Smaller code, which every start has to read: a function for each definition, and no English messages.
    inlineRefs: false,
    messages: false,
    logger: false,
    code: { source: true, esm: true, optimize: 2 },
    keywords: ['x-expects'],
  });
  const code = standalone.default(ajv, ajv.compile(schema));
  if (code.includes('require(')) throw new Error(`${name}: the compiled schema needs a runtime module`);
  writeFileSync(new URL(`validate-${name}.js`, target), code);
  writeFileSync(
    new URL(`validate-${name}.d.ts`, target),
    `import type { ValidateFunction } from 'ajv';\nexport declare const validate: ValidateFunction;\nexport default validate;\n`,
  );
}

// The ids of lint's rules: a workspace is held to them, and need not load the rules for that. Each has a file of its own.
const ids = readdirSync(new URL('src/lint/rules/', root))
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((name) => !['rule', 'rules'].includes(name))
  .sort();
writeFileSync(new URL('lint-rule-ids.js', target), `export const LINT_RULE_IDS = ${JSON.stringify(ids)};\n`);
writeFileSync(
  new URL('lint-rule-ids.d.ts', target),
  '/** The ids of the rules of `patuh lint`, sorted. */\nexport declare const LINT_RULE_IDS: readonly string[];\n',
);

await compilePolicy(root);

/**
 * A schema whose unions of something and null are conditions: a fault is then reported at its place, and not once for
 * each part of the union.
 */
function withoutUnions(schema) {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(withoutUnions);
  const entries = Object.entries(schema).map(([key, value]) => [key, withoutUnions(value)]);
  const { anyOf, ...rest } = Object.fromEntries(entries);
  if (anyOf === undefined) return rest;
  const [other, ...more] = anyOf.filter(({ type }) => type !== 'null');
  if (more.length > 0 || anyOf.length !== 2) return { ...rest, anyOf };
  return { ...rest, if: { type: 'null' }, else: other };
}
