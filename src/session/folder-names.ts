import type { FileSource, Unreadable } from './file-source.ts';

/** The names in folders, each folder listed once a run: a folder can have tens of thousands of files. */
export interface FolderNames {
  /** Those of the names that are there, in whatever case, in the order asked for. */
  readonly find: (folder: string, names: readonly string[]) => readonly string[] | Unreadable;
  /** All of them, in order; none where the folder cannot be listed. */
  readonly list: (folder: string) => readonly string[];
}

export function openFolderNames(source: FileSource): FolderNames {
  const folders = new Map<string, ReadonlyMap<string, readonly string[]> | Unreadable>();
  const read = (folder: string) => {
    const known = folders.get(folder) ?? readNames(folder, source);
    folders.set(folder, known);
    return known;
  };
  return {
    find(folder, names) {
      const index = read(folder);
      if (index instanceof Map) return names.flatMap((name) => index.get(name.toLowerCase()) ?? []);
      const unreadable = index as Unreadable;
      // A folder may be entered without being listed.
      return ['EACCES', 'EPERM'].includes(unreadable.reason) ? findOneByOne(folder, names, source) : unreadable;
    },
    list(folder) {
      const index = read(folder);
      return index instanceof Map ? [...index.values()].flat().sort() : [];
    },
  };
}

function readNames(folder: string, source: FileSource): ReadonlyMap<string, readonly string[]> | Unreadable {
  const entries = source.list(folder);
  if ('reason' in entries) return entries;
  const index = new Map<string, readonly string[]>();
  for (const name of entries.map((entry) => entry.name).sort()) {
    const key = name.toLowerCase();
    index.set(key, [...(index.get(key) ?? []), name]);
  }
  return index;
}

function findOneByOne(
  folder: string,
  names: readonly string[],
  { paths, stat }: FileSource,
): readonly string[] | Unreadable {
  const found: string[] = [];
  for (const name of names) {
    const kind = stat(paths.join(folder, name));
    if (typeof kind === 'object') return kind;
    if (kind !== 'none') found.push(name);
  }
  return found;
}
