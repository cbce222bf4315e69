import { findWorkspaceAbove, type WorkspaceSearch } from './find-workspace.ts';
import type { Session } from './open-session.ts';

/** A session whose files all belong to one workspace, wherever they lie. */
interface ExpectingSession {
  readonly session: Session;
  /** What the search for the workspace found: without a value the session is as it was. */
  readonly search: WorkspaceSearch;
}

/** Lets all files of a session belong to the workspace of a folder, which is absolute, or of one above it. */
export function expectWorkspace(folder: string, session: Session): ExpectingSession {
  const search = findWorkspaceAbove(folder, session.source);
  const { value } = search;
  if (value === undefined) return { session, search };
  return {
    session: { ...session, workspaces: { ...session.workspaces, value, all: [value], of: () => value } },
    search,
  };
}
