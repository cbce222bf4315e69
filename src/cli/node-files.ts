import { type Dirent, fstatSync, lstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { FileHead, FileSource, FolderEntry, Unreadable } from '../session/file-source.ts';
import { hash } from './hash.ts';
import { hashFile } from './hash-file.ts';
import type { Io } from './io.ts';
import { kindOfPath } from './kind-of-path.ts';
import { closeRead, errorCode, isAbsent, READ_FLAGS, readBounded, readInput } from './read-file.ts';

/** The files of this computer, as a session sees them. */
export function nodeFiles({ cwd, stdin, signal }: Pick<Io, 'cwd' | 'stdin' | 'signal'>): FileSource {
  return {
    paths: path,
    cwd,
    list: (folder) => attempt(() => readdirSync(folder, { withFileTypes: true }).map(describeEntry)),
    stat: kindOfPath,
    isThere,
    realPath: (one) => attempt(() => realpathSync(one)),
    read: readBounded,
    readHead,
    readInput: (file) => readInput(stdin, file),
    hash: (one, onBytes = () => {}) => hashFile(one, onBytes, signal),
    digest: hash,
    match: async (pattern, matching) => {
      const { expandPattern } = await import('./expand-pattern.ts');
      return expandPattern(pattern, cwd, matching);
    },
  };
}

function attempt<T>(work: () => T): T | Unreadable {
  try {
    return work();
  } catch (error) {
    return { reason: errorCode(error), isAbsent: isAbsent(error) };
  }
}

function describeEntry(entry: Dirent): FolderEntry {
  return { name: entry.name, kind: entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'file' };
}

function isThere(one: string): boolean | Unreadable {
  const found = attempt(() => lstatSync(one));
  if (!('reason' in found)) return true;
  return found.isAbsent ? false : found;
}

function readHead(one: string, length: number): FileHead | 'not-a-file' | Unreadable {
  let descriptor: number | undefined;
  try {
    // Before it is opened: opening a device may do something.
    const stat = statSync(one);
    if (!stat.isFile()) return 'not-a-file';
    if (length === 0) return { size: stat.size, bytes: new Uint8Array() };
    descriptor = openSync(one, READ_FLAGS);
    const { size } = fstatSync(descriptor);
    const buffer = Buffer.alloc(Math.min(length, size));
    return { size, bytes: buffer.subarray(0, readSync(descriptor, buffer, 0, buffer.length, 0)) };
  } catch (error) {
    return { reason: errorCode(error), isAbsent: isAbsent(error) };
  } finally {
    if (descriptor !== undefined) closeRead(descriptor);
  }
}
