import { lstatSync, statSync } from 'node:fs';
import type { PathKind } from '../session/file-source.ts';
import { errorCode, isAbsent } from './read-file.ts';

/**
 * A link that leads nowhere, or in a circle, is a file: it is there all the same, and reading it says what is wrong.
 */
export function kindOfPath(path: string): PathKind {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const reason = errorCode(error);
    if (reason === 'ELOOP') return 'file';
    return isAbsent(error) ? kindOfAbsent(path) : { reason, isAbsent: false };
  }
}

function kindOfAbsent(path: string): PathKind {
  try {
    lstatSync(path);
    return 'file';
  } catch (error) {
    return isAbsent(error) ? 'none' : { reason: errorCode(error), isAbsent: false };
  }
}
