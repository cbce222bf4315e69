import { FAIL_ON, LEVELS, type Level } from '../../model/lint-level.ts';
import type { LintWorkspace } from '../../model/workspace.ts';
import { LINT_RULE_IDS } from '../generated/lint-rule-ids.js';
import { entriesOf, itemsOf, type Node, textAt, textOf, valueAt } from '../yaml/node.ts';
import type { Faults } from '../yaml/report-faults.ts';
import { readLintPolicy } from './read-lint-policy.ts';

/** What the level of a rule can be. */
export const LINT_CHOICES = [...LEVELS, 'off'] as const;

/** The part `lint:` of a workspace; undefined where it has none. A rule that is not known is a fault, with the nearest one. */
export function readLintSettings(root: Node | undefined, faults: Faults): LintWorkspace | undefined {
  const node = valueAt(root, 'lint');
  if (node === undefined) return undefined;
  const levels: Record<string, Level | 'off'> = {};
  for (const { key, value } of entriesOf(valueAt(node, 'rules'))) {
    const name = key.text.trim();
    const rule = LINT_RULE_IDS.find((id) => id === name);
    const level = LINT_CHOICES.find((choice) => choice === textOf(value));
    if (rule === undefined) faults.fault('unknown-rule', key, { rule: name, ...faults.suggest(name, LINT_RULE_IDS) });
    else if (level !== undefined) levels[rule] = level;
  }
  const policy = readLintPolicy(node, faults);
  const region = textAt(node, 'region');
  const failOn = FAIL_ON.find((choice) => choice === textAt(node, 'fail-on'));
  return {
    levels,
    published: itemsOf(valueAt(node, 'published')).flatMap((item) => textOf(item) ?? []),
    ...(policy === undefined ? {} : { policy }),
    ...(region === undefined ? {} : { region }),
    ...(failOn === undefined ? {} : { failOn }),
  };
}
