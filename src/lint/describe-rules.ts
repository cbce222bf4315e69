import type { FindingWords, RuleDescription, RuleDescriptionWords, RuleFacts } from '../model/lint-rule.ts';
import type { Language } from '../model/workspace.ts';
import type { AnyRule, RuleWords } from './rules/rule.ts';
import { RULES } from './rules/rules.ts';

/** The rules by id, without the types of their facts. */
const BY_ID: Readonly<Record<string, AnyRule>> = RULES;

/** The rule of an id; undefined where there is none. */
export function findRule(id: string): AnyRule | undefined {
  return Object.hasOwn(BY_ID, id) ? BY_ID[id] : undefined;
}

/** Every rule with its id, in the order of lists. */
export function allRules(): [string, AnyRule][] {
  return Object.entries(BY_ID);
}

/** What every rule is and says, apart from its check. */
export function describeRules(): readonly RuleDescription[] {
  return allRules().map(([id, { level, law, mends, words, example }]) => ({
    id,
    level,
    law,
    fixable: mends !== undefined,
    words: { id: describeWords(words.id), en: describeWords(words.en) },
    example,
  }));
}

function describeWords({ title, explanation, remedy }: RuleWords<never>): RuleDescriptionWords {
  return { title, explanation, remedy: typeof remedy === 'string' ? remedy : null };
}

/** What a rule says of facts that it found. */
export function wordFinding({ words }: AnyRule, facts: RuleFacts): Readonly<Record<Language, FindingWords>> {
  const say = ({ title, message, remedy }: RuleWords<never>): FindingWords => ({
    title,
    // They are the rule's own, whose shape it alone knows.
    fault: message(facts as never),
    remedy: typeof remedy === 'string' ? remedy : remedy(facts as never),
  });
  return { id: say(words.id), en: say(words.en) };
}
