import type { Loaded, Place } from '../../model/diagnostic.ts';
import validate from '../generated/validate-import-map.js';
import { checkShape } from '../yaml/check-shape.ts';
import { entriesOf, type Node, textOf, textsAt, valueAt } from '../yaml/node.ts';
import type { SourceFile } from '../yaml/parse-source.ts';
import { collectFaults } from '../yaml/report-faults.ts';

/** A column as a map names it: by its heading or its letter. */
export interface NamedColumn {
  readonly column: string;
  readonly at: Place;
}

/** A column of an item; `itemAt` is where the map names the item. */
export interface ItemColumn extends NamedColumn {
  readonly item: string;
  readonly itemAt: Place;
}

/** What each column of a table contains. */
export interface ImportMap {
  readonly checklist?: string;
  readonly institution?: string;
  readonly period?: string;
  readonly unit: { readonly id?: NamedColumn; readonly name: NamedColumn; readonly kind?: NamedColumn };
  readonly answers: readonly ItemColumn[];
  readonly evidence: readonly ItemColumn[];
  readonly note: readonly ItemColumn[];
}

/** A source as the map of an import. Whether the columns and items are known is for the import to say. */
export function loadImportMap(file: SourceFile): Loaded<ImportMap> {
  const { root, source } = file;
  const faults = collectFaults(source, checkShape(file, validate));
  const placeOf = ({ start, end }: Node) => source.place(start, end);
  const columnAt = (node: Node | undefined, key: string): NamedColumn | undefined => {
    const value = valueAt(node, key);
    const column = textOf(value);
    return value === undefined || column === undefined ? undefined : { column, at: placeOf(value) };
  };
  const columnsAt = (key: string): ItemColumn[] =>
    entriesOf(valueAt(root, key)).flatMap(({ key: item, value }) => {
      const column = textOf(value);
      return column === undefined ? [] : [{ item: item.text, itemAt: placeOf(item), column, at: placeOf(value) }];
    });
  const unit = valueAt(root, 'unit');
  const [id, name, kind] = ['id', 'name', 'kind'].map((key) => columnAt(unit, key));
  if (name === undefined) return faults.conclude<ImportMap>(undefined);
  return faults.conclude<ImportMap>({
    ...textsAt(root, ['checklist', 'institution', 'period']),
    unit: { name, ...(id === undefined ? {} : { id }), ...(kind === undefined ? {} : { kind }) },
    answers: columnsAt('answers'),
    evidence: columnsAt('evidence'),
    // Its Indonesian name is none at the top of other files.
    note: [...columnsAt('note'), ...columnsAt('catatan')],
  });
}
