// The architecture as a test: which folder may import which. See "Development" in README.md.
const siblings = ['load', 'documents', 'score', 'lint', 'forms', 'report'];
/** What the siblings share. `text` and `model` know no other folder, `messages` and `office` only those two. */
const shared = ['text', 'messages', 'office'];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: '\\.d\\.ts$' }, to: {} },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'model-imports-nothing',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: '^src/model/' },
    },
    ...siblings.map((folder) => ({
      name: `${folder}-knows-no-sibling`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: '^(src|bin)/', pathNot: [`^src/${folder}/`, `^src/(model|${shared.join('|')})/`] },
    })),
    {
      name: 'text-knows-only-the-model',
      severity: 'error',
      from: { path: '^src/text/' },
      to: { path: '^(src|bin)/', pathNot: '^src/(text|model)/' },
    },
    {
      name: 'messages-know-only-model-and-text',
      severity: 'error',
      from: { path: '^src/messages/' },
      to: { path: '^(src|bin)/', pathNot: '^src/(messages|model|text)/' },
    },
    {
      name: 'office-knows-no-sibling',
      severity: 'error',
      from: { path: '^src/office/' },
      to: { path: '^(src|bin)/', pathNot: '^src/(office|messages|model|text)/' },
    },
    {
      name: 'session-reads-and-scores',
      comment: 'The middle of the house: no words for users, no report, no command line.',
      severity: 'error',
      from: { path: '^src/session/' },
      to: { path: '^(src|bin)/', pathNot: '^src/(session|load|documents|score|lint|forms|model|text)/' },
    },
    {
      name: 'library-knows-no-command-line',
      severity: 'error',
      from: { path: '^src/(library/|index\\.ts)' },
      to: { path: '^(src/cli|bin)/', pathNot: '^src/cli/version\\.ts' },
    },
    {
      name: 'browser-knows-no-command-line',
      comment: 'The programs of pages; only the build knows them.',
      severity: 'error',
      from: { path: '^src/browser/' },
      to: { path: '^(src/(cli|library|documents|lint)|bin)/' },
    },
    {
      name: 'not-into-the-browser',
      severity: 'error',
      from: { path: '^src/(?!browser/)' },
      to: { path: '^src/browser/' },
    },
    {
      name: 'only-cli-does-io',
      severity: 'error',
      from: { path: `^src/(index\\.ts|(model|session|library|browser|${[...siblings, ...shared].join('|')})/)` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'not-from-outside-into-commands',
      comment: 'Commands describe themselves; what they run does not know them, but for the types of their options.',
      severity: 'error',
      from: { path: '^src/cli/(?!program)[^/]+\\.ts$' },
      to: { path: '^src/cli/commands/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
