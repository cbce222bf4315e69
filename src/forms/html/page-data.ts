import type { Service } from '../../model/assessment.ts';
import type { AllowedAnswers, FormUnit } from '../form.ts';

/** What the program of a page is given about its form, as JSON in the page. */
export interface FormPageData {
  /** The checklist as `packChecklist` packs it, without the text of its file. */
  readonly packed: string;
  /** As the assessment names its checklist. */
  readonly checklist: string;
  readonly institution?: string;
  readonly period?: string;
  readonly unit: FormUnit;
  readonly services: readonly Service[];
  /** In the order of the page. */
  readonly items: readonly FormPageItem[];
}

export interface FormPageItem {
  readonly id: string;
  readonly per: 'unit' | 'service';
  readonly answers: AllowedAnswers;
}

/** Ids of the blocks of data in a page. `state` is empty in a blank page. */
export const DATA_IDS = { form: 'form-data', state: 'state-data' } as const;
