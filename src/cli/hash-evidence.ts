import path from 'node:path';
import type { Messages } from '../messages/messages.ts';
import { type Diagnostic, fault } from '../model/diagnostic.ts';
import type { FileState, LockedFile } from '../model/evidence-lock.ts';
import { formatBytes } from '../report/wording.ts';
import { lockPath } from '../session/consult-lock.ts';
import type { Context } from './context.ts';
import type { EvidenceOptions, GatheredEvidence } from './gather-evidence.ts';
import { hashFile } from './hash-file.ts';
import { showProgress } from './progress.ts';
import { shownPath } from './shown-path.ts';

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
    for (const one of all) {
      states.set(one, await hashFile(one, count, io.signal));
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
  return [...uses.keys()].flatMap((one) => {
    const state = states.get(one);
    return state?.kind === 'unreadable'
      ? [fault('unreadable', { file: shownPath(one, cwd) }, { reason: state.reason })]
      : [];
  });
}

/** The files in use that could be hashed, as entries of a lock in `folder` (a real path). */
export function lockedFiles(
  { uses }: Pick<GatheredEvidence, 'uses'>,
  states: ReadonlyMap<string, FileState>,
  folder: string,
): LockedFile[] {
  const files = [...uses].flatMap(([one, usedBy]): LockedFile[] => {
    const state = states.get(one);
    return state?.kind === 'hashed' ? [{ path: lockPath(one, folder, path), ...state.fingerprint, usedBy }] : [];
  });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
