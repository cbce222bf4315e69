import { accessSync, type BigIntStats, constants, lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Drawing, Format } from '../report/formats.ts';
import { fileIdentities, fileIdentity } from './file-identity.ts';
import { errorCode, isAbsent, readEnds } from './read-file.ts';
import { piecesOf } from './write-pieces.ts';
import { openReplacement } from './write-replacement.ts';

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

/** A file that may be written. */
export interface ReadyTarget {
  readonly kind: 'ready';
  /** Its path, behind links. */
  readonly target: string;
  /** The permissions of the file that it takes the place of; undefined where there is none. */
  readonly mode: number | undefined;
}

/**
 * Writes a report whole or not at all: into a new file beside the target, which then takes its name. What may not be written
 * over stays as it is (see `judgeTarget`).
 */
export function writeReport(path: string, content: Drawing, protection: Protection): WriteProblem | undefined {
  const judged = judgeTarget(path, protection);
  if (judged.kind !== 'ready') return judged;
  try {
    replace(judged, content);
    return undefined;
  } catch (error) {
    return { kind: 'cannot-write', reason: errorCode(error) };
  }
}

/**
 * Whether a report may be written to a path. A file that is an input or a report of this run is never written over, one that may not
 * be written to neither, one that patuh did not write only with `force`. A device or a pipe is left alone: renaming would put a file
 * in its place.
 */
export function judgeTarget(path: string, protection: Protection): ReadyTarget | WriteProblem {
  try {
    const stat = lookAt(path);
    if (stat === undefined) return { kind: 'ready', target: behindLinks(path), mode: undefined };
    if (stat.isDirectory()) return { kind: 'cannot-write', reason: 'EISDIR' };
    if (!stat.isFile()) return { kind: 'not-a-file' };
    const identity = fileIdentity(path, stat);
    if (fileIdentities(protection.inputs()).has(identity)) return { kind: 'is-input' };
    if (fileIdentities(protection.written).has(identity)) return { kind: 'same-output' };
    if (!protection.force && !protection.format.isOwn(readEnds(path))) return { kind: 'exists' };
    // Renaming would not ask.
    accessSync(path, constants.W_OK);
    // The file behind a link is replaced, not the link.
    return { kind: 'ready', target: realpathSync(path), mode: Number(stat.mode) & 0o7777 };
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

function replace({ target, mode }: ReadyTarget, content: Drawing): void {
  const replacement = openReplacement(dirname(target), mode);
  try {
    for (const piece of piecesOf(content)) replacement.write(piece);
    replacement.commit(target, mode);
  } catch (error) {
    replacement.discard();
    throw error;
  }
}
