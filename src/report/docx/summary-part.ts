import { ZONES } from '../../model/checklist.ts';
import type { Run } from '../../model/run.ts';
import type { Xml } from '../../office/xml.ts';
import { provisionalSentences } from '../describe-further.ts';
import { documentsOverview } from '../document-claims.ts';
import { sentenceCase } from '../sentence-case.ts';
import {
  absenceLines,
  certaintySentence,
  conservationSentence,
  evidenceOverview,
  institutionGapsHeading,
  readingsSentence,
  verificationOverview,
  violationLine,
  withoutScoreSentence,
} from '../sentences.ts';
import { institutionGapTable } from '../tables.ts';
import { labelText, scoreFormat, zonePhrase } from '../wording.ts';
import { alsoBlocks } from './also-part.ts';
import { bullets, heading, paragraph } from './blocks.ts';
import { changeBlocks } from './change-part.ts';
import type { DocumentWords } from './document-words.ts';
import { drawTable } from './draw-table.ts';

/** Gaps of the institution in the summary; all are in the plan. */
const GAPS_SHOWN = 5;

/** What the head of the institution reads. */
export function summaryPart(run: Run, words: DocumentWords): Xml[] {
  const { messages, office, docx } = words;
  const { report } = messages;
  const { institution } = run;
  const gaps = institutionGapTable(run, GAPS_SHOWN, messages);
  return [
    heading(1, docx.chapters.summary),
    paragraph(resultSentence(run, words)),
    ...bullets(findings(run, words)),
    ...alsoBlocks(institution, run, words),
    ...(run.violations.length === 0
      ? []
      : [
          heading(3, report.headings.violations),
          ...bullets(run.violations.map((violation) => violationLine(violation, run, messages))),
        ]),
    ...changeBlocks(run, words),
    ...(gaps.rows.length === 0
      ? []
      : [
          heading(3, institutionGapsHeading(run, messages)),
          drawTable(gaps, { lost: 780, item: 2200, units: 700, remedy: 0, owner: 1350 }, 'portrait', office.number),
          ...(institution.gaps.length > GAPS_SHOWN
            ? [paragraph(docx.moreChanges(institution.gaps.length - GAPS_SHOWN), 'Small')]
            : []),
        ]),
    paragraph(office.selfAssessment),
  ];
}

function resultSentence(run: Run, { messages, docx }: DocumentWords): string {
  const { institution, checklist } = run;
  const { report } = messages;
  const name = institution.name ?? report.unnamedInstitution;
  if (checklist === null) return docx.noResult(name);
  if (institution.score === null) {
    return institution.readings[run.basis] === null ? docx.noResult(name) : `${withoutScoreSentence(run, messages)}.`;
  }
  return docx.result(
    name,
    institution.period,
    checklist.title,
    scoreFormat(run, messages)(institution.score),
    zonePhrase(institution.zone, run, messages),
    labelText(institution),
  );
}

function findings(run: Run, { messages, docx }: DocumentWords): string[] {
  const { report } = messages;
  const { institution, counts } = run;
  const zones = ZONES.map((zone) => `${institution.zones[zone]} ${report.zones[zone]}`).join(', ');
  return [
    ...(institution.score === null
      ? []
      : [docx.zoneCounts(counts.scored, zones), certaintySentence(institution, run, messages)]),
    readingsSentence(institution, run, messages),
    ...(institution.nearBound ? [report.nearBound] : []),
    ...provisionalSentences(institution, run, messages),
    ...evidenceOverview(run, messages),
    ...verificationOverview(run, messages),
    ...documentsOverview(run, messages),
    ...absenceLines(run, messages),
    conservationSentence(run, messages),
  ]
    .filter((line) => line !== '')
    .map(sentenceCase);
}
