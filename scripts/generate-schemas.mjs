// Makes the JSON Schemas of what patuh prints from the types of `src/model/printed-*.ts`: their comments become
// descriptions, their tags (`@minimum`, `@pattern` ...) limits. Nothing is done where the schemas are newer than all that
// they are made from.
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const target = new URL('src/load/generated/', root);

/** `open`: programs must expect keys that a later version adds. */
const SCHEMAS = {
  run: {
    title: 'patuh run, schema version 1',
    description:
      "All that one invocation of `patuh audit` found: one run, or where the files are about several institutions or periods, a set of runs. Scores are decimal numbers on the checklist's scale, rounded half up once.",
    type: 'PrintedRun',
    set: 'PrintedRunSet',
    open: true,
  },
  plan: { title: 'patuh plan', type: 'PrintedPlan', open: false },
  collect: { title: 'patuh collect', type: 'PrintedCollect', open: false },
  ndjson: {
    title: 'patuh run as lines, schema version 2',
    description:
      'One line of what `patuh audit -f ndjson` prints. With `--full` the lines of units are those of a run (`patuh schema run`).',
    type: 'PrintedLine',
    open: true,
  },
  lint: { title: 'patuh lint, schema version 1', type: 'PrintedLintRun', open: true },
  skm: { title: 'patuh skm', type: 'PrintedSurveyRun', open: false },
  'skm-units': { title: 'patuh skm, several units', type: 'PrintedSurveyUnitsRun', open: false },
};

const fileOf = (name) => new URL(`${name}.schema.json`, target);
const files = Object.keys(SCHEMAS).map(fileOf);
const model = new URL('src/model/', root);
const sources = [
  fileURLToPath(import.meta.url),
  new URL('package-lock.json', root),
  ...readdirSync(model)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => new URL(name, model)),
];
const changed = Math.max(...sources.map((source) => statSync(source).mtimeMs));
if (!files.every((file) => existsSync(file) && statSync(file).mtimeMs > changed)) await generate();

async function generate() {
  // It loads TypeScript.
  const { createGenerator } = await import('ts-json-schema-generator');
  const generator = createGenerator({
    path: fileURLToPath(new URL('printed-*.ts', model)),
    tsconfig: fileURLToPath(new URL('tsconfig.json', root)),
    expose: 'export',
    jsDoc: 'extended',
    skipTypeCheck: true,
    sortProps: false,
  });
  mkdirSync(target, { recursive: true });
  for (const [name, { title, description, type, set, open }] of Object.entries(SCHEMAS)) {
    const made = structuredClone({ ...generator.createSchema(type), ...(set && generator.createSchema(set)) });
    const { definitions } = made;
    if (open) openObjects(definitions);
    for (const definition of Object.values(definitions)) mergeWords(definition);
    // A set has no sets in it.
    if (set) definitions[set].properties.runs.items = { allOf: [refTo(type), { not: { required: ['runs'] } }] };
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    const own = set ? { if: { required: ['runs'] }, then: refTo(set), else: refTo(type) } : { allOf: [refTo(type)] };
    const schema = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: `patuh:${name}`,
      title,
      description: description ?? definitions[type].description,
      type: 'object',
      ...own,
      definitions,
    };
    writeFileSync(fileOf(name), `${JSON.stringify(schema, undefined, 2)}\n`);
  }
}

function refTo(type) {
  return { $ref: `#/definitions/${type}` };
}

/** Lets every object have further keys. */
function openObjects(value) {
  if (typeof value !== 'object' || value === null) return;
  if (value.additionalProperties === false) delete value.additionalProperties;
  for (const inner of Object.values(value)) openObjects(inner);
}

/** Makes one list of words of a definition that is a union of words and lists of words. */
function mergeWords(definition) {
  const words = wordsOf(definition);
  if (definition.anyOf === undefined || words === undefined) return;
  delete definition.anyOf;
  Object.assign(definition, { type: 'string', enum: words });
}

/** The words that a schema allows; undefined where it allows anything else. */
function wordsOf(schema) {
  if (schema.anyOf !== undefined) {
    const parts = schema.anyOf.map(wordsOf);
    return parts.includes(undefined) ? undefined : parts.flat();
  }
  return schema.type === 'string' ? (schema.enum ?? (schema.const && [schema.const])) : undefined;
}
