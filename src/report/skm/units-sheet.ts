import type { Messages } from '../../messages/messages.ts';
import type { SurveyUnitsRun } from '../../model/survey-units-run.ts';
import { headings, number, type Sheet, text } from '../../office/workbook/cells.ts';
import { skmWords } from './skm-options.ts';

/** A row a unit and period, with the means of its elements. */
export function unitsSheet(run: SurveyUnitsRun, messages: Messages): Sheet {
  const { sheets: words, columns, units } = skmWords(messages);
  const elements = run.institution?.elements ?? [];
  return {
    name: words.units,
    widths: [12, 34, 12, 10, 8, 16, ...elements.map(() => 13), 30],
    table: { frozen: 2, printed: 6 + elements.length },
    rows: [
      headings(
        units.period,
        units.unit,
        columns.respondents,
        columns.index,
        columns.grade,
        columns.predicate,
        ...elements.map(({ number: at, title }) => `U${at} ${title}`),
        words.file,
      ),
      ...run.units.map(({ period, name, respondents, index, grade, predicate, zone, means, file }) => [
        text(period),
        text(name),
        number(respondents, 'count'),
        number(index, 'points'),
        text(grade, zone),
        text(predicate),
        ...means.map((mean) => number(mean, 'mean')),
        text(file),
      ]),
    ],
  };
}
