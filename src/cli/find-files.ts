import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';
import { type Diagnostic, fault } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import { errorCode, isAbsent } from './read-file.ts';

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
  /** What could not be searched. */
  readonly diagnostics: readonly Diagnostic[];
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
    // An empty argument is a shell variable that nobody set, not the working directory.
    const found = argument === '' ? undefined : await follow(argument, cwd);
    if (found !== undefined) inputs.push(found);
    else diagnostics.push(fault('not-found', { file: argument }, { path: argument }));
  }
  const files = new Map<string, FoundFile>();
  const identities = new Map<string, string>();
  const identity = ({ path }: FoundFile) => {
    const known = identities.get(path) ?? (path === '-' ? '-' : realPath(path));
    identities.set(path, known);
    return known;
  };
  for (const file of inputs.flatMap((input) => input.files)) {
    const known = files.get(identity(file));
    if (known === undefined || (known.searched && !file.searched)) files.set(identity(file), file);
  }
  return {
    inputs: inputs.map((input) => ({ ...input, files: input.files.map((file) => files.get(identity(file)) ?? file) })),
    files: [...files.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
    diagnostics: [...diagnostics, ...inputs.flatMap((input) => input.diagnostics)],
  };
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

async function follow(argument: string, cwd: string): Promise<FoundInput | undefined> {
  const diagnostics: Diagnostic[] = [];
  if (argument === '-') {
    return { argument, folder: cwd, isFolder: false, files: [{ path: '-', file: '-', searched: false }], diagnostics };
  }
  const path = resolve(cwd, argument);
  const kind = kindOfPath(path);
  if (kind === 'folder') {
    const files = searchFolder(path, cwd, diagnostics);
    return { argument, folder: path, isFolder: true, files, diagnostics };
  }
  if (kind === 'other') {
    const file = { path, file: displayPath(path, cwd), searched: false };
    return { argument, folder: resolve(path, '..'), isFolder: false, files: [file], diagnostics };
  }
  const pattern = sep === '\\' ? argument.replaceAll('\\', '/') : argument;
  const { expandPattern } = await import('./expand-pattern.ts');
  const matches = expandPattern(pattern, cwd, {
    skipped: [...SKIPPED],
    isFolder: (candidate) => kindOfPath(candidate) === 'folder',
    unreadable: (folder, reason) => diagnostics.push(unreadable(folder, cwd, reason)),
  });
  const files = matches.flatMap((match) =>
    kindOfPath(match) === 'folder'
      ? searchFolder(match, cwd, diagnostics)
      : [{ path: match, file: displayPath(match, cwd), searched: true }],
  );
  const [first] = files;
  if (first === undefined && diagnostics.length === 0) return undefined;
  const folder = first === undefined ? cwd : resolve(first.path, '..');
  // One file is one unit, however it is written; a folder is not.
  const isFolder = matches.length > 1 || matches.some((match) => kindOfPath(match) === 'folder');
  return { argument, folder, isFolder, files, diagnostics };
}

function unreadable(folder: string, cwd: string, reason: string): Diagnostic {
  return fault('unreadable', { file: displayPath(folder, cwd) }, { reason });
}

function kindOfPath(path: string): 'folder' | 'other' | 'none' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'other';
  } catch (error) {
    // A link that leads nowhere, or in a circle, is there all the same: reading it says what is wrong.
    return isAbsent(error) && !isLink(path) ? 'none' : 'other';
  }
}

/** Whether a link stands at a path, wherever it leads. */
export function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
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
      diagnostics.push(unreadable(folder, cwd, errorCode(error)));
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
