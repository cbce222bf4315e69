import { lint as english } from '../../messages/en/lint.ts';
import { lint as indonesian } from '../../messages/id/lint.ts';
import type { LintTexts, RuleTexts } from '../../messages/lint-texts.ts';
import type { Messages } from '../../messages/messages.ts';
import { LINT_RULES, type RuleDefinition, type RuleFacts, type RuleId } from '../../model/lint-rules.ts';
import type { LintFinding } from '../../model/lint-run.ts';
import { maskPersonalData } from '../../model/personal-data.ts';

/** The words of `patuh lint`. */
export function lintTexts({ language }: Pick<Messages, 'language'>): LintTexts {
  return { id: indonesian, en: english }[language];
}

/** What is wrong and how to mend it, personal data in what is quoted masked. */
export function findingText(
  finding: LintFinding,
  texts: LintTexts,
): { readonly fault: string; readonly remedy: string } {
  const { message, remedy } = texts.rules[finding.rule] as RuleTexts<RuleId>;
  const facts = finding.facts as RuleFacts[RuleId] & never;
  return {
    fault: maskPersonalData(message(facts)),
    remedy: maskPersonalData(typeof remedy === 'string' ? remedy : remedy(facts)),
  };
}

/** What a rule is. */
export function ruleOf(id: RuleId): RuleDefinition {
  return LINT_RULES[id];
}

/** Where the page of a rule is in the documentation that comes with patuh. */
export function rulePage(id: RuleId): string {
  return `docs/aturan/${id}.md`;
}
