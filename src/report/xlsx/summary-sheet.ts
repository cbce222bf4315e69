import { ZONES } from '../../model/checklist.ts';
import { BASES, type Run } from '../../model/run.ts';
import { alsoTable, provisionalSentences } from '../describe-further.ts';
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
import { titlesOf } from '../tables.ts';
import { labelText } from '../wording.ts';
import { type Cell, headings, number, type Sheet, text, zoneCell } from './cells.ts';
import type { WorkbookWords } from './workbook-words.ts';

const WIDTHS = [44, 13, 13, 13, 13, 52, 26];
const BLANK: readonly Cell[] = [];

/** The institution on one page: result, readings, zones, what is certain, and what costs most over all units. */
export function summarySheet(run: Run, words: WorkbookWords): Sheet {
  const { messages, office, xlsx } = words;
  const { institution, checklist } = run;
  const { report } = messages;
  const period = institution.period === null ? [] : [report.period(institution.period)];
  return {
    name: xlsx.sheets.summary,
    widths: WIDTHS,
    rows: [
      [text(institution.name ?? report.unnamedInstitution, 'title')],
      [text(checklist?.title ?? null, 'subtitle')],
      [text([...period, office.asOf(office.date(run.asOf))].join(', '), 'subtitle')],
      BLANK,
      ...resultRows(run, words),
      BLANK,
      ...sentences(run, words).map((sentence) => [text(sentence, 'sentence')]),
      BLANK,
      ...alsoRows(run, words),
      ...zoneRows(run, words),
      BLANK,
      ...gapRows(run, words),
    ],
  };
}

/** The readings side by side, that of the run's basis first. */
function resultRows(run: Run, { messages, xlsx }: WorkbookWords): Cell[][] {
  const { report } = messages;
  const { columns } = report;
  const { institution, basis, counts } = run;
  const order = [basis, ...BASES.filter((one) => one !== basis)];
  return [
    headings(xlsx.readings, columns.score, columns.zone, columns.low, columns.high, columns.label, columns.units),
    ...order.flatMap((one): Cell[][] => {
      const reading = institution.readings[one];
      if (reading === null) return [];
      return [
        [
          text(report.bases[one], 'label'),
          number(reading.score, one === basis && institution.score !== null ? 'strongPoints' : 'points'),
          zoneCell(reading.zone, messages),
          number(reading.interval?.[0] ?? null, 'points'),
          number(reading.interval?.[1] ?? null, 'points'),
          text(labelText(reading)),
          text(report.ofUnits(reading.units, counts.found), 'center'),
        ],
      ];
    }),
  ];
}

function sentences(run: Run, { messages, office }: WorkbookWords): string[] {
  const { report } = messages;
  const { institution } = run;
  return [
    institution.score === null ? withoutScoreSentence(run, messages) : certaintySentence(institution, run, messages),
    readingsSentence(institution, run, messages),
    ...(institution.nearBound ? [report.nearBound] : []),
    ...provisionalSentences(institution, run, messages),
    ...evidenceOverview(run, messages),
    ...verificationOverview(run, messages),
    ...documentsOverview(run, messages),
    ...absenceLines(run, messages),
    conservationSentence(run, messages),
    ...run.violations.map((violation) => violationLine(violation, run, messages)),
    office.selfAssessment,
  ]
    .filter((sentence) => sentence !== '')
    .map(sentenceCase);
}

/** The scores under other checklists, as texts: each has decimals of its own. */
function alsoRows(run: Run, { messages }: WorkbookWords): Cell[][] {
  const table = alsoTable(run.institution, run, messages);
  const { rows } = table;
  if (rows.length === 0) return [];
  const shown = ['checklist', 'score', 'zone', 'range', 'coverage', 'label', 'items'] as const;
  return [
    [text(messages.further.also, 'part')],
    headings(...titlesOf(table, shown)),
    ...rows.map(({ cells, zone }) =>
      shown.map((key) => {
        if (key === 'zone') return text(cells[key], zone ?? 'center');
        return text(cells[key], key === 'checklist' || key === 'label' ? 'text' : 'center');
      }),
    ),
    [text(`${messages.further.alsoMeaning}.`, 'sentence')],
    BLANK.slice(),
  ];
}

function zoneRows({ institution, counts }: Run, { messages, xlsx }: WorkbookWords): Cell[][] {
  const { report } = messages;
  return [
    headings(xlsx.zones, report.columns.units),
    ...ZONES.map((zone) => [zoneCell(zone, messages), number(institution.zones[zone], 'count')]),
    [text(report.notScored, 'label'), number(counts.notScored, 'count')],
    [text(report.rejected, 'label'), number(counts.rejected, 'count')],
    [text(report.missing, 'label'), number(counts.missing, 'count')],
    ...(counts.notRead === undefined ? [] : [[text(report.notRead, 'label'), number(counts.notRead, 'count')]]),
    [text(xlsx.found, 'label'), number(counts.found, 'count')],
  ];
}

function gapRows(run: Run, { messages, xlsx }: WorkbookWords): Cell[][] {
  const { institution } = run;
  const { columns } = messages.report;
  if (institution.gaps.length === 0) return [];
  return [
    [text(institutionGapsHeading(run, messages), 'part')],
    headings(columns.item, columns.lost, columns.units, columns.effort, xlsx.severity, columns.remedy, columns.owner),
    ...institution.gaps.map((gap) => [
      text(gap.title),
      number(gap.lost, 'points'),
      number(gap.units.length, 'count'),
      number(gap.effort, 'count'),
      number(gap.severity, 'count'),
      text(gap.remedy),
      text(gap.owner),
    ]),
  ];
}
