import type { Run } from '../../model/run.ts';
import type { Xml } from '../../office/xml.ts';
import { problemTable } from '../problem-table.ts';
import { provenanceLines } from '../sentences.ts';
import { bullets, cell, heading, paragraph } from './blocks.ts';
import type { DocumentWords } from './document-words.ts';
import { drawTable, numberedTable } from './draw-table.ts';

/** What could not be scored, and where the report comes from. */
export function annexPart(run: Run, command: string, { messages, office, docx }: DocumentWords): Xml[] {
  const { report } = messages;
  const problems = problemTable(run, messages, office);
  return [
    heading(1, docx.chapters.annex),
    heading(2, docx.problems),
    problems.rows.length === 0
      ? paragraph(office.problems.none)
      : drawTable(problems, { kind: 1350, place: 2500, fault: 0, remedy: 2000 }, 'portrait', office.number),
    heading(2, docx.provenance),
    ...bullets(provenanceLines(run, command, messages)),
    ...(run.inputs.length === 0
      ? []
      : [
          heading(2, report.inputFiles),
          numberedTable(
            [
              { title: report.columns.file, width: 0 },
              { title: 'SHA-256', width: 4200 },
            ],
            run.inputs.map(({ file, sha256 }) => [cell(file), cell(sha256)]),
            'portrait',
            office.number,
          ),
        ]),
  ];
}
