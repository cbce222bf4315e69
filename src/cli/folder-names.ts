import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { kindOfPath } from './kind-of-path.ts';
import { errorCode } from './read-file.ts';

/** Why a folder, or a name in it, cannot be looked at. */
interface Unreadable {
  readonly reason: string;
}

/** The names in folders, each folder listed once a run: a batch has tens of thousands of files in one. */
export interface FolderNames {
  /** Those of the names that are there, in whatever case, in the order asked for. */
  readonly find: (folder: string, names: readonly string[]) => readonly string[] | Unreadable;
  /** All of them, in order; none where the folder cannot be listed. */
  readonly list: (folder: string) => readonly string[];
}

export function openFolderNames(): FolderNames {
  const folders = new Map<string, ReadonlyMap<string, readonly string[]> | Unreadable>();
  const read = (folder: string) => {
    const known = folders.get(folder) ?? readNames(folder);
    folders.set(folder, known);
    return known;
  };
  return {
    find(folder, names) {
      const index = read(folder);
      if (index instanceof Map) return names.flatMap((name) => index.get(name.toLowerCase()) ?? []);
      const { reason } = index as Unreadable;
      // A folder may be entered without being listed.
      return reason === 'EACCES' || reason === 'EPERM' ? findOneByOne(folder, names) : { reason };
    },
    list(folder) {
      const index = read(folder);
      return index instanceof Map ? [...index.values()].flat().sort() : [];
    },
  };
}

function readNames(folder: string): ReadonlyMap<string, readonly string[]> | Unreadable {
  try {
    const index = new Map<string, readonly string[]>();
    for (const name of readdirSync(folder).sort()) {
      const key = name.toLowerCase();
      index.set(key, [...(index.get(key) ?? []), name]);
    }
    return index;
  } catch (error) {
    return { reason: errorCode(error) };
  }
}

function findOneByOne(folder: string, names: readonly string[]): readonly string[] | Unreadable {
  const found: string[] = [];
  for (const name of names) {
    const kind = kindOfPath(join(folder, name));
    if (typeof kind === 'object') return kind;
    if (kind !== 'none') found.push(name);
  }
  return found;
}
