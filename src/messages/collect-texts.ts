import type { CollectState } from '../model/collect-run.ts';

/** The words of what `patuh collect` reports and says. */
export interface CollectTexts {
  readonly title: string;
  /** Name of the sheet of a workbook. */
  readonly sheet: string;
  readonly states: Readonly<Record<CollectState, string>>;
  /** How many of the expected units (of all, where none is expected by name) have sent something. */
  readonly returned: (returned: number, units: number, isExpected: boolean) => string;
  readonly counted: (count: number, state: string) => string;
  readonly headings: {
    readonly units: string;
    readonly missing: string;
    readonly twice: string;
    readonly disagreements: string;
    readonly rejected: string;
    readonly toSee: string;
    readonly next: string;
    readonly method: string;
  };
  readonly columns: {
    readonly unit: string;
    readonly name: string;
    readonly state: string;
    readonly answers: string;
    readonly evidence: string;
    readonly file: string;
    readonly modified: string;
    readonly proposed: string;
    readonly place: string;
    readonly value: string;
  };
  readonly of: (given: string, asked: string) => string;
  readonly newest: string;
  readonly agree: string;
  readonly otherPeriod: (file: string, period: string, expected: string) => string;
  readonly notExpected: (unit: string, file: string) => string;
  readonly next: {
    readonly remind: (units: number) => string;
    readonly complete: (units: number) => string;
    readonly mend: (files: number) => string;
    readonly choose: (units: number) => string;
    readonly write: string;
  };
  readonly method: readonly string[];
  readonly errors: {
    readonly nothing: string;
    readonly intoInput: (folder: string) => string;
    readonly noWorkspace: (path: string) => string;
    readonly disagree: (unit: string, files: string, places: number) => string;
    readonly otherChecklists: (unit: string, files: string) => string;
    readonly notSame: (file: string) => string;
  };
}
