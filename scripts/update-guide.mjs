// Puts the real output of every `$ patuh ...` into the pages of the guide. The tests compare; this writes. Usage: npm run guide
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guidePages, redrawPage, stepsOf } from './guide-page.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
for (const name of guidePages(join(root, 'docs'))) {
  const path = join(root, 'docs', name);
  const page = readFileSync(path, 'utf8');
  if (!stepsOf(page).some(({ kind }) => kind === 'command')) continue;
  const folder = mkdtempSync(join(tmpdir(), 'patuh-'));
  const redrawn = redrawPage(page, (step) => {
    if (step.kind === 'sample') {
      cpSync(join(root, step.sample), join(folder, step.sample), { recursive: true });
      return '';
    }
    if (step.kind === 'file') {
      mkdirSync(dirname(join(folder, step.file)), { recursive: true });
      writeFileSync(join(folder, step.file), step.content);
      return '';
    }
    const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/patuh.js'), ...step.args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, COLUMNS: '92' },
    });
    return stdout + stderr;
  });
  rmSync(folder, { recursive: true });
  if (redrawn !== page) writeFileSync(path, redrawn);
}
