import type { Messages } from '../../../messages/messages.ts';
import type { InstitutionResult, Run, UnitResult } from '../../../model/run.ts';
import type { PageBoard, ReportOptions } from '../../report-options.ts';
import type { UnitOrder } from '../../tables.ts';
import { scoreFormat } from '../../wording.ts';
import type { Section } from '../outline.ts';

/** What a report is read on: it decides what there is room for. */
export type Medium = 'screen' | 'text' | 'page' | 'document' | 'workbook';

/** What every part of an audit's outline may know. */
export interface AuditContext {
  readonly run: Run;
  readonly messages: Messages;
  readonly medium: Medium;
  /** The institution, or the unit that a part is about. */
  readonly subject: InstitutionResult | UnitResult;
  /** One unit and nothing else: the report is about it alone. */
  readonly single: boolean;
  readonly sort: UnitOrder;
  /** How many gaps are shown; undefined for the default. */
  readonly maxGaps: number | undefined;
  readonly command: string;
  readonly toFile: boolean;
  /** The what-if board of a page; undefined where it has none. */
  readonly board: PageBoard | undefined;
  /** The terminal has room for more columns. */
  readonly roomy: boolean;
  /** A score of this run in words. */
  readonly score: (value: number | null) => string;
}

/** The same about a unit. */
export interface UnitContext extends AuditContext {
  readonly subject: UnitResult;
}

/** A part of an outline: its sections, none where there is nothing to say. */
export type Part = (context: AuditContext) => readonly Section[];
export type UnitPart = (context: UnitContext) => readonly Section[];

/** Columns of a terminal from which on tables have room for more of their own. */
const ROOMY = 100;

export function auditContext(run: Run, medium: Medium, options: ReportOptions): AuditContext {
  const { messages, sort = 'score', maxGaps, command, toFile, width, board } = options;
  return {
    run,
    messages,
    medium,
    subject: run.institution,
    single: run.units.length === 1 && run.rejected.length + run.missing.length === 0,
    sort,
    maxGaps,
    command,
    toFile,
    board,
    roomy: width >= ROOMY,
    score: scoreFormat(run, messages),
  };
}
