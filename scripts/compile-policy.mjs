import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Compiles `regulations/*.yaml`, what lint goes by that changes without the program, to plain code. They are read as
 * workspaces are, with the same limits and diagnostics.
 */
export async function compilePolicy(root) {
  const target = new URL('src/model/generated/', root);
  mkdirSync(target, { recursive: true });
  // What reads synonyms compares them with those that ship: here there are none yet.
  write(target, { repealed: [], complaintDays: [], months: Array.from({ length: 12 }, () => []), synonyms: {} });
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(root),
    stdin: {
      contents: `
        export { parseSource } from './src/load/yaml/parse-source.ts';
        export { loadWorkspace } from './src/load/workspace/load-workspace.ts';
        export { extendPolicy } from './src/model/lint-policy.ts';`,
      resolveDir: fileURLToPath(root),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { parseSource, loadWorkspace, extendPolicy } = await import(`data:text/javascript;base64,${code}`);
  const policies = readdirSync(new URL('regulations/', root)).map((name) => {
    const parsed = parseSource(readFileSync(new URL(`regulations/${name}`, root)), `regulations/${name}`);
    const loaded = parsed.ok ? loadWorkspace(parsed.value) : parsed;
    const diagnostics = loaded.ok ? loaded.warnings : loaded.diagnostics;
    if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics, null, 2));
    return loaded.value.lint.policy;
  });
  write(target, policies.reduce(extendPolicy));
}

function write(target, { repealed, complaintDays, months, synonyms }) {
  const values = { REPEALED: repealed, COMPLAINT_DAYS: complaintDays, MONTH_SPELLINGS: months, SYNONYMS: synonyms };
  const lines = Object.entries(values).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`);
  writeFileSync(new URL('policy.js', target), lines.join(''));
  writeFileSync(
    new URL('policy.d.ts', target),
    `import type { LintPolicy } from '../lint-policy.ts';

/** The policy that ships with patuh, from regulations/. */
export declare const REPEALED: LintPolicy['repealed'];
export declare const COMPLAINT_DAYS: LintPolicy['complaintDays'];
export declare const MONTH_SPELLINGS: LintPolicy['months'];
export declare const SYNONYMS: LintPolicy['synonyms'];
`,
  );
}
