import type { Messages } from '../../messages/messages.ts';
import { fraction, roundHalfUp, toNumber } from '../../model/rational.ts';
import type { Respondent } from '../../model/survey.ts';
import type { SurveyRun } from '../../model/survey-run.ts';
import { type Cell, headings, number, type Sheet, text } from '../../office/workbook/cells.ts';
import { skmWords } from './skm-options.ts';

/** Decimals of means. */
const DECIMALS = 4;

/**
 * The sheet on which answers are processed, as PermenPANRB 14/2017 has it: a row a respondent, then the sums, the means of
 * the elements (NRR), the weighted means and the index. Values, not formulas.
 */
export function processingSheet(run: SurveyRun, respondents: readonly Respondent[], messages: Messages): Sheet {
  const { sheets: words, columns } = skmWords(messages);
  const count = BigInt(respondents.length);
  const elements = run.elements.length;
  const sums = run.elements.map((_, index) =>
    respondents.reduce((total, { answers }) => total + (answers[index] ?? 0), 0),
  );
  const total = sums.reduce((all, one) => all + one, 0);
  const divided = (sum: number, by: bigint) => toNumber(roundHalfUp(fraction(BigInt(sum), by), DECIMALS));
  const weighted = count * BigInt(elements);
  const row = (label: string, cells: readonly Cell[], end: Cell): Cell[] => [text(label, 'label'), ...cells, end];
  const nothing = text(null);
  return {
    name: words.processing,
    widths: [22, ...run.elements.map(() => 13), 12],
    table: { frozen: 1, printed: elements + 2 },
    rows: [
      headings(columns.respondents, ...run.elements.map(({ number: at, title }) => `U${at} ${title}`), words.sum),
      ...respondents.map(({ answers }, index) => [
        number(index + 1, 'count'),
        ...answers.map((answer) => number(answer, 'count')),
        number(
          answers.reduce<number>((all, answer) => all + answer, 0),
          'count',
        ),
      ]),
      row(
        words.sums,
        sums.map((sum) => number(sum, 'count')),
        number(total, 'count'),
      ),
      row(
        words.means,
        sums.map((sum) => number(divided(sum, count), 'mean')),
        nothing,
      ),
      row(
        words.weighted,
        sums.map((sum) => number(divided(sum, weighted), 'mean')),
        number(divided(total, weighted), 'mean'),
      ),
      row(
        words.index,
        run.elements.map(({ index }) => number(index, 'points')),
        number(run.result?.index ?? null, 'strongPoints'),
      ),
      row(
        columns.grade,
        run.elements.map(({ grade, zone }) => text(grade, zone)),
        text(run.result?.grade ?? null, run.result?.zone ?? 'center'),
      ),
    ],
  };
}
