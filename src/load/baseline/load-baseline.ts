import type { Baseline, BaselineUnit } from '../../model/baseline.ts';
import { ZONES } from '../../model/checklist.ts';
import type { Loaded } from '../../model/diagnostic.ts';
import { BASES } from '../../model/run.ts';
import validate from '../generated/validate-baseline.js';
import { checkShape } from '../yaml/check-shape.ts';
import { itemsOf, textAt, valueAt } from '../yaml/node.ts';
import type { SourceFile } from '../yaml/parse-source.ts';
import { collectFaults } from '../yaml/report-faults.ts';

/** A source as a baseline. An entry that is written twice is a fault: one of the two would be left behind. */
export function loadBaseline(file: SourceFile): Loaded<Baseline> {
  const { root, source } = file;
  const faults = collectFaults(source, checkShape(file, validate));
  const units = valueAt(root, 'units');
  const entries = units?.kind === 'mapping' ? [...units.entries] : [];
  const read = entries.map(([id, { value }]): [string, BaselineUnit] => {
    const lines = new Map<string, number>();
    const gaps = itemsOf(valueAt(value, 'gaps')).flatMap((node): string[] => {
      if (node.kind !== 'scalar') return [];
      const { text } = node;
      const firstLine = lines.get(text);
      const { line = 1 } = source.place(node.start);
      if (firstLine === undefined) lines.set(text, line);
      else faults.fault('duplicate-id', node, { id: text, firstLine });
      return [text];
    });
    return [id, { zone: ZONES.find((zone) => zone === textAt(value, 'zone')) ?? null, gaps }];
  });
  return faults.conclude<Baseline>({
    institution: textAt(root, 'institution') ?? null,
    checklist: textAt(root, 'checklist') ?? '',
    basis: BASES.find((basis) => basis === textAt(root, 'basis')) ?? 'claimed',
    units: new Map(read),
  });
}
