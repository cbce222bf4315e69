import type { Messages } from '../../messages/messages.ts';
import type { SurveyGroup, SurveyRun } from '../../model/survey-run.ts';
import { visible } from '../../text/visible.ts';
import { type Pen, takePen } from '../terminal/pen.ts';
import { drawColumns, type TextColumn, wrap } from '../text-layout.ts';
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

/** Columns of a bar. */
const BAR = 12;

/** A survey on one screen: its grade, its elements, what to do about the lowest, and how sure it is. */
export function renderSkmTerminal(run: SurveyRun, options: SkmOptions): string {
  const { messages } = options;
  const pen = takePen(options);
  const words = skmWords(messages);
  const text = (lines: readonly string[]) => lines.flatMap((line) => wrap(visible(line), pen.width - 2, '  '));
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', pen.chalk.bold(heading), ...lines];
  const sample = sampleVerdict(run, messages);
  const lines = [
    pen.chalk.bold(words.title),
    ...sourceSentences(run, messages).flatMap((line) => wrap(visible(line), pen.width)),
    ...scoreLines(run, options, pen),
    ...(run.elements.length === 0 ? [] : ['', ...elementLines(run, options, pen)]),
    ...part(words.headings.lowest, lowestLines(run, options, pen)),
    ...(['service', 'unit'] as const).flatMap((by) =>
      part(words.headings.groups[by], groupLines(run, by, options, pen)),
    ),
    ...part(words.headings.respondents, text(run.respondentsBy.map((one) => respondentSentence(one, messages)))),
    ...part(
      words.headings.sample,
      sample === undefined
        ? []
        : text([sample.sentence]).map((line) => (sample.inDoubt ? pen.chalk.yellow(line) : line)),
    ),
    ...part(words.headings.published, text(publishedSentences(run, messages))),
    '',
    ...text(methodSentences(run, messages)).map((line) => pen.chalk.dim(line)),
  ];
  return `${lines.join('\n')}\n`;
}

function scoreLines({ result }: SurveyRun, { messages }: SkmOptions, pen: Pen): string[] {
  if (result === null) return [];
  const strong = (text: string) => pen.chalk.bold(pen.zone[result.zone](text));
  const grade = skmWords(messages).grade(result.grade).toUpperCase();
  return ['', `  ${strong(formatIndex(result.index, messages))}   ${strong(grade)}   ${visible(result.predicate)}`];
}

/** A bar from 25 to 100; an index is never below. */
function bar(index: number, pen: Pen): string {
  const length = Math.max(0, Math.min(BAR, Math.round(((index - 25) / 75) * BAR)));
  return pen.full.repeat(length) + pen.empty.repeat(BAR - length);
}

/** An index, its grade, and both as a bar. */
function gradeColumns(messages: Messages, pen: Pen): TextColumn<Pick<SurveyGroup, 'index' | 'grade' | 'zone'>>[] {
  const { columns } = skmWords(messages);
  const paint = ({ zone }: Pick<SurveyGroup, 'zone'>, text: string) => pen.zone[zone](text);
  return [
    { title: columns.index, align: 'right', text: ({ index }) => formatIndex(index, messages) },
    { title: columns.grade, align: 'left', text: ({ grade }) => grade, paint },
    { title: '', align: 'left', text: ({ index }) => bar(index, pen), paint },
  ];
}

function elementLines(run: SurveyRun, { messages }: SkmOptions, pen: Pen): string[] {
  const { columns } = skmWords(messages);
  type Row = SurveyRun['elements'][number];
  const table: readonly TextColumn<Row>[] = [
    {
      title: columns.element,
      align: 'left',
      flexible: true,
      text: ({ number, title }) => `${number}. ${visible(title)}`,
    },
    { title: columns.mean, align: 'right', text: ({ mean }) => formatMean(mean, messages) },
    ...gradeColumns(messages, pen),
  ];
  return drawColumns(table, run.elements, pen.width, pen.chalk.underline);
}

function lowestLines(run: SurveyRun, { messages }: SkmOptions, pen: Pen): string[] {
  return lowestElements(run).flatMap((element) => {
    const head = `${visible(element.title)} (${formatMean(element.mean, messages)})`;
    return [
      ...wrap(head, pen.width - 2, '  ').map((line) => pen.zone[element.zone](line)),
      ...(element.remedy === null ? [] : wrap(visible(element.remedy), pen.width - 4, '    ')),
    ];
  });
}

function groupLines(run: SurveyRun, by: SurveyGroup['by'], { messages }: SkmOptions, pen: Pen): string[] {
  const { columns, facts, unsaid } = skmWords(messages);
  const groups = run.groups.filter((group) => group.by === by);
  if (groups.length === 0) return [];
  const table: readonly TextColumn<SurveyGroup>[] = [
    { title: facts[by], align: 'left', flexible: true, text: ({ name }) => visible(name ?? unsaid) },
    { title: columns.respondents, align: 'right', text: ({ respondents }) => String(respondents) },
    ...gradeColumns(messages, pen),
  ];
  return drawColumns(table, groups, pen.width, pen.chalk.underline);
}
