import type { ChecklistSummary, Run } from '../../model/run.ts';
import { type Cell, date, headings, number, type Sheet, text } from '../../office/workbook/cells.ts';
import { furtherLines } from '../sentences.ts';
import type { WorkbookWords } from './workbook-words.ts';
import { zoneCell } from './zone-cell.ts';

const WIDTHS = [44, 84, 24];

/** What the figures rest on and where they come from. */
export function methodSheet(run: Run, command: string, words: WorkbookWords): Sheet {
  const { messages, office, xlsx } = words;
  const { report } = messages;
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
      ...(checklist === null ? [] : checklistRows(checklist, words)),
      ...furtherLines(run, messages).map((line) => [text(line, 'sentence')]),
      row(office.basis, text(report.bases[run.basis])),
      row(xlsx.asOf, { ...date(run.asOf), style: 'leftDate' }),
      row(xlsx.tool, text(`patuh ${run.tool.version}`)),
      row(xlsx.command, text(command)),
      [],
      [text(office.selfAssessment, 'sentence')],
      ...xlsx.hints.map((hint) => [text(hint, 'sentence')]),
      ...(checklist === null ? [] : checklistTables(checklist, words)),
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

function checklistRows(checklist: ChecklistSummary, { messages, office, xlsx }: WorkbookWords): Cell[][] {
  const { report } = messages;
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

function checklistTables({ sources, zones }: ChecklistSummary, { messages, office }: WorkbookWords): Cell[][] {
  const { report } = messages;
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
