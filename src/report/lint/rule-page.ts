import type { Messages } from '../../messages/messages.ts';
import type { RuleDescription } from '../../model/lint-rule.ts';
import { escapeMarkdown } from '../markdown-text.ts';
import { lintTexts } from './lint-words.ts';

/** Every page of the rules by the name of its file, the list of them included. */
export function rulePages(
  rules: readonly RuleDescription[],
  words: Pick<Messages, 'language'>,
): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', renderRuleIndex(rules, words)],
    ...rules.map((rule): [string, string] => [`${rule.id}.md`, renderRulePage(rule, words)]),
  ]);
}

/** The page of a rule, as Markdown: what it looks for and why, an example of each, how to change and to suppress it. */
export function renderRulePage(
  { id, level, law, fixable, words, example }: RuleDescription,
  { language }: Pick<Messages, 'language'>,
): string {
  const { list, levels } = lintTexts({ language });
  const { title, explanation, remedy } = words[language];
  const lines = [
    `# ${escapeMarkdown(title)}`,
    '',
    `<!-- ${list.generated} -->`,
    '',
    `- ${list.id}: \`${id}\``,
    `- ${list.level}: ${levels[level]} (\`${level}\`)`,
    `- ${list.law}: ${law.length === 0 ? list.noLaw : law.map(escapeMarkdown).join('; ')}`,
    '',
    ...explanation.flatMap((paragraph) => [escapeProse(paragraph), '']),
    ...(remedy === null ? [] : [`## ${list.remedy}`, '', `${escapeProse(remedy)}.`, '']),
    `## ${list.wrong}`,
    '',
    ...fenced(example.wrong, 'markdown'),
    `## ${list.right}`,
    '',
    ...fenced(example.right, 'markdown'),
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
function renderRuleIndex(rules: readonly RuleDescription[], { language }: Pick<Messages, 'language'>): string {
  const { list, levels, report } = lintTexts({ language });
  const rows = rules.map(
    ({ id, level, law, words }) =>
      `| [\`${id}\`](${id}.md) | ${escapeMarkdown(words[language].title)} | ${levels[level]} | ${law.map(escapeMarkdown).join('; ')} |`,
  );
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
