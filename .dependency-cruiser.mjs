// The architecture as a test: which folder may import which. See "Development" in README.md.
const siblings = ['load', 'score', 'lint', 'report'];

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
      name: `${folder}-knows-only-the-model`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: '^(src|bin)/', pathNot: [`^src/${folder}/`, '^src/model/'] },
    })),
    {
      name: 'only-cli-does-io',
      severity: 'error',
      from: { path: `^src/(model|${siblings.join('|')})/` },
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
