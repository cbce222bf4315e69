import { BASES, type Basis, type UnitResult } from '../../../model/run.ts';
import { type ColumnOf, retitled, tableOf } from '../../table.ts';
import { orderUnits, unitTable } from '../../tables.ts';
import { zoneWord } from '../../wording.ts';
import type { Block, Section, TableBlock } from '../outline.ts';
import type { AuditContext, Part } from './audit-context.ts';
import { documentTexts } from './document-texts.ts';

/** The units side by side, with the files and units that have no score. */
export const unitsPart: Part = (context) => {
  const { messages, medium } = context;
  const heading = messages.report.headings.units;
  switch (medium) {
    case 'screen':
      return [{ heading, onScreen: 'without-heading', blocks: [screenTable(context), ...legend(context)] }];
    case 'text':
      return [{ heading, blocks: [wholeTable(context)] }];
    case 'document':
      return [documentChapter(context)];
    case 'page':
    case 'workbook':
      // A list to sort, or a sheet of its own.
      return [];
  }
};

function wholeTable({ run, sort, messages }: AuditContext): TableBlock {
  return {
    kind: 'table',
    table: unitTable(run, sort, messages),
    leading: 'name',
    graded: 'zone',
    onPaper: [
      ...['unit', 'name', 'status', 'score', 'low', 'high', 'zone', 'label', 'certain', 'nearBound'],
      ...['unanswered', 'gaps', 'claimed', 'evidenced', 'verified', 'unproven'],
    ],
  };
}

const WIDTHS = {
  ...{ name: 0, score: 780, zone: 1000, label: 1500, low: 900, high: 900, certain: 780 },
  ...{ services: 820 },
  ...{ claimed: 830, evidenced: 1020, verified: 1020, unproven: 820, gaps: 780 },
};

/** A rejected file and a missing unit have that word for a zone. */
function documentChapter({ run, sort, messages }: AuditContext): Section {
  const { report } = messages;
  const texts = documentTexts(messages);
  const { columns, rows } = retitled(unitTable(run, sort, messages), report.short);
  const named = rows.map((row) => ({
    ...row,
    cells: {
      ...row.cells,
      name: row.cells.name || row.cells.unit || row.cells.file,
      zone: row.cells.zone || row.cells.status,
    },
  }));
  return {
    heading: texts.chapters.units,
    across: true,
    blocks: [
      { kind: 'paragraphs', lines: [texts.units(run.institution.name ?? report.unnamedInstitution)] },
      {
        kind: 'table',
        table: { columns, rows: named },
        leading: 'name',
        graded: 'zone',
        paper: { numbered: true, widths: WIDTHS },
      },
    ],
  };
}

/** What a screen has room for: the interval and the unanswered where there are any. */
function screenTable(context: AuditContext): TableBlock {
  const { run, messages, sort, score, roomy } = context;
  const { report } = messages;
  const units = orderUnits(run, sort);
  const range = ({ interval }: UnitResult) =>
    interval === null || interval[0] === interval[1] ? '' : interval.map(score).join('–');
  // The other readings, where they differ.
  const others = BASES.filter((basis) => basis !== run.basis).filter(
    (basis) =>
      basis === 'claimed' ||
      units.some(({ evidence, readings }) =>
        basis === 'evidenced' ? evidence.length > 0 : readings.verified !== null,
      ),
  );
  const reading = (basis: Basis): ColumnOf<UnitResult> | false =>
    others.includes(basis) && [
      report.short[basis],
      ({ readings: { [basis]: one } }) => ({ text: score(one?.score ?? null), zone: one?.zone ?? null }),
      'right',
    ];
  const table = tableOf(units, {
    name: [report.columns.unit, ({ name }) => name],
    score: [report.columns.score, (unit) => score(unit.score), 'right'],
    zone: [
      report.columns.zone,
      ({ zone, certain, nearBound }) => ({
        text: zoneWord(zone, messages) + (zone === null || certain ? '' : '?') + (nearBound ? '*' : ''),
        zone,
      }),
    ],
    // The units weigh by it.
    services: roomy &&
      run.checklist?.rollup === 'mean-of-services' && [
        report.columns.services,
        ({ services }) => String(services),
        'right',
      ],
    claimed: reading('claimed'),
    evidenced: reading('evidenced'),
    verified: reading('verified'),
    // Beside other readings, ranges leave a narrow terminal no room for the names; the mark behind the zone stays.
    interval: (others.length === 0 || roomy) &&
      units.some((unit) => range(unit) !== '') && [report.short.interval, range],
    gaps: [report.short.gaps, ({ gaps }) => String(gaps.length), 'right'],
    unanswered: units.some(({ unanswered }) => unanswered > 0) && [
      report.short.unanswered,
      ({ unanswered }) => String(unanswered || ''),
      'right',
    ],
  });
  return { kind: 'table', leading: 'name', table };
}

/** What the marks behind a zone mean, where there are any. */
function legend({ run: { units }, messages: { report } }: AuditContext): Block[] {
  return [
    ...(units.some(({ zone, certain }) => zone !== null && !certain)
      ? [{ kind: 'note', text: report.doubtful } as const]
      : []),
    ...(units.some(({ nearBound }) => nearBound) ? [{ kind: 'note', text: report.near } as const] : []),
  ];
}
