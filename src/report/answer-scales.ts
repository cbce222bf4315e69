import type { Messages } from '../messages/messages.ts';
import type { AnswerScale, Checklist, Choice } from '../model/checklist.ts';
import { type Rational, toNumber } from '../model/rational.ts';
import { escapeMarkdown } from './markdown-text.ts';
import { formatPlain } from './wording.ts';

/**
 * The scales that only one item uses, to be drawn beside it. On a page of thirty scales readers do not look up
 * the one that an item names.
 */
export function ownScales({ items }: Checklist): ReadonlySet<AnswerScale> {
  const uses = new Map<AnswerScale, number>();
  for (const { scale } of items) uses.set(scale, (uses.get(scale) ?? 0) + 1);
  return new Set([...uses].flatMap(([scale, count]) => (count === 1 ? [scale] : [])));
}

/** A scale on one line, as Markdown. */
export function describeScale(scale: AnswerScale, messages: Messages): string {
  const { checklist: texts } = messages.report;
  if (scale.kind === 'number') return texts.number(plain(scale.min, messages), plain(scale.max, messages));
  return scale.choices
    .map((choice) => `**${escapeMarkdown(choice.answer)}** (${pointsAndWords(choice, choice.also, messages)})`)
    .join(', ');
}

/** An item's own scale as lines of its list, as Markdown: the answers below one another, with what each is worth. */
export function ladderLines(scale: AnswerScale, messages: Messages): string[] {
  const { checklist: texts } = messages.report;
  if (scale.kind === 'number') return [`- **${texts.answers}:** ${describeScale(scale, messages)}`];
  const byPoints = scale.choices.every((choice) => choice.also.includes(pointsOf(choice)));
  return [
    `- **${texts.answers}${byPoints ? ` (${texts.wordOrPoints})` : ''}:**`,
    ...scale.choices.map((choice) => {
      const others = byPoints ? choice.also.filter((word) => word !== pointsOf(choice)) : choice.also;
      const words = others.length === 0 ? '' : ` (${wordsToo(others, messages)})`;
      return `  - ${plain(choice.points, messages)}: ${escapeMarkdown(choice.answer)}${words}`;
    }),
  ];
}

function pointsAndWords({ points }: Choice, also: readonly string[], messages: Messages): string {
  return [plain(points, messages), ...(also.length === 0 ? [] : [wordsToo(also, messages)])].join('; ');
}

function wordsToo(words: readonly string[], messages: Messages): string {
  return `${messages.report.checklist.also}: ${words.map(escapeMarkdown).join(', ')}`;
}

/** The points as a file has them among the other words of an answer. */
function pointsOf({ points }: Choice): string {
  return String(toNumber(points));
}

function plain(value: Rational, messages: Messages): string {
  return formatPlain(toNumber(value), messages);
}
