import type { Messages } from '../../messages/messages.ts';
import type { ChecklistSummary } from '../../model/run.ts';
import { OFFICE_WORDS } from '../../office/office-words.ts';
import { type Cell, date, headings, number, type Sheet, text } from '../../office/workbook/cells.ts';
import type { AuditContext } from '../outlines/audit/audit-context.ts';
import { workbookTexts } from '../outlines/audit/workbook-texts.ts';
import { furtherLines } from '../sentences.ts';
import { zoneCell } from './zone-cell.ts';

const WIDTHS = [44, 84, 24];

/** What the figures rest on and where they come from. */
export function methodSheet({ run, command, messages }: AuditContext): Sheet {
  const { report } = messages;
  const office = OFFICE_WORDS[messages.language];
  const xlsx = workbookTexts(messages);
  const { checklist, inputs } = run;
  const row = (label: string, ...cells: readonly Cell[]) => [text(label, 'label'), ...cells];
  return {
    name: xlsx.sheets.method,
    widths: WIDTHS,
    rows: [
      [text(report.headings.method, 'title')],
      [],
      row(office.institution, text(run.institution.name ?? report.unnamedInstitution)),
      row(office.period, text(run.institution.period)),
      ...(checklist === null ? [] : checklistRows(checklist, messages)),
      ...furtherLines(run, messages).map((line) => [text(line, 'sentence')]),
      row(office.basis, text(report.bases[run.basis])),
      row(xlsx.asOf, { ...date(run.asOf), style: 'leftDate' }),
      row(xlsx.tool, text(`patuh ${run.tool.version}`)),
      row(xlsx.command, text(command)),
      [],
      [text(office.selfAssessment, 'sentence')],
      ...xlsx.hints.map((hint) => [text(hint, 'sentence')]),
      ...(checklist === null ? [] : checklistTables(checklist, messages)),
      ...(inputs.length === 0
        ? []
        : [
            [],
            headings(report.inputFiles, 'SHA-256'),
            ...inputs.map(({ file, sha256 }) => [text(file), text(sha256)]),
          ]),
    ],
  };
}

function checklistRows(checklist: ChecklistSummary, messages: Messages): Cell[][] {
  const { report } = messages;
  const office = OFFICE_WORDS[messages.language];
  const xlsx = workbookTexts(messages);
  const { id, title, version, years, sha256, standing, rollup, assumed, items } = checklist;
  const row = (label: string, value: string) => [text(label, 'label'), text(value)];
  return [
    row(office.instrument, title),
    row(report.checklist.id, `${id}, ${report.version(version)}`),
    ...(years === null ? [] : [row(report.checklist.years, years)]),
    [text(xlsx.items, 'label'), number(items, 'leftCount')],
    row('SHA-256', sha256),
    row(office.status, `${report.standings[standing]}: ${report.standingMeaning[standing]}`),
    ...(assumed.length === 0 ? [] : [row(xlsx.assumed, assumed.join('; '))]),
    row(xlsx.rollup, report.rollups[rollup]),
  ];
}

function checklistTables({ sources, zones }: ChecklistSummary, messages: Messages): Cell[][] {
  const { report } = messages;
  const office = OFFICE_WORDS[messages.language];
  return [
    [],
    headings(office.zoneLevels, report.columns.label, office.from),
    ...zones.map(({ zone, label, min }) => [zoneCell(zone, messages), text(label), number(min, 'points')]),
    [text(report.checklist.howToRead, 'sentence')],
    [],
    headings(report.checklist.id, report.checklist.sources, office.status),
    ...sources.map(({ id, title, status }) => [text(id), text(title), text(report.standings[status], 'center')]),
  ];
}
