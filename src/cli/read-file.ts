import { type BigIntStats, closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
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
  return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(errorCode(error));
}

/** Without blocking: a pipe with no writer must not hang the run. */
export const READ_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** How much of a file is looked at for the mark of an own report. */
const HEAD = 64 * 1024;
/** A report in Markdown or for a terminal names the program behind its last table, before the hashes of all inputs. */
const TAIL = 1024 * 1024;

/** Closes a file that was only read: an error now does not matter. */
export function closeRead(descriptor: number): void {
  try {
    closeSync(descriptor);
  } catch {}
}

/** The beginning of a file and, of a longer one, a line break and its end. Throws what the file system says. */
export function readEnds(path: string): string {
  const descriptor = openSync(path, READ_FLAGS);
  try {
    const buffer = Buffer.alloc(HEAD);
    const head = buffer.toString('utf8', 0, readSync(descriptor, buffer, 0, HEAD, 0));
    const { size } = fstatSync(descriptor);
    if (size <= HEAD) return head;
    const end = Buffer.alloc(Math.min(TAIL, size - HEAD));
    return `${head}\n${end.toString('utf8', 0, readSync(descriptor, end, 0, end.length, size - end.length))}`;
  } finally {
    closeRead(descriptor);
  }
}

/**
 * Whether a file was written to, taken away or replaced between two looks at it. An editor may be saving it right now.
 */
function hasChanged(before: BigIntStats, after: BigIntStats): boolean {
  return (['size', 'mtimeNs', 'ino', 'nlink'] as const).some((fact) => before[fact] !== after[fact]);
}

/**
 * The bytes of a regular file of bounded size. Opened without blocking and looked at only then, so that a pipe or a
 * device in a file's place can neither hang the run nor slip in between; looked at again at the end, so that no unit is
 * judged by a file that was half saved.
 */
export function readBounded(path: string, file: string, limit: number = LIMITS.fileBytes): Loaded<Uint8Array> {
  const refuse = (diagnostic: Diagnostic): Loaded<Uint8Array> => ({ ok: false, diagnostics: [diagnostic] });
  let descriptor: number;
  try {
    descriptor = openSync(path, READ_FLAGS);
  } catch (error) {
    return refuse(
      isAbsent(error)
        ? fault('not-found', { file }, { path: file })
        : fault('unreadable', { file }, { reason: errorCode(error) }),
    );
  }
  try {
    const before = fstatSync(descriptor, { bigint: true });
    if (!before.isFile()) return refuse(fault('not-a-file', { file }, {}));
    const size = Number(before.size);
    if (size > limit) return refuse(fault('too-large', { file }, { bytes: size, limit }));
    // One byte more than the file has: one that grew since is noticed.
    const buffer = Buffer.allocUnsafe(size + 1);
    let length = 0;
    for (;;) {
      const count = readSync(descriptor, buffer, length, buffer.length - length, null);
      length += count;
      if (count === 0 || length === buffer.length) break;
    }
    if (length !== size || hasChanged(before, fstatSync(descriptor, { bigint: true }))) {
      return refuse(fault('changed-while-read', { file }, {}));
    }
    return { ok: true, value: buffer.subarray(0, length), warnings: [] };
  } catch (error) {
    return refuse(fault('unreadable', { file }, { reason: errorCode(error) }));
  } finally {
    closeRead(descriptor);
  }
}

/** All of standard input, or why it could not be read. */
export async function readInput(stdin: () => Promise<Uint8Array>, file: string): Promise<Loaded<Uint8Array>> {
  try {
    return { ok: true, value: await stdin(), warnings: [] };
  } catch (error) {
    return { ok: false, diagnostics: [fault('unreadable', { file }, { reason: errorCode(error) })] };
  }
}
