import type { Messages } from '../../messages/messages.ts';
import type { Run } from '../../model/run.ts';
import { checklistTexts } from './checklist-texts.ts';
import { describeDiagnostic, describeRejected } from './json.ts';
import { jsonText } from './json-text.ts';
import { leanUnit } from './lean-unit.ts';

/** How the lines are drawn. */
export interface NdjsonOptions {
  readonly messages: Messages;
  /** Every line of a unit has the texts of its checklist. */
  readonly full?: boolean | undefined;
}

/**
 * The run as JSON, a line at a time, each with its `type`: first `run` with what applies to all and is known before any unit,
 * then the units in order of id; after them what only the end can tell: inputs, rejected files, missing units, warnings, broken
 * rules of the gate, the texts of the checklist once, and the institution's result with counts and comparison last, so that a
 * stream that breaks off is noticed. With `full` the texts are in each unit instead. Lines of one unit also say whose it is, so
 * that lines of several runs may be sorted and filtered.
 */
export function* renderNdjson(run: Run, { messages, full = false }: NdjsonOptions): Generator<string> {
  const { institution, units, rejected, missing, warnings, violations, inputs, counts, since, ...head } = run;
  const line = (type: string, value: object) => jsonText({ type, ...value }, 0);
  yield line('run', { ...head, schemaVersion: 2 });
  const owner = { institution: institution.name, period: institution.period };
  for (const unit of units) yield line('unit', { ...(full ? unit : leanUnit(unit)), ...owner });
  for (const input of inputs) yield line('input', input);
  for (const entry of rejected) yield line('rejected', { ...describeRejected(entry, messages), ...owner });
  for (const unit of missing) yield line('missing', { unit, ...owner });
  for (const warning of warnings) yield line('warning', describeDiagnostic(warning, messages));
  for (const violation of violations) yield line('violation', { ...violation, ...owner });
  if (!full) yield line('texts', checklistTexts(run));
  yield line('institution', { ...institution, counts, since });
}
