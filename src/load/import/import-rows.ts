import type { Checklist, Item } from '../../model/checklist.ts';
import type { Content } from '../../model/content.ts';
import { type Diagnostic, fault, type Loaded, type Place, warning } from '../../model/diagnostic.ts';
import { formatExact, parseDecimal } from '../../model/rational.ts';
import { isUnitId } from '../../text/is-unit-id.ts';
import { proposeId } from '../../text/propose-id.ts';
import { proposeItem } from '../assessment/propose-item.ts';
import { readGiven } from '../assessment/read-answers.ts';
import { proposeAnswer, saysNotApplicable } from '../checklist/read-scales.ts';
import { cellText, columnLetter } from '../survey/cell-text.ts';
import type { ImportMap, ItemColumn, NamedColumn } from './load-import-map.ts';

/** A row of a table of units; `number` counts as spreadsheets do. */
export interface ImportRow {
  readonly number: number;
  readonly cells: readonly string[];
  /** The place of a cell, counted from 0; of the row where none is named. */
  readonly place: (column?: number) => Place;
}

/** What a row says of one unit. */
export interface ImportedUnit {
  readonly unit: { readonly id: string; readonly name: string; readonly kind?: string };
  /** By item id, as an assessment has them. */
  readonly answers: ReadonlyMap<string, Content>;
}

/**
 * The units of a table, by a map. A cell that is no answer stays in the assessment as it was written, with a warning here:
 * nothing is lost, and `patuh check` says the same of the file. Two rows of one unit are both left out, with a fault: which of
 * them counts is not for a program to say.
 */
export function importRows(
  headings: readonly string[],
  rows: readonly ImportRow[],
  map: ImportMap,
  checklist: Checklist,
): Loaded<readonly ImportedUnit[]> {
  const faults: Diagnostic[] = [];
  const titles = headings.map((heading) => cellText(heading));
  const items = new Map(checklist.items.map((item) => [item.id, item]));
  const unitColumns = {
    id: columnOf(map.unit.id),
    name: columnOf(map.unit.name),
    kind: columnOf(map.unit.kind),
  };
  const answers = itemColumns(map.answers);
  const evidence = new Map(itemColumns(map.evidence).map(({ item, index }) => [item.id, index]));
  const notes = new Map(itemColumns(map.note).map(({ item, index }) => [item.id, index]));
  if (faults.length > 0) return { ok: false, diagnostics: faults };
  const warnings: Diagnostic[] = [];
  const read = rows.flatMap((row) => readRow(row) ?? []);
  const byUnit = new Map<string, typeof read>();
  for (const one of read) byUnit.set(one.key, [...(byUnit.get(one.key) ?? []), one]);
  const taken = new Set(['patuh', ...read.flatMap(({ id }) => (id === undefined ? [] : [id.toLowerCase()]))]);
  const units: ImportedUnit[] = [];
  for (const same of byUnit.values()) {
    const [first, ...others] = same;
    if (first === undefined) continue;
    if (others.length > 0) {
      const numbers = same.map(({ row }) => String(row.number));
      warnings.push(
        ...same.map(({ row, name }) => fault('import-duplicate', row.place(), { unit: name, rows: numbers })),
      );
      continue;
    }
    const { id = proposeId(first.name, taken, 'unit'), name, kind } = first;
    units.push({ unit: { id, name, ...(kind === '' ? {} : { kind }) }, answers: answersOf(first.row) });
  }
  return { ok: true, value: units, warnings };

  /** The index of a column; -1 for one that the map does not have. */
  function columnOf(named: NamedColumn | undefined): number {
    if (named === undefined) return -1;
    const wanted = cellText(named.column).toLowerCase();
    const found = titles.flatMap((title, index) => (title.toLowerCase() === wanted ? [index] : []));
    const [index = titles.findIndex((_, column) => columnLetter(column).toLowerCase() === wanted)] = found;
    if (index < 0 || found.length > 1) {
      faults.push(fault('survey-no-column', named.at, { column: named.column, headings: titles }));
    }
    return index;
  }

  function itemColumns(columns: readonly ItemColumn[]): { readonly item: Item; readonly index: number }[] {
    return columns.flatMap((column) => {
      const item = items.get(column.item);
      const index = columnOf(column);
      if (item === undefined) {
        const near = proposeItem(column.item, checklist.items);
        faults.push(fault('unknown-item', column.itemAt, { item: column.item, checklist: checklist.id, ...near }));
        return [];
      }
      return index < 0 ? [] : [{ item, index }];
    });
  }

  function readRow(row: ImportRow) {
    const cellAt = (index: number) => cellText(row.cells[index] ?? '');
    if (row.cells.every((cell) => cell.trim() === '')) return undefined;
    const name = cellAt(unitColumns.name);
    if (name === '') {
      warnings.push(fault('unit-without-name', row.place(), {}));
      return undefined;
    }
    const written = cellAt(unitColumns.id);
    if (written !== '' && !isUnitId(written)) {
      warnings.push(
        fault('invalid-value', row.place(unitColumns.id), { key: 'id', value: written, expected: 'identifier' }),
      );
      return undefined;
    }
    const id = written === '' ? undefined : written;
    return { row, id, name, kind: cellAt(unitColumns.kind), key: (id ?? name).toLowerCase() };
  }

  function answersOf(row: ImportRow): ReadonlyMap<string, Content> {
    const found = new Map<string, Content>();
    for (const { item, index } of answers) {
      const cell = cellText(row.cells[index] ?? '');
      const note = cellText(row.cells[notes.get(item.id) ?? -1] ?? '');
      const proof = cellText(row.cells[evidence.get(item.id) ?? -1] ?? '');
      const links = proof.split(/[\s,;]+/).filter((part) => /^https?:\/\/\S+$/i.test(part));
      // What is no link was said about the evidence.
      const said = [note, links.length > 0 ? '' : proof].filter((part) => part !== '').join('; ');
      if (cell === '' && said === '' && links.length === 0) continue;
      const answer = cell === '' ? null : answerOf(item, cell, row.place(index));
      if (said === '' && links.length === 0) found.set(item.id, answer);
      else {
        found.set(
          item.id,
          new Map<string, Content>([
            ['answer', answer],
            ...(links.length === 0 ? [] : [['evidence', links.map((link) => new Map([['link', link]]))] as const]),
            ...(said === '' ? [] : [[cell !== '' && saysNotApplicable(cell) ? 'reason' : 'note', said] as const]),
          ]),
        );
      }
    }
    return found;
  }

  function answerOf(item: Item, cell: string, at: Place): string {
    const given = readGiven(item.scale, cell);
    if (given !== undefined) return given.answer;
    if (saysNotApplicable(cell)) return cell;
    warnings.push(unreadAnswer(item, cell, at));
    return cell;
  }
}

/** What is said of a cell that is no answer to an item. */
function unreadAnswer({ id, scale }: Item, answer: string, at: Place): Diagnostic {
  if (scale.kind === 'choice') {
    const allowed = scale.choices.map((choice) => choice.answer);
    return warning('unknown-answer', at, { item: id, answer, allowed, ...proposeAnswer(scale, answer) });
  }
  const facts = { item: id, answer, min: formatExact(scale.min), max: formatExact(scale.max) };
  return warning(parseDecimal(answer) === undefined ? 'answer-not-a-number' : 'answer-out-of-range', at, facts);
}
