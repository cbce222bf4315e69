import { lint as english } from '../../messages/en/lint.ts';
import { lint as indonesian } from '../../messages/id/lint.ts';
import type { LintTexts } from '../../messages/lint-texts.ts';
import type { Messages } from '../../messages/messages.ts';
import type { FindingWords } from '../../model/lint-rule.ts';
import type { LintFinding } from '../../model/lint-run.ts';
import { maskPersonalData } from '../../model/personal-data.ts';

/** The words of `patuh lint`. */
export function lintTexts({ language }: Pick<Messages, 'language'>): LintTexts {
  return { id: indonesian, en: english }[language];
}

/** What is wrong and how to mend it, personal data in what is quoted masked. */
export function findingText(
  { words }: Pick<LintFinding, 'words'>,
  { language }: Pick<LintTexts, 'language'>,
): FindingWords {
  const { title, fault, remedy } = words[language];
  return { title, fault: maskPersonalData(fault), remedy: maskPersonalData(remedy) };
}

/** Where the page of a rule is in the documentation that comes with patuh. */
export function rulePage(id: string): string {
  return `docs/aturan/${id}.md`;
}

/** The same page in the package on the registry, of this version: the page that the rule had when the finding was made. */
export function rulePageUri(id: string, version: string): string {
  return `https://unpkg.com/patuh@${version}/${rulePage(id)}`;
}
