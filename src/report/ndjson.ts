import type { Run } from '../model/run.ts';
import { describeDiagnostic } from './json.ts';
import type { Messages } from './messages/messages.ts';

/**
 * The run as JSON, a line at a time: first a line of what holds for all, then inputs, units, rejected files, missing units,
 * warnings and broken rules of the gate, each on a line of its own with its `type`, and the institution's result last, so
 * that a stream that breaks off is noticed. Without their `type` the lines are the parts of the run as `json` writes it.
 */
export function* renderNdjson(run: Run, { messages }: { readonly messages: Messages }): Generator<string> {
  const { institution, units, rejected, missing, warnings, violations, inputs, ...head } = run;
  const line = (type: string, value: object) => `${oneLine(JSON.stringify({ type, ...value }))}\n`;
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

/** Escapes the characters besides line feed and carriage return that some readers end a line at. */
function oneLine(json: string): string {
  return json.replace(
    /[\x0B\x0C\x1C-\x1E\x85\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
