import { Chalk } from 'chalk';
import type { Messages } from '../../messages/messages.ts';
import type { RuleDescription } from '../../model/lint-rule.ts';
import type { LintSettings } from '../../model/lint-run.ts';
import { jsonText } from '../data/json-text.ts';
import type { ReportOptions } from '../report-options.ts';
import { drawColumns } from '../terminal/draw-table.ts';
import { lintTexts, rulePage } from './lint-words.ts';

type Levels = LintSettings['levels'];

function listRules(rules: readonly RuleDescription[], levels: Levels, { language }: Messages) {
  return rules.map(({ id, level, law, fixable, words }) => {
    const { title, explanation } = words[language];
    return {
      rule: id,
      title,
      level: levels[id] ?? level,
      defaultLevel: level,
      law,
      fixable,
      page: rulePage(id),
      explanation,
    };
  });
}

/** Every rule with its level here, its law and its page. */
export function renderRules(
  rules: readonly RuleDescription[],
  levels: Levels,
  { messages, color, width }: Pick<ReportOptions, 'messages' | 'color' | 'width'>,
): string {
  const { report, levels: words, list } = lintTexts(messages);
  const chalk = new Chalk({ level: color });
  const paint = { error: chalk.red, warning: chalk.yellow, note: chalk.cyan, off: chalk.dim };
  const rows = listRules(rules, levels, messages);
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
export function renderRulesJson(rules: readonly RuleDescription[], levels: Levels, messages: Messages): string {
  return jsonText({ schemaVersion: 1, rules: listRules(rules, levels, messages) });
}
