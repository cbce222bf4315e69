import { createHash } from 'node:crypto';
import { type FormState, withState, writeState } from '../../src/browser/form/saved-state.ts';
import { buildForm } from '../../src/forms/build-form.ts';
import { drawFormPage } from '../../src/forms/html/draw-page.ts';
import { packForForm } from '../../src/load/checklist/packed-checklist.ts';
import { shippedChecklist } from './shipped-checklist.ts';

/** A blank form page with a program that does nothing: nothing that reads pages runs it. */
export function blankPage(checklist: string, unit: { readonly id: string; readonly name: string }): string {
  const loaded = shippedChecklist(checklist);
  const form = buildForm(loaded, { purpose: 'assessment', checklistName: checklist, unit, services: [] });
  return drawFormPage(form, 'id', {
    packed: packForForm(loaded, ''),
    script: () => 'void 0;',
    hash: (text) => createHash('sha256').update(text).digest('base64'),
  });
}

/** The copy of a page that its button saves, with an assessment (as JSON text) in it. */
export function filledPage(page: string, assessment: string, rest: Partial<FormState> = {}): string {
  return withState(page, writeState({ assessment, asOf: '', seen: new Map(), ...rest }));
}
