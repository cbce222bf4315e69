import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { type Diagnostic, fault } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import { errorCode } from './read-file.ts';

/** A file to read. */
export interface FoundFile {
  /** Absolute; `-` is standard input. */
  readonly path: string;
  /** As diagnostics and reports name it. */
  readonly file: string;
  /** Found in a folder: it is passed over where it is of another kind. A file named outright must be what is asked for. */
  readonly searched: boolean;
}

/** Where an input path led. */
interface FoundInput {
  readonly argument: string;
  /** The folder in which the search for a workspace begins. */
  readonly folder: string;
  readonly isFolder: boolean;
  readonly files: readonly FoundFile[];
}

export interface Found {
  readonly inputs: readonly FoundInput[];
  /** Every file once, in order of path. */
  readonly files: readonly FoundFile[];
  readonly diagnostics: readonly Diagnostic[];
}

const EXTENSIONS = new Set(['.yaml', '.yml', '.json']);
/** Folders that hold no assessments and may be huge. */
const SKIPPED = new Set(['node_modules']);

/** A path as reports name it: relative to the working directory, with `/`. */
export function displayPath(path: string, cwd: string): string {
  return (relative(cwd, path) || '.').split(sep).join('/');
}

/**
 * Follows every argument: a file, a folder (searched through), a pattern, or `-`. A file that several arguments lead to
 * is there once; an argument that leads nowhere is a fault.
 */
export async function findFiles(args: readonly string[], cwd: string): Promise<Found> {
  const inputs: FoundInput[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const argument of args) {
    const found = await follow(argument, cwd, diagnostics);
    if (found !== undefined) inputs.push(found);
    else diagnostics.push(fault('not-found', { file: argument }, { path: argument }));
  }
  const files = new Map<string, FoundFile>();
  for (const file of inputs.flatMap((input) => input.files)) {
    const identity = file.path === '-' ? '-' : realPath(file.path);
    const known = files.get(identity);
    if (known === undefined || (known.searched && !file.searched)) files.set(identity, file);
  }
  const ordered = [...files.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return { inputs, files: ordered, diagnostics };
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

async function follow(argument: string, cwd: string, diagnostics: Diagnostic[]): Promise<FoundInput | undefined> {
  if (argument === '-') {
    return { argument, folder: cwd, isFolder: false, files: [{ path: '-', file: '-', searched: false }] };
  }
  const path = resolve(cwd, argument);
  const kind = kindOfPath(path);
  if (kind === 'folder') {
    const files = searchFolder(path, cwd, diagnostics);
    return { argument, folder: path, isFolder: true, files };
  }
  if (kind === 'other') {
    const file = { path, file: displayPath(path, cwd), searched: false };
    return { argument, folder: resolve(path, '..'), isFolder: false, files: [file] };
  }
  const pattern = sep === '\\' ? argument.replaceAll('\\', '/') : argument;
  if (!isDynamicPattern(pattern)) return undefined;
  const matches = await glob(pattern, { cwd, absolute: true, onlyFiles: false, dot: false, expandDirectories: false });
  const files = matches.flatMap((match) => {
    const target = match.replace(/\/$/, '');
    return kindOfPath(target) === 'folder'
      ? searchFolder(target, cwd, diagnostics)
      : [{ path: resolve(target), file: displayPath(resolve(target), cwd), searched: true }];
  });
  const [first] = files;
  return first === undefined
    ? undefined
    : { argument, folder: resolve(first.path, '..'), isFolder: matches.length > 1, files };
}

function kindOfPath(path: string): 'folder' | 'other' | 'none' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'other';
  } catch (error) {
    // A link that leads nowhere, or in a circle, is there all the same: reading it says what is wrong.
    return errorCode(error) === 'ENOENT' && !isDanglingLink(path) ? 'none' : 'other';
  }
}

function isDanglingLink(path: string): boolean {
  return (
    !existsSync(path) &&
    readdirSafe(resolve(path, '..')).some(
      (entry) => entry.isSymbolicLink() && join(entry.parentPath, entry.name) === path,
    )
  );
}

function readdirSafe(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Every YAML and JSON file below a folder. Hidden folders are left out; links are followed, each folder once. */
function searchFolder(root: string, cwd: string, diagnostics: Diagnostic[]): FoundFile[] {
  const files: FoundFile[] = [];
  const visited = new Set<string>();
  const walk = (folder: string, depth: number): void => {
    const identity = realPath(folder);
    if (visited.has(identity)) return;
    visited.add(identity);
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      diagnostics.push(fault('unreadable', { file: displayPath(folder, cwd) }, { reason: errorCode(error) }));
      return;
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const path = join(folder, entry.name);
      const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && kindOfPath(path) === 'folder');
      if (isFolder) {
        if (SKIPPED.has(entry.name)) continue;
        if (depth < LIMITS.folderDepth) walk(path, depth + 1);
        else diagnostics.push(fault('too-deep', { file: displayPath(path, cwd) }, { limit: LIMITS.folderDepth }));
      } else if (EXTENSIONS.has(extname(entry.name).toLowerCase())) {
        files.push({ path, file: displayPath(path, cwd), searched: true });
      }
    }
  };
  walk(root, 0);
  return files;
}
