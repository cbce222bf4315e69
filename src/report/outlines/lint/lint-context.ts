import type { LintTexts } from '../../../messages/lint-texts.ts';
import type { LintRun } from '../../../model/lint-run.ts';
import type { ReportOptions } from '../../report-options.ts';
import type { Section } from '../outline.ts';

/** What a report of a check is read on. */
export type LintMedium = 'screen' | 'text' | 'page';

/** What every part of the outline of a check may know. */
export interface LintContext {
  readonly run: LintRun;
  readonly medium: LintMedium;
  readonly options: ReportOptions;
  readonly texts: LintTexts;
}

/** A part of the outline: its sections, none where there is nothing to say. */
export type LintPart = (context: LintContext) => readonly Section[];
