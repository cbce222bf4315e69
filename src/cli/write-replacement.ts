import { closeSync, fchmodSync, fstatSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './read-file.ts';

/** A new file that takes the name of another once it is whole. Every step may fail with an error of the file system. */
export interface Replacement {
  readonly write: (piece: string | Uint8Array) => void;
  /** Brings it to its place. `mode` is that of the file in whose place it comes; undefined where there is none. */
  readonly commit: (target: string, mode: number | undefined) => void;
  /** Takes away what has not come to its place; does nothing afterwards. */
  readonly discard: () => void;
}

/** Names that are tried for the new file: each that is taken was left behind by a run that was killed. */
const TEMPORARY_NAMES = 1000;

/** Opens a new file in the folder of a target, with these permissions from the beginning (undefined: those of any new file). */
export function openReplacement(folder: string, mode: number | undefined): Replacement {
  const { temporary, descriptor } = openTemporary(folder);
  let state: 'open' | 'closed' | 'gone' = 'open';
  const keepMode = (own: number | undefined) => {
    if (own !== undefined && (fstatSync(descriptor).mode & 0o7777) !== own) fchmodSync(descriptor, own);
  };
  const close = () => {
    state = 'closed';
    closeSync(descriptor);
  };
  const discard = () => {
    if (state === 'gone') return;
    const wasOpen = state === 'open';
    state = 'gone';
    try {
      if (wasOpen) closeSync(descriptor);
    } finally {
      rmSync(temporary, { force: true });
    }
  };
  try {
    keepMode(mode);
  } catch (error) {
    discard();
    throw error;
  }
  return {
    write: (piece) => writeFileSync(descriptor, piece),
    commit(target, own) {
      try {
        if (own !== mode) keepMode(own);
        // Else a computer that loses power may keep the new name and lose the content.
        fsyncSync(descriptor);
      } finally {
        // Some file systems report only now that the disk is full.
        close();
      }
      renameSync(temporary, target);
      state = 'gone';
    },
    discard,
  };
}

function openTemporary(folder: string): { readonly temporary: string; readonly descriptor: number } {
  for (let attempt = 1; ; attempt++) {
    // Not made of the target's name, which may be as long as a name can be.
    const temporary = join(folder, `.patuh-${process.pid}-${attempt}.tmp`);
    try {
      return { temporary, descriptor: openSync(temporary, 'wx') };
    } catch (error) {
      if (errorCode(error) !== 'EEXIST' || attempt === TEMPORARY_NAMES) throw error;
    }
  }
}
