import type { FileSource, FolderEntry, Unreadable } from './file-source.ts';

/** The names in folders, each folder listed once a run: a folder can have tens of thousands of files. */
export interface FolderNames {
  /** Those of the names that are there, in whatever case, in the order asked for. */
  readonly find: (folder: string, names: readonly string[]) => readonly string[] | Unreadable;
  /** All of them, in order; none where the folder cannot be listed. */
  readonly list: (folder: string) => readonly string[];
  /** What a folder has under exactly this name; undefined where it has none, or cannot be listed. */
  readonly kindOf: (folder: string, name: string) => FolderEntry['kind'] | undefined;
}

/** Entries by their names in small letters: one, or several in order of name. */
type Index = ReadonlyMap<string, FolderEntry | readonly FolderEntry[]>;

export function openFolderNames(source: FileSource): FolderNames {
  const folders = new Map<string, Index | Unreadable>();
  const read = (folder: string) => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const index = readNames(folder, source);
    folders.set(folder, index);
    return index;
  };
  return {
    find(folder, names) {
      const index = read(folder);
      if (index instanceof Map) return names.flatMap((name) => entriesOf(index, name).map((entry) => entry.name));
      const unreadable = index as Unreadable;
      // A folder may be entered without being listed.
      return ['EACCES', 'EPERM'].includes(unreadable.reason) ? findOneByOne(folder, names, source) : unreadable;
    },
    list(folder) {
      const index = read(folder);
      return index instanceof Map
        ? [...index.values()]
            .flat()
            .map(({ name }) => name)
            .sort()
        : [];
    },
    kindOf(folder, name) {
      const index = read(folder);
      return index instanceof Map ? entriesOf(index, name).find((entry) => entry.name === name)?.kind : undefined;
    },
  };
}

function entriesOf(index: Index, name: string): readonly FolderEntry[] {
  const found = index.get(name.toLowerCase());
  if (found === undefined) return NONE;
  return 'kind' in found ? [found] : found;
}

const NONE: readonly FolderEntry[] = [];

function readNames(folder: string, source: FileSource): Index | Unreadable {
  const entries = source.list(folder);
  if ('reason' in entries) return entries;
  const index = new Map<string, FolderEntry | readonly FolderEntry[]>();
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const key = entry.name.toLowerCase();
    const known = index.get(key);
    index.set(key, known === undefined ? entry : [...('kind' in known ? [known] : known), entry]);
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
