import type { Run } from '../../model/run.ts';
import type { Xml } from '../../office/xml.ts';
import type { ReportOptions } from '../report-options.ts';
import { annexPart } from './annex-part.ts';
import { basisPart } from './basis-part.ts';
import { paragraph } from './blocks.ts';
import { documentWords } from './document-words.ts';
import { packDocument } from './pack-document.ts';
import { sectionBreak, sectionProperties } from './page-layout.ts';
import { planPart } from './plan-part.ts';
import { proofPart } from './proof-part.ts';
import { summaryPart } from './summary-part.ts';
import { unitPart } from './unit-part.ts';

/** The run as an official report: upright pages to read, pages across for the wide tables. */
export function renderDocx(run: Run, options: ReportOptions): Uint8Array {
  const { messages } = options;
  const blocks = [...reportBlocks(run, options, true), sectionProperties('portrait', false)];
  return packDocument(blocks, documentWords(messages).office.reportTitle, run, messages);
}

/** The report of one run, up to the layout of its last pages. `letterhead`: its first page leaves room for one. */
export function reportBlocks(
  run: Run,
  { messages, sort = 'score', command, maxGaps }: ReportOptions,
  letterhead: boolean,
): readonly Xml[] {
  const words = documentWords(messages);
  const { office } = words;
  const { institution } = run;
  const { report } = messages;
  const most = maxGaps ?? Number.POSITIVE_INFINITY;
  const period = institution.period === null ? [] : [report.period(institution.period)];
  return [
    paragraph(office.reportTitle.toUpperCase(), 'Title'),
    paragraph(institution.name ?? report.unnamedInstitution, 'Subtitle'),
    paragraph([...period, office.asOf(office.date(run.asOf))].join(', '), 'Subtitle'),
    ...summaryPart(run, words),
    ...basisPart(run, words),
    sectionBreak('portrait', letterhead),
    ...unitPart(run, sort, words),
    ...planPart(run, sort, most, words),
    ...proofPart(run, sort, most, words),
    sectionBreak('landscape', false),
    ...annexPart(run, command, words),
  ];
}
