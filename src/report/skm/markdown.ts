import type { SurveyRun } from '../../model/survey-run.ts';
import { drawTable, escapeMarkdown } from '../markdown-text.ts';
import { type SkmOptions, skmWords } from './skm-options.ts';
import {
  formatIndex,
  formatMean,
  lowestElements,
  methodSentences,
  publishedSentences,
  respondentSentence,
  sampleVerdict,
  sourceSentences,
} from './skm-sentences.ts';
import { elementTable, groupTable } from './skm-tables.ts';

/** A survey for a wiki, a mail or a report. */
export function renderSkmMarkdown(run: SurveyRun, { messages, command }: SkmOptions): string {
  const words = skmWords(messages);
  const { result } = run;
  const list = (lines: readonly string[]) => lines.map((line) => `- ${escapeMarkdown(line)}`);
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`## ${heading}`, '', ...lines, ''];
  const sample = sampleVerdict(run, messages);
  const groups = (['service', 'unit'] as const).flatMap((by) => {
    const table = groupTable(run, by, messages);
    return table.rows.length === 0 ? [] : [`## ${words.headings.groups[by]}`, '', ...drawTable(table)];
  });
  const lines = [
    `# ${words.title}`,
    '',
    ...(result === null
      ? []
      : [
          `**${formatIndex(result.index, messages)}**, **${words.grade(result.grade)}** (${escapeMarkdown(result.predicate)})`,
          '',
        ]),
    ...list(sourceSentences(run, messages)),
    '',
    ...(run.elements.length === 0
      ? []
      : [`## ${words.headings.elements}`, '', ...drawTable(elementTable(run, messages))]),
    ...part(
      words.headings.lowest,
      lowestElements(run).map(
        ({ title, mean, remedy }) =>
          `- **${escapeMarkdown(title)}** (${formatMean(mean, messages)})${remedy === null ? '' : `: ${escapeMarkdown(remedy)}`}`,
      ),
    ),
    ...groups,
    ...part(words.headings.respondents, list(run.respondentsBy.map((one) => respondentSentence(one, messages)))),
    ...part(words.headings.sample, sample === undefined ? [] : list([sample.sentence])),
    ...part(words.headings.published, list(publishedSentences(run, messages))),
    `## ${words.headings.method}`,
    '',
    ...list([...methodSentences(run, messages), messages.report.commandLine(command)]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
