// Puts the real output of every `$ patuh ...` into the READMEs. The tests compare; this writes. Usage: npm run readme
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
for (const name of ['README.md', 'README.id.md']) {
  const path = `${root}/${name}`;
  const text = readFileSync(path, 'utf8');
  const updated = text.replace(/```console\n\$ patuh ([^\n]*)\n[\s\S]*?```/g, (_, line) => {
    const { stdout } = spawnSync(process.execPath, ['bin/patuh.js', ...line.split(' ')], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, COLUMNS: '92' },
    });
    return `\`\`\`console\n$ patuh ${line}\n${stdout}\`\`\``;
  });
  if (updated !== text) writeFileSync(path, updated);
}
