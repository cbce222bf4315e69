import { join, relative, sep } from 'node:path';
import type { FileSource } from '../session/file-source.ts';

/** The files of the package inside an executable: there is no folder that they are in. */
export interface PackageFiles {
  /** Names with `/`, from the package's folder. */
  readonly names: readonly string[];
  readonly read: (name: string) => Uint8Array;
}

/** The files of a computer with those of the package in the folder `home`, where nothing is on the disk. */
export function withPackageFiles(source: FileSource, home: string, { names, read }: PackageFiles): FileSource {
  const nameOf = (path: string) => relative(home, path).split(sep).join('/');
  const has = (path: string) => names.includes(nameOf(path));
  return {
    ...source,
    list: (folder) => {
      const inside = names.filter((name) => join(home, name, '..') === folder);
      if (inside.length === 0) return source.list(folder);
      return inside.map((name) => ({ name: name.slice(name.lastIndexOf('/') + 1), kind: 'file' as const }));
    },
    stat: (path) => (has(path) ? 'file' : source.stat(path)),
    isThere: (path) => has(path) || source.isThere(path),
    realPath: (path) => (has(path) ? path : source.realPath(path)),
    read: (path, file, limit) =>
      has(path) ? { ok: true, value: read(nameOf(path)), warnings: [] } : source.read(path, file, limit),
  };
}
