import type { Node } from '../../model/source-node.ts';
import type { WorkbookCell } from '../../office/workbook/workbook.ts';
import { type CellSource, keyAt } from './cell-source.ts';
import { type FormSheet, rowsOf } from './form-sheets.ts';

/** What a form has no cell for: a text (or nothing) at a path of keys. */
export interface RestEntry {
  readonly path: readonly string[];
  readonly value: string | null;
}

/** The keys of rows of the hidden sheet. */
export const MANIFEST_ROWS = { item: 'item', rest: 'rest' } as const;

/** The items that a form was made with, by its hidden sheet; none where that is gone. */
export function restOf(form: FormSheet | undefined): { readonly items: readonly string[] } {
  const rows = form === undefined ? [] : rowsOf(form);
  return {
    items: rows.flatMap((row) => (row.key?.text === MANIFEST_ROWS.item ? (row.cell('value')?.text ?? []) : [])),
  };
}

/** What the hidden sheet keeps for the tree. */
export function readRest(form: FormSheet | undefined): (RestEntry & { readonly cell: PlacedCell })[] {
  if (form === undefined) return [];
  return rowsOf(form).flatMap((row) => {
    const cell = row.cell('value');
    if (row.key?.text !== MANIFEST_ROWS.rest || cell === undefined) return [];
    const entry = parseEntry(cell.text);
    return entry === undefined ? [] : [{ ...entry, cell: { ...cell, sheet: form.sheet.name } }];
  });
}

type PlacedCell = WorkbookCell & { readonly sheet: string };

function parseEntry(text: string): RestEntry | undefined {
  try {
    const entry: unknown = JSON.parse(text);
    if (!Array.isArray(entry)) return undefined;
    const [value, ...path] = entry as unknown[];
    const isPath = path.length > 1 && path.every((step) => typeof step === 'string');
    return isPath && (value === null || typeof value === 'string') ? { path: path as string[], value } : undefined;
  } catch {
    return undefined;
  }
}

/** An entry as the text of a cell. */
export function writeRest({ path, value }: RestEntry): string {
  return JSON.stringify([value, ...path]);
}

/**
 * Sets a text at a path of a tree. What it belonged to may have been cleared since: then it belongs to nothing, and is left
 * out. An answer in its short form becomes a mapping.
 */
export function setAt(
  root: Node,
  path: readonly string[],
  value: string | null,
  cell: PlacedCell,
  source: CellSource,
): void {
  const last = path.at(-1) ?? '';
  const scalar = value === null ? source.nothing(cell.sheet, cell) : source.scalar(cell.sheet, cell, value);
  let node = root;
  for (const step of path.slice(0, -1)) {
    if (node.kind !== 'mapping') return;
    const entries = node.entries as Map<string, { readonly key: Node & { kind: 'scalar' }; readonly value: Node }>;
    const entry = entries.get(step);
    if (entry === undefined) {
      // Only an open answer of a service has no mapping yet.
      if (value !== null) return;
      const made: Node = { kind: 'mapping', entries: new Map(), start: scalar.start, end: scalar.end };
      entries.set(step, { key: keyAt(step, scalar), value: made });
      node = made;
    } else if (entry.value.kind === 'scalar') {
      const { start, end } = entry.value;
      const answer = { key: keyAt('answer', entry.value), value: entry.value };
      const made: Node = { kind: 'mapping', entries: new Map([['answer', answer]]), start, end };
      entries.set(step, { ...entry, value: made });
      node = made;
    } else node = entry.value;
  }
  if (node.kind !== 'mapping') return;
  (node.entries as Map<string, unknown>).set(last, { key: keyAt(last, scalar), value: scalar });
}
