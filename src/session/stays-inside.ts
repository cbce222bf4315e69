import { type FileSource, isBelow } from './file-source.ts';

/**
 * The folders that what a file names must lie in: the workspace's and those of the inputs; where there is no workspace, the
 * working directory too, for inputs below it. Files come by e-mail: none may have another one read from elsewhere.
 */
export function allowedFolders(
  { inputs }: { readonly inputs: readonly { readonly folder: string }[] },
  workspace: { readonly folder: string } | undefined,
  { cwd, paths }: FileSource,
): readonly string[] {
  const folders = inputs.map(({ folder }) => folder);
  if (workspace !== undefined) return [...new Set([workspace.folder, ...folders])];
  return [...new Set([...folders, ...(folders.some((folder) => isBelow(folder, cwd, paths)) ? [cwd] : [])])];
}

/** Whether a path stays in one of the folders, as it is written and behind all links. */
export function staysInside(path: string, folders: readonly string[], source: FileSource): boolean {
  const { paths } = source;
  if (!folders.some((folder) => isBelow(path, folder, paths))) return false;
  const real = realPlace(path, source);
  return folders.some((folder) => isBelow(real, realPlace(folder, source), paths));
}

/** Where a path leads behind all links; of one that leads nowhere, what is there of it. */
function realPlace(path: string, source: FileSource): string {
  const real = source.realPath(path);
  if (typeof real === 'string') return real;
  const above = source.paths.dirname(path);
  return above === path ? path : realPlace(above, source);
}
