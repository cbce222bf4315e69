import type { Messages } from '../../messages/messages.ts';
import type { RuleDescription } from '../../model/lint-rule.ts';
import type { LintSettings } from '../../model/lint-run.ts';
import { lintTexts } from '../lint/lint-words.ts';
import { filled, type Outline } from './outline.ts';

/** The page of a rule as a terminal shows it: what it looks for and why, an example, how to change its level. */
export function ruleOutline(
  { id, level, law, fixable, words, example }: RuleDescription,
  levels: LintSettings['levels'],
  version: string,
  messages: Messages,
): Outline {
  const { list, levels: levelWords } = lintTexts(messages);
  const { title, explanation, remedy } = words[messages.language];
  const code = (text: string) =>
    ({ kind: 'paragraphs', lines: text.split('\n').filter((line) => line !== '') }) as const;
  return {
    title: `${id}: ${title}`,
    kicker: '',
    about: [
      `${list.level}: ${levelWords[levels[id] ?? level]}`,
      `${list.law}: ${law.length === 0 ? list.noLaw : law.join('; ')}`,
    ],
    sources: [],
    headline: null,
    version,
    sections: filled([
      { heading: '', blocks: [{ kind: 'paragraphs', lines: explanation }] },
      { heading: list.remedy, blocks: [{ kind: 'paragraphs', lines: remedy === null ? [] : [`${remedy}.`] }] },
      { heading: list.wrong, blocks: [code(example.wrong)] },
      { heading: list.right, blocks: [code(example.right)] },
      {
        heading: list.change,
        blocks: [
          { kind: 'paragraphs', lines: [list.changeText] },
          code(`lint: { rules: { ${id}: off } }`),
          { kind: 'paragraphs', lines: [list.disable, `<!-- patuh-abaikan ${id}: alasannya -->`] },
          { kind: 'paragraphs', lines: fixable ? [list.fixable] : [] },
        ],
      },
    ]),
  };
}
