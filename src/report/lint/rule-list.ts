import { Chalk } from 'chalk';
import { explanations as english } from '../../messages/en/lint-explanations.ts';
import { explanations as indonesian } from '../../messages/id/lint-explanations.ts';
import type { Messages } from '../../messages/messages.ts';
import { LINT_RULES, type RuleId } from '../../model/lint-rules.ts';
import type { LintSettings } from '../../model/lint-run.ts';
import { jsonText } from '../data/json-text.ts';
import type { ReportOptions } from '../report-options.ts';
import { drawColumns } from '../text-layout.ts';
import { lintTexts, ruleOf, rulePage } from './lint-words.ts';

type Levels = LintSettings['levels'];

function listRules(levels: Levels, messages: Messages) {
  const texts = lintTexts(messages);
  const explained = { id: indonesian, en: english }[messages.language];
  return (Object.keys(LINT_RULES) as RuleId[]).map((id) => {
    const { level, law, fixable } = ruleOf(id);
    return {
      rule: id,
      title: texts.rules[id].title,
      level: levels[id] ?? level,
      defaultLevel: level,
      law,
      fixable: fixable === true,
      page: rulePage(id),
      explanation: explained[id],
    };
  });
}

/** Every rule with its level here, its law and its page. */
export function renderRules(
  levels: Levels,
  { messages, color, width }: Pick<ReportOptions, 'messages' | 'color' | 'width'>,
): string {
  const { report, levels: words, list } = lintTexts(messages);
  const chalk = new Chalk({ level: color });
  const paint = { error: chalk.red, warning: chalk.yellow, note: chalk.cyan, off: chalk.dim };
  const rows = listRules(levels, messages);
  const lines = drawColumns(
    [
      { title: report.columns.rule, align: 'left', text: ({ rule }) => rule },
      {
        title: report.columns.level,
        align: 'left',
        text: ({ level }) => words[level],
        paint: ({ level }, text) => paint[level](text),
      },
      { title: report.columns.fault, align: 'left', flexible: true, text: ({ title }) => title },
      { title: report.columns.law, align: 'left', text: ({ law }) => law[0] ?? '' },
    ],
    rows,
    width,
    chalk.bold,
  );
  return `${[...lines, '', `  ${list.count(rows.length)}`].join('\n')}\n`;
}

/** The same for programs. */
export function renderRulesJson(levels: Levels, messages: Messages): string {
  return jsonText({ schemaVersion: 1, rules: listRules(levels, messages) });
}
