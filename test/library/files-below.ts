import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ROOT } from '../support/run-main.ts';

/** All files below a folder of the repository, named as the command line names them there. */
export function filesBelow(folder: string): Map<string, Uint8Array> {
  const root = join(ROOT, folder);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return new Map(
    names.flatMap((name) => {
      const path = join(root, name);
      if (!statSync(path).isFile()) return [];
      return [[relative(ROOT, path).split(sep).join('/'), new Uint8Array(readFileSync(path))] as const];
    }),
  );
}
