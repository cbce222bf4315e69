import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticFacts,
  fault,
  type Loaded,
  warning,
} from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import { nearestFact } from './nearest.ts';
import type { Node, Scalar } from './node.ts';
import { findSimilar } from './similar-names.ts';
import type { SourceText } from './source-text.ts';

/**
 * Faults of one file that are gathered before the worst of them are chosen: far more than anybody is shown, few enough
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
  /** The value if no error was noted, else everything that was. */
  conclude<T>(value: T | undefined): Loaded<T>;
}

/** Faults that spoil the word they stand in: whatever else is wrong with it cannot be known before they are mended. */
const SPOILING: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'yaml-feature',
  'control-character',
  'invisible-character',
  'similar-name',
]);

/** What is left where nothing more is said of a word that is spoilt. */
function withoutEchoes(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const spoilt = new Map<number | undefined, number[]>();
  for (const { code, at } of diagnostics) {
    if (!SPOILING.has(code) || at.column === undefined) continue;
    const columns = spoilt.get(at.line);
    if (columns === undefined) spoilt.set(at.line, [at.column]);
    else columns.push(at.column);
  }
  if (spoilt.size === 0) return diagnostics;
  return diagnostics.filter(({ code, at: { line, column = 0, endColumn = column + 1 } }) => {
    const columns = SPOILING.has(code) ? undefined : spoilt.get(line);
    return columns === undefined || !columns.some((one) => column <= one && one < endColumn);
  });
}

/**
 * What is told of a file: in order of place, what stands at one place in order of discovery, no fault twice, and no more
 * than the limit, errors before warnings. What is left out is said to be.
 */
export function settle(file: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  const distinct = withoutEchoes(diagnostics).filter(({ code, at, facts }) => {
    const key = `${code} ${at.line}:${at.column} ${JSON.stringify(facts)}`;
    return !seen.has(key) && seen.add(key);
  });
  const byPlace = (a: Diagnostic, b: Diagnostic) =>
    (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0);
  const sorted = distinct.sort(byPlace);
  if (sorted.length <= LIMITS.diagnostics) return sorted;
  const errors = sorted.filter(isError);
  const warnings = sorted.filter((diagnostic) => !isError(diagnostic));
  const told = [...errors, ...warnings].slice(0, LIMITS.diagnostics).sort(byPlace);
  const more = errors.length > 0 ? fault : warning;
  return [...told, more('too-many-diagnostics', { file }, { limit: LIMITS.diagnostics })];
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** The fault of a name that a person takes for another. */
export function similarName(source: SourceText, name: Scalar, first: Scalar): Diagnostic {
  const { line: firstLine = 1 } = source.place(first.start);
  return fault('similar-name', source.place(name.start, name.end), { name: name.text, other: first.text, firstLine });
}

export function collectFaults(source: SourceText, found: readonly Diagnostic[]): Faults {
  const errors = [...found];
  const warnings: Diagnostic[] = [];
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
    conclude(value) {
      const told = settle(source.file, [...errors, ...warnings]);
      return value !== undefined && errors.length === 0
        ? { ok: true, value, warnings: told }
        : { ok: false, diagnostics: told };
    },
  };
}
