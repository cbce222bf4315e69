import { forms as en } from '../messages/en/forms.ts';
import type { FormTexts } from '../messages/forms-texts.ts';
import { forms as id } from '../messages/id/forms.ts';
import { NOT_APPLICABLE } from '../model/assessment.ts';
import type { Language } from '../model/workspace.ts';
import type { FormItem } from './form.ts';

/** The words of forms, by language. */
export const FORM_WORDS: Readonly<Record<Language, FormTexts>> = { id, en };

/** The evidence asked for, with its terms; undefined where none is. */
export function evidenceAsked({ evidence }: FormItem, words: FormTexts): string | undefined {
  if (evidence === undefined) return undefined;
  return `${evidence.ask} (${words.evidenceTerms(evidence.required, evidence.valid)})`;
}

/** The allowed answers as a list to read. */
export function answersInWords({ answers }: FormItem, words: FormTexts): string {
  const given = answers.kind === 'choice' ? answers.words : [words.number(answers.min, answers.max)];
  return [...given, ...(answers.notApplicable ? [words.notApplicable] : [])].join(' | ');
}

/** The allowed answers as a list to choose from, in the words that files take; undefined for a number. */
export function choicesOf({ answers }: FormItem): readonly string[] | undefined {
  if (answers.kind === 'number') return undefined;
  return [...answers.words, ...(answers.notApplicable ? [NOT_APPLICABLE] : [])];
}
