import { type Diagnostic, fault, warning } from '../../model/diagnostic.ts';
import type { Node } from '../../model/source-node.ts';
import { cellName } from '../../office/workbook/workbook.ts';
import { type CellSource, keyAt, mapping } from './cell-source.ts';
import { type FormSheet, type FormSheetRow, MARK, rowsOf, SERVICE_KEY } from './form-sheets.ts';
import { readEvidence } from './read-evidence.ts';

/** What the rows of a sheet of answers say. */
export interface AnswerRows {
  /** The answer to each item that anything is said of, in the form of files. */
  readonly answers: Map<string, Node>;
  /** Items that have a row. */
  readonly items: ReadonlySet<string>;
  /** The values of rows that are of no item: who verified, and when. */
  readonly others: ReadonlyMap<string, Node>;
}

/** Reads the rows of the answers, or of the verification. */
export function readAnswerRows(form: FormSheet, source: CellSource, faults: Diagnostic[]): AnswerRows {
  const { columns, sheet } = form;
  const answers = new Map<string, Node>();
  const items = new Set<string>();
  const others = new Map<string, Node>();
  const firstAnswers = new Map<string, string>();
  const answerColumns = [...columns].filter(([key]) => key === 'answer' || key.startsWith(SERVICE_KEY));
  let isBelowHeading = false;
  for (const row of rowsOf(form)) {
    const { key } = row;
    if (key === undefined) {
      const stray = answerColumns.map(([column]) => row.cell(column)).find((cell) => cell !== undefined);
      if (isBelowHeading && stray !== undefined) {
        faults.push(fault('form-row-without-item', source.place(sheet.name, stray), {}));
      }
      continue;
    }
    if (key.text.startsWith(MARK)) {
      const value = row.cell('answer');
      if (value !== undefined) others.set(key.text.slice(MARK.length), source.scalar(sheet.name, value));
      continue;
    }
    isBelowHeading = true;
    items.add(key.text);
    warnOfFormulas(row, columns, sheet.name, source, faults);
    const answer = readRow(row, form, source, faults);
    if (answer === undefined) continue;
    const place = cellName(row.row, columns.get('answer') ?? key.column);
    const first = firstAnswers.get(key.text);
    if (first === undefined) {
      firstAnswers.set(key.text, place);
      answers.set(key.text, answer);
    } else {
      const at = source.place(sheet.name, { row: row.row, column: columns.get('answer') ?? key.column });
      faults.push(fault('form-two-answers', at, { item: key.text, first }));
    }
  }
  for (const range of sheet.merged) {
    const { firstRow, firstColumn, lastRow, lastColumn } = range;
    const isOfAnswers = answerColumns.some(([, column]) => column >= firstColumn && column <= lastColumn);
    if (lastRow > firstRow && lastRow > form.keyRow && isOfAnswers) {
      const at = source.place(sheet.name, { row: firstRow, column: firstColumn });
      const words = `${cellName(firstRow, firstColumn)}:${cellName(lastRow, lastColumn)}`;
      faults.push(fault('form-merged-answer', at, { range: words }));
    }
  }
  return { answers, items, others };
}

/** Columns that are read, beside those of answers. */
const READ = ['answer', 'reason', 'evidence', 'dated', 'note'] as const;

function warnOfFormulas(
  row: FormSheetRow,
  columns: ReadonlyMap<string, number>,
  sheet: string,
  source: CellSource,
  faults: Diagnostic[],
): void {
  for (const key of columns.keys()) {
    const cell = (READ as readonly string[]).includes(key) || key.startsWith(SERVICE_KEY) ? row.cell(key) : undefined;
    if (cell?.isFormula === true) faults.push(warning('form-formula', source.place(sheet, cell), {}));
  }
}

/** One item in the form of files: its answer alone, or a mapping; undefined where nothing is said. */
function readRow(
  row: FormSheetRow,
  { columns, sheet, rowKey }: FormSheet,
  source: CellSource,
  faults: Diagnostic[],
): Node | undefined {
  const { name } = sheet;
  const textAt = (column: string): Node | undefined => {
    const cell = row.cell(column);
    return cell === undefined ? undefined : source.scalar(name, cell);
  };
  const own = source.nothing(name, { row: row.row, column: columns.get('answer') ?? rowKey });
  const services = mapping(
    [...columns.keys()]
      .filter((key) => key.startsWith(SERVICE_KEY))
      .map((key) => {
        const value = textAt(key);
        return [keyAt(key.slice(SERVICE_KEY.length), value ?? own), value] as const;
      }),
  );
  const answer = textAt('answer');
  const pieces = readEvidence(row.cell('evidence'), row.cell('dated'), name, source, faults);
  const [first] = pieces;
  const evidence: Node | undefined =
    first === undefined ? undefined : { kind: 'sequence', items: pieces, start: first.start, end: first.end };
  const rest = { services, reason: textAt('reason'), evidence, note: textAt('note') };
  if (Object.values(rest).every((value) => value === undefined)) return answer;
  return mapping(Object.entries({ answer, ...rest }).map(([key, value]) => [keyAt(key, value ?? own), value] as const));
}
