import type { AnswerScale, Checklist, Item, Section } from '../model/checklist.ts';
import { formatExact } from '../model/rational.ts';
import type { AllowedAnswers, Form, FormClaim, FormItem, FormRow } from './form.ts';

/** Whom a form is for, and what is known already. */
export interface FormDetails extends Omit<Form, 'checklist' | 'rows'> {
  /** As the form names its checklist. */
  readonly checklistName: string;
  /** Last year's answers in words, by item. */
  readonly before?: ReadonlyMap<string, string>;
  /** What the unit claims, by item: for an evaluator's work sheet. */
  readonly claims?: ReadonlyMap<string, FormClaim>;
}

/** The form of a checklist for one unit. */
export function buildForm(checklist: Checklist, details: FormDetails): Form {
  const { checklistName, before, claims, ...rest } = details;
  const { title, version, years } = checklist;
  const drawItem = (item: Item, number: string, section: string): FormItem => {
    const last = before?.get(item.id);
    const claim = claims?.get(item.id);
    return {
      ...formItem(item, number, section),
      ...(last === undefined ? {} : { before: last }),
      ...(claim === undefined ? {} : { claim }),
    };
  };
  return {
    ...rest,
    checklist: { name: checklistName, title, version, ...(years === undefined ? {} : { years }) },
    rows: rowsOf(checklist.root, '', 1, drawItem),
  };
}

function rowsOf(
  section: Section,
  prefix: string,
  depth: number,
  drawItem: (item: Item, number: string, section: string) => FormItem,
): FormRow[] {
  return section.children.flatMap((child, index): FormRow[] => {
    const number = `${prefix}${index + 1}`;
    if (child.kind === 'item') return [drawItem(child, number, section.title)];
    const { title, guidance } = child;
    const heading = { kind: 'section' as const, depth, number, title, ...(guidance === undefined ? {} : { guidance }) };
    return [heading, ...rowsOf(child, `${number}.`, depth + 1, drawItem)];
  });
}

function formItem(item: Item, number: string, section: string): FormItem {
  const { id, title, per, law, code, guidance, evidence, scale, na } = item;
  return {
    kind: 'item',
    number,
    id,
    title,
    section,
    per,
    law,
    answers: allowedAnswers(scale, na),
    ...(code === undefined ? {} : { code }),
    ...(guidance === undefined ? {} : { guidance }),
    ...(evidence === undefined ? {} : { evidence }),
  };
}

function allowedAnswers(scale: AnswerScale, notApplicable: boolean): AllowedAnswers {
  return scale.kind === 'number'
    ? { kind: 'number', min: formatExact(scale.min), max: formatExact(scale.max), notApplicable }
    : { kind: 'choice', words: scale.choices.map(({ answer }) => answer).reverse(), notApplicable };
}
