import type { CollectRun } from './collect-run.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { DocumentResult, LintFinding, LintRun } from './lint-run.ts';
import type { PlanRun } from './plan-run.ts';
import type { Rejected, Run, RunSet } from './run.ts';
import type { SurveyRun } from './survey-run.ts';
import type { SurveyUnitsRun } from './survey-units-run.ts';

/**
 * What `-f json` prints: runs whose diagnostics and findings carry their words. `scripts/generate-schemas.mjs` makes the
 * published JSON Schemas from these types and their comments.
 */

/** What loading says of a file: its code and facts for programs, its message for people. */
export interface PrintedDiagnostic extends Pick<Diagnostic, 'severity' | 'at'> {
  readonly code: string;
  readonly message: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A value whose rejected files and warnings carry their words. */
interface Worded<R> {
  readonly rejected: readonly R[];
  readonly warnings: readonly PrintedDiagnostic[];
}

export interface PrintedRejected extends Omit<Rejected, 'diagnostics'> {
  /** @minItems 1 */
  readonly diagnostics: readonly PrintedDiagnostic[];
}

/** The run of one institution and period. */
export interface PrintedRun extends Omit<Run, 'rejected' | 'warnings'>, Worded<PrintedRejected> {}

/** A run for each institution and period, in their order, and nothing added up over them. */
export interface PrintedRunSet extends Omit<RunSet, 'runs' | 'rejected' | 'warnings'>, Worded<PrintedRejected> {
  /** @minItems 2 */
  readonly runs: readonly PrintedRun[];
}

/** A file that could not be read, with its faults. */
export interface PrintedUnread {
  readonly file: string;
  readonly diagnostics: readonly PrintedDiagnostic[];
}

export interface PrintedFinding extends Omit<LintFinding, 'law' | 'words'> {
  readonly message: string;
  readonly remedy: string;
  /** The page of the rule in the documentation of patuh. */
  readonly page: string;
  /** The same page of this version of patuh on the registry. */
  readonly helpUri: string;
}

export interface PrintedDocument extends Omit<DocumentResult, 'findings'> {
  /** In order of place. */
  readonly findings: readonly PrintedFinding[];
}

/** All that one invocation of `patuh lint` found in service standards and maklumat. */
export interface PrintedLintRun
  extends Omit<LintRun, 'documents' | 'rejected' | 'warnings' | 'rules'>,
    Worded<PrintedUnread> {
  /** In order of file. */
  readonly documents: readonly PrintedDocument[];
}

/** The result of a survey of public satisfaction, as `patuh skm -f json` prints it. */
export interface PrintedSurveyRun extends Omit<SurveyRun, 'warnings'>, Pick<Worded<never>, 'warnings'> {}

/** The surveys of several units or periods, as `patuh skm -f json` prints them. */
export interface PrintedSurveyUnitsRun extends Omit<SurveyUnitsRun, 'rejected' | 'warnings'>, Worded<PrintedUnread> {}

/** The ways up of an institution's units, as `patuh plan -f json` prints them. */
export interface PrintedPlan extends Omit<PlanRun, 'rejected' | 'warnings'>, Worded<PrintedRejected> {
  readonly kind: 'plan';
}

/** What came back of the units, as `patuh collect -f json` prints it. */
export interface PrintedCollect extends Omit<CollectRun, 'rejected' | 'warnings'>, Worded<PrintedRejected> {
  readonly kind: 'collect';
}
