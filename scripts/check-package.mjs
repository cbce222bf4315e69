// What would be published, looked at: everything that a run needs, nothing else, and it works from there.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const folder = mkdtempSync(join(tmpdir(), 'patuh-package-'));
const fail = (text) => {
  console.error(`package: ${text}`);
  process.exitCode = 1;
};

try {
  const packed = execFileSync(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const answer = JSON.parse(packed);
  const { filename, files, size } = Array.isArray(answer) ? answer[0] : Object.values(answer)[0];
  const allowed =
    /^(bin\/((?:patuh|code-cache)\.js|package\.json)|checklists\/[\w-]+\.yaml|dist\/[\w.-]+\.(cjs|txt)|dist\/library\/[\w.-]+\.(js|d\.ts)|dist\/checklists\/[\w-]+\.txt|dist\/pages\/(form|board)-(id|en)\.js|docs\/aturan\/[\w-]+\.md|package\.json|LICENSE|README(\.id)?\.md)$/;
  for (const { path } of files) if (!allowed.test(path)) fail(`ships ${path}`);
  for (const needed of [
    'bin/patuh.js',
    'bin/code-cache.js',
    'dist/main.cjs',
    'dist/THIRD-PARTY-LICENSES.txt',
    'checklists/kepatuhan-2016.yaml',
    'dist/pages/form-id.js',
    'dist/pages/board-id.js',
    'dist/library/index.js',
    'dist/library/index.d.ts',
    'dist/library/checklists.js',
    'dist/library/checklists.d.ts',
    'docs/aturan/cost-unclear.md',
  ]) {
    if (!files.some(({ path }) => path === needed)) fail(`does not ship ${needed}`);
  }
  // A fifth of it reads PDF, a fifth is the library.
  if (size > 2.75 * 1024 * 1024) fail(`is ${size} bytes`);
  // The types that an importer sees, by every way of resolving modules; there are ES modules only.
  execFileSync(
    join(root, 'node_modules/.bin', process.platform === 'win32' ? 'attw.cmd' : 'attw'),
    [join(folder, filename), '--profile', 'esm-only', '--entrypoints', '.', 'checklists'],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder]);
  const bin = join(folder, 'package/bin/patuh.js');
  const run = (...args) => execFileSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8' });
  const { version } = JSON.parse(
    execFileSync(process.execPath, ['-p', 'JSON.stringify(require("./package.json"))'], {
      cwd: root,
      encoding: 'utf8',
    }),
  );
  if (run('--version').trim() !== version) fail('--version differs from package.json');
  const audited = JSON.parse(run('audit', join(root, 'samples/kota-probolinggo-2018'), '-f', 'json'));
  if (audited.institution.score !== 88.45) fail('does not score the sample');
  const score = `
    import { loadChecklist } from 'patuh';
    import { CHECKLISTS } from 'patuh/checklists';
    console.log(loadChecklist(CHECKLISTS['kepatuhan-2016']).ok);`;
  const imported = execFileSync(process.execPath, ['--input-type=module', '-e', score], {
    cwd: join(folder, 'package'),
    encoding: 'utf8',
  });
  if (imported.trim() !== 'true') fail('does not load a checklist as a library');
  if (process.exitCode === undefined)
    console.log(`package: ${files.length} files, ${Math.round(size / 1024)} KB, runs from its tarball`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
