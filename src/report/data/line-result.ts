import type { Messages } from '../../messages/messages.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Basis, Rejected, UnitResult } from '../../model/run.ts';
import { describeDiagnostic, describeRejected } from './json.ts';
import { jsonText } from './json-text.ts';
import { leanUnit } from './lean-unit.ts';

/** What every line says of how it was made, so that lines of many machines can be put together and told apart. */
export interface LineOrigin {
  readonly version: string;
  /** The day of judgement, YYYY-MM-DD. */
  readonly asOf: string;
  readonly basis: Basis;
}

/** A scored assessment of a stream. */
interface ScoredLine {
  readonly result: UnitResult;
  readonly identity: { readonly institution?: string | undefined; readonly period?: string | undefined };
  readonly checklist: { readonly value: { readonly id: string; readonly version: number }; readonly sha256: string };
  readonly warnings: readonly Diagnostic[];
}

/** A result that needs no other line to be understood. `isFull` adds the checklist's texts to it. */
export function drawScoredLine(
  { result, identity, checklist, warnings }: ScoredLine,
  { version, asOf, basis }: LineOrigin,
  messages: Messages,
  isFull: boolean,
): string {
  return jsonText(
    {
      type: 'unit',
      ...(isFull ? result : leanUnit(result)),
      institution: identity.institution ?? null,
      period: identity.period ?? null,
      warnings: warnings.map((warning) => describeDiagnostic(warning, messages)),
      checklist: { id: checklist.value.id, version: checklist.value.version, sha256: checklist.sha256 },
      basis,
      asOf,
      tool: { name: 'patuh', version },
    },
    0,
  );
}

/** A line that cannot be scored, with its faults. `sha256` is that of the line. */
export function drawRejectedLine(
  { entry, sha256 }: { readonly entry: Rejected; readonly sha256: string | undefined },
  { version, asOf, basis }: LineOrigin,
  messages: Messages,
): string {
  const input = sha256 ?? null;
  const origin = { basis, asOf, tool: { name: 'patuh', version } };
  return jsonText({ type: 'rejected', ...describeRejected(entry, messages), input, ...origin }, 0);
}
