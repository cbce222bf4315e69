import { type Diagnostic, type DiagnosticCode, fault, warning } from './diagnostic.ts';
import { LIMITS } from './limits.ts';

/** Faults that make a word unreadable: what else is wrong with it is known only after they are mended. */
const SPOILING: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'yaml-feature',
  'control-character',
  'invisible-character',
  'similar-name',
  'word-quotes',
]);

/** What is left where nothing more is said of a word that is spoilt. */
function withoutEchoes(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const spoilt = new Map<number | undefined, number[]>();
  for (const { code, severity, at } of diagnostics) {
    if (severity === 'warning' || !SPOILING.has(code) || at.column === undefined) continue;
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
 * What is reported of a file: in order of place, and at one place in order of discovery, no fault twice, and no more
 * than the limit, errors before warnings. What is left out is said to be.
 */
export function chooseDiagnostics(file: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  const distinct = withoutEchoes(diagnostics).filter(({ code, at, facts }) => {
    const key = `${code} ${at.line}:${at.column} ${JSON.stringify(facts)}`;
    return !seen.has(key) && seen.add(key);
  });
  const byPlace = (a: Diagnostic, b: Diagnostic) =>
    (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0);
  // What was chosen before, of a part of these, said that there were more.
  const cut = distinct.find(isCut);
  const sorted = distinct.filter((diagnostic) => !isCut(diagnostic)).sort(byPlace);
  if (sorted.length <= LIMITS.diagnostics) return cut === undefined ? sorted : [...sorted, cut];
  const errors = sorted.filter(isError);
  const warnings = sorted.filter((diagnostic) => !isError(diagnostic));
  const told = [...errors, ...warnings].slice(0, LIMITS.diagnostics).sort(byPlace);
  const more = errors.length > 0 ? fault : warning;
  return [...told, more('too-many-diagnostics', { file }, { limit: LIMITS.diagnostics })];
}

function isCut({ code }: Diagnostic): boolean {
  return code === 'too-many-diagnostics';
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}
