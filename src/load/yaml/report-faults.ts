import { chooseDiagnostics } from '../../model/choose-diagnostics.ts';
import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticFacts,
  fault,
  type Loaded,
  warning,
} from '../../model/diagnostic.ts';
import { LIMITS } from '../../model/limits.ts';
import { nearestFact, type Proposal } from '../../text/nearest.ts';
import { findSimilar } from '../../text/similar-names.ts';
import type { SourceText } from '../../text/source-text.ts';
import type { Node, Scalar } from './node.ts';

/**
 * Faults of one file that are gathered before the worst of them are chosen: far more than are shown, few enough
 * that a file of nothing but faults costs no more than its reading.
 */
export const MOST_GATHERED = 10 * LIMITS.diagnostics;

/** Collects what a loader finds, so that all faults of a file come at once. */
export interface Faults {
  /** Notes an error at a node (or at the file, where there is none). */
  fault<C extends DiagnosticCode>(code: C, node: Node | undefined, facts: DiagnosticFacts[C]): void;
  warning<C extends DiagnosticCode>(code: C, node: Node | undefined, facts: DiagnosticFacts[C]): void;
  /** Notes every name that a person takes for an earlier one. */
  similar(names: Iterable<Scalar>): void;
  /** The nearest known name, for the facts of a fault; nothing once more names were asked for than will be shown. */
  suggest(name: string, known: Iterable<string>): { readonly nearest?: string };
  /** What `find` proposes, under the same condition. */
  propose(find: () => Proposal): Proposal;
  /** The value if no error was noted, else everything that was. */
  conclude<T>(value: T | undefined): Loaded<T>;
}

/** The fault of a name that a person takes for another. */
export function similarName(source: SourceText, name: Scalar, first: Scalar): Diagnostic {
  const { line: firstLine = 1 } = source.place(first.start);
  return fault('similar-name', source.place(name.start, name.end), { name: name.text, other: first.text, firstLine });
}

export function collectFaults(source: SourceText, found: readonly Diagnostic[]): Faults {
  const errors = found.filter(({ severity }) => severity === 'error');
  const warnings = found.filter(({ severity }) => severity === 'warning');
  let suggestions = 0;
  const at = (node: Node | undefined) =>
    node === undefined
      ? { file: source.file }
      : source.place(node.start, node.kind === 'scalar' ? node.end : undefined);
  const note = (list: Diagnostic[], diagnostic: () => Diagnostic) => {
    if (list.length < MOST_GATHERED) list.push(diagnostic());
  };
  return {
    similar: (names) => {
      for (const { name, first } of findSimilar(names, ({ text }) => text.trim())) {
        note(errors, () => similarName(source, name, first));
      }
    },
    fault: (code, node, facts) => note(errors, () => fault(code, at(node), facts)),
    warning: (code, node, facts) => note(warnings, () => warning(code, at(node), facts)),
    suggest: (name, known) => (suggestions++ < LIMITS.diagnostics ? nearestFact(name, known) : {}),
    propose: (find) => (suggestions++ < LIMITS.diagnostics ? find() : {}),
    conclude(value) {
      const told = chooseDiagnostics(source.file, [...errors, ...warnings]);
      return value !== undefined && errors.length === 0
        ? { ok: true, value, warnings: told }
        : { ok: false, diagnostics: told };
    },
  };
}
