import { basename, extname } from 'node:path';
import { LIMITS } from '../model/limits.ts';

/** An id made of the name of a file; undefined where no character of it is allowed in an id. */
export function idOfFile(path: string): string | undefined {
  const id = basename(path, extname(path))
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
    .slice(0, LIMITS.identifierLength);
  return id === '' ? undefined : id;
}
