import type { Messages } from '../messages/messages.ts';
import type { OfficeTexts } from '../messages/office-texts.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Run } from '../model/run.ts';
import { expectedNames } from './expected-names.ts';
import { violationLine } from './sentences.ts';
import type { Table } from './tables.ts';
import { diagnosticText } from './wording.ts';

export type ProblemColumn = 'kind' | 'place' | 'fault' | 'remedy';

/** All that is wrong: files rejected, units missing, requirements not met, warnings. */
export function problemTable(run: Run, messages: Messages, { problems }: OfficeTexts): Table<ProblemColumn> {
  const { report } = messages;
  const named = expectedNames(run);
  const described = (kind: string, diagnostic: Diagnostic) => {
    const { fault, remedy = '' } = diagnosticText(diagnostic, messages);
    const { file, line } = diagnostic.at;
    return { cells: { kind, place: line === undefined ? file : `${file}:${line}`, fault, remedy } };
  };
  return {
    columns: [
      { key: 'kind', title: problems.kind, align: 'left' },
      { key: 'place', title: problems.place, align: 'left' },
      { key: 'fault', title: problems.fault, align: 'left' },
      { key: 'remedy', title: problems.remedy, align: 'left' },
    ],
    rows: [
      ...run.rejected.flatMap(({ diagnostics }) => diagnostics.map((one) => described(report.rejected, one))),
      ...run.missing.map((unit) => ({
        cells: {
          kind: report.missing,
          place: unit,
          fault: report.missingUnits(named.get(unit) ?? unit, 0),
          remedy: '',
        },
      })),
      ...run.violations.map((violation) => ({
        cells: {
          kind: problems.gate,
          place: violation.unit ?? run.institution.name ?? report.unnamedInstitution,
          fault: violationLine(violation, run, messages),
          remedy: '',
        },
      })),
      ...run.warnings.map((one) =>
        described(one.severity === 'error' ? report.severities.error : problems.warning, one),
      ),
    ],
  };
}
