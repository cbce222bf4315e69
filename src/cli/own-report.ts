import { FORMATS } from '../report/formats.ts';
import type { FoundFile } from './find-files.ts';
import { readHead } from './read-file.ts';

/**
 * Whether a file that was come across is a report of an earlier run. A large one is above every limit for input, and
 * `audit . -f json:hasil.json` must work twice.
 */
export function isOwnReport({ path, searched }: FoundFile): boolean {
  if (!searched) return false;
  try {
    return FORMATS.json.isOwn(readHead(path));
  } catch {
    // Nobody can tell: it is a file that could not be read.
    return false;
  }
}
