import { type ChecklistStore, openChecklistStore, type ShippedChecklists } from './checklist-store.ts';
import type { YieldNow } from './file-source.ts';
import { type Found, findFiles } from './find-files.ts';
import { findWorkspaces, type Workspaces } from './find-workspace.ts';
import { type FolderNames, openFolderNames } from './folder-names.ts';
import { rememberPlaces } from './known-places.ts';
import type { ReportRecognition } from './own-report.ts';
import { allowedFolders } from './stays-inside.ts';

/** What a session is opened with. */
export interface Surroundings extends ReportRecognition {
  readonly yieldNow: YieldNow;
  readonly shipped: ShippedChecklists;
}

/** The inputs of a command about assessments, and what their reading goes by. */
export interface Session extends Surroundings {
  readonly found: Found;
  readonly workspaces: Workspaces;
  readonly store: ChecklistStore;
  readonly names: FolderNames;
  /** Folders that what a file names must lie in, absolute. */
  readonly folders: readonly string[];
}

/** Follows the inputs (the working directory where there are none) and finds their workspaces. No assessment is read yet. */
export async function openSession(inputs: readonly string[], surroundings: Surroundings): Promise<Session> {
  const { source, shipped, yieldNow } = surroundings;
  const found = await findFiles(inputs.length === 0 ? ['.'] : inputs, source, yieldNow);
  const names = openFolderNames(source);
  const known = rememberPlaces(source, names);
  const workspaces = findWorkspaces(found, known);
  return {
    ...surroundings,
    source: known,
    found,
    workspaces,
    store: openChecklistStore(known, shipped),
    names,
    folders: allowedFolders(found, workspaces.value, source),
  };
}
