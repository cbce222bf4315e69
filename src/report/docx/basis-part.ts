import type { Run } from '../../model/run.ts';
import type { Xml } from '../../office/xml.ts';
import { methodLines } from '../sentences.ts';
import { formatPlain, zoneWord } from '../wording.ts';
import { bullets, cell, heading, paragraph, table } from './blocks.ts';
import type { DocumentWords } from './document-words.ts';
import { numberedTable, zoneTableCell } from './draw-table.ts';
import { fitColumns } from './page-layout.ts';

/** The instrument, the sources of its figures, and how scores are made of answers. */
export function basisPart(run: Run, { messages, office, docx }: DocumentWords): Xml[] {
  const { checklist } = run;
  if (checklist === null) return [];
  const { report } = messages;
  return [
    heading(1, docx.chapters.basis),
    paragraph(docx.basis(checklist.title)),
    numberedTable(
      [
        { title: office.source, width: 0 },
        { title: office.status, width: 2000, align: 'center' },
      ],
      checklist.sources.map(({ title, status }) => [cell(title), cell(report.standings[status])]),
      'portrait',
      office.number,
    ),
    ...bullets(methodLines(run, messages)),
    paragraph(docx.basisOfLaw),
    heading(1, docx.chapters.method),
    ...docx.method.map((text) => paragraph(text)),
    paragraph(report.checklist.howToRead),
    table(
      fitColumns(
        [
          { title: report.columns.zone, width: 2000 },
          { title: report.columns.label, width: 0 },
          { title: office.from, width: 2400, align: 'right' },
        ],
        'portrait',
      ),
      checklist.zones.map(({ zone, label, min }) => [
        zoneTableCell(zone, zoneWord(zone, messages)),
        cell(label),
        cell(formatPlain(min, messages)),
      ]),
    ),
  ];
}
