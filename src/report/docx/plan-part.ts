import type { Run, UnitResult } from '../../model/run.ts';
import type { Xml } from '../../office/xml.ts';
import { alsoSentences, provisionalSentences } from '../describe-further.ts';
import { sentenceCase } from '../sentence-case.ts';
import { certaintySentence } from '../sentences.ts';
import { gapTable, orderUnits, type UnitOrder } from '../tables.ts';
import { labelText, scoreFormat, zonePhrase } from '../wording.ts';
import { cell, heading, paragraph } from './blocks.ts';
import type { DocumentWords } from './document-words.ts';
import { numberedTable } from './draw-table.ts';

/** The gaps of each unit with what is to be done; the deadline is for a person to fill in. */
export function planPart(run: Run, sort: UnitOrder | undefined, most: number, words: DocumentWords): Xml[] {
  const { docx } = words;
  return [
    heading(1, docx.chapters.plan),
    paragraph(docx.plan),
    ...orderUnits(run, sort).flatMap((unit) => [
      heading(2, unit.name),
      ...resultBlocks(unit, run, words),
      ...gapBlocks(unit, run, most, words),
    ]),
  ];
}

function resultBlocks(unit: UnitResult, run: Run, { messages, docx }: DocumentWords): Xml[] {
  const { report } = messages;
  if (unit.score === null) return [paragraph(`${sentenceCase(report.notScored)}.`)];
  const score = scoreFormat(run, messages)(unit.score);
  const zone = zonePhrase(unit.zone, run, messages);
  return [
    paragraph(
      [
        { text: docx.unitResult(score, zone, labelText(unit)), bold: true },
        { text: ` ${certaintySentence(unit, run, messages)}.${unit.nearBound ? ` ${report.nearBound}.` : ''}` },
      ],
      'Lead',
    ),
    ...[...provisionalSentences(unit, run, messages), ...alsoSentences(unit, run, messages)].map((sentence) =>
      paragraph(`${sentence}.`, 'Lead'),
    ),
  ];
}

function gapBlocks(unit: UnitResult, run: Run, most: number, { messages, office, docx }: DocumentWords): Xml[] {
  const { report } = messages;
  if (unit.score === null) return [];
  if (unit.gaps.length === 0) return [paragraph(`${report.noGaps}.`)];
  return [
    numberedTable(
      [
        { title: report.columns.item, width: 0 },
        { title: report.columns.law, width: 2300 },
        { title: report.columns.remedy, width: 3400 },
        { title: docx.responsible, width: 1900 },
        { title: report.columns.effort, width: 800, align: 'center' },
        { title: docx.deadline, width: 1300 },
      ],
      gapTable(unit, run, most, messages).rows.map(({ cells }, index) => [
        { lines: [[{ text: cells.item, bold: true }], docx.answer(cells.answer), docx.lost(cells.lost)] },
        cell(cells.law),
        cell(cells.remedy),
        cell(cells.owner),
        cell(String(unit.gaps[index]?.effort ?? '')),
        cell(''),
      ]),
      'landscape',
      office.number,
    ),
    ...(unit.gaps.length > most ? [paragraph(report.moreGaps(unit.gaps.length - most), 'Small')] : []),
  ];
}
