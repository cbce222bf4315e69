import type { LintRun } from '../../model/lint-run.ts';
import { csvTable } from '../data/csv.ts';
import type { ReportOptions } from '../report-options.ts';
import { diagnosticText } from '../wording.ts';
import { allFindings } from './lint-tables.ts';
import { lintTexts } from './lint-words.ts';

/** Every finding as a row for a spreadsheet; behind them the files that could not be checked, with what is wrong with them. */
export function renderLintCsv(run: LintRun, { messages, toFile }: ReportOptions): string {
  const texts = lintTexts(messages);
  const { columns, rows } = allFindings(run, texts);
  const blank = Object.fromEntries(columns.map(({ key }) => [key, ''])) as (typeof rows)[number]['cells'];
  const rejected = run.rejected.flatMap(({ file, diagnostics }) =>
    diagnostics.map((diagnostic) => {
      const { fault, remedy = '' } = diagnosticText(diagnostic, messages);
      const { line, column } = diagnostic.at;
      return {
        cells: {
          ...blank,
          file,
          line: line === undefined ? '' : String(line),
          column: column === undefined ? '' : String(column),
          level: texts.levels[diagnostic.severity],
          rule: `input/${diagnostic.code}`,
          fault,
          remedy,
        },
      };
    }),
  );
  return csvTable({ columns, rows: [...rows, ...rejected] }, messages, toFile);
}
