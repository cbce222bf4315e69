import type { Place } from '../../model/diagnostic.ts';
import type { Level } from '../../model/lint-level.ts';
import type { LintPolicy } from '../../model/lint-policy.ts';
import type { RuleExample, RuleFacts } from '../../model/lint-rule.ts';
import type { LintSettings } from '../../model/lint-run.ts';
import type {
  ComponentId,
  FoundComponent,
  ServiceStandard,
  StandardsDocument,
  Suppression,
} from '../../model/standards-document.ts';
import type { Language } from '../../model/workspace.ts';
import type { DateReader } from '../../text/indonesian-date.ts';
import { stateOf } from '../content-state.ts';

/** All of a rule but its check. `F`: the facts that it gives and its words need. */
interface RuleBasics<F> {
  /** `off` where a workspace has to ask for it. */
  readonly level: Level | 'off';
  /** The regulation that asks for what the rule looks for; none where it is craft. */
  readonly law: readonly string[];
  /** How `--fix` mends it in Markdown; absent where it does not. */
  readonly mends?: Mending;
  readonly words: Readonly<Record<Language, RuleWords<F>>>;
  readonly example: RuleExample;
}

/** `heading`: the law's name for a heading. `missing`: a component is added. `order`: the components are sorted. */
export type Mending = 'heading' | 'missing' | 'order';

/** What a rule says in one language: the fault first, then how to mend it. */
export interface RuleWords<F> {
  /** Its name in a list. */
  readonly title: string;
  /** What is wrong, without a capital or a full stop. */
  readonly message: (facts: F) => string;
  /** What to do. */
  readonly remedy: string | ((facts: F) => string);
  /** Why it matters, and what exactly it looks for: the paragraphs of its page. */
  readonly explanation: readonly string[];
}

/** A rule that looks at a document. */
export interface LintRule<F extends RuleFacts> extends RuleBasics<F> {
  readonly check: Check<F>;
}

/** A rule on how the author of a document suppressed others. */
export interface SuppressionRule<F extends RuleFacts> extends RuleBasics<F> {
  /** The facts of each fault of a suppression. */
  readonly judge: (suppression: Suppression, outcome: SuppressionOutcome) => readonly F[];
}

/** Any rule: only the rule itself knows which facts its words need. */
export type AnyRule = RuleBasics<never> &
  (Pick<LintRule<RuleFacts>, 'check'> | Pick<SuppressionRule<RuleFacts>, 'judge'>);

/** The facts of a rule whose words are always the same. */
export type NoFacts = Readonly<Record<never, never>>;

/** What a rule looks at. */
export interface RuleContext {
  readonly document: StandardsDocument;
  readonly settings: LintSettings;
  readonly policy: LintPolicy;
  readonly dates: DateReader;
}

/** What became of a suppression, by the rules that it names. */
interface SuppressionOutcome {
  readonly isKnown: (rule: string) => boolean;
  readonly isUsed: (rule: string) => boolean;
  readonly isOff: (rule: string) => boolean;
  /** The known rule that is most likely meant, if any. */
  readonly nearest: (rule: string) => { readonly nearest?: string };
}

/** What a rule found, before levels and suppressions. */
export interface Found<F extends RuleFacts> {
  readonly facts: F;
  readonly at: Place;
  readonly service?: ServiceStandard;
  readonly component?: ComponentId;
}

/** Looks at a document for one kind of fault. */
export type Check<F extends RuleFacts> = (context: RuleContext) => readonly Found<F>[];

/** A check of what a component says, where it says something; `judge` gives the facts of a fault. */
export function onContent<F extends RuleFacts>(
  component: ComponentId,
  judge: (text: string, found: FoundComponent, context: RuleContext) => F | undefined,
): Check<F> {
  return (context) =>
    context.document.services.flatMap((service) => {
      const written = service.components.filter((one) => one.component === component && stateOf(one) === 'filled');
      const faults = written.flatMap((found) => {
        const facts = judge(found.content.text, found, context);
        return facts === undefined ? [] : [{ facts, at: found.content.at, service, component }];
      });
      // Written twice, one place says what the other need not.
      return faults.length < written.length ? [] : faults;
    });
}

/** A text for the facts of a finding: one line, not longer than a person reads. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 120 ? line : `${line.slice(0, 119).trimEnd()}…`;
}
