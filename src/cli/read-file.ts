import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { type Diagnostic, fault, type Loaded } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';

/** The code of a file-system error, for people who can use it: EACCES, EISDIR. */
export function errorCode(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (typeof code === 'string') return code;
  throw error;
}

/** Whether a path leads nowhere; a pattern may even be no possible path. */
export function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(error));
}

/** Without blocking: a pipe with no writer must not hang the run. */
export const READ_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** How much of a file is looked at for the mark of an own report. */
const HEAD = 64 * 1024;

/** The beginning of a file; undefined where it cannot be read. */
export function readHead(path: string): string | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, READ_FLAGS);
    const buffer = Buffer.alloc(HEAD);
    return buffer.subarray(0, readSync(descriptor, buffer, 0, HEAD, 0)).toString();
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/**
 * The bytes of a regular file of bounded size. Opened without blocking and looked at only then, so that a pipe or a
 * device in a file's place can neither hang the run nor slip in between.
 */
export function readBounded(path: string, file: string): Loaded<Uint8Array> {
  const refuse = (diagnostic: Diagnostic): Loaded<Uint8Array> => ({ ok: false, diagnostics: [diagnostic] });
  let descriptor: number;
  try {
    descriptor = openSync(path, READ_FLAGS);
  } catch (error) {
    const reason = errorCode(error);
    return refuse(
      reason === 'ENOENT' ? fault('not-found', { file }, { path: file }) : fault('unreadable', { file }, { reason }),
    );
  }
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return refuse(fault('not-a-file', { file }, {}));
    if (stat.size > LIMITS.fileBytes) {
      return refuse(fault('too-large', { file }, { bytes: stat.size, limit: LIMITS.fileBytes }));
    }
    // One byte more than the limit: a file that grew since is noticed.
    const buffer = Buffer.allocUnsafe(Math.min(stat.size, LIMITS.fileBytes) + 1);
    let length = 0;
    for (;;) {
      const count = readSync(descriptor, buffer, length, buffer.length - length, null);
      if (count === 0) break;
      length += count;
      if (length === buffer.length) return refuse(fault('unreadable', { file }, { reason: 'EBUSY' }));
    }
    return { ok: true, value: buffer.subarray(0, length), warnings: [] };
  } catch (error) {
    return refuse(fault('unreadable', { file }, { reason: errorCode(error) }));
  } finally {
    closeSync(descriptor);
  }
}
