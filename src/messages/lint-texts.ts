import type { Level } from '../model/lint-level.ts';
import type { ComponentResult, PassedOver } from '../model/lint-run.ts';
import type { ComponentId, DocumentKind, Likeness } from '../model/standards-document.ts';
import type { Language } from '../model/workspace.ts';
import type { PlaceTexts } from './documents-texts.ts';

/** The words of `patuh lint`, but for those of its rules, which are with the rules. Loaded by its formats alone. */
export interface LintTexts {
  readonly language: Language;
  /** The 14 components, named as the law names them. */
  readonly components: Readonly<Record<ComponentId, string>>;
  readonly kinds: Readonly<Record<DocumentKind, string>>;
  readonly levels: Readonly<Record<Level | 'off', string>>;
  readonly states: Readonly<Record<ComponentResult['state'], string>>;
  /** How a heading was recognised as a component. */
  readonly likeness: Readonly<Record<Likeness, string>>;
  readonly passedOver: Readonly<Record<PassedOver['reason'], string>>;
  readonly place: PlaceTexts;
  readonly report: LintReportTexts;
  readonly list: RuleListTexts;
}

/** Headings and sentences of the reports. */
interface LintReportTexts {
  readonly title: string;
  /** Above the title of a page. */
  readonly kicker: string;
  /** `3 galat, 1 peringatan, 0 catatan`. */
  readonly counts: (errors: number, warnings: number, notes: number) => string;
  readonly suppressed: (count: number) => string;
  readonly clean: string;
  readonly nothingChecked: string;
  readonly checked: (documents: number, services: number) => string;
  readonly conservation: (found: number, checked: number, rejected: number, passedOver: number) => string;
  readonly passedOver: (count: number, files: string, more: number) => string;
  readonly rejected: (files: string, more: number) => string;
  /** `allowed`: the worst level that may be found; null where nothing may. */
  readonly violation: (findings: number, allowed: string | null) => string;
  readonly gate: string;
  readonly service: (name: string) => string;
  readonly unnamedService: string;
  /** `9 dari 14 komponen terisi`. */
  readonly filled: (filled: number, all: number) => string;
  readonly suppressedBecause: (reason: string) => string;
  readonly fixAdvice: (count: number) => string;
  readonly toolLine: (version: string, asOf: string) => string;
  readonly headings: {
    readonly documents: string;
    readonly components: string;
    readonly rejected: string;
    readonly passedOver: string;
    readonly warnings: string;
    readonly result: string;
    readonly method: string;
  };
  readonly columns: Readonly<Record<LintColumn, string>>;
}

/** Columns of the tables. */
type LintColumn =
  | 'file'
  | 'kind'
  | 'title'
  | 'services'
  | 'errors'
  | 'warnings'
  | 'notes'
  | 'level'
  | 'rule'
  | 'place'
  | 'line'
  | 'column'
  | 'service'
  | 'component'
  | 'state'
  | 'heading'
  | 'likeness'
  | 'fault'
  | 'remedy'
  | 'law'
  | 'page'
  | 'reason';

/** The words of the list of rules and of their pages. */
interface RuleListTexts {
  readonly count: (rules: number) => string;
  readonly index: string;
  readonly intro: string;
  readonly generated: string;
  readonly id: string;
  readonly level: string;
  readonly law: string;
  readonly noLaw: string;
  readonly remedy: string;
  readonly wrong: string;
  readonly right: string;
  readonly change: string;
  readonly changeText: string;
  readonly disable: string;
  readonly fixable: string;
  readonly back: string;
}
