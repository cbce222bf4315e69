import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Language } from '../model/workspace.ts';
import { textOfBytes } from '../session/file-source.ts';
import type { Io } from './io.ts';
import { filesOf } from './surroundings.ts';

/** The program of a page in a language, as it was built into the package. */
export function pageScript(program: 'form' | 'board', language: Language, io: Io): string {
  const path = join(io.home, 'dist', 'pages', `${program}-${language}.js`);
  const read = filesOf(io).read(path, path);
  // Without its programs the package is not whole.
  if (!read.ok) throw new Error(`cannot read ${path}`);
  return textOfBytes(read.value);
}

/** SHA-256 of a text in base64, as the policy of a page names what may run in it. */
export function policyHash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
