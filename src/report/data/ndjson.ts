import type { Messages } from '../../messages/messages.ts';
import type { Run } from '../../model/run.ts';
import { describeDiagnostic } from './json.ts';
import { jsonText } from './json-text.ts';

/**
 * The run as JSON, a line at a time: first a line of what holds for all, then inputs, units, rejected files, missing units,
 * warnings and broken rules of the gate, each on a line of its own with its `type`, and the institution's result last, so
 * that a stream that breaks off is noticed. Without their `type` the lines are the parts of the run as `json` writes it.
 */
export function* renderNdjson(run: Run, { messages }: { readonly messages: Messages }): Generator<string> {
  const { institution, units, rejected, missing, warnings, violations, inputs, ...head } = run;
  const line = (type: string, value: object) => jsonText({ type, ...value }, 0);
  yield line('run', head);
  for (const input of inputs) yield line('input', input);
  for (const unit of units) yield line('unit', unit);
  for (const entry of rejected) {
    const diagnostics = entry.diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, messages));
    yield line('rejected', { ...entry, diagnostics });
  }
  for (const unit of missing) yield line('missing', { unit });
  for (const warning of warnings) yield line('warning', describeDiagnostic(warning, messages));
  for (const violation of violations) yield line('violation', violation);
  yield line('institution', institution);
}
