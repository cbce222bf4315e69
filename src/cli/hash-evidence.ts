import { relative, sep } from 'node:path';
import type { Messages } from '../messages/messages.ts';
import { type Diagnostic, fault } from '../model/diagnostic.ts';
import type { FileState, LockedFile } from '../model/evidence-lock.ts';
import { formatBytes } from '../report/wording.ts';
import type { Context } from './context.ts';
import { displayPath } from './find-files.ts';
import type { EvidenceOptions, GatheredEvidence } from './gather-evidence.ts';
import { hashFile } from './hash-file.ts';
import { showProgress } from './progress.ts';

/** A path as a lock in a folder (a real path) names it. */
export function lockPath(path: string, folder: string): string {
  return relative(folder, path).split(sep).join('/');
}

/** What is in files, each read once, with progress on standard error. */
export async function hashFiles(
  paths: Iterable<string>,
  { io }: Context,
  { quiet }: EvidenceOptions,
  messages: Messages,
): Promise<ReadonlyMap<string, FileState>> {
  const all = new Set(paths);
  const states = new Map<string, FileState>();
  let bytes = 0;
  const progress = showProgress(io, quiet === true, () =>
    messages.evidence.hashing(states.size, all.size, formatBytes(bytes, messages)),
  );
  const count = (more: number) => {
    bytes += more;
    progress.tick();
  };
  try {
    for (const path of all) {
      states.set(path, await hashFile(path, count, io.signal));
      progress.tick();
    }
  } finally {
    progress.end();
  }
  return states;
}

/** Faults for the evidence that could not be read to its end. */
export function unreadableFaults(
  { uses }: Pick<GatheredEvidence, 'uses'>,
  states: ReadonlyMap<string, FileState>,
  cwd: string,
): Diagnostic[] {
  return [...uses.keys()].flatMap((path) => {
    const state = states.get(path);
    return state?.kind === 'unreadable'
      ? [fault('unreadable', { file: displayPath(path, cwd) }, { reason: state.reason })]
      : [];
  });
}

/** The files in use that could be hashed, as entries of a lock in `folder` (a real path). */
export function lockedFiles(
  { uses }: Pick<GatheredEvidence, 'uses'>,
  states: ReadonlyMap<string, FileState>,
  folder: string,
): LockedFile[] {
  const files = [...uses].flatMap(([path, usedBy]): LockedFile[] => {
    const state = states.get(path);
    return state?.kind === 'hashed' ? [{ path: lockPath(path, folder), ...state.fingerprint, usedBy }] : [];
  });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
