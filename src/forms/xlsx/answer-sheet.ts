import type { FormTexts } from '../../messages/forms-texts.ts';
import { NOT_APPLICABLE } from '../../model/assessment.ts';
import type { Cell, Sheet, SheetForm } from '../../office/workbook/cells.ts';
import { cellName, columnName } from '../../office/workbook/workbook.ts';
import { type Form, type FormItem, itemsOfForm, servicesOf } from '../form.ts';
import { answersInWords, evidenceAsked } from '../form-words.ts';
import type { ChoiceLists } from './choice-sheet.ts';
import { MARK, SERVICE_KEY } from './form-sheets.ts';
import type { ItemCells } from './item-content.ts';

/** A sheet of items: the answers of the unit, or what the evaluator found. */
export interface AnswerSheetContent {
  readonly purpose: 'answers' | 'verification';
  readonly cells: (item: FormItem) => ItemCells;
  /** Whether a column for the reasons of answers that do not apply is needed. */
  readonly reasons: boolean;
  /** Who verified, and when. */
  readonly by?: string;
  readonly date?: string;
  /** The claim of a unit, as text or a formula. */
  readonly claim?: (item: FormItem) => Cell;
}

interface Column {
  readonly key: string;
  readonly title: string;
  readonly width: number;
}

const text = (value: string, style: Cell['style'] = 'text'): Cell =>
  value === '' ? { kind: 'empty', style } : { kind: 'exact', value, style };

/** The columns of such a sheet; the last says which item a row is. */
export function answerColumns(form: Form, { purpose, reasons, claim }: AnswerSheetContent, words: FormTexts): Column[] {
  const { columns } = words;
  const isVerification = purpose === 'verification';
  const services = itemsOfForm(form).some((item) => item.per === 'service') ? form.services : [];
  const answer = isVerification ? columns.finding : services.length > 0 ? columns.answerAll : columns.answer;
  const hasBefore = !isVerification && itemsOfForm(form).some(({ before }) => before !== undefined);
  const optional = (condition: boolean, key: string, title: string, width: number): Column[] =>
    condition ? [{ key, title, width }] : [];
  return [
    { key: 'number', title: columns.number, width: 6 },
    { key: 'section', title: columns.section, width: 18 },
    { key: 'title', title: columns.item, width: 32 },
    { key: 'guidance', title: columns.guidance, width: 46 },
    ...(isVerification ? [] : [{ key: 'law', title: columns.law, width: 20 }]),
    ...optional(claim !== undefined, 'claim', columns.claim, 18),
    { key: 'answer', title: answer, width: 16 },
    ...services.map(({ id, name }) => ({ key: SERVICE_KEY + id, title: name, width: 14 })),
    ...optional(reasons, 'reason', columns.reason, 22),
    ...optional(!isVerification, 'evidence', columns.evidence, 30),
    ...optional(!isVerification, 'dated', columns.dated, 14),
    { key: 'note', title: columns.note, width: 26 },
    ...optional(hasBefore, 'before', words.before(form.periodBefore), 16),
    ...optional(!isVerification, 'status', columns.status, 12),
    { key: MARK + purpose, title: '', width: 8 },
  ];
}

/** Draws such a sheet. Its first row, which is hidden, has the keys of the columns. */
export function answerSheet(form: Form, content: AnswerSheetContent, lists: ChoiceLists, words: FormTexts): Sheet {
  const columns = answerColumns(form, content, words);
  const items = itemsOfForm(form);
  const at = (key: string) => columns.findIndex((column) => column.key === key) + 1;
  const head = headRows(form, content, columns, words);
  const first = head.length + 1;
  const last = head.length + items.length;
  const rows = items.map((item, index) => itemRow(item, form, content, columns, first + index, words));
  if (content.purpose === 'answers') {
    const column = columnName(at('status'));
    const open = items.filter((item) => statusOf(item, form, content.cells(item)) === 'open').length;
    const formula = `COUNTIF(${column}${first}:${column}${last},"${words.statuses.open}")`;
    head[1] = [
      ...(head[1] ?? []),
      text('', 'plain'),
      text('', 'plain'),
      text(words.stillOpen, 'label'),
      { kind: 'formula', formula, value: open, style: 'leftCount' },
      text(words.ofItems(items.length), 'plain'),
    ];
  }
  const answerAt = columnName(at('answer'));
  const open: SheetForm['colors'] = [
    ...items.flatMap((item, index) => {
      const range = lists.rangeOf(item);
      const row = first + index;
      const cells = answerCells(item, form, row, at);
      return range === undefined
        ? []
        : cells.map((cell) => ({
            range: cell,
            formula: `AND(${cell}<>"",COUNTIF(${range},${cell})=0)`,
            color: 'wrong' as const,
          }));
    }),
    ...(content.purpose === 'answers'
      ? items.flatMap((item, index) => {
          const row = first + index;
          const cells = answerCells(item, form, row, at);
          const status = `$${columnName(at('status'))}${row}`;
          const range = cells.join(' ');
          return [
            { range, formula: `${status}="${words.statuses.open}"`, color: 'open' as const },
            { range, formula: `${status}<>""`, color: 'done' as const },
            {
              range: `${columnName(at('evidence'))}${row}`,
              formula: `${status}="${words.statuses.unproven}"`,
              color: 'unproven' as const,
            },
          ];
        })
      : [
          {
            range: `${answerAt}${first}:${answerAt}${last}`,
            formula: `${answerAt}${first}<>""`,
            color: 'done' as const,
          },
        ]),
  ];
  return {
    name: words.sheets[content.purpose],
    widths: columns.map(({ width }) => width),
    rows: [...head, ...rows],
    form: {
      hiddenRows: 1,
      hiddenColumns: [columns.length],
      frozen: { rows: head.length, columns: 3 },
      inputs: items.map((item, index) => inputOf(item, answerCells(item, form, first + index, at), lists, words)),
      colors: open,
    },
  };
}

/** The cells of a row that take an answer: that for all, and those of the services. */
function answerCells(item: FormItem, form: Form, row: number, at: (key: string) => number): string[] {
  return ['answer', ...servicesOf(item, form).map(({ id }) => SERVICE_KEY + id)].map((key) => cellName(row, at(key)));
}

function inputOf(item: FormItem, cells: readonly string[], lists: ChoiceLists, words: FormTexts) {
  const { answers } = item;
  const range = cells.join(' ');
  const [first = ''] = cells;
  const message = words.notAllowed(answersInWords(item, words));
  const list = lists.rangeOf(item);
  if (list !== undefined) return { range, kind: 'list' as const, formula: list, message };
  const { min, max } = answers as Extract<FormItem['answers'], { kind: 'number' }>;
  const number = `AND(ISNUMBER(${first}),${first}>=${min},${first}<=${max})`;
  const formula = answers.notApplicable ? `OR(${number},${first}="${NOT_APPLICABLE}")` : number;
  return { range, kind: 'custom' as const, formula, message };
}

function headRows(form: Form, content: AnswerSheetContent, columns: readonly Column[], words: FormTexts): Cell[][] {
  const keys = columns.map(({ key }) => text(key, 'plain'));
  const title = [text(`${words.sheets[content.purpose]}: ${form.unit.name}`, 'part')];
  const headings = columns.map(({ title: one }) => text(one, 'heading'));
  if (content.purpose === 'answers') return [keys, title, headings];
  const answer = columns.findIndex(({ key }) => key === 'answer');
  const labelled = (label: string, key: string, value: string): Cell[] =>
    columns.map((_, index) =>
      index === answer - 1
        ? text(label, 'label')
        : index === answer
          ? text(value, 'input')
          : index === columns.length - 1
            ? text(MARK + key, 'plain')
            : text('', 'plain'),
    );
  return [
    keys,
    title,
    labelled(words.columns.by, 'by', content.by ?? ''),
    labelled(words.columns.date, 'date', content.date ?? ''),
    headings,
  ];
}

type Status = keyof FormTexts['statuses'];

/** How far a row is filled in; no judgement of the answer. */
function statusOf(item: FormItem, form: Form, { answer, services, evidence, evidenceRows }: ItemCells): Status {
  const own = servicesOf(item, form);
  const isAnswered = answer !== '' || (own.length > 0 && own.every(({ id }) => services.has(id)));
  if (!isAnswered) return 'open';
  return item.evidence?.required === true && evidence === '' && evidenceRows.length === 0 ? 'unproven' : 'done';
}

function itemRow(
  item: FormItem,
  form: Form,
  content: AnswerSheetContent,
  columns: readonly Column[],
  row: number,
  words: FormTexts,
): Cell[] {
  const cells = content.cells(item);
  const own = new Set(servicesOf(item, form).map(({ id }) => SERVICE_KEY + id));
  const asked = evidenceAsked(item, words);
  const guidance = [item.guidance ?? '', asked === undefined ? '' : `${words.evidence}: ${asked}`];
  return columns.map(({ key }): Cell => {
    switch (key) {
      case 'number':
        return text(item.number, 'center');
      case 'section':
        return text(item.section, 'faint');
      case 'title':
        return text(item.title);
      case 'guidance':
        return text(guidance.filter((line) => line !== '').join('\n'), 'faint');
      case 'law':
        return text(item.law.join('\n'), 'faint');
      case 'claim':
        return content.claim?.(item) ?? text('');
      case 'answer':
        return text(cells.answer, 'inputCenter');
      case 'before':
        return text(item.before ?? '', 'faint');
      case 'status':
        return statusCell(item, form, cells, columns, row, words);
      case 'reason':
      case 'evidence':
      case 'dated':
      case 'note':
        return text(cells[key], 'input');
      default: {
        if (key.startsWith(MARK)) return text(item.id, 'plain');
        const answer = cells.services.get(key.slice(SERVICE_KEY.length)) ?? '';
        return own.has(key) ? text(answer, 'inputCenter') : text('', 'closed');
      }
    }
  });
}

function statusCell(
  item: FormItem,
  form: Form,
  cells: ItemCells,
  columns: readonly Column[],
  row: number,
  { statuses }: FormTexts,
): Cell {
  const at = (key: string) => columns.findIndex((column) => column.key === key) + 1;
  const own = servicesOf(item, form).map(({ id }) => `${cellName(row, at(SERVICE_KEY + id))}<>""`);
  const answer = `${cellName(row, at('answer'))}<>""`;
  const answered = own.length === 0 ? answer : `OR(${answer},AND(${own.join(',')}))`;
  const unproven = item.evidence?.required === true && cells.evidenceRows.length === 0;
  const done = unproven
    ? `IF(${cellName(row, at('evidence'))}="","${statuses.unproven}","${statuses.done}")`
    : `"${statuses.done}"`;
  return {
    kind: 'formula',
    formula: `IF(${answered},${done},"${statuses.open}")`,
    value: statuses[statusOf(item, form, cells)],
    style: 'center',
  };
}
