import { explanations as english } from '../../messages/en/lint-explanations.ts';
import { explanations as indonesian } from '../../messages/id/lint-explanations.ts';
import type { Messages } from '../../messages/messages.ts';
import { RULE_EXAMPLES } from '../../messages/rule-examples.ts';
import { LINT_RULES, type RuleId } from '../../model/lint-rules.ts';
import { escapeMarkdown } from '../markdown-text.ts';
import { lintTexts, ruleOf } from './lint-words.ts';

const IDS = Object.keys(LINT_RULES) as RuleId[];

/** Every page of the rules by the name of its file, the list of them included. */
export function rulePages(words: Pick<Messages, 'language'>): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', renderRuleIndex(words)],
    ...IDS.map((id): [string, string] => [`${id}.md`, renderRulePage(id, words)]),
  ]);
}

/** The page of a rule, as Markdown: what it looks for and why, an example of each, how to change and to suppress it. */
function renderRulePage(id: RuleId, { language }: Pick<Messages, 'language'>): string {
  const { list, rules, levels } = lintTexts({ language });
  const { level, law, fixable } = ruleOf(id);
  const { remedy, title } = rules[id];
  const { wrong, right } = RULE_EXAMPLES[id];
  const explained = { id: indonesian, en: english }[language][id];
  const lines = [
    `# ${escapeMarkdown(title)}`,
    '',
    `<!-- ${list.generated} -->`,
    '',
    `- ${list.id}: \`${id}\``,
    `- ${list.level}: ${levels[level]} (\`${level}\`)`,
    `- ${list.law}: ${law.length === 0 ? list.noLaw : law.map(escapeMarkdown).join('; ')}`,
    '',
    ...explained.flatMap((paragraph) => [escapeProse(paragraph), '']),
    ...(typeof remedy === 'string' ? [`## ${list.remedy}`, '', `${escapeProse(remedy)}.`, ''] : []),
    `## ${list.wrong}`,
    '',
    ...fenced(wrong, 'markdown'),
    `## ${list.right}`,
    '',
    ...fenced(right, 'markdown'),
    `## ${list.change}`,
    '',
    list.changeText,
    '',
    ...fenced(`lint:\n  rules:\n    ${id}: off`, 'yaml'),
    list.disable,
    '',
    ...fenced(`<!-- patuh-abaikan ${id}: alasannya -->`, 'markdown'),
    ...(fixable ? [list.fixable, ''] : []),
    `[${list.back}](README.md)`,
  ];
  return `${lines.join('\n')}\n`;
}

/** The list of all rules with links to their pages. */
function renderRuleIndex({ language }: Pick<Messages, 'language'>): string {
  const { list, rules, levels, report } = lintTexts({ language });
  const rows = IDS.map((id) => {
    const { level, law } = ruleOf(id);
    return `| [\`${id}\`](${id}.md) | ${escapeMarkdown(rules[id].title)} | ${levels[level]} | ${law.map(escapeMarkdown).join('; ')} |`;
  });
  return `${[
    `# ${list.index}`,
    '',
    `<!-- ${list.generated} -->`,
    '',
    list.intro,
    '',
    `| ${list.id} | ${report.columns.fault} | ${list.level} | ${list.law} |`,
    '|---|---|---|---|',
    ...rows,
  ].join('\n')}\n`;
}

function fenced(text: string, language: string): string[] {
  return [`\`\`\`${language}`, ...text.split('\n'), '```', ''];
}

/** Our own sentences: backticks mark code, and what looks like a tag is none. */
function escapeProse(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? part.replace(/[<>*_|]/g, (character) => `\\${character}`) : part))
    .join('`');
}
