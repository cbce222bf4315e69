import type { RunSet } from '../../model/run.ts';
import type { Xml } from '../../office/xml.ts';
import { diagnosticLine } from '../diagnostic-line.ts';
import { bullets, heading, paragraph } from '../docx/blocks.ts';
import { documentWords } from '../docx/document-words.ts';
import { reportBlocks } from '../docx/docx.ts';
import { drawTable } from '../docx/draw-table.ts';
import { packDocument } from '../docx/pack-document.ts';
import { sectionBreak, sectionProperties } from '../docx/page-layout.ts';
import type { ReportOptions } from '../report-options.ts';
import { indexTable } from './index-table.ts';

const WIDTHS = { institution: 0, period: 1300, units: 800, score: 1000, zone: 1800, complete: 1000 };

/** One document: a page that lists the institutions, then the whole report of each on pages of its own. */
export function renderSetDocx(set: RunSet, options: ReportOptions): Uint8Array {
  const { messages } = options;
  const { office } = documentWords(messages);
  const { several } = messages.report;
  const faults = set.rejected.flatMap(({ diagnostics }) => diagnostics);
  const index: readonly Xml[] = [
    paragraph(office.reportTitle.toUpperCase(), 'Title'),
    paragraph(several.title(set.runs.length), 'Subtitle'),
    paragraph(office.asOf(office.date(set.asOf)), 'Subtitle'),
    drawTable(indexTable(set, messages), WIDTHS, 'portrait', office.number),
    paragraph(`${several.meaning}.`),
    ...(faults.length === 0
      ? []
      : [
          heading(3, several.unassigned(set.rejected.length)),
          ...bullets(faults.map((one) => diagnosticLine(one, messages))),
        ]),
  ];
  const reports = set.runs.flatMap((run, index): Xml[] => [
    ...reportBlocks(run, options, false),
    ...(index === set.runs.length - 1 ? [] : [sectionBreak('portrait', false)]),
  ]);
  const blocks = [...index, sectionBreak('portrait', true), ...reports, sectionProperties('portrait', false)];
  return packDocument(blocks, office.reportTitle, set, messages);
}
