import type { Messages } from '../../messages/messages.ts';
import type { SurveyAnswer } from '../../model/survey.ts';
import type { ElementResult, SurveyGroup, SurveyRun } from '../../model/survey-run.ts';
import { type ColumnOf, figure, tableOf } from '../table.ts';
import { skmWords } from './skm-options.ts';
import { formatIndex, formatMean } from './skm-sentences.ts';

/** The tables of a survey, built once; cells contain plain text. */

/** A row an element; how often each answer was given, where that is known. */
export function elementTable(run: Pick<SurveyRun, 'elements'>, messages: Messages) {
  const { columns } = skmWords(messages);
  const counted = run.elements.some(({ answers }) => answers !== null);
  const given = (answer: SurveyAnswer): ColumnOf<ElementResult> | false =>
    counted && [columns.answer(answer), ({ answers }) => figure(answers?.[answer - 1] ?? null), 'right'];
  return tableOf(
    run.elements,
    {
      element: [columns.element, ({ number, title }) => `${number}. ${title}`],
      answer1: given(1),
      answer2: given(2),
      answer3: given(3),
      answer4: given(4),
      mean: [columns.mean, ({ mean }) => figure(mean, (value) => formatMean(value, messages)), 'right'],
      index: [columns.index, ({ index }) => figure(index, (value) => formatIndex(value, messages)), 'right'],
      grade: [columns.grade, ({ grade }) => grade],
    },
    ({ zone }) => ({ zone }),
  );
}

/** A row a service, or a unit; empty where the table names none, or one only. */
export function groupTable(run: SurveyRun, by: SurveyGroup['by'], messages: Messages) {
  const { columns, facts, unsaid } = skmWords(messages);
  return tableOf(
    run.groups.filter((group) => group.by === by),
    {
      name: [facts[by], ({ name }) => name ?? unsaid],
      respondents: [columns.respondents, ({ respondents }) => figure(respondents), 'right'],
      index: [columns.index, ({ index }) => figure(index, (value) => formatIndex(value, messages)), 'right'],
      grade: [columns.grade, ({ grade }) => grade],
      predicate: [columns.predicate, ({ predicate }) => predicate],
    },
    ({ zone }) => ({ zone }),
  );
}

/**
 * Everything in rows for a spreadsheet: the whole survey, then each service and unit, with the means of all elements.
 */
export function summaryRows(run: SurveyRun, messages: Messages): readonly (readonly string[])[] {
  const { columns, facts, unsaid, all } = skmWords(messages);
  const titles = run.elements.map(({ title }) => title);
  const head = [
    columns.by,
    columns.name,
    columns.respondents,
    columns.index,
    columns.grade,
    columns.predicate,
    ...titles,
  ];
  const { result, answers } = run;
  const whole =
    result === null
      ? []
      : [
          [
            all,
            '',
            answers === null ? '' : String(answers.respondents),
            formatIndex(result.index, messages),
            result.grade,
            result.predicate,
            ...run.elements.map(({ mean }) => formatMean(mean, messages)),
          ],
        ];
  const groups = run.groups.map(({ by, name, respondents, index, grade, predicate, means }) => [
    facts[by],
    name ?? unsaid,
    String(respondents),
    formatIndex(index, messages),
    grade,
    predicate,
    ...means.map((mean) => formatMean(mean, messages)),
  ]);
  return [head, ...whole, ...groups];
}
