import { type Diagnostic, fault } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import { displayPath, type FileSource, type PathRules, type YieldNow } from './file-source.ts';
import { mayBeUnread } from './unread-names.ts';

/** A file to read. */
export interface FoundFile {
  /** Absolute; `-` is standard input. */
  readonly path: string;
  /** As diagnostics and reports name it. */
  readonly file: string;
  /**
   * Found in a folder: it is passed over where it is of another kind. A file named outright must be what is asked for.
   */
  readonly searched: boolean;
}

/** Where an input path led. */
interface FoundInput {
  readonly argument: string;
  /** The folder in which the search for a workspace begins. */
  readonly folder: string;
  readonly isFolder: boolean;
  readonly files: readonly FoundFile[];
  /** Files of a folder that are not looked for and noted all the same. */
  readonly others: readonly FoundFile[];
  /** What could not be searched. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface Found {
  readonly inputs: readonly FoundInput[];
  /** Every file once, in order of path. */
  readonly files: readonly FoundFile[];
  /** Files in folders that are not read and may be meant to be: without duplicates, in order of path. */
  readonly others: readonly FoundFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a search through folders looks for. */
export interface FileSearch {
  /** Endings of names, with their dot, in small letters. */
  readonly extensions: ReadonlySet<string>;
  /** Whether a name is left out all the same. */
  readonly skips?: (name: string) => boolean;
  /** Which of the names that are not looked for are listed as `others`. */
  readonly notes?: (name: string, paths: PathRules) => boolean;
}

const ASSESSMENTS: FileSearch = {
  extensions: new Set(['.yaml', '.yml', '.json', '.xlsx', '.html', '.htm']),
  // An open workbook's lock file.
  skips: (name) => name.startsWith('~$'),
  notes: mayBeUnread,
};
/** Folders that contain no assessments and may be huge. */
const SKIPPED = new Set(['node_modules']);

/**
 * Follows every argument: a file, a folder (searched through), a pattern, or `-`. A file that several arguments lead to
 * is there once; an argument that leads nowhere is a fault.
 */
export async function findFiles(
  args: readonly string[],
  source: FileSource,
  yieldNow: YieldNow,
  search: FileSearch = ASSESSMENTS,
): Promise<Found> {
  const inputs: FoundInput[] = [];
  const diagnostics: Diagnostic[] = [];
  /** Where paths lead behind all links. */
  const identities = new Map<string, string>();
  for (const argument of args) {
    // An empty argument is an unset shell variable, not the working directory.
    const found = argument === '' ? undefined : await follow(argument, source, yieldNow, search, identities);
    if (found !== undefined) inputs.push(found);
    else diagnostics.push(fault('not-found', { file: argument }, { path: argument }));
  }
  const files = new Map<string, FoundFile>();
  const identity = ({ path }: FoundFile) => {
    const known = identities.get(path);
    if (known !== undefined) return known;
    const real = path === '-' ? '-' : realPath(path, source);
    identities.set(path, real);
    return real;
  };
  for (const file of inputs.flatMap((input) => input.files)) {
    const known = files.get(identity(file));
    if (known === undefined || (known.searched && !file.searched)) files.set(identity(file), file);
  }
  const others = new Map(inputs.flatMap((input) => input.others.map((file) => [identity(file), file])));
  return {
    inputs: inputs.map((input) => ({ ...input, files: input.files.map((file) => files.get(identity(file)) ?? file) })),
    files: [...files.values()].sort((a, b) => (a.file < b.file ? -1 : 1)),
    others: [...others]
      .flatMap(([key, file]) => (files.has(key) ? [] : [file]))
      .sort((a, b) => (a.file < b.file ? -1 : 1)),
    diagnostics: [...diagnostics, ...inputs.flatMap((input) => input.diagnostics)],
  };
}

function realPath(path: string, source: FileSource): string {
  const real = source.realPath(path);
  return typeof real === 'string' ? real : path;
}

async function follow(
  argument: string,
  source: FileSource,
  yieldNow: YieldNow,
  search: FileSearch,
  identities: Map<string, string>,
): Promise<FoundInput | undefined> {
  const { cwd, paths } = source;
  const { resolve } = paths;
  const diagnostics: Diagnostic[] = [];
  const others: FoundFile[] = [];
  if (argument === '-') {
    const files = [{ path: '-', file: '-', searched: false }];
    return { argument, folder: cwd, isFolder: false, files, others, diagnostics };
  }
  const path = resolve(cwd, argument);
  const kind = source.stat(path);
  if (kind === 'folder') {
    const files = await searchFolder(path, source, { diagnostics, others, identities }, yieldNow, search);
    return { argument, folder: path, isFolder: true, files, others, diagnostics };
  }
  if (typeof kind === 'object') {
    // It may be a folder full of units.
    diagnostics.push(unreadable(path, source, kind.reason));
    return { argument, folder: path, isFolder: true, files: [], others, diagnostics };
  }
  if (kind === 'file') {
    const file = { path, file: displayPath(path, source), searched: false };
    return { argument, folder: resolve(path, '..'), isFolder: false, files: [file], others, diagnostics };
  }
  const pattern = paths.sep === '\\' ? argument.replaceAll('\\', '/') : argument;
  const matches =
    (await source.match?.(pattern, {
      skipped: [...SKIPPED],
      unreadable: (path, reason) => diagnostics.push(unreadable(path, source, reason)),
      yieldNow,
    })) ?? [];
  const files: FoundFile[] = [];
  let folders = 0;
  for (const match of matches) {
    if (source.stat(match) === 'folder') {
      folders++;
      const found = await searchFolder(match, source, { diagnostics, others, identities }, yieldNow, search);
      for (const file of found) files.push(file);
    } else if (search.skips?.(paths.basename(match)) !== true) {
      files.push({ path: match, file: displayPath(match, source), searched: true });
    }
  }
  const [first] = files;
  if (first === undefined && diagnostics.length === 0) return undefined;
  const folder = first === undefined ? cwd : resolve(first.path, '..');
  // One file is one unit, however it is written; a folder is not.
  return { argument, folder, isFolder: matches.length > 1 || folders > 0, files, others, diagnostics };
}

function unreadable(folder: string, source: FileSource, reason: string): Diagnostic {
  return fault('unreadable', { file: displayPath(folder, source) }, { reason });
}

/**
 * Every file below a folder that a search looks for. Hidden folders are left out; links are followed, each folder once.
 */
async function searchFolder(
  root: string,
  source: FileSource,
  {
    diagnostics,
    others,
    identities,
  }: {
    readonly diagnostics: Diagnostic[];
    readonly others: FoundFile[];
    readonly identities: Map<string, string>;
  },
  yieldNow: YieldNow,
  { extensions, skips, notes }: FileSearch,
): Promise<FoundFile[]> {
  const { join, extname } = source.paths;
  const files: FoundFile[] = [];
  const visited = new Set<string>();
  const walk = async (folder: string, depth: number): Promise<void> => {
    const identity = realPath(folder, source);
    if (visited.has(identity)) return;
    visited.add(identity);
    await yieldNow();
    const entries = source.list(folder);
    if ('reason' in entries) {
      diagnostics.push(unreadable(folder, source, entries.reason));
      return;
    }
    const shown = displayPath(folder, source);
    const show = (name: string) => (shown === '.' ? name : `${shown}/${name}`);
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const path = join(folder, entry.name);
      const kind = entry.kind === 'link' ? source.stat(path) : entry.kind;
      if (kind === 'folder') {
        if (SKIPPED.has(entry.name)) continue;
        if (depth < LIMITS.folderDepth) await walk(path, depth + 1);
        else diagnostics.push(fault('too-deep', { file: displayPath(path, source) }, { limit: LIMITS.folderDepth }));
      } else if (extensions.has(extname(entry.name).toLowerCase())) {
        if (skips?.(entry.name) === true) continue;
        files.push({ path, file: show(entry.name), searched: true });
        // What is no link is where its folder is.
        if (entry.kind === 'file') identities.set(path, join(identity, entry.name));
      } else if (typeof kind === 'object') {
        // It may lead to a folder full of units.
        diagnostics.push(unreadable(path, source, kind.reason));
      } else if (notes?.(entry.name, source.paths) === true)
        others.push({ path, file: displayPath(path, source), searched: true });
    }
  };
  await walk(root, 0);
  return files;
}
