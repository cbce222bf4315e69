import type { BeritaAcaraTexts } from '../../messages/berita-acara-texts.ts';
import { beritaAcara as en } from '../../messages/en/berita-acara.ts';
import { beritaAcara as id } from '../../messages/id/berita-acara.ts';
import type { Messages } from '../../messages/messages.ts';
import { BASES, type Reading, type Run, type UnitResult } from '../../model/run.ts';
import type { Language } from '../../model/workspace.ts';
import { OFFICE_WORDS } from '../../office/office-words.ts';
import type { Xml } from '../../office/xml.ts';
import { bullets, cell, facts, heading, paragraph, table } from '../docx/blocks.ts';
import { numberedTable, zoneTableCell } from '../docx/draw-table.ts';
import { packDocument } from '../docx/pack-document.ts';
import { fitColumns, sectionProperties } from '../docx/page-layout.ts';
import { drawBlocks } from '../drawers/draw-docx.ts';
import { alsoPart } from '../outlines/audit/also-part.ts';
import { auditContext, type UnitContext } from '../outlines/audit/audit-context.ts';
import { resultSentences } from '../outlines/audit/result-sentences.ts';
import { subsections } from '../outlines/outline.ts';
import type { ReportOptions } from '../report-options.ts';
import { provenanceLines, verificationSentences } from '../sentences.ts';
import { whatIfLines } from '../what-if.ts';
import { labelText, zonePhrase, zoneWord } from '../wording.ts';
import { findingRows } from './findings-table.ts';
import { signatureBlocks } from './signatures.ts';

const TEXTS: Readonly<Record<Language, BeritaAcaraTexts>> = { id, en };

/** The record of one unit's result, to be filled in and signed; the run has exactly one unit. */
export function renderBeritaAcara(run: Run, options: ReportOptions): Uint8Array {
  const { messages, command } = options;
  const texts = TEXTS[messages.language];
  const { number } = OFFICE_WORDS[messages.language];
  const [unit] = run.units;
  if (unit === undefined || run.units.length > 1) throw new Error(`one unit expected, not ${run.units.length}`);
  const rows = findingRows(unit, texts, messages);
  return packDocument(
    [
      paragraph(texts.title.toUpperCase(), 'Title'),
      paragraph((unit.verification === null ? texts.ofAssessment : texts.ofVerification).toUpperCase(), 'Subtitle'),
      paragraph(texts.number, 'Subtitle'),
      ...whatIfBlocks(run, messages),
      paragraph(''),
      paragraph(texts.opening, 'Normal', 'left'),
      aboutUnit(unit, run, texts, messages),
      heading(1, texts.result),
      ...resultBlocks({ ...auditContext(run, 'document', options), subject: unit }, texts),
      heading(1, texts.findings),
      ...(rows.length === 0
        ? [paragraph(texts.nothingFound)]
        : [
            numberedTable(
              [
                { title: texts.component, width: 2500 },
                { title: texts.observation, width: 0 },
                { title: texts.recommendation, width: 2800 },
              ],
              rows.map(({ component, observation, recommendation }) => [
                cell(component),
                { lines: observation },
                cell(recommendation),
              ]),
              'portrait',
              number,
            ),
          ]),
      paragraph(texts.provisional, 'Lead'),
      paragraph(texts.closing, 'Lead'),
      ...signatureBlocks(unit, texts, number),
      paragraph([{ text: texts.provenance, bold: true }], 'Small'),
      ...provenanceLines(run, command, messages).map((line) => paragraph(line, 'Small')),
      ...run.inputs.map(({ file, sha256 }) => paragraph(`${file}: ${sha256}`, 'Small')),
      sectionProperties('portrait', true),
    ],
    texts.title,
    run,
    messages,
  );
}

/** A record of assumed answers is no record of what was found, and says so first. */
function whatIfBlocks(run: Run, messages: Messages): Xml[] {
  if (run.whatIf === undefined) return [];
  const lead = paragraph([{ text: messages.further.whatIf.heading.toUpperCase(), bold: true }], 'Subtitle');
  return [lead, ...bullets(whatIfLines(run, messages))];
}

function aboutUnit(unit: UnitResult, run: Run, texts: BeritaAcaraTexts, messages: Messages): Xml {
  const { institution, checklist } = run;
  const { report } = messages;
  const office = OFFICE_WORDS[messages.language];
  const verified = verificationSentences(unit, messages);
  return facts(
    [
      [texts.unit, unit.name],
      [office.institution, institution.name ?? report.unnamedInstitution],
      ...(institution.period === null ? [] : [[office.period, institution.period] as const]),
      [office.instrument, checklist === null ? '' : `${checklist.title}, ${report.version(checklist.version)}`],
      [texts.asOf, office.date(run.asOf)],
      ...(verified.length === 0 ? [] : [[texts.verifiedBy, verified.join('. ')] as const]),
    ],
    [2200, 6300],
  );
}

function resultBlocks(context: UnitContext, texts: BeritaAcaraTexts): Xml[] {
  const { subject: unit, run, messages, score: format } = context;
  const { report } = messages;
  const decimals = run.checklist?.scale.decimals ?? 0;
  if (unit.score === null) {
    const reasons = unit.uncertainty.map((reason) => report.reasons[reason]).join(', ');
    return [paragraph(texts.notScored(reasons === '' ? report.notScored : reasons))];
  }
  // The record of a verification is about what the evaluator found.
  const lead = unit.verification !== null && unit.readings.verified !== null ? 'verified' : run.basis;
  const readings = [lead, ...BASES.filter((basis) => basis !== lead)].flatMap((basis) => {
    const reading = unit.readings[basis];
    return reading === null ? [] : [{ basis, reading }];
  });
  const first: Reading = unit.readings[lead] ?? unit;
  return [
    paragraph(
      texts.scored(
        format(first.score),
        texts.numberInWords((first.score ?? 0).toFixed(decimals)),
        zonePhrase(first.zone, run, messages),
        labelText(first),
        report.bases[lead],
      ),
    ),
    table(
      fitColumns(
        [
          { title: OFFICE_WORDS[messages.language].basis, width: 0 },
          { title: report.columns.score, width: 1400, align: 'right' as const },
          { title: report.columns.zone, width: 1500 },
          { title: report.columns.low, width: 1500, align: 'right' as const },
          { title: report.columns.high, width: 1500, align: 'right' as const },
        ],
        'portrait',
      ),
      readings.map(({ basis, reading }) => [
        cell(report.bases[basis]),
        cell(format(reading.score)),
        zoneTableCell(reading.zone, zoneWord(reading.zone, messages)),
        cell(format(reading.interval?.[0] ?? null)),
        cell(format(reading.interval?.[1] ?? null)),
      ]),
    ),
    ...bullets(certaintyLines()),
    ...drawBlocks(subsections(alsoPart(context), 3), 'portrait', messages),
  ];

  /** How sure the leading reading is; the run says it in full of its own basis. */
  function certaintyLines(): string[] {
    if (lead === run.basis) return resultSentences(context, ['certainty', 'bound', 'provisional']);
    const [low, high] = first.interval ?? [null, null];
    return [
      ...(first.certain || low === high ? [] : [texts.uncertain(format(low), format(high))]),
      ...(first.nearBound ? [report.nearBound] : []),
      ...resultSentences(context, ['provisional']),
    ];
  }
}
