import { LIMITS } from '../../model/limits.ts';
import { findPersonalData, type PersonalDataKind } from '../../model/personal-data.ts';
import type { Node, Scalar } from '../yaml/node.ts';
import type { SourceFile } from '../yaml/parse-source.ts';
import type { Faults } from '../yaml/report-faults.ts';

/**
 * Warns of every NIK and telephone number in the keys and values of a source, at its place; with the last that is
 * reported, of how many more there are.
 */
export function flagPersonalData({ root, source }: SourceFile, faults: Faults): void {
  const places: { readonly kind: PersonalDataKind; readonly node: Scalar }[] = [];
  const look = (scalar: Scalar): void => {
    const found = findPersonalData(scalar.text);
    if (found.length === 0) return;
    // Where the file writes it otherwise (escapes, folds), the whole text is the place.
    const written = findPersonalData(source.text.slice(scalar.start, scalar.end));
    for (const [index, { kind }] of found.entries()) {
      const range = written.length === found.length ? written[index] : undefined;
      const { start } = scalar;
      places.push({
        kind,
        node: range === undefined ? scalar : { ...scalar, start: start + range.start, end: start + range.end },
      });
    }
  };
  const visit = (node: Node): void => {
    if (node.kind === 'scalar') look(node);
    else if (node.kind === 'sequence') node.items.forEach(visit);
    else {
      for (const { key, value } of node.entries.values()) {
        look(key);
        visit(value);
      }
    }
  };
  visit(root);
  const shown = places.slice(0, LIMITS.personalData);
  const more = places.length - shown.length;
  for (const [index, { kind, node }] of shown.entries()) {
    faults.warning('personal-data', node, { kind, ...(more > 0 && index === shown.length - 1 ? { more } : {}) });
  }
}
