import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildForm } from '../../src/forms/build-form.ts';
import type { Form } from '../../src/forms/form.ts';
import { drawFormPage } from '../../src/forms/html/draw-page.ts';
import { packForForm } from '../../src/load/checklist/packed-checklist.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Checklist } from '../../src/model/checklist.ts';
import { ROOT } from './run-main.ts';

/** The form of a checklist for the unit of an assessment. */
export function formOf(checklist: Checklist, { unit, services, institution, period }: Partial<Assessment>): Form {
  return buildForm(checklist, {
    purpose: 'assessment',
    checklistName: checklist.id,
    unit: unit ?? { id: 'dinsos', name: 'Dinas Sosial' },
    services: services ?? [],
    ...(institution === undefined ? {} : { institution }),
    ...(period === undefined ? {} : { period }),
  });
}

/** The page of a form with the program that the build has made. */
export function pageOf(form: Form, checklist: Checklist): string {
  return drawFormPage(form, 'id', {
    packed: packForForm(checklist, ''),
    script: (language) => readFileSync(`${ROOT}/dist/pages/form-${language}.js`, 'utf8'),
    hash: (text) => createHash('sha256').update(text).digest('base64'),
  });
}
