import { FORMATS, type FormatName } from '../report/formats.ts';
import type { FoundFile } from './find-files.ts';
import { readHead } from './read-file.ts';

/**
 * Whether a file that was come across is a report of an earlier run. A large one is above every limit for input, and
 * `audit . -f json:hasil.json` must work twice.
 */
export function isOwnReport({ path, searched }: FoundFile, formats: readonly FormatName[] = ['json']): boolean {
  if (!searched) return false;
  try {
    const head = readHead(path);
    return formats.some((name) => FORMATS[name].isOwn(head));
  } catch {
    // Nobody can tell: it is a file that could not be read.
    return false;
  }
}
