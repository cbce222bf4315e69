import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticFacts,
  fault,
  type Loaded,
  warning,
} from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import type { Node } from './node.ts';
import type { SourceText } from './source-text.ts';

/** Collects what a loader finds, so that all faults of a file come at once. */
export interface Faults {
  /** Notes an error at a node (or at the file, where there is none). */
  fault<C extends DiagnosticCode>(code: C, node: Node | undefined, facts: DiagnosticFacts[C]): void;
  warning<C extends DiagnosticCode>(code: C, node: Node | undefined, facts: DiagnosticFacts[C]): void;
  /** The value if no error was noted, else everything that was. */
  conclude<T>(value: T | undefined): Loaded<T>;
}

/** In order of place; what stands at one place in order of discovery; no fault twice. */
function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics
    .filter((diagnostic) => {
      const { code, at, facts } = diagnostic;
      const key = `${code} ${at.line}:${at.column} ${JSON.stringify(facts)}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0));
}

export function collectFaults(source: SourceText, found: readonly Diagnostic[]): Faults {
  const diagnostics = [...found];
  const at = (node: Node | undefined) =>
    node === undefined
      ? { file: source.file }
      : source.place(node.start, node.kind === 'scalar' ? node.end : undefined);
  return {
    fault: (code, node, facts) => diagnostics.push(fault(code, at(node), facts)),
    warning: (code, node, facts) => diagnostics.push(warning(code, at(node), facts)),
    conclude(value) {
      const all = inOrder(diagnostics);
      if (value !== undefined && !all.some(({ severity }) => severity === 'error'))
        return { ok: true, value, warnings: all };
      if (all.length <= LIMITS.diagnostics) return { ok: false, diagnostics: all };
      const rest = fault('too-many-diagnostics', { file: source.file }, { limit: LIMITS.diagnostics });
      return { ok: false, diagnostics: [...all.slice(0, LIMITS.diagnostics), rest] };
    },
  };
}
