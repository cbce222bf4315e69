import type { Messages } from '../../messages/messages.ts';
import type { Run, RunSet } from '../../model/run.ts';
import { visible } from '../../text/visible.ts';
import { jsonText } from '../data/json-text.ts';
import { listProblems, listSetProblems } from './list-problems.ts';
import { fingerprint, type Problem } from './problem.ts';

type Severity = 'info' | 'minor' | 'major' | 'critical' | 'blocker';

/**
 * What ends the pipeline blocks; a gap weighs as its unit's zone, a document's fault as its rule; what is accepted is
 * there to be known.
 */
function severityOf({ kind, level, suppression }: Problem): Severity {
  if (kind === 'gap' || kind === 'lint')
    return suppression === undefined
      ? ({ error: 'critical', warning: 'major', note: 'minor' } as const)[level]
      : 'info';
  // An error among the warnings is an evaluator's: the unit keeps its score, and it must be mended all the same.
  if (kind === 'warning') return level === 'error' ? 'critical' : 'minor';
  return 'blocker';
}

/** Findings as GitLab's Code Quality report: a list of what was found, each with its file and line. */
export function drawGitlab(findings: Iterable<Problem>): string {
  const issues = Array.from(findings, (finding) => ({
    check_name: `patuh/${finding.rule}`,
    description: finding.message,
    fingerprint: fingerprint(finding.identity),
    severity: severityOf(finding),
    // GitLab drops an entry without a place.
    location: { path: visible(finding.at?.file ?? 'patuh.yaml'), lines: { begin: finding.at?.line ?? 1 } },
  }));
  return jsonText(issues);
}

/** The run as GitLab's Code Quality report. */
export function renderGitlab(run: Run, { messages }: { readonly messages: Messages }): string {
  return drawGitlab(listProblems(run, messages));
}

/** Several institutions or periods, every problem with whose it is. */
export function renderSetGitlab(set: RunSet, { messages }: { readonly messages: Messages }): string {
  return drawGitlab(listSetProblems(set, messages));
}
