import { promises, statSync } from 'node:fs';
import type { FileState } from '../model/evidence-lock.ts';
import { localCalendarDate } from '../text/local-calendar-date.ts';
import { startHash } from './hash.ts';
import { errorCode, isAbsent, READ_FLAGS } from './read-file.ts';

/** Bytes read at once: a file of any size takes no more memory. */
const CHUNK = 1024 * 1024;

/** What is in a regular file. Anything else in its place is no file any more; one that changes while it is read is unreadable. */
export async function hashFile(
  path: string,
  onBytes: (count: number) => void,
  signal: AbortSignal | undefined,
): Promise<FileState> {
  try {
    // Before it is opened: opening a device may do something.
    if (!statSync(path).isFile()) return { kind: 'missing' };
    const file = await promises.open(path, READ_FLAGS);
    try {
      const before = await file.stat();
      if (!before.isFile()) return { kind: 'missing' };
      const hash = await startHash();
      const buffer = Buffer.allocUnsafe(CHUNK);
      let size = 0;
      for (;;) {
        signal?.throwIfAborted();
        const { bytesRead } = await file.read(buffer, 0, CHUNK, size);
        if (bytesRead === 0) break;
        hash.update(buffer.subarray(0, bytesRead));
        size += bytesRead;
        onBytes(bytesRead);
      }
      const after = await file.stat();
      if (size !== after.size || before.mtimeMs !== after.mtimeMs) return { kind: 'unreadable', reason: 'EBUSY' };
      const fingerprint = { sha256: hash.digest('hex'), size, date: localCalendarDate(after.mtime) ?? null };
      return { kind: 'hashed', fingerprint };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (signal?.aborted && error === signal.reason) throw error;
    return isAbsent(error) ? { kind: 'missing' } : { kind: 'unreadable', reason: errorCode(error) };
  }
}
