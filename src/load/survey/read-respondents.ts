import { type Diagnostic, fault, type Place, warning } from '../../model/diagnostic.ts';
import { LIMITS } from '../../model/limits.ts';
import { maskPersonalData } from '../../model/personal-data.ts';
import { ELEMENTS, RESPONDENT_FACTS, type Respondent, type RespondentFact } from '../../model/survey.ts';
import { cellText } from './cell-text.ts';
import { collectAnswerWords } from './collect-answer-words.ts';
import { columnName, type Heading, indexOf } from './heading-row.ts';
import type { CsvRow } from './parse-csv.ts';
import { readAnswer } from './survey-answer.ts';
import { readDates } from './survey-dates.ts';
import type { Legend } from './survey-legend.ts';
import { isTotalsLabel, startRunning, sumsUp, take } from './totals-row.ts';

/** Rows that a message names; the others are counted. */
const ROWS_NAMED = 10;

/** Respondents, and what was found of the rows that are none. */
interface ReadRespondents {
  readonly respondents: readonly Respondent[];
  readonly incomplete: number;
  readonly faults: Diagnostic[];
  readonly warnings: Diagnostic[];
}

/** Reads the rows below the headings; those of a legend are no respondents. */
export function readRespondents(
  rows: readonly CsvRow[],
  heading: Heading,
  legend: Legend,
  place: (row: CsvRow) => Place,
): ReadRespondents {
  const columns = ELEMENTS.map((element) => indexOf(heading, element));
  const elementColumns = new Set(columns);
  const running = startRunning(ELEMENTS.length);
  const kept: { readonly row: CsvRow; readonly answers: Respondent['answers'] }[] = [];
  const faults: Diagnostic[] = [];
  const warnings: Diagnostic[] = [];
  const incomplete: CsvRow[] = [];
  const unanswered: CsvRow[] = [];
  const words = collectAnswerWords(heading);
  let afterTotals = false;
  const leaveOut = (row: CsvRow, label: string) => {
    afterTotals = true;
    warnings.push(warning('survey-totals', place(row), { row: row.number, label: maskPersonalData(label) }));
  };
  for (const row of rows) {
    if (faults.length > LIMITS.diagnostics) break;
    if (row.cells.every((cell) => cellText(cell) === '') || repeats(row, heading, columns)) continue;
    if (row === rows[0] && numbersColumns(row)) continue;
    const cells = columns.map((index) => row.cells[index] ?? '');
    const read = ELEMENTS.map((element, index) => readAnswer(cells[index] ?? '', element));
    if (explains(row, legend) && read.every(({ kind }) => kind !== 'answer')) continue;
    const label = cellText(row.cells.find((cell, index) => !elementColumns.has(index) && cellText(cell) !== '') ?? '');
    if (read.every(({ kind }) => kind === 'empty')) {
      unanswered.push(row);
      continue;
    }
    if (isTotalsLabel(label)) {
      leaveOut(row, label.slice(0, LIMITS.identifierLength));
      continue;
    }
    const wrong = columns.flatMap((index, element) => {
      const one = read[element];
      return one?.kind === 'wrong' ? [{ ...one, index }] : [];
    });
    if (wrong.length > 0 && (afterTotals || sumsUp(cells, running))) {
      leaveOut(row, '');
      continue;
    }
    const filled = row.cells.findLastIndex((cell) => cellText(cell) !== '') + 1;
    if (filled > heading.row.cells.length) {
      const facts = { row: row.number, cells: filled, expected: heading.row.cells.length };
      faults.push(fault('survey-extra-cells', place(row), facts));
      continue;
    }
    words.take(row, read);
    for (const { text, problem, index } of wrong) {
      if (problem === 'word') continue;
      const column = columnName(heading, index);
      const facts = { row: row.number, column, value: maskPersonalData(text), problem };
      faults.push(fault('survey-answer', place(row), facts));
    }
    const answers = read.flatMap((one) => (one.kind === 'answer' ? [one.answer] : []));
    take(running, read);
    if (answers.length === ELEMENTS.length) kept.push({ row, answers });
    else if (wrong.length === 0) incomplete.push(row);
  }
  const worded = words.tell(place);
  faults.unshift(...worded.faults);
  const told = tellLeftOut(incomplete, unanswered, place);
  const dates = readDatesOf(kept, heading, place);
  const respondents = kept.map(({ row, answers }, index) => {
    const date = dates.days[index];
    const period = readPeriod(row, heading);
    return {
      answers,
      facts: readFacts(row, heading),
      ...(date === undefined ? {} : { date }),
      ...(period === undefined ? {} : { period }),
    };
  });
  return {
    respondents,
    incomplete: incomplete.length,
    faults,
    warnings: [...worded.warnings, ...warnings, ...told, ...dates.warnings],
  };
}

/** A row of the legend, or its title. */
function explains(row: CsvRow, legend: Legend): boolean {
  if (legend.rows.size === 0) return false;
  return legend.rows.has(row) || /^(?:keterangan|legenda?|catatan)\b/i.test(cellText(row.cells.join(' ')));
}

/** Whether a row repeats the headings, as tables do that were put together of several, or printed on several pages. */
function repeats(row: CsvRow, heading: Heading, columns: readonly number[]): boolean {
  return columns.every((index) => {
    const text = lowerCase(row, index);
    return text !== '' && text === lowerCase(heading.row, index);
  });
}

/** A cell's text in lower case; nothing where the row is too short to have it. */
function lowerCase({ cells }: CsvRow, index: number): string {
  const { [index]: cell = '' } = cells;
  return cellText(cell).toLowerCase();
}

/** Whether the row below the headings numbers the columns: (1) (2) (3), or U1 U2 U3. Nine columns need numbers that are no answers. */
function numbersColumns({ cells }: CsvRow): boolean {
  const numbers = cells.map((cell) => /^\(?(?:u|unsur)? ?(\d{1,3})\)?$/i.exec(cellText(cell))?.[1]);
  const counted = numbers.filter((number) => number !== undefined).map(Number);
  const [first = 0] = counted;
  return counted.length >= ELEMENTS.length && counted.every((number, index) => number === first + index);
}

function readFacts(row: CsvRow, { headings }: Heading): Respondent['facts'] {
  const facts: Partial<Record<RespondentFact, string>> = {};
  for (const fact of RESPONDENT_FACTS) {
    const index = headings.facts.get(fact);
    const text = index === undefined ? '' : cellText((row.cells[index] ?? '').slice(0, LIMITS.answerLength));
    if (text !== '') facts[fact] = maskPersonalData(text);
  }
  return facts;
}

/** The text of the column of periods that was asked for. */
function readPeriod({ cells }: CsvRow, { period }: Heading): string | undefined {
  const text = period === undefined ? '' : cellText((cells[period] ?? '').slice(0, LIMITS.answerLength));
  return text === '' ? undefined : maskPersonalData(text);
}

function readDatesOf(
  kept: readonly { readonly row: CsvRow }[],
  { headings, row: headingRow }: Heading,
  place: (row: CsvRow) => Place,
): { readonly days: readonly (string | undefined)[]; readonly warnings: readonly Diagnostic[] } {
  const index = headings.facts.get('date');
  if (index === undefined) return { days: [], warnings: [] };
  const cells = kept.map(({ row }) => row.cells[index] ?? '');
  const days = readDates(cells);
  const unread = cells.filter((cell, at) => days[at] === undefined && cellText(cell) !== '').length;
  return {
    days,
    warnings: unread === 0 ? [] : [warning('survey-dates', place(headingRow), { count: unread })],
  };
}

function tellLeftOut(
  incomplete: readonly CsvRow[],
  unanswered: readonly CsvRow[],
  place: (row: CsvRow) => Place,
): Diagnostic[] {
  const [first] = incomplete;
  const [blank] = unanswered;
  const rows = incomplete.slice(0, ROWS_NAMED).map(({ number }) => String(number));
  return [
    ...(first === undefined ? [] : [warning('survey-incomplete', place(first), { count: incomplete.length, rows })]),
    ...(blank === undefined ? [] : [warning('survey-without-answers', place(blank), { count: unanswered.length })]),
  ];
}
