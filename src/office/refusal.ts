import { type Diagnostic, type DocumentMeasure, fault, type Loaded, type Place } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';

/** Thrown to end the reading of a document from inside a parser's callbacks. It never leaves a reader. */
class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.code);
    this.diagnostic = diagnostic;
  }
}

/** What ends the reading, for who cannot throw it. */
export function refusal(diagnostic: Diagnostic): Error {
  return new Refusal(diagnostic);
}

/** Ends the reading. */
export function refuse(diagnostic: Diagnostic): never {
  throw refusal(diagnostic);
}

/** Ends the reading where a document has more of something than its limit. */
export function refuseAbove(amount: number, measure: DocumentMeasure, limit: keyof typeof LIMITS, at: Place): void {
  if (amount > LIMITS[limit]) refuse(fault('document-too-big', at, { measure, limit: LIMITS[limit] }));
}

/** What an error of a reader is: the diagnostic that it carries. Every other error is a bug, and goes on. */
export function refusalOf(error: unknown): Loaded<never> {
  if (error instanceof Refusal) return { ok: false, diagnostics: [error.diagnostic] };
  throw error;
}
