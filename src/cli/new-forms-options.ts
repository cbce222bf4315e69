import type { UnitChoice } from './choose-form-units.ts';
import type { FormWriting } from './write-forms.ts';

/** The options of `new` for blank forms, as commander hands them over. */
export interface NewFormsOptions extends UnitChoice, FormWriting {
  readonly institution?: string;
  readonly period?: string;
  readonly checklist?: string;
  readonly from?: string;
  readonly verification?: boolean;
  readonly format: readonly string[];
  readonly output: readonly string[];
  readonly color: boolean;
}
