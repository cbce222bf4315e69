import type { Diagnostic, Place } from './diagnostic.ts';
import type { Level } from './lint-level.ts';
import type { LintPolicy } from './lint-policy.ts';
import type { FindingWords, RuleDescription, RuleFacts } from './lint-rule.ts';
import type { CalendarDate, Count, Ordinal, Sha256 } from './quantities.ts';
import type { ComponentId, DocumentKind, Likeness, StandardsDocument } from './standards-document.ts';
import type { DocumentFormat } from './text-document.ts';
import type { Language } from './workspace.ts';

/** All that one `patuh lint` found; every format draws this, and computes nothing more. */
export interface LintRun {
  readonly schemaVersion: 1;
  readonly kind: 'lint';
  readonly tool: { readonly name: 'patuh'; readonly version: string };
  /** The day by which reviews are due. */
  readonly asOf: CalendarDate;
  /** found = checked + rejected + passedOver. */
  readonly counts: {
    readonly found: Count;
    readonly checked: Count;
    readonly rejected: Count;
    readonly passedOver: Count;
    readonly services: Count;
    readonly errors: Count;
    readonly warnings: Count;
    readonly notes: Count;
    readonly suppressed: Count;
  };
  /** In order of file. */
  readonly documents: readonly DocumentResult[];
  readonly rejected: readonly { readonly file: string; readonly diagnostics: readonly Diagnostic[] }[];
  /** Files that a search came across and left alone, in order of file. */
  readonly passedOver: readonly PassedOver[];
  readonly warnings: readonly Diagnostic[];
  readonly violations: readonly LintViolation[];
  /** Every rule that there is, in the order of lists. */
  readonly rules: readonly RuleDescription[];
}

/** A file that was not named, and that is not checked. */
export interface PassedOver {
  readonly file: string;
  /**
   * `other`: neither a standard nor a maklumat. `report`: patuh wrote it. `format`: no document by its name.
   * `published`: read for what it publishes.
   */
  readonly reason: 'other' | 'report' | 'format' | 'published';
}

/** What a check goes by, besides the document. */
export interface LintSettings {
  /** The day by which reviews are due. */
  readonly asOf: CalendarDate;
  /** Levels that a workspace has set, by the id of the rule; the others are the rules' own. */
  readonly levels: Readonly<Record<string, Level | 'off'>>;
  /** Repealed regulations, clocks, months and synonyms; absent: those that ship with patuh. */
  readonly policy?: LintPolicy;
  /** The region whose documents these are, for example `Kota Cimahi`; without it, what each document says of itself. */
  readonly region?: string;
  /** What is published of the services; undefined where the workspace does not name it. */
  readonly published?: readonly Published[];
}

/** A page or file on which services are published, as the workspace names it. */
export interface Published {
  readonly place: string;
  readonly document: StandardsDocument;
}

/** The gate: more findings of a level, or a worse one, than it allows. */
export interface LintViolation {
  readonly rule: 'level';
  readonly expected: Level | 'none';
  readonly actual: Level;
  readonly findings: Ordinal;
}

export interface DocumentResult {
  readonly file: string;
  readonly sha256: Sha256;
  readonly format: DocumentFormat;
  readonly kind: DocumentKind;
  readonly title: string | null;
  readonly services: readonly ServiceResult[];
  /** In order of place. */
  readonly findings: readonly LintFinding[];
}

/** A service with its 14 components, in the order of PermenPANRB 15/2014: what `--explain` shows. */
export interface ServiceResult {
  readonly name: string | null;
  readonly at: Place;
  /**
   * All 14, in the order of PermenPANRB 15/2014.
   *
   * @minItems 14
   * @maxItems 14
   */
  readonly components: readonly ComponentResult[];
}

export interface ComponentResult {
  readonly component: ComponentId;
  readonly state: 'filled' | 'empty' | 'placeholder' | 'missing';
  /** As written, and how it was recognised; null where it is missing. */
  readonly heading: string | null;
  readonly likeness: Likeness | null;
  /** Where its text is, or its heading; null where it is missing. */
  readonly at: Place | null;
}

/** What a rule found. */
export interface LintFinding {
  /** The id of the rule. */
  readonly rule: string;
  readonly facts: RuleFacts;
  readonly level: Level;
  /** The regulation that asks for it. */
  readonly law: readonly string[];
  readonly words: Readonly<Record<Language, FindingWords>>;
  /** Name of the service; null for what concerns the document. */
  readonly service: string | null;
  readonly component: ComponentId | null;
  readonly at: Place;
  /** `--fix` can mend it. */
  readonly fixable: boolean;
  /** The author's reason for leaving it; such a finding counts nowhere. */
  readonly suppressed: string | null;
}
