import { lstatSync, statSync } from 'node:fs';
import { errorCode, isAbsent } from './read-file.ts';

/** What a path leads to, through links too, or why it cannot be known. */
type PathKind = 'folder' | 'file' | 'none' | { readonly reason: string };

/**
 * A link that leads nowhere, or in a circle, is a file: it is there all the same, and reading it says what is wrong.
 */
export function kindOfPath(path: string): PathKind {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const reason = errorCode(error);
    if (reason === 'ELOOP') return 'file';
    return isAbsent(error) ? kindOfAbsent(path) : { reason };
  }
}

function kindOfAbsent(path: string): PathKind {
  try {
    lstatSync(path);
    return 'file';
  } catch (error) {
    return isAbsent(error) ? 'none' : { reason: errorCode(error) };
  }
}
