import type { GapChange, Run } from '../../model/run.ts';
import type { Xml } from '../../office/xml.ts';
import { scoreFormat, zoneWord } from '../wording.ts';
import { cell, heading, paragraph } from './blocks.ts';
import type { DocumentWords } from './document-words.ts';
import { numberedTable, zoneTableCell } from './draw-table.ts';

/** What changed since an earlier run; nothing where none was given. */
export function changeBlocks(run: Run, { messages, office, docx }: DocumentWords): Xml[] {
  const { since } = run;
  if (since === null) return [];
  const { columns, zone: zoneName } = messages.report;
  const { changes } = office;
  const format = scoreFormat(run, messages);
  const described = ({ score, zone }: typeof since.before) =>
    score === null ? messages.report.notScored : `${format(score)} (${zoneName(zoneWord(zone, messages))})`;
  const gaps: readonly (readonly [string, GapChange])[] = [
    ...since.opened.map((gap) => [changes.opened, gap] as const),
    ...since.closed.map((gap) => [changes.closed, gap] as const),
  ];
  const zoneOf = (standpoint: typeof since.before | null) =>
    standpoint === null ? cell('') : zoneTableCell(standpoint.zone, zoneWord(standpoint.zone, messages));
  return [
    heading(3, changes.since(office.date(since.asOf))),
    paragraph(changes.institution(described(since.before), described(since.after))),
    ...(since.units.length + gaps.length === 0 ? [paragraph(changes.none)] : []),
    ...(since.units.length === 0
      ? []
      : [
          numberedTable(
            [
              { title: columns.name, width: 0 },
              { title: changes.scoreBefore, width: 1200, align: 'right' },
              { title: changes.zoneBefore, width: 1200 },
              { title: changes.scoreAfter, width: 1200, align: 'right' },
              { title: changes.zoneAfter, width: 1200 },
            ],
            since.units.map(({ name, before, after }) => [
              cell(name),
              cell(format(before?.score ?? null)),
              zoneOf(before),
              cell(format(after?.score ?? null)),
              zoneOf(after),
            ]),
            'portrait',
            office.number,
          ),
        ]),
    ...(gaps.length === 0
      ? []
      : [
          numberedTable(
            [
              { title: changes.kind, width: 1800 },
              { title: columns.name, width: 2600 },
              { title: columns.item, width: 0 },
              { title: columns.lost, width: 850, align: 'right' },
            ],
            gaps
              .slice(0, CHANGES_SHOWN)
              .map(([kind, { name, title, lost }]) => [cell(kind), cell(name), cell(title), cell(format(lost))]),
            'portrait',
            office.number,
          ),
          ...(gaps.length > CHANGES_SHOWN ? [paragraph(docx.moreChanges(gaps.length - CHANGES_SHOWN), 'Small')] : []),
        ]),
  ];
}

/** New and closed gaps in a summary; the workbook has them all. */
const CHANGES_SHOWN = 20;
