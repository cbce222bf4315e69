import type { Run, UnitResult } from '../../model/run.ts';
import type { Xml } from '../../office/xml.ts';
import { documentClaimTable, documentsHeading } from '../document-claims.ts';
import { evidenceTable, unprovenTable, untimelyEvidence, verificationTable } from '../proof-tables.ts';
import { sentenceCase } from '../sentence-case.ts';
import { readingsSentence, verificationSentences } from '../sentences.ts';
import { orderUnits, type UnitOrder } from '../tables.ts';
import { heading, paragraph } from './blocks.ts';
import type { DocumentWords } from './document-words.ts';
import { drawTable } from './draw-table.ts';

/** What each unit claims and cannot prove, what has lapsed, and what an evaluator found; units without any are left out. */
export function proofPart(run: Run, sort: UnitOrder | undefined, most: number, words: DocumentWords): Xml[] {
  const { docx } = words;
  const parts = orderUnits(run, sort).flatMap((unit) => {
    const blocks = unitBlocks(unit, run, most, words);
    return blocks.length === 0
      ? []
      : [
          heading(2, unit.name),
          paragraph(`${sentenceCase(readingsSentence(unit, run, words.messages))}.`, 'Lead'),
          ...blocks,
        ];
  });
  return [heading(1, docx.chapters.proof), ...(parts.length === 0 ? [paragraph(docx.noProof)] : parts)];
}

function unitBlocks(unit: UnitResult, run: Run, most: number, { messages, office }: DocumentWords): Xml[] {
  const { report } = messages;
  const { unproven, evidence, verification } = unit;
  const untimely = untimelyEvidence(unit);
  // The whole list again says no more than this where nothing was handed in yet.
  const contradicted = documentsHeading(unit, messages);
  const nothing = unproven.length > 0 && evidence.length === 0 && run.basis !== 'evidenced';
  return [
    ...(nothing ? [paragraph(`${report.noEvidence}.`)] : []),
    ...(unproven.length === 0 || nothing
      ? []
      : [
          heading(3, report.headings.unproven(unproven.length)),
          drawTable(
            unprovenTable(unit, run, most, messages),
            { item: 0, points: 900, answer: 1800, problem: 3000, evidence: 3600 },
            'landscape',
            office.number,
          ),
          ...(unproven.length > most ? [paragraph(report.moreItems(unproven.length - most), 'Small')] : []),
        ]),
    ...(untimely.length === 0
      ? []
      : [
          heading(3, report.headings.lapsed(untimely.length, run.asOf)),
          drawTable(
            evidenceTable(untimely, messages),
            { item: 0, evidence: 4000, problem: 2600, dated: 1500, validUntil: 1300 },
            'landscape',
            office.number,
          ),
        ]),
    ...(verification === null
      ? []
      : [
          heading(3, report.headings.verification),
          ...verificationSentences(unit, messages).map((line) => paragraph(`${line}.`, 'Lead')),
          ...(verification.items.length === 0
            ? []
            : [
                drawTable(
                  verificationTable(unit, run, messages),
                  { item: 0, claimed: 1700, finding: 1700, judgement: 1500, difference: 1000, note: 3400 },
                  'landscape',
                  office.number,
                ),
              ]),
        ]),
    ...(contradicted === undefined
      ? []
      : [
          heading(3, contradicted),
          drawTable(
            documentClaimTable(unit, messages),
            { item: 0, service: 2600, document: 4200, place: 3400 },
            'landscape',
            office.number,
          ),
        ]),
  ];
}
