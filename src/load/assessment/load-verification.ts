import type { Assessment, Verification } from '../../model/assessment.ts';
import type { Checklist } from '../../model/checklist.ts';
import type { Loaded } from '../../model/diagnostic.ts';
import validate from '../generated/validate-verification.js';
import { checkShape } from '../yaml/check-shape.ts';
import { textOf, valueAt } from '../yaml/node.ts';
import type { SourceFile } from '../yaml/parse-source.ts';
import { collectFaults } from '../yaml/report-faults.ts';
import { flagPersonalData } from './flag-personal-data.ts';
import { contextOf, readVerification } from './load-assessment.ts';

/**
 * A source of its own as the verification of an assessment: what `verification:` would contain there, with or without
 * that key, and `unit` to say whose it is. Where the checklist is `forced` by the user, the one that the file names
 * does not count.
 */
export function loadVerification(
  file: SourceFile,
  checklist: Checklist,
  { unit, services }: Assessment,
  { forced }: { readonly forced: boolean },
): Loaded<Verification> {
  const { root, source } = file;
  const faults = collectFaults(source, checkShape(file, validate));
  flagPersonalData(file, faults);
  const checklistNode = valueAt(root, 'checklist');
  const name = textOf(checklistNode);
  // A path may lead to the same checklist from elsewhere; the items will show it.
  if (!forced && name !== undefined && !/[\\/.]/.test(name) && name !== checklist.id) {
    faults.fault('other-checklist', checklistNode, { name, used: checklist.id });
  }
  const unitNode = valueAt(root, 'unit');
  const idNode = unitNode?.kind === 'mapping' ? valueAt(unitNode, 'id') : unitNode;
  const id = textOf(idNode);
  if (id !== undefined && id.toLowerCase() !== unit.id.toLowerCase()) {
    faults.fault('verification-other-unit', idNode, { unit: id, expected: unit.id });
  }
  const body = valueAt(root, 'verification') ?? root;
  return faults.conclude(readVerification(body, contextOf(file, checklist, services, faults)));
}
