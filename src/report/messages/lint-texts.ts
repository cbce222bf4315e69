import type { RuleFacts, RuleId } from '../../model/lint-rules.ts';
import type { ComponentResult, Level, PassedOver } from '../../model/lint-run.ts';
import type { ComponentId, DocumentKind, Likeness } from '../../model/standards-document.ts';

/** The words of `patuh lint`. Loaded by its formats alone. */
export interface LintTexts {
  /** The 14 components, named as the law names them. */
  readonly components: Readonly<Record<ComponentId, string>>;
  readonly kinds: Readonly<Record<DocumentKind, string>>;
  readonly levels: Readonly<Record<Level | 'off', string>>;
  readonly states: Readonly<Record<ComponentResult['state'], string>>;
  /** How a heading was told for a component. */
  readonly likeness: Readonly<Record<Likeness, string>>;
  readonly passedOver: Readonly<Record<PassedOver['reason'], string>>;
  /** Where something stands in a document without lines. */
  readonly place: {
    readonly page: (number: number) => string;
    readonly table: (number: number) => string;
    readonly row: (number: number) => string;
    readonly paragraph: (number: number) => string;
  };
  readonly rules: { readonly [R in RuleId]: RuleTexts<R> };
  readonly report: LintReportTexts;
}

/** What there is to say of one rule; the fault first, then how to mend it. */
export interface RuleTexts<R extends RuleId> {
  /** Its name in a list. */
  readonly title: string;
  /** What is wrong, without a capital or a full stop. */
  readonly message: (facts: RuleFacts[R]) => string;
  /** What to do. */
  readonly remedy: string | ((facts: RuleFacts[R]) => string);
}

/** Why each rule matters, and what exactly it looks for: the paragraphs of its page. */
export type RuleExplanations = Readonly<Record<RuleId, readonly string[]>>;

/** Headings and sentences of the reports. */
export interface LintReportTexts {
  readonly title: string;
  readonly found: (errors: number, warnings: number, notes: number) => string;
  readonly suppressed: (count: number) => string;
  readonly clean: string;
  readonly checked: (documents: number, services: number) => string;
  readonly conservation: (found: number, checked: number, rejected: number, passedOver: number) => string;
  readonly violation: (findings: number, level: string) => string;
  readonly gateHolds: string;
  readonly nothingChecked: string;
  readonly services: (count: number) => string;
  readonly service: (name: string | null) => string;
  readonly filled: (filled: number, all: number) => string;
  readonly untitled: string;
  readonly suppressedBecause: (reason: string) => string;
  readonly fixable: string;
  readonly fixAdvice: (count: number) => string;
  readonly more: (count: number) => string;
  readonly toolLine: (version: string, asOf: string) => string;
  readonly commandLine: (command: string) => string;
  readonly headings: {
    readonly documents: string;
    readonly findings: string;
    readonly components: string;
    readonly rejected: string;
    readonly passedOver: string;
    readonly warnings: string;
    readonly method: string;
    readonly rules: string;
  };
  readonly columns: {
    readonly document: string;
    readonly kind: string;
    readonly services: string;
    readonly level: string;
    readonly rule: string;
    readonly place: string;
    readonly file: string;
    readonly line: string;
    readonly column: string;
    readonly service: string;
    readonly component: string;
    readonly state: string;
    readonly heading: string;
    readonly likeness: string;
    readonly fault: string;
    readonly remedy: string;
    readonly law: string;
    readonly page: string;
    readonly suppressed: string;
  };
  readonly explained: {
    readonly recognised: (kind: string, format: string) => string;
    readonly missing: string;
  };
  readonly ruleLine: (rules: number) => string;
  readonly page: {
    readonly index: string;
    readonly intro: string;
    readonly generated: string;
    readonly level: string;
    readonly law: string;
    readonly noLaw: string;
    readonly looked: string;
    readonly message: string;
    readonly remedy: string;
    readonly wrong: string;
    readonly right: string;
    readonly change: string;
    readonly changeText: string;
    readonly disableText: string;
    readonly fixable: string;
    readonly back: string;
  };
}
