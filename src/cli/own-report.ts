import { FORMATS, type FormatName } from '../report/formats.ts';
import type { FoundFile } from './find-files.ts';
import { headOf, readHead } from './read-file.ts';

/**
 * Whether a file that was come across is a report of an earlier run. A large one is above every limit for input, and
 * `audit . -f json:hasil.json` must work twice.
 */
export function isOwnReport({ path, searched }: FoundFile, formats: readonly FormatName[] = ['json']): boolean {
  if (!searched) return false;
  try {
    return isOwn(readHead(path), formats);
  } catch {
    // Unknown: the file could not be read.
    return false;
  }
}

/** The same of a file that was read. */
export function isOwnHead(bytes: Uint8Array, formats: readonly FormatName[]): boolean {
  return isOwn(headOf(bytes), formats);
}

function isOwn(head: string, formats: readonly FormatName[]): boolean {
  return formats.some((name) => FORMATS[name].isOwn(head));
}
