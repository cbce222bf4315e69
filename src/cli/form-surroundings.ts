import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { FormSurroundings } from '../forms/form-surroundings.ts';
import { packForForm } from '../load/checklist/packed-checklist.ts';
import type { LoadedChecklist } from '../session/checklist-store.ts';
import { textOfBytes } from '../session/file-source.ts';
import type { Io } from './io.ts';
import { filesOf } from './surroundings.ts';

/** What forms that score themselves need: their checklist, and their program as it was built into the package. */
export function formSurroundings({ value, sha256 }: LoadedChecklist, io: Io): FormSurroundings {
  return {
    packed: packForForm(value, sha256),
    script: (language) => {
      const path = join(io.home, 'dist', 'forms', `form-${language}.js`);
      const read = filesOf(io).read(path, path);
      // Without its programs the package is not whole.
      if (!read.ok) throw new Error(`cannot read ${path}`);
      return textOfBytes(read.value);
    },
    hash: (text) => createHash('sha256').update(text).digest('base64'),
  };
}
