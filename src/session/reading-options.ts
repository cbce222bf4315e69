import type { ChecklistStore } from './checklist-store.ts';
import type { FileSource } from './file-source.ts';
import type { FoundWorkspace } from './find-workspace.ts';
import type { FolderNames } from './folder-names.ts';

/** What the reading of a file depends on. */
export interface ReadingOptions {
  readonly source: FileSource;
  readonly workspace: FoundWorkspace | undefined;
  readonly store: ChecklistStore;
  /** Overrides what the files say. */
  readonly checklist: string | undefined;
  /** Folder that evidence may lie in besides the assessment's own, absolute. */
  readonly evidenceRoot: string | undefined;
  /** Folders that what a file names must lie in, absolute. */
  readonly folders: readonly string[];
  /** The names in the folders of the inputs. */
  readonly names: FolderNames;
  /** Called with the bytes of every file that is read. */
  readonly onRead?: OnRead | undefined;
}

/** `file` is the name that reports show. */
type OnRead = (file: string, bytes: Uint8Array) => Promise<void>;
