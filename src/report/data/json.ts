import type { Messages } from '../../messages/messages.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { maskPersonalData } from '../../model/personal-data.ts';
import type { PrintedDiagnostic, PrintedRejected, PrintedRun } from '../../model/printed-runs.ts';
import type { Rejected, Run } from '../../model/run.ts';
import { diagnosticText } from '../wording.ts';
import { jsonText } from './json-text.ts';

/** A diagnostic as programs read it: its code and place, and the whole text in one language. */
export function describeDiagnostic(diagnostic: Diagnostic, messages: Messages): PrintedDiagnostic {
  const { fault, remedy } = diagnosticText(diagnostic, messages);
  const { severity, at } = diagnostic;
  // What came from a saved run and is not known here goes on under its own name.
  const { code, facts } = diagnostic.code === 'as-printed' ? diagnostic.facts : diagnostic;
  return { code, severity, message: remedy === undefined ? fault : `${fault}. ${remedy}`, facts: masked(facts), at };
}

/** Plain data, personal data in its texts masked; what contains none is handed back as it is. */
export function masked<T>(value: T): T {
  if (typeof value === 'string') return maskPersonalData(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  let copy: T | undefined;
  for (const key in value) {
    const part = masked(value[key]);
    if (part === value[key]) continue;
    copy ??= (Array.isArray(value) ? [...value] : { ...value }) as T;
    copy[key as keyof T] = part;
  }
  return copy ?? value;
}

/** A rejected file, its faults in one language. */
export function describeRejected(entry: Rejected, messages: Messages): PrintedRejected {
  return { ...entry, diagnostics: entry.diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, messages)) };
}

/** The run as programs read it. */
export function describeRun(run: Run, messages: Messages): PrintedRun {
  return {
    ...run,
    rejected: run.rejected.map((entry) => describeRejected(entry, messages)),
    warnings: run.warnings.map((diagnostic) => describeDiagnostic(diagnostic, messages)),
  };
}

/** The run as JSON; `patuh schema run` prints its schema. */
export function renderJson(run: Run, { messages }: { readonly messages: Messages }): string {
  return jsonText(describeRun(run, messages));
}
