import type { Messages } from '../../messages/messages.ts';
import type { RuleDescription } from '../../model/lint-rule.ts';
import type { LintRun } from '../../model/lint-run.ts';
import { escapeMarkdown } from '../markdown-text.ts';
import { drawSarif, plain } from '../problems/draw-sarif.ts';
import { ciTexts } from '../problems/problem.ts';
import { rulePage, rulePageUri } from './lint-words.ts';
import { listLintProblems } from './list-lint-problems.ts';

/** The run as SARIF: every rule with its explanation, law and page, and a result for every finding, suppressed ones included. */
export function renderLintSarif(run: LintRun, { messages }: { readonly messages: Messages }): string {
  return drawSarif(
    [
      {
        version: run.tool.version,
        language: messages.language,
        rules: run.rules.map((rule) => describeRule(rule, run.tool.version, messages)),
        findings: listLintProblems(run, messages),
        detail: () => ({}),
        failed: run.rejected.length > 0,
        violated: run.violations.length > 0,
        properties: { asOf: run.asOf, counts: run.counts },
      },
    ],
    ciTexts(messages),
  );
}

function describeRule({ id, level, law, words }: RuleDescription, version: string, messages: Messages) {
  const { title, explanation: lines } = words[messages.language];
  const { law: lawWord } = messages.report.columns;
  const cited = law.map((one) => `${lawWord}: ${one}`);
  return {
    id,
    name: id,
    shortDescription: { text: plain(title) },
    fullDescription: { text: plain(lines.join(' ')) },
    help: {
      text: plain([...lines, ...cited].join('\n')),
      markdown: [...lines.map(escapeMarkdown), ...cited.map((one) => `- ${escapeMarkdown(one)}`)].join('\n\n'),
    },
    helpUri: rulePageUri(id, version),
    defaultConfiguration: level === 'off' ? { enabled: false } : { level },
    properties: { tags: ['standar-pelayanan'], law, page: rulePage(id) },
  };
}
