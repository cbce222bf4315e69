import path from 'node:path';
import { displayPath } from '../session/file-source.ts';

/** A path of this computer as reports name it: relative to the working directory, with `/`. */
export function shownPath(one: string, cwd: string): string {
  return displayPath(one, { paths: path, cwd });
}
