import {
  accessSync,
  type BigIntStats,
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Drawing, Format } from '../report/formats.ts';
import { fileIdentities, fileIdentity } from './file-identity.ts';
import { errorCode, isAbsent, readEnds } from './read-file.ts';
import { piecesOf } from './write-pieces.ts';

/** Why a report was not written. */
export type WriteProblem =
  | { readonly kind: 'exists' }
  | { readonly kind: 'is-input' }
  | { readonly kind: 'same-output' }
  | { readonly kind: 'not-a-file' }
  | { readonly kind: 'cannot-write'; readonly reason: string };

/** What a report may not be written over. */
export interface Protection {
  readonly format: Pick<Format<unknown>, 'isOwn'>;
  /** Whether a file that patuh did not write may be written over. */
  readonly force: boolean;
  /** Absolute paths of the files that the run depends on. */
  readonly inputs: () => Iterable<string>;
  /** Files that this run has written: absolute paths. */
  readonly written: Iterable<string>;
}

/** Names that are tried for the temporary file: each that is taken was left behind by a run that was killed. */
const TEMPORARY_NAMES = 1000;

/**
 * Writes a report whole or not at all: into a new file beside the target, which then takes its name. A file that is an
 * input or a report of this run is never written over, one that may not be written to neither, one that patuh did not
 * write only with `force`. A device or a pipe is left alone: renaming would put a file in its place.
 */
export function writeReport(path: string, content: Drawing, protection: Protection): WriteProblem | undefined {
  try {
    const stat = lookAt(path);
    if (stat === undefined) return replace(behindLinks(path), content, undefined);
    if (stat.isDirectory()) return { kind: 'cannot-write', reason: 'EISDIR' };
    if (!stat.isFile()) return { kind: 'not-a-file' };
    const identity = fileIdentity(path, stat);
    if (fileIdentities(protection.inputs()).has(identity)) return { kind: 'is-input' };
    if (fileIdentities(protection.written).has(identity)) return { kind: 'same-output' };
    if (!protection.force && !protection.format.isOwn(readEnds(path))) return { kind: 'exists' };
    // Renaming would not ask.
    accessSync(path, constants.W_OK);
    // The file behind a link is replaced, not the link.
    return replace(realpathSync(path), content, Number(stat.mode) & 0o7777);
  } catch (error) {
    return { kind: 'cannot-write', reason: errorCode(error) };
  }
}

/** Undefined where there is no file. */
function lookAt(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The path of a file that does not exist yet; a link may already lead to it. */
function behindLinks(path: string): string {
  try {
    if (!lstatSync(path).isSymbolicLink()) return path;
  } catch (error) {
    if (isAbsent(error)) return path;
    throw error;
  }
  return behindLinks(resolve(realpathSync(dirname(path)), readlinkSync(path)));
}

/** `mode` is that of the file in whose place the new one comes. */
function replace(target: string, content: Drawing, mode: number | undefined): undefined {
  const { temporary, descriptor } = openTemporary(dirname(target));
  try {
    try {
      if (mode !== undefined && (fstatSync(descriptor).mode & 0o7777) !== mode) fchmodSync(descriptor, mode);
      for (const piece of piecesOf(content)) writeFileSync(descriptor, piece);
      // Else a computer that loses power may keep the new name and lose the content.
      fsyncSync(descriptor);
    } finally {
      // Some file systems report only now that the disk is full.
      closeSync(descriptor);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
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
