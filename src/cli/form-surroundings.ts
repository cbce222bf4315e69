import type { FormSurroundings } from '../forms/form-surroundings.ts';
import { packForForm } from '../load/checklist/packed-checklist.ts';
import type { LoadedChecklist } from '../session/checklist-store.ts';
import type { Io } from './io.ts';
import { pageScript, policyHash } from './page-script.ts';

/** What forms that score themselves need: their checklist, and their program as it was built into the package. */
export function formSurroundings({ value, sha256 }: LoadedChecklist, io: Io): FormSurroundings {
  return {
    packed: packForForm(value, sha256),
    script: (language) => pageScript('form', language, io),
    hash: policyHash,
  };
}
