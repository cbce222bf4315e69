import { join } from 'node:path';
import { type ChecklistStore, openChecklistStore } from '../session/checklist-store.ts';
import type { FileSource } from '../session/file-source.ts';
import type { Surroundings } from '../session/open-session.ts';
import type { Io } from './io.ts';
import { nodeFiles } from './node-files.ts';
import { isReport } from './own-report.ts';
import { withPackageFiles } from './package-files.ts';
import { createYield } from './yield-to-event-loop.ts';

/** What of a run of the program concerns files. */
type FilesIo = Pick<Io, 'cwd' | 'stdin' | 'signal' | 'home' | 'packed' | 'packageFiles'>;

/** What a session needs to know of a run of the program. */
export function surroundingsOf(io: FilesIo): Surroundings {
  return {
    source: filesOf(io),
    isReport,
    yieldNow: createYield(io),
    shipped: shippedChecklists(io),
  };
}

/** The files of this computer, and those of the package where they are inside the executable. */
export function filesOf(io: FilesIo): FileSource {
  return io.packageFiles === undefined ? nodeFiles(io) : withPackageFiles(nodeFiles(io), io.home, io.packageFiles);
}

/** Where the package has its checklists. */
function shippedChecklists({ home, packed }: Pick<Io, 'home' | 'packed'>): Surroundings['shipped'] {
  return { folder: join(home, 'checklists'), packed };
}

/** The checklists of the package and those that the command line names. */
export function openShippedChecklists(io: Io): ChecklistStore {
  return openChecklistStore(filesOf(io), shippedChecklists(io));
}
