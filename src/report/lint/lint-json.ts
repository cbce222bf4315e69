import type { Messages } from '../../messages/messages.ts';
import type { LintRun } from '../../model/lint-run.ts';
import type { PrintedDocument, PrintedFinding, PrintedLintRun } from '../../model/printed-runs.ts';
import { describeDiagnostic, masked } from '../data/json.ts';
import { jsonText } from '../data/json-text.ts';
import { findingText, lintTexts, rulePage, rulePageUri } from './lint-words.ts';

/** The run as JSON, each finding with its words in one language; `patuh schema lint` prints its schema. */
export function renderLintJson(run: LintRun, { messages }: { readonly messages: Messages }): string {
  const texts = lintTexts(messages);
  const { documents, rejected, warnings, rules, ...rest } = run;
  const printed: PrintedLintRun = {
    ...rest,
    documents: documents.map(
      ({ findings, ...document }): PrintedDocument => ({
        ...masked(document),
        findings: findings.map((finding): PrintedFinding => {
          const { rule, level, facts, law, words, ...others } = finding;
          const { fault, remedy } = findingText(finding, texts);
          const page = { page: rulePage(rule), helpUri: rulePageUri(rule, run.tool.version) };
          return masked({ rule, level, message: fault, remedy, facts, ...others, ...page });
        }),
      }),
    ),
    rejected: rejected.map((entry) => ({
      ...entry,
      diagnostics: entry.diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, messages)),
    })),
    warnings: warnings.map((diagnostic) => describeDiagnostic(diagnostic, messages)),
  };
  return jsonText(printed);
}
