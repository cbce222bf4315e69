import { cancel, intro, isCancel, select, text } from '@clack/prompts';
import { FORM_FORMATS } from '../forms/form-formats.ts';
import type { Messages } from '../messages/messages.ts';
import { type ChecklistStore, DEFAULT_CHECKLIST } from '../session/checklist-store.ts';
import type { NewFormsOptions } from './new-forms-options.ts';

/** Asks in a terminal for what the options of `new` would say; undefined where the person breaks off. */
export async function askForms(
  options: NewFormsOptions,
  store: ChecklistStore,
  { commands: { new: words } }: Messages,
): Promise<NewFormsOptions | undefined> {
  const { ask } = words;
  const answers: string[] = [];
  const put = async (question: Promise<string | symbol | undefined>): Promise<boolean> => {
    const answer = await question;
    if (isCancel(answer)) {
      cancel(ask.cancelled);
      return false;
    }
    answers.push(String(answer ?? '').trim());
    return true;
  };
  const required = (value: string | undefined) => ((value ?? '').trim() === '' ? ask.required : undefined);
  intro(ask.intro);
  const checklists = await listChecklists(store);
  const complete =
    (await put(text({ message: ask.unit, placeholder: 'Dinas Sosial; unit.csv', validate: required }))) &&
    (await put(text({ message: ask.institution, placeholder: 'Pemerintah Kota Contoh' }))) &&
    (await put(text({ message: ask.period, placeholder: '2026' }))) &&
    (await put(select({ message: ask.checklist, options: checklists, initialValue: DEFAULT_CHECKLIST }))) &&
    (await put(select({ message: ask.format, options: Object.keys(FORM_FORMATS).map((value) => ({ value })) }))) &&
    (await put(text({ message: ask.output, initialValue: 'penilaian', validate: required })));
  if (!complete) return undefined;
  const [unit = '', institution = '', period = '', checklist = '', format = '', output = ''] = answers;
  return {
    ...options,
    ...(/\.(?:csv|tsv|txt|xlsx)$/i.test(unit) ? { units: unit } : { unit }),
    ...(institution === '' ? {} : { institution }),
    ...(period === '' ? {} : { period }),
    checklist,
    format: [format],
    output: [output],
  };
}

async function listChecklists(store: ChecklistStore): Promise<{ value: string; label: string; hint: string }[]> {
  const listed: { value: string; label: string; hint: string }[] = [];
  for (const id of store.shipped()) {
    const loaded = await store.load(store.locate(id, ''));
    if (loaded.kind !== 'loaded') continue;
    const { title, years = '' } = loaded.checklist.value;
    listed.push({ value: id, label: title, hint: [id, years].filter((part) => part !== '').join(', ') });
  }
  return listed;
}
