import type { Diagnostic } from '../model/diagnostic.ts';
import { type FailOn, LEVELS } from '../model/lint-level.ts';
import type { DocumentResult, LintRun, LintViolation, PassedOver } from '../model/lint-run.ts';
import { describeRules } from './describe-rules.ts';

/** All that one check has found, before it is counted. */
export interface LintParts {
  readonly version: string;
  readonly asOf: string;
  readonly documents: readonly DocumentResult[];
  readonly rejected: LintRun['rejected'];
  readonly passedOver?: readonly PassedOver[];
  readonly warnings: readonly Diagnostic[];
  readonly failOn: FailOn;
}

const byFile = (a: { readonly file: string }, b: { readonly file: string }) =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : 0;

/** Sorts, counts, and decides the gate. What is suppressed counts nowhere but as suppressed. */
export function assembleLintRun({
  version,
  asOf,
  documents,
  rejected,
  passedOver = [],
  warnings,
  failOn,
}: LintParts): LintRun {
  const findings = documents.flatMap((document) => document.findings);
  const open = findings.filter(({ suppressed }) => suppressed === null);
  const count = (level: string) => open.filter((finding) => finding.level === level).length;
  return {
    schemaVersion: 1,
    kind: 'lint',
    tool: { name: 'patuh', version },
    asOf,
    counts: {
      found: documents.length + rejected.length + passedOver.length,
      checked: documents.length,
      rejected: rejected.length,
      passedOver: passedOver.length,
      services: documents.reduce((sum, { services }) => sum + services.length, 0),
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
      suppressed: findings.length - open.length,
    },
    documents: [...documents].sort(byFile),
    rejected: [...rejected].sort(byFile),
    passedOver: [...passedOver].sort(byFile),
    warnings,
    violations: violationsOf(count, failOn),
    rules: describeRules(),
  };
}

/** `failOn: warning` lets notes pass and nothing worse. */
function violationsOf(count: (level: string) => number, failOn: FailOn): LintViolation[] {
  if (failOn === 'never') return [];
  const refused = LEVELS.slice(0, LEVELS.indexOf(failOn) + 1);
  const expected = LEVELS[LEVELS.indexOf(failOn) + 1] ?? 'none';
  return refused
    .map((actual): LintViolation => ({ rule: 'level', expected, actual, findings: count(actual) }))
    .filter(({ findings }) => findings > 0);
}
