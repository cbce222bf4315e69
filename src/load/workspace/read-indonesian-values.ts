import { ZONES } from '../../model/checklist.ts';
import { chooseValue } from '../../model/indonesian-names.ts';
import { FAIL_ON } from '../../model/lint-level.ts';
import { EVIDENCE_SOURCES } from '../../model/workspace.ts';
import { entriesOf, type Node, type Scalar, valueAt } from '../yaml/node.ts';
import { LINT_CHOICES } from './read-lint-settings.ts';

/** Gives every value of a workspace that is an Indonesian word for one of a few its English word, in the tree itself. */
export function readIndonesianValues(root: Node): void {
  const lint = valueAt(root, 'lint');
  translate(valueAt(root, 'target'), ZONES);
  translate(valueAt(root, 'evidence'), EVIDENCE_SOURCES);
  translate(valueAt(lint, 'fail-on'), FAIL_ON);
  for (const { value } of entriesOf(valueAt(lint, 'rules'))) translate(value, LINT_CHOICES);
}

function translate(node: Node | undefined, values: readonly string[]): void {
  if (node?.kind !== 'scalar' || node.empty) return;
  const english = chooseValue(node.text, values);
  if (english !== undefined && english !== node.text) {
    Object.assign(node satisfies Scalar, { text: english, written: node.written ?? node.text });
  }
}
