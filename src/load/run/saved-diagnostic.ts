import type { Diagnostic, DiagnosticFacts, Place } from '../../model/diagnostic.ts';
import { FACT_SHAPES } from './fact-shapes.ts';

/** A diagnostic as a saved run has it: with the words of the language that it was printed in. */
export interface SavedDiagnostic {
  readonly code: string;
  readonly severity: Diagnostic['severity'];
  readonly message: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly at: Place;
}

/** Whether a fact is what the words of its code take. */
function fits(kind: unknown, value: unknown): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'texts':
      return Array.isArray(value) && value.every((one) => typeof one === 'string');
    default:
      return typeof value === 'string' && Object.hasOwn(kind as object, value);
  }
}

function haveShape(facts: Readonly<Record<string, unknown>>, shape: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(shape).every(([key, kind]) => {
    const present = Object.hasOwn(facts, key);
    if (typeof kind !== 'object' || kind === null || !('optional' in kind)) return present && fits(kind, facts[key]);
    return !present || fits(kind.optional, facts[key]);
  });
}

/**
 * The diagnostic, so that it can be worded in any language. One with a code or facts that this version does not know
 * keeps the words it was printed with.
 */
export function restoreDiagnostic({ code, severity, message, facts, at }: SavedDiagnostic): Diagnostic {
  const shapes: Readonly<Record<string, Readonly<Record<string, unknown>>>> = FACT_SHAPES;
  const shape = Object.hasOwn(shapes, code) ? shapes[code] : undefined;
  if (shape !== undefined && haveShape(facts, shape)) return { code, severity, facts, at } as Diagnostic;
  const printed: DiagnosticFacts['as-printed'] = { code, message, facts };
  return { code: 'as-printed', severity, facts: printed, at };
}
