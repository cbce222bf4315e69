import { type FoundWorkspace, findWorkspaceAbove } from '../session/find-workspace.ts';
import type { Io } from './io.ts';
import { nodeFiles } from './node-files.ts';

/** The workspace of files in a folder, which is absolute; undefined where there is none, or it has faults. */
export function workspaceOfFolder(folder: string, io: Io): FoundWorkspace | undefined {
  return findWorkspaceAbove(folder, nodeFiles(io)).value;
}
