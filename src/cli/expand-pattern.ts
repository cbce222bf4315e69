import { type Dirent, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { errorCode, isAbsent } from './read-file.ts';

interface Expansion {
  /** Names of folders that are not entered. */
  readonly skipped: readonly string[];
  /** Whether a path leads to a folder, through links too. */
  readonly isFolder: (path: string) => boolean;
  /** Told of a folder that could not be looked into. */
  readonly unreadable: (folder: string, reason: string) => void;
}

/** The files and folders that a pattern means, as absolute paths; none for a text that is no pattern. */
export function expandPattern(pattern: string, cwd: string, expansion: Expansion): readonly string[] {
  if (!isDynamicPattern(pattern)) return [];
  const { skipped, unreadable } = expansion;
  const { folder, rest } = splitPattern(pattern, cwd, expansion);
  const list = (path: string): Dirent[] => {
    try {
      return readdirSync(path, { withFileTypes: true }).map((entry) => asListed(entry, path, expansion));
    } catch (error) {
      if (!isAbsent(error)) unreadable(resolve(path), errorCode(error));
      return [];
    }
  };
  return globSync(rest, {
    cwd: folder,
    absolute: true,
    onlyFiles: false,
    dot: false,
    expandDirectories: false,
    ignore: skipped.map((name) => `**/${name}/**`),
    fs: { readdirSync: list as unknown as typeof readdirSync },
  }).map((match) => resolve(match));
}

/** A pattern without the folders in front that exist as they are written: one may be called `Kota (2018)`. */
function splitPattern(pattern: string, cwd: string, { isFolder }: Expansion): { folder: string; rest: string } {
  const parts = pattern.split('/');
  const upTo = (count: number) => resolve(cwd, `${parts.slice(0, count).join('/')}/`);
  let count = 0;
  while (count + 1 < parts.length && isFolder(upTo(count + 1))) count++;
  return { folder: count === 0 ? cwd : upTo(count), rest: parts.slice(count).join('/') };
}

/** The search leaves out, without a word, links that lead nowhere, pipes and devices; reading them is what says so. */
function asListed(entry: Dirent, folder: string, { isFolder }: Expansion): Dirent {
  if (entry.isFile() || entry.isDirectory()) return entry;
  if (entry.isSymbolicLink() && isFolder(resolve(folder, entry.name))) return entry;
  const file = { isFile: () => true, isDirectory: () => false, isSymbolicLink: () => false };
  return Object.assign(Object.create(entry), file);
}
