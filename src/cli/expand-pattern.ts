import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type GlobOptions, glob, isDynamicPattern } from 'tinyglobby';
import type { Matching } from '../session/file-source.ts';
import { kindOfPath } from './kind-of-path.ts';
import { errorCode, isAbsent } from './read-file.ts';

/** The files and folders that a pattern means, as absolute paths in order; none for a text that is no pattern. */
export async function expandPattern(pattern: string, cwd: string, expansion: Matching): Promise<readonly string[]> {
  if (!isDynamicPattern(pattern)) return [];
  const { skipped, yieldNow } = expansion;
  const { folder, rest } = splitPattern(pattern, cwd);
  const matches = await glob(rest, {
    cwd: folder,
    absolute: true,
    onlyFiles: false,
    dot: false,
    expandDirectories: false,
    ignore: skipped.map((name) => `**/${name}/**`),
    fs: fileSystem(expansion),
  });
  // An interruption of the search ends it here: the library swallows exceptions.
  await yieldNow();
  return matches.map((match) => resolve(match)).sort();
}

type Callback<T> = (error: unknown, value?: T) => void;

/**
 * The file system as the search may see it: one call after the other, and no fault is lost. Only the folder in which it
 * begins may be absent: a missing one is no error.
 */
function fileSystem(expansion: Matching): NonNullable<GlobOptions['fs']> {
  const { unreadable, yieldNow } = expansion;
  const seen = new Set<string>();
  const answer = <T>(path: string, done: Callback<T>, look: () => T): void => {
    let value: T;
    try {
      value = look();
    } catch (error) {
      if (!isAbsent(error) || seen.has(resolve(path))) unreadable(resolve(path), errorCode(error));
      done(error);
      return;
    }
    done(null, value);
  };
  const list = (path: string): Dirent[] => {
    const entries = readdirSync(path, { withFileTypes: true });
    for (const entry of entries) seen.add(resolve(path, entry.name));
    return entries.map((entry) => asListed(entry, path, expansion));
  };
  return {
    readdir: (path: string, _: unknown, done: Callback<Dirent[]>) =>
      void yieldNow().then(() => answer(path, done, () => list(path)), done),
    realpath: (path: string, done: Callback<string>) => answer(path, done, () => realpathSync(path)),
    stat: (path: string, done: Callback<unknown>) => answer(path, done, () => statSync(path)),
  } as unknown as NonNullable<GlobOptions['fs']>;
}

/** A pattern without the folders in front that exist as they are written: one may be called `Kota (2018)`. */
function splitPattern(pattern: string, cwd: string): { folder: string; rest: string } {
  const parts = pattern.split('/');
  const upTo = (count: number) => resolve(cwd, `${parts.slice(0, count).join('/')}/`);
  let count = 0;
  while (count + 1 < parts.length && kindOfPath(upTo(count + 1)) === 'folder') count++;
  return { folder: count === 0 ? cwd : upTo(count), rest: parts.slice(count).join('/') };
}

/** The search leaves out, without a word, links that lead nowhere, pipes and devices; reading them is what says so. */
function asListed(entry: Dirent, folder: string, { unreadable }: Matching): Dirent {
  if (entry.isFile() || entry.isDirectory()) return entry;
  if (entry.isSymbolicLink()) {
    const path = resolve(folder, entry.name);
    const kind = kindOfPath(path);
    if (kind === 'folder') return entry;
    // It may lead to a folder full of units.
    if (typeof kind === 'object' && !entry.name.startsWith('.')) unreadable(path, kind.reason);
  }
  const file = { isFile: () => true, isDirectory: () => false, isSymbolicLink: () => false };
  return Object.assign(Object.create(entry), file);
}
