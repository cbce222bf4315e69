import { type BigIntStats, realpathSync, statSync } from 'node:fs';
import { isAbsent } from './read-file.ts';

/**
 * What a file is, whatever it is called: links, other spellings and, where names ignore case, other cases lead to the
 * same.
 */
export function fileIdentity(path: string, { dev, ino }: BigIntStats): string {
  // Some network drives number nothing.
  return ino === 0n ? realpathSync(path) : `${dev}:${ino}`;
}

/** The identities of these files. One that is gone has none; throws where it cannot be known. */
export function fileIdentities(paths: Iterable<string>): ReadonlySet<string> {
  const identities = new Set<string>();
  for (const path of paths) {
    try {
      identities.add(fileIdentity(path, statSync(path, { bigint: true })));
    } catch (error) {
      if (!isAbsent(error)) throw error;
    }
  }
  return identities;
}
