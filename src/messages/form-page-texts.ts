/** Words of a form as a page: what is drawn, and what its program says while it is filled in. */
export interface FormPageTexts {
  readonly skip: string;
  readonly noScript: string;
  /** How the page is filled in and sent back. */
  readonly steps: readonly string[];
  readonly stepsHeading: string;
  readonly identity: string;
  readonly institution: string;
  readonly period: string;
  readonly unitId: string;
  readonly kind: string;
  /** The day of judgement. */
  readonly asOf: string;
  readonly services: string;
  readonly servicesHelp: string;
  readonly addService: string;
  readonly newService: string;
  readonly remove: string;
  readonly removeService: (name: string) => string;
  readonly unanswered: string;
  readonly notApplicable: string;
  readonly reason: string;
  readonly note: string;
  readonly evidence: {
    readonly heading: string;
    readonly choose: string;
    readonly add: string;
    readonly name: string;
    readonly dated: string;
    readonly until: string;
    readonly note: string;
    readonly remove: (name: string) => string;
    readonly hash: (sha256: string) => string;
    readonly unchecked: string;
    readonly same: (name: string) => string;
  };
  readonly result: string;
  readonly progress: (answered: number, all: number) => string;
  readonly faulty: (count: number) => string;
  readonly nothing: string;
  readonly gaps: (count: number) => string;
  readonly noGaps: string;
  readonly answer: string;
  readonly problems: (count: number) => string;
  readonly goTo: string;
  readonly save: {
    readonly heading: string;
    readonly assessment: string;
    readonly copy: string;
    readonly print: string;
    readonly open: string;
    readonly help: string;
    readonly saved: (file: string) => string;
    readonly opened: (file: string) => string;
    readonly unreadable: (file: string) => string;
    readonly otherUnit: (file: string, unit: string) => string;
    readonly otherChecklist: (file: string, checklist: string) => string;
    readonly notHeld: (file: string, items: string) => string;
  };
  readonly kept: { readonly found: string; readonly restore: string; readonly discard: string };
  readonly signature: { readonly place: string; readonly filledBy: string };
}
