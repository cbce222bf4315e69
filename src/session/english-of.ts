import type { Checklist } from '../model/checklist.ts';
import type { Language } from '../model/workspace.ts';
import { inEnglish } from '../text/in-english.ts';

/** The English texts of some checklists, where English is asked for and they have any. */
export function englishOf(
  checklists: Iterable<Checklist | undefined>,
  { language }: { readonly language: Language },
): Readonly<Record<string, string>> | undefined {
  if (language !== 'en') return undefined;
  const texts = [...checklists].map((checklist) => checklist?.english).filter((english) => english !== undefined);
  return texts.length === 0 ? undefined : Object.assign({}, ...texts);
}

/** A checklist as people of a language read it: its texts in that language, where it has them. */
export function inLanguageOf(checklist: Checklist, messages: { readonly language: Language }): Checklist {
  return inEnglish(checklist, englishOf([checklist], messages));
}
