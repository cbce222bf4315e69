import type { Messages } from '../../messages/messages.ts';
import { SURVEY_ANSWERS } from '../../model/survey.ts';
import type { SurveyGroup, SurveyRun } from '../../model/survey-run.ts';
import type { Table } from '../tables.ts';
import { skmWords } from './skm-options.ts';
import { formatIndex, formatMean } from './skm-sentences.ts';

/** The tables of a survey, built once; cells contain plain text. */

export type ElementColumn = 'element' | 'mean' | 'index' | 'grade' | `answer${1 | 2 | 3 | 4}`;

/** A row an element; how often each answer was given, where that is known. */
export function elementTable(run: Pick<SurveyRun, 'elements'>, messages: Messages): Table<ElementColumn> {
  const { columns } = skmWords(messages);
  const counted = run.elements.some(({ answers }) => answers !== null);
  const right = (key: ElementColumn, title: string) => ({ key, title, align: 'right' as const });
  return {
    columns: [
      { key: 'element', title: columns.element, align: 'left' },
      ...(counted ? SURVEY_ANSWERS.map((answer) => right(`answer${answer}`, columns.answer(answer))) : []),
      right('mean', columns.mean),
      right('index', columns.index),
      { key: 'grade', title: columns.grade, align: 'left' },
    ],
    rows: run.elements.map(({ number, title, mean, index, grade, zone, answers }) => {
      const count = (answer: number) => String(answers?.[answer - 1] ?? '');
      return {
        zone,
        cells: {
          element: `${number}. ${title}`,
          mean: formatMean(mean, messages),
          index: formatIndex(index, messages),
          grade,
          answer1: count(1),
          answer2: count(2),
          answer3: count(3),
          answer4: count(4),
        },
        numbers: {
          mean,
          index,
          ...(answers === null
            ? {}
            : Object.fromEntries(SURVEY_ANSWERS.map((answer) => [`answer${answer}`, answers[answer - 1]]))),
        },
      };
    }),
  };
}

export type GroupColumn = 'name' | 'respondents' | 'index' | 'grade' | 'predicate';

/** A row a service, or a unit; empty where the table names none, or one only. */
export function groupTable(run: SurveyRun, by: SurveyGroup['by'], messages: Messages): Table<GroupColumn> {
  const { columns, facts, unsaid } = skmWords(messages);
  return {
    columns: [
      { key: 'name', title: facts[by], align: 'left' },
      { key: 'respondents', title: columns.respondents, align: 'right' },
      { key: 'index', title: columns.index, align: 'right' },
      { key: 'grade', title: columns.grade, align: 'left' },
      { key: 'predicate', title: columns.predicate, align: 'left' },
    ],
    rows: run.groups
      .filter((group) => group.by === by)
      .map(({ name, respondents, index, grade, predicate, zone }) => ({
        zone,
        cells: {
          name: name ?? unsaid,
          respondents: String(respondents),
          index: formatIndex(index, messages),
          grade,
          predicate,
        },
        numbers: { respondents, index },
      })),
  };
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
