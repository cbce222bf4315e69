import type { FormPageData } from '../../forms/html/page-data.ts';
import { parseSource } from '../../load/yaml/parse-source.ts';
import type { FormPageTexts } from '../../messages/form-page-texts.ts';
import { type Controls, unknownEntries } from './controls.ts';
import { type PlainValue, plainValue, textIn, valueIn } from './plain-value.ts';

/** The content of an assessment that a page can show, or why it cannot, in words. */
export type OpenedAssessment =
  | { readonly ok: true; readonly content: PlainValue }
  | { readonly ok: false; readonly why: string };

/** Reads an assessment in YAML or JSON. One that the page could not show as a whole is refused: nothing of it is lost. */
export function openAssessment(bytes: Uint8Array, file: string, controls: Controls): OpenedAssessment {
  const { data, words } = controls;
  const refuse = (why: string) => ({ ok: false, why }) as const;
  const source = parseSource(bytes, file);
  if (!source.ok || source.value.faults.length > 0) return refuse(words.save.unreadable(file));
  const content = plainValue(source.value.root);
  const unit = textIn(valueIn(content, 'unit'), 'id');
  if (unit === '' || valueIn(content, 'answers') === undefined) return refuse(words.save.unreadable(file));
  return check(content, unit, file, data, words, controls);
}

function check(
  content: PlainValue,
  unit: string,
  file: string,
  data: FormPageData,
  { save }: FormPageTexts,
  controls: Controls,
): OpenedAssessment {
  if (unit !== data.unit.id) return { ok: false, why: save.otherUnit(file, unit) };
  const checklist = textIn(content, 'checklist');
  if (checklist !== '' && stem(checklist) !== stem(data.checklist)) {
    return { ok: false, why: save.otherChecklist(file, checklist) };
  }
  const unknown = unknownEntries(content, controls);
  return unknown.length === 0 ? { ok: true, content } : { ok: false, why: save.notHeld(file, unknown.join(', ')) };
}

/** The name of a checklist without folder and ending. */
function stem(name: string): string {
  return name.replace(/^.*[\\/]/, '').replace(/\.(ya?ml|json)$/i, '');
}
