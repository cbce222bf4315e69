import type { Messages } from '../messages/messages.ts';
import type { OfficeTexts } from '../messages/office-texts.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Run } from '../model/run.ts';
import { expectedNames } from './expected-names.ts';
import { violationLine } from './sentences.ts';
import { tableOf } from './table.ts';
import { diagnosticText } from './wording.ts';

/** All that is wrong: files rejected, units missing, requirements not met, warnings. */
export function problemTable(run: Run, messages: Messages, { problems }: OfficeTexts) {
  const { report } = messages;
  const named = expectedNames(run);
  const described = (kind: string, diagnostic: Diagnostic) => {
    const { file, line } = diagnostic.at;
    return {
      kind,
      place: line === undefined ? file : `${file}:${line}`,
      remedy: '',
      ...diagnosticText(diagnostic, messages),
    };
  };
  return tableOf(
    [
      ...run.rejected.flatMap(({ diagnostics }) => diagnostics.map((one) => described(report.rejected, one))),
      ...run.missing.map((unit) => ({
        kind: report.missing,
        place: unit,
        fault: report.missingUnits(named.get(unit) ?? unit, 0),
        remedy: '',
      })),
      ...run.violations.map((violation) => ({
        kind: problems.gate,
        place: violation.unit ?? run.institution.name ?? report.unnamedInstitution,
        fault: violationLine(violation, run, messages),
        remedy: '',
      })),
      ...run.warnings.map((one) =>
        described(one.severity === 'error' ? report.severities.error : problems.warning, one),
      ),
    ],
    {
      kind: [problems.kind, ({ kind }) => kind],
      place: [problems.place, ({ place }) => place],
      fault: [problems.fault, ({ fault }) => fault],
      remedy: [problems.remedy, ({ remedy }) => remedy],
    },
  );
}
