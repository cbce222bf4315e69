import type { Assessment } from '../../model/assessment.ts';
import type { Checklist } from '../../model/checklist.ts';
import type { Cost } from '../../model/cost.ts';
import { type Diagnostic, fault, type Loaded, warning } from '../../model/diagnostic.ts';
import { parseDecimal } from '../../model/rational.ts';
import { nearestFact } from '../../text/nearest.ts';
import { proposeItem, proposeService } from '../assessment/propose-item.ts';
import { readGiven } from '../assessment/read-answers.ts';
import { proposeAnswer } from '../checklist/read-scales.ts';
import type { ImportRow } from '../import/import-rows.ts';
import { cellText } from '../survey/cell-text.ts';

/** What the columns of a table of costs may be called, in both languages; those of `note` are not read. */
const COLUMNS = {
  item: ['item', 'butir'],
  service: ['service', 'layanan'],
  unit: ['unit'],
  answer: ['answer', 'jawaban'],
  cost: ['cost', 'biaya'],
  note: ['note', 'catatan', 'keterangan'],
} as const;
type Column = keyof typeof COLUMNS;
/** Words of the column `answer` for evidence of the answer that is there. */
const PROOF = ['proof', 'bukti'];
/** `1.500` and `1,500` may be fifteen hundred, or one and a half. */
const AMBIGUOUS = /^\d{1,3}(?:[.,]\d{3})+$/;
/** Money has no more. */
const DECIMALS = /[.,]\d{3,}$/;

/**
 * A table of costs: columns item, cost, and perhaps service, unit, answer and note. A row that cannot be read refuses the table. A unit or
 * service that is not audited now is warned of: a table may be of a whole city, and a plan of one unit.
 */
export function readCosts(
  {
    headings,
    rows,
    at,
  }: {
    readonly headings: readonly string[];
    readonly rows: readonly ImportRow[];
    readonly at: { readonly file: string };
  },
  checklist: Checklist,
  assessments: readonly Pick<Assessment, 'unit' | 'services'>[],
): Loaded<readonly Cost[]> {
  const faults: Diagnostic[] = [];
  const warnings: Diagnostic[] = [];
  const columns = findColumns();
  if (faults.length > 0) return { ok: false, diagnostics: faults };
  const items = new Map(checklist.items.map((item) => [item.id, item]));
  const units = assessments.map(({ unit }) => unit.id);
  const services = assessments.flatMap((one) => one.services);
  const seen = new Map<string, number>();
  const costs = rows.flatMap((row) => readRow(row) ?? []);
  return faults.length > 0
    ? { ok: false, diagnostics: [...faults, ...warnings] }
    : { ok: true, value: costs, warnings };

  function findColumns(): ReadonlyMap<Column, number> {
    const found = new Map<Column, number>();
    const known = Object.values(COLUMNS).flat();
    for (const [index, heading] of headings.entries()) {
      const name = cellText(heading).toLowerCase();
      if (name === '') continue;
      const [column] = (Object.keys(COLUMNS) as Column[]).filter((one) =>
        (COLUMNS[one] as readonly string[]).includes(name),
      );
      if (column === undefined)
        faults.push(fault('cost-heading', at, { heading: name, known, ...nearestFact(name, known) }));
      else if (found.has(column) && column !== 'note') faults.push(fault('cost-heading-twice', at, { heading: name }));
      else found.set(column, index);
    }
    for (const column of ['item', 'cost'] as const) {
      if (!found.has(column)) faults.push(fault('cost-no-column', at, { names: COLUMNS[column] }));
    }
    return found;
  }

  function readRow(row: ImportRow): Cost | undefined {
    const place = (column: Column) => row.place(columns.get(column));
    const cell = (column: Column) => cellText(row.cells[columns.get(column) ?? -1] ?? '');
    if (row.cells.every((one) => one.trim() === '')) return undefined;
    const refuse = (one: Diagnostic) => void faults.push(one);
    const id = cell('item');
    const item = items.get(id);
    if (item === undefined) {
      return refuse(
        fault('unknown-item', place('item'), {
          item: id,
          checklist: checklist.id,
          ...proposeItem(id, checklist.items),
        }),
      );
    }
    const [unit, service, word] = [cell('unit'), cell('service'), cell('answer')];
    if (unit !== '' && !units.includes(unit)) {
      warnings.push(warning('unknown-unit', place('unit'), { unit, units, ...nearestFact(unit, units) }));
    }
    if (service !== '' && item.per !== 'service')
      return refuse(fault('not-per-service', place('service'), { item: id }));
    if (service !== '' && !services.some((one) => one.id === service)) {
      warnings.push(warning('unknown-service', place('service'), { service, ...proposeService(service, services) }));
    }
    const answer = word === '' ? undefined : PROOF.includes(word.toLowerCase()) ? 'proof' : readGiven(item.scale, word);
    if (word !== '' && answer === undefined) {
      const allowed = item.scale.kind === 'choice' ? item.scale.choices.map((choice) => choice.answer) : [];
      const near = item.scale.kind === 'choice' ? proposeAnswer(item.scale, word) : {};
      return refuse(fault('unknown-answer', place('answer'), { item: id, answer: word, allowed, ...near }));
    }
    const written = cell('cost');
    const cost = AMBIGUOUS.test(written) || DECIMALS.test(written) ? undefined : parseDecimal(written);
    if (cost === undefined) return refuse(fault('cost-value', place('cost'), { value: written }));
    const key = JSON.stringify([
      id,
      unit,
      service,
      answer === 'proof' || answer === undefined ? answer : answer.answer,
    ]);
    const before = seen.get(key);
    if (before !== undefined) return refuse(fault('cost-twice', row.place(), { item: id, row: before }));
    seen.set(key, row.number);
    return {
      item: id,
      ...(unit === '' ? {} : { unit }),
      ...(service === '' ? {} : { service }),
      ...(answer === undefined
        ? {}
        : { answer: answer === 'proof' ? answer : { share: answer.value, word: answer.answer } }),
      cost,
    };
  }
}
