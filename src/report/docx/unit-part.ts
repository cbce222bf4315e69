import { ZONES } from '../../model/checklist.ts';
import type { Run } from '../../model/run.ts';
import type { Xml } from '../../office/xml.ts';
import { type UnitColumn, type UnitOrder, unitTable } from '../tables.ts';
import { cell, heading, paragraph } from './blocks.ts';
import type { DocumentWords } from './document-words.ts';
import { numberedTable, zoneTableCell } from './draw-table.ts';

const WIDTHS: Readonly<Partial<Record<UnitColumn, number>>> = {
  name: 0,
  score: 780,
  zone: 1000,
  label: 1500,
  low: 900,
  high: 900,
  certain: 780,
  claimed: 830,
  evidenced: 1020,
  verified: 1020,
  unproven: 820,
  gaps: 780,
};

/** The units side by side; a rejected file and a missing unit have that word for a zone. */
export function unitPart(run: Run, sort: UnitOrder | undefined, { messages, office, docx }: DocumentWords): Xml[] {
  const { report } = messages;
  const { columns, rows } = unitTable(run, sort, messages);
  const titles: Readonly<Partial<Record<UnitColumn, string>>> = report.short;
  const shown = columns.flatMap((column) => {
    const width = WIDTHS[column.key];
    return width === undefined ? [] : [{ ...column, width, title: titles[column.key] ?? column.title }];
  });
  return [
    heading(1, docx.chapters.units),
    paragraph(docx.units(run.institution.name ?? report.unnamedInstitution)),
    numberedTable(
      shown,
      rows.map(({ cells }) =>
        shown.map(({ key }) => {
          if (key === 'name') return cell(cells.name || cells.unit || cells.file);
          if (key !== 'zone') return cell(cells[key]);
          const zone = ZONES.find((one) => report.zones[one] === cells.zone);
          return zoneTableCell(zone ?? null, cells.zone || cells.status);
        }),
      ),
      'landscape',
      office.number,
    ),
  ];
}
