import type { Service } from '../model/assessment.ts';

/** What a form says of the unit that answers it. */
export interface FormUnit {
  readonly id: string;
  readonly name: string;
  readonly kind?: string;
  /** Title of the unit's head, for the place where the form is signed. */
  readonly head?: string;
}

/** Exactly the answers that an item takes. */
export type AllowedAnswers = { readonly notApplicable: boolean } & (
  | { readonly kind: 'choice' /** Best first, as the scale words them. */; readonly words: readonly string[] }
  /** Bounds as decimals with a point. */
  | { readonly kind: 'number'; readonly min: string; readonly max: string }
);

/** The heading of a section of the checklist. */
export interface FormSection {
  readonly kind: 'section';
  /** 1 for the sections of the checklist, 2 for those inside them, ... */
  readonly depth: number;
  /** By its place in the checklist: `2`, `2.1`. */
  readonly number: string;
  readonly title: string;
  readonly guidance?: string;
}

/** One item to be answered. */
export interface FormItem {
  readonly kind: 'item';
  /** By its place in the checklist: `2.1.3`. */
  readonly number: string;
  readonly id: string;
  readonly title: string;
  /** The official code, where the checklist has one. */
  readonly code?: string;
  /** Title of the section that has the item. */
  readonly section: string;
  /** Answered once for the unit, or for each of its services. A unit without services answers all items once. */
  readonly per: 'unit' | 'service';
  readonly guidance?: string;
  readonly law: readonly string[];
  /** The evidence asked for; `valid` is as written in the checklist (`12 months`). */
  readonly evidence?: { readonly ask: string; readonly required: boolean; readonly valid?: string };
  readonly answers: AllowedAnswers;
  /** Last year's answer in words: shown, and never counted. */
  readonly before?: string;
  /** What the unit claims, in an evaluator's work sheet. */
  readonly claim?: FormClaim;
}

/** What a unit claims of an item. */
export interface FormClaim {
  /** In words; null where the unit has not answered. */
  readonly answer: string | null;
  /** Files and links. */
  readonly evidence: readonly string[];
  readonly note?: string;
}

export type FormRow = FormSection | FormItem;

/**
 * A checklist as one unit is to answer it: the rows of a form in their order. Every kind of form (YAML, XLSX, HTML) is
 * drawn from it.
 */
export interface Form {
  /** What is filled in: a unit's assessment, or what its evaluator found. */
  readonly purpose: 'assessment' | 'verification';
  readonly checklist: {
    /** As files name the checklist: an id that ships, or a path relative to the form. */
    readonly name: string;
    readonly title: string;
    readonly version: number;
    readonly years?: string;
  };
  readonly institution?: string;
  readonly period?: string;
  /** The period of the answers in `before`. */
  readonly periodBefore?: string;
  readonly unit: FormUnit;
  readonly services: readonly Service[];
  readonly rows: readonly FormRow[];
}

/** The items of a form, in order. */
export function itemsOfForm({ rows }: Form): readonly FormItem[] {
  return rows.filter((row) => row.kind === 'item');
}

/** The services that an item is answered for; none where it is answered once. */
export function servicesOf({ per }: FormItem, { services }: Pick<Form, 'services'>): readonly Service[] {
  return per === 'service' ? services : [];
}
