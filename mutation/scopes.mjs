// What is mutated, and the tests that have to notice: those that say what these files do. More tests would notice more,
// and make of minutes hours.

const OTHERS = [
  'carry-answers',
  'carry-share',
  'score-also',
  'provisional',
  'find-additions',
  'measure-further',
  'compare-documents',
].map((name) => `src/score/${name}.ts`);

/** @type {Readonly<Record<string, { readonly mutate: readonly string[], readonly tests: readonly string[] }>>} */
export const SCOPES = {
  // What decides a ranking.
  score: { mutate: ['src/score/*.ts', ...OTHERS.map((file) => `!${file}`)], tests: ['test/score/*.test.ts'] },
  // What is told beside it: other instruments, provisional indexes, documents.
  also: { mutate: OTHERS, tests: ['test/score/{also,carry-share,compare-documents,further-laws,instruments}.test.ts'] },
  survey: { mutate: ['src/score/survey/*.ts'], tests: ['test/score/survey/*.test.ts'] },
  // What checks a hostile file before the loaders.
  text: {
    mutate: ['src/text/decode-text.ts', 'src/text/hidden-characters.ts', 'src/text/source-text.ts'],
    tests: ['test/text/{decode-text,hidden-characters,source-text}.test.ts'],
  },
  tree: {
    mutate: ['src/load/yaml/parse-source.ts', 'src/load/yaml/parse-yaml.ts'],
    tests: ['test/load/yaml/{faulty-trees,parse-yaml}.test.ts', 'test/load/{workspace/load-workspace,words}.test.ts'],
  },
  faults: {
    mutate: ['src/load/yaml/report-faults.ts', 'src/text/similar-names.ts'],
    tests: ['test/load/yaml/report-faults.test.ts', 'test/text/similar-names.test.ts'],
  },
  shape: { mutate: ['src/load/yaml/check-shape.ts'], tests: ['test/load/yaml/check-shape.test.ts'] },
  files: {
    mutate: ['src/cli/read-file.ts'],
    tests: ['test/cli/{inputs,read-file}.test.ts', 'test/faults/reading.test.ts'],
  },
};

/** The scope that run.mjs has named. */
export function currentScope() {
  const scope = SCOPES[process.env['MUTATION_SCOPE'] ?? ''];
  if (scope === undefined) throw new Error('run.mjs names the scope');
  return scope;
}
