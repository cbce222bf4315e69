import type { Loaded } from '../model/diagnostic.ts';
import type { FileState } from '../model/evidence-lock.ts';

/** Paths by the rules of the system that the files are on; Node's `path` is one implementation. */
export interface PathRules {
  /** What separates the steps of a path: `/` or `\`. */
  readonly sep: string;
  readonly basename: (path: string, suffix?: string) => string;
  readonly dirname: (path: string) => string;
  readonly extname: (path: string) => string;
  readonly isAbsolute: (path: string) => boolean;
  readonly join: (...steps: string[]) => string;
  readonly relative: (from: string, to: string) => string;
  readonly resolve: (...steps: string[]) => string;
}

/** Why something cannot be looked at. */
export interface Unreadable {
  /** The code of the system's error, for people who can use it: ENOENT, EACCES. */
  readonly reason: string;
  /** Nothing is there. */
  readonly isAbsent: boolean;
}

/**
 * What a path leads to. A link that leads nowhere, or in a circle, is a file: it is there, and reading it says what is
 * wrong.
 */
export type PathKind = 'folder' | 'file' | 'none' | Unreadable;

/** A name in a folder. `link` has to be followed to know more. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'folder' | 'file' | 'link';
}

/** The beginning of a regular file. */
export interface FileHead {
  /** Of the whole file, in bytes. */
  readonly size: number;
  readonly bytes: Uint8Array;
}

/** How a pattern is matched. */
export interface Matching {
  /** Names of folders that are not entered. */
  readonly skipped: readonly string[];
  /** Called for a folder, or a link to one, that could not be read. */
  readonly unreadable: (path: string, reason: string) => void;
  readonly yieldNow: YieldNow;
}

/**
 * A pause in long work, in which signals are noticed: it throws the signal's name where there was one. Cheap enough for
 * every turn of a loop.
 */
export type YieldNow = () => Promise<void>;

/**
 * The files that a session works on: those of a computer (`cli/node-files.ts`), or a map in memory (`memory-files.ts`). Paths are
 * absolute unless said otherwise. Nothing throws for what a file is or lacks: that is a value.
 */
export interface FileSource {
  readonly paths: PathRules;
  /** The folder that relative paths start at, and that reports name files from. */
  readonly cwd: string;
  /** The names in a folder, in any order. */
  readonly list: (folder: string) => readonly FolderEntry[] | Unreadable;
  /** What a path leads to, through links too. */
  readonly stat: (path: string) => PathKind;
  /** Whether something has this path, a link that leads nowhere included. */
  readonly isThere: (path: string) => boolean | Unreadable;
  /** Where a path leads behind all links: what keeps files of strangers from naming others elsewhere is decided by it. */
  readonly realPath: (path: string) => string | Unreadable;
  /** The bytes of a regular file of at most `limit` bytes (`LIMITS.fileBytes` by default). Diagnostics name it `file`. */
  readonly read: (path: string, file: string, limit?: number) => Loaded<Uint8Array>;
  /** At most so many bytes of the beginning of a file; `not-a-file` is what anything else than a regular file is. */
  readonly readHead: (path: string, length: number) => FileHead | 'not-a-file' | Unreadable;
  /** All of what the input `-` stands for. */
  readonly readInput: (file: string) => Promise<Loaded<Uint8Array>>;
  /** The fingerprint of a file of any size; `onBytes` is told of every piece that was read. */
  readonly hash: (path: string, onBytes?: (count: number) => void) => Promise<FileState>;
  /** SHA-256 of bytes, in hexadecimal. */
  readonly digest: (bytes: Uint8Array) => Promise<string>;
  /** The files and folders that a relative or absolute pattern with `/` means, in order; absent where there are no patterns. */
  readonly match?: (pattern: string, matching: Matching) => Promise<readonly string[]>;
}

/** A path as reports name it: relative to the working directory, with `/`. */
export function displayPath(path: string, { paths, cwd }: Pick<FileSource, 'paths' | 'cwd'>): string {
  if (paths.sep === '/' && isPlainlyBelow(path, cwd)) return path.slice(cwd.length + 1);
  return (paths.relative(cwd, path) || '.').split(paths.sep).join('/');
}

/** Whether a path is a folder or lies in it, as both are written. */
export function isBelow(path: string, folder: string, { relative, sep, isAbsolute }: PathRules): boolean {
  if (sep === '/' && isPlainlyBelow(path, folder)) return true;
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether a path with `/` plainly lies in a folder, without steps that would have to be worked out. */
function isPlainlyBelow(path: string, folder: string): boolean {
  const isBehind =
    path.length > folder.length + 1 && path.charCodeAt(folder.length) === SLASH && path.startsWith(folder);
  return isBehind && path.charCodeAt(0) === SLASH && folder.length > 1 && !UNRESOLVED.test(path);
}

const SLASH = 47;
/** Empty steps, those to the folder itself or above it, and an end that is none. */
const UNRESOLVED = /\/(?:\.{0,2}(?:\/|$))/;

/** Bytes as text, as UTF-8, whatever they are; a byte order mark is part of it. */
export function textOfBytes(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
