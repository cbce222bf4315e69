import type { Messages } from '../../messages/messages.ts';
import type { PrintedRunSet } from '../../model/printed-runs.ts';
import type { RunSet } from '../../model/run.ts';
import { describeDiagnostic, describeRejected, describeRun } from '../data/json.ts';
import { jsonText } from '../data/json-text.ts';
import { type NdjsonOptions, renderNdjson } from '../data/ndjson.ts';

/** The runs as JSON, each as `json` writes a single one; `patuh schema run` describes both. */
export function renderSetJson(set: RunSet, { messages }: { readonly messages: Messages }): string {
  const { schemaVersion, tool, basis, asOf, runs, rejected, warnings } = set;
  const printed: PrintedRunSet = {
    schemaVersion,
    tool,
    basis,
    asOf,
    runs: runs.map((run) => describeRun(run, messages)),
    rejected: rejected.map((entry) => describeRejected(entry, messages)),
    warnings: warnings.map((one) => describeDiagnostic(one, messages)),
  };
  return jsonText(printed);
}

/** The lines of every run, one run after the other, each from `run` to `institution`; then what belongs to none. */
export function* renderSetNdjson(set: RunSet, options: NdjsonOptions): Generator<string> {
  const { messages } = options;
  for (const run of set.runs) yield* renderNdjson(run, options);
  for (const entry of set.rejected) yield jsonText({ type: 'rejected', ...describeRejected(entry, messages) }, 0);
  for (const one of set.warnings) yield jsonText({ type: 'warning', ...describeDiagnostic(one, messages) }, 0);
}
