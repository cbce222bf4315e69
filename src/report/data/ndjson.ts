import type { Messages } from '../../messages/messages.ts';
import type { Run } from '../../model/run.ts';
import { describeDiagnostic, describeRejected } from './json.ts';
import { jsonText } from './json-text.ts';

/**
 * The run as JSON, a line at a time: first a line of what applies to all, then inputs, units, rejected files, missing
 * units, warnings and broken rules of the gate, each on a line of its own with its `type`, and the institution's result
 * last, so that a stream that breaks off is noticed. Without their `type` the lines are the parts of the run as `json`
 * writes it; those of one unit also say whose it is, so that lines of several runs may be sorted and filtered.
 */
export function* renderNdjson(run: Run, { messages }: { readonly messages: Messages }): Generator<string> {
  const { institution, units, rejected, missing, warnings, violations, inputs, ...head } = run;
  const line = (type: string, value: object) => jsonText({ type, ...value }, 0);
  yield line('run', head);
  for (const input of inputs) yield line('input', input);
  const owner = { institution: institution.name, period: institution.period };
  for (const unit of units) yield line('unit', { ...unit, ...owner });
  for (const entry of rejected) yield line('rejected', { ...describeRejected(entry, messages), ...owner });
  for (const unit of missing) yield line('missing', { unit, ...owner });
  for (const warning of warnings) yield line('warning', describeDiagnostic(warning, messages));
  for (const violation of violations) yield line('violation', { ...violation, ...owner });
  yield line('institution', institution);
}
