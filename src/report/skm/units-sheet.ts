import type { Messages } from '../../messages/messages.ts';
import type { SurveyUnitsRun } from '../../model/survey-units-run.ts';
import { number, type Sheet, text } from '../../office/workbook/cells.ts';
import { type ListColumn, listSheet } from '../xlsx/list-sheet.ts';
import { skmWords } from './skm-options.ts';

/** A row a unit and period, with the means of its elements. */
export function unitsSheet(run: SurveyUnitsRun, messages: Messages): Sheet {
  const { sheets: words, columns, units } = skmWords(messages);
  const elements = run.institution?.elements ?? [];
  return listSheet<SurveyUnitsRun['units'][number]>(
    words.units,
    run.units,
    [
      [units.period, 12, ({ period }) => text(period)],
      [units.unit, 34, ({ name }) => text(name)],
      [columns.respondents, 12, ({ respondents }) => number(respondents, 'count')],
      [columns.index, 10, ({ index }) => number(index, 'points')],
      [columns.grade, 8, ({ grade, zone }) => text(grade, zone)],
      [columns.predicate, 16, ({ predicate }) => text(predicate)],
      ...elements.map(
        ({ number: at, title }, index): ListColumn<SurveyUnitsRun['units'][number]> => [
          `U${at} ${title}`,
          13,
          ({ means }) => number(means[index] ?? null, 'mean'),
        ],
      ),
      [words.file, 30, ({ file }) => text(file)],
    ],
    { frozen: 2, printed: 6 + elements.length },
  );
}
