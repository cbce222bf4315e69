import type { Level } from './lint-level.ts';
import type { Language } from './workspace.ts';

/** What a rule found out, for its words; each rule says which facts it gives. */
export type RuleFacts = Readonly<Record<string, string | number | readonly string[]>>;

/** How a fault looks in a document and how it is mended, as Markdown. Documents are Indonesian in every language. */
export interface RuleExample {
  readonly wrong: string;
  readonly right: string;
}

/** A rule without its check: what lists of rules, their pages and SARIF show. */
export interface RuleDescription {
  readonly id: string;
  /** `off` where a workspace has to ask for it. */
  readonly level: Level | 'off';
  /** The regulation that asks for what the rule looks for; none where it is craft. */
  readonly law: readonly string[];
  /** Whether `--fix` mends it in Markdown. */
  readonly fixable: boolean;
  readonly words: Readonly<Record<Language, RuleDescriptionWords>>;
  readonly example: RuleExample;
}

/** What there is to say of a rule, whatever it found. */
export interface RuleDescriptionWords {
  /** Its name in a list. */
  readonly title: string;
  /** Why it matters, and what exactly it looks for: the paragraphs of its page. */
  readonly explanation: readonly string[];
  /** What to do; null where that depends on what was found. */
  readonly remedy: string | null;
}

/** What there is to say of one finding. Texts of the document are quoted in it as they are, personal data included. */
export interface FindingWords {
  /** The name of its rule. */
  readonly title: string;
  /** What is wrong, without a capital or a full stop. */
  readonly fault: string;
  /** What to do. */
  readonly remedy: string;
}
