import { loadWorkspace } from '../load/workspace/load-workspace.ts';
import { kindOf, parseSource, type SourceFile, type SourceKind } from '../load/yaml/parse-source.ts';
import { type Diagnostic, fault, type Loaded, warning } from '../model/diagnostic.ts';
import type { Rejected } from '../model/run.ts';
import type { Workspace } from '../model/workspace.ts';
import type { ChecklistStore } from './checklist-store.ts';
import { displayPath, type FileSource, type PathRules } from './file-source.ts';
import type { Found, FoundFile } from './find-files.ts';
import { isNamedAsVerification } from './misnamed-verification.ts';
import { staysInside } from './stays-inside.ts';

/** Name of the workspace file. */
export const WORKSPACE_FILE = 'patuh.yaml';

/** A workspace and where it is. */
export interface FoundWorkspace {
  readonly workspace: Workspace;
  /** What was read. */
  readonly bytes: Uint8Array;
  /** The file itself, and its folder: absolute. */
  readonly path: string;
  readonly folder: string;
}

/** What a file is: a workspace by its name, else what its keys say. */
export function kindOfFile(file: FoundFile, document: SourceFile, paths: PathRules): SourceKind {
  if (paths.basename(file.path) === WORKSPACE_FILE) return 'workspace';
  const kind = kindOf(document);
  return isNamedAsVerification(file, document, kind, paths) ? 'verification' : kind;
}

/**
 * The nearest workspace file in a folder or above it. A link that leads nowhere counts too: reading it says so. Where
 * it cannot be known, `refused` gets the reason, so that the expected units are not forgotten unnoticed.
 */
function findUpward(
  folder: string,
  { paths, isThere }: FileSource,
  refused: (path: string, reason: string) => void,
): string | undefined {
  const { dirname, join } = paths;
  for (let current = folder; ; current = dirname(current)) {
    const path = join(current, WORKSPACE_FILE);
    const found = isThere(path);
    if (found === true) return path;
    if (found !== false) refused(path, found.reason);
    if (dirname(current) === current) return undefined;
  }
}

/** Where the search for a workspace led. */
export interface WorkspaceSearch {
  /** Undefined where there is none, or none that can be read. */
  readonly value: FoundWorkspace | undefined;
  /** A workspace file with faults: what it says does not count, and the run is not complete. */
  readonly rejected: readonly Rejected[];
  readonly warnings: readonly Diagnostic[];
}

/** The workspace of a folder, which is absolute, whatever files are in it: looked for there and above it. */
export function findWorkspaceAbove(folder: string, source: FileSource): WorkspaceSearch {
  const input = { argument: folder, folder, isFolder: true, files: [], others: [], diagnostics: [] };
  return findWorkspace({ inputs: [input], files: [] }, source);
}

/**
 * The workspace of the inputs: looked for upward from each. Where inputs have different ones, the first in order of
 * path counts, and a warning says so. Where none has one, but all files found in a folder too high lie under a single
 * one, that is it.
 */
export function findWorkspace({ inputs, files }: Pick<Found, 'inputs' | 'files'>, source: FileSource): WorkspaceSearch {
  const { dirname } = source.paths;
  const refused = new Map<string, Rejected>();
  const refuse = (path: string, reason: string) => {
    // A folder that cannot be looked into has been rejected, with all that is in it.
    if (inputs.some(({ folder, diagnostics }) => folder === dirname(path) && diagnostics.length > 0)) return;
    const file = displayPath(path, source);
    refused.set(path, { file, unit: null, diagnostics: [fault('unreadable', { file }, { reason })] });
  };
  const upward = (folders: readonly string[]) => [
    ...new Set([...new Set(folders)].flatMap((one) => findUpward(one, source, refuse) ?? [])),
  ];
  const above = upward(inputs.map(({ folder }) => folder)).sort();
  const below =
    above.length > 0 ? [] : upward(files.flatMap((file) => (file.path === '-' ? [] : [dirname(file.path)])));
  const [path, other] = above.length > 0 ? above : below.length === 1 ? below : [];
  const rejected = [...refused.values()];
  if (path === undefined) return { value: undefined, rejected, warnings: [] };
  const file = displayPath(path, source);
  const warnings =
    other === undefined
      ? []
      : [
          warning(
            'several-workspaces',
            { file: displayPath(other, source) },
            { used: file, other: displayPath(other, source) },
          ),
        ];
  const loaded = load(path, file, source);
  if (!loaded.ok)
    return {
      value: undefined,
      rejected: [...rejected, { file, unit: null, diagnostics: loaded.diagnostics }],
      warnings,
    };
  const value = { ...loaded.value, path, folder: dirname(path) };
  return { value, rejected, warnings: [...warnings, ...loaded.warnings] };
}

/** The workspaces of many files. */
export interface Workspaces extends WorkspaceSearch {
  /** The nearest workspace at or above a file: undefined where there is none, or it has faults. */
  readonly of: (file: Pick<FoundFile, 'path'>) => FoundWorkspace | undefined;
  /** The workspace of the inputs, and every one that is the nearest of a file, in order of path. */
  readonly all: readonly FoundWorkspace[];
}

/**
 * The workspace of the inputs as `findWorkspace` finds it, and for each file the one that is nearest to it: files of
 * two institutions each go by their own.
 */
export function findWorkspaces(found: Pick<Found, 'inputs' | 'files'>, source: FileSource): Workspaces {
  const { dirname } = source.paths;
  const search = findWorkspace(found, source);
  const byFolder = new Map<string, string | undefined>();
  const loaded = new Map<string, FoundWorkspace | undefined>();
  if (search.value !== undefined) loaded.set(search.value.path, search.value);
  const known = new Set(search.rejected.map(({ file }) => file));
  const rejected = [...search.rejected];
  const warnings = [...search.warnings.filter(({ code }) => code !== 'several-workspaces')];
  const pathOf = (folder: string): string | undefined => {
    if (byFolder.has(folder)) return byFolder.get(folder);
    const path = findUpward(folder, source, () => {});
    byFolder.set(folder, path);
    return path;
  };
  const of = ({ path }: Pick<FoundFile, 'path'>): FoundWorkspace | undefined => {
    const workspace = pathOf(path === '-' ? source.cwd : dirname(path));
    if (workspace === undefined) return undefined;
    if (loaded.has(workspace)) return loaded.get(workspace);
    const file = displayPath(workspace, source);
    const read = load(workspace, file, source);
    loaded.set(workspace, read.ok ? { ...read.value, path: workspace, folder: dirname(workspace) } : undefined);
    if (read.ok) warnings.push(...read.warnings);
    else if (!known.has(file)) rejected.push({ file, unit: null, diagnostics: read.diagnostics });
    return loaded.get(workspace);
  };
  const all = new Set([
    ...(search.value === undefined ? [] : [search.value]),
    ...found.files.flatMap((file) => of(file) ?? []),
  ]);
  return {
    value: search.value,
    rejected,
    warnings,
    of,
    all: [...all].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

function load(path: string, file: string, source: FileSource): Loaded<Pick<FoundWorkspace, 'workspace' | 'bytes'>> {
  if (!staysInside(path, [source.paths.dirname(path)], source))
    return { ok: false, diagnostics: [fault('link-outside', { file }, {})] };
  const bytes = source.read(path, file);
  if (!bytes.ok) return bytes;
  const document = parseSource(bytes.value, file);
  const loaded = document.ok ? loadWorkspace(document.value) : document;
  return loaded.ok ? { ...loaded, value: { workspace: loaded.value, bytes: bytes.value } } : loaded;
}

/**
 * What is wrong with the checklist that a workspace names. A warning: files that leave it to the workspace are rejected
 * for it, those that name their own are not. `folders` are those that a file may name a path in.
 */
export async function unusableChecklist(
  { workspace, folder }: Pick<FoundWorkspace, 'workspace' | 'folder'>,
  store: ChecklistStore,
  folders: readonly string[],
  source: FileSource,
): Promise<readonly Diagnostic[]> {
  const { checklist: name, file } = workspace;
  if (name === undefined) return [];
  const located = store.locate(name, folder);
  if (!store.isShipped(located) && !staysInside(located, [...folders, folder], source)) {
    return [warning('path-outside', { file }, { path: name })];
  }
  const result = await store.load(located);
  if (result.kind === 'loaded') return [];
  if (result.kind === 'faulty') return [warning('invalid-checklist', { file }, { name })];
  const close = result.nearest === undefined ? {} : { nearest: result.nearest };
  return [warning('unknown-checklist', { file }, { name, ...close })];
}
