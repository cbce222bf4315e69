import type { Diagnostic, Place } from './diagnostic.ts';
import type { RuleFacts, RuleId } from './lint-rules.ts';
import type { ComponentId, DocumentKind, Likeness } from './standards-document.ts';
import type { DocumentFormat } from './text-document.ts';

/** All that one `patuh lint` found; every format draws this, and computes nothing more. */
export interface LintRun {
  readonly schemaVersion: 1;
  readonly kind: 'lint';
  readonly tool: { readonly name: 'patuh'; readonly version: string };
  /** The day by which reviews are due, YYYY-MM-DD. */
  readonly asOf: string;
  /** found = checked + rejected. */
  readonly counts: {
    readonly found: number;
    readonly checked: number;
    readonly rejected: number;
    readonly services: number;
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
    readonly suppressed: number;
  };
  /** In order of file. */
  readonly documents: readonly DocumentResult[];
  readonly rejected: readonly { readonly file: string; readonly diagnostics: readonly Diagnostic[] }[];
  readonly warnings: readonly Diagnostic[];
  readonly violations: readonly LintViolation[];
}

/** The gate: more findings of a level, or a worse one, than it allows. */
export interface LintViolation {
  readonly rule: 'level';
  readonly expected: Level | 'none';
  readonly actual: Level;
  readonly findings: number;
}

/** How much a finding matters. */
export const LEVELS = ['error', 'warning', 'note'] as const;
export type Level = (typeof LEVELS)[number];

export interface DocumentResult {
  readonly file: string;
  readonly sha256: string;
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
  readonly components: readonly ComponentResult[];
}

export interface ComponentResult {
  readonly component: ComponentId;
  readonly state: 'filled' | 'empty' | 'placeholder' | 'missing';
  /** As written, and how it was told; null where it is missing. */
  readonly heading: string | null;
  readonly likeness: Likeness | null;
  /** Where its text stands, or its heading; null where it is missing. */
  readonly at: Place | null;
}

/** What a rule found. Words are in the message tables, by the rule's id and these facts. */
export type LintFinding<R extends RuleId = RuleId> = { readonly [K in R]: FindingOf<K> }[R];

interface FindingOf<R extends RuleId> {
  readonly rule: R;
  readonly facts: RuleFacts[R];
  readonly level: Level;
  /** Name of the service; null for what concerns the document. */
  readonly service: string | null;
  readonly component: ComponentId | null;
  readonly at: Place;
  /** `--fix` can mend it. */
  readonly fixable: boolean;
  /** The author's reason for leaving it; such a finding counts nowhere. */
  readonly suppressed: string | null;
}
