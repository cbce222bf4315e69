import type { GapChange, Since } from '../../../model/run.ts';
import { OFFICE_WORDS } from '../../../office/office-words.ts';
import { zoneWord } from '../../wording.ts';
import type { Block, TableBlock } from '../outline.ts';
import type { AuditContext, Part } from './audit-context.ts';
import { documentTexts } from './document-texts.ts';

/** New and closed gaps on paper; a workbook has them all. */
const SHOWN = 20;

/** What changed since an earlier run; nothing where none was given. */
export const sincePart: Part = (context) => {
  const { run, messages, score } = context;
  const { since } = run;
  if (since === null) return [];
  const { changes, date } = OFFICE_WORDS[messages.language];
  const described = (at: Since['before']) =>
    at.score === null
      ? messages.report.notScored
      : `${score(at.score)} (${messages.report.zone(zoneWord(at.zone, messages))})`;
  const isSame = since.units.length + since.opened.length + since.closed.length === 0;
  return [
    {
      heading: changes.since(date(since.asOf)),
      blocks: [
        {
          kind: 'paragraphs',
          lines: [
            changes.institution(described(since.before), described(since.after)),
            ...(isSame ? [changes.none] : []),
          ],
        },
        unitTable(since, context),
        ...gapBlocks(since, context),
      ],
    },
  ];
};

function unitTable({ units }: Since, { messages, score }: AuditContext): TableBlock {
  const { changes } = OFFICE_WORDS[messages.language];
  const word = (at: Since['before'] | null) => (at === null ? '' : zoneWord(at.zone, messages));
  return {
    kind: 'table',
    leading: 'name',
    paper: {
      numbered: true,
      widths: { name: 0, scoreBefore: 1200, zoneBefore: 1200, scoreAfter: 1200, zoneAfter: 1200 },
    },
    table: {
      columns: [
        { key: 'name', title: messages.report.columns.name, align: 'left' },
        { key: 'scoreBefore', title: changes.scoreBefore, align: 'right' },
        { key: 'zoneBefore', title: changes.zoneBefore, align: 'left' },
        { key: 'scoreAfter', title: changes.scoreAfter, align: 'right' },
        { key: 'zoneAfter', title: changes.zoneAfter, align: 'left' },
      ],
      rows: units.map(({ name, before, after }) => ({
        cells: {
          name,
          scoreBefore: score(before?.score ?? null),
          zoneBefore: word(before),
          scoreAfter: score(after?.score ?? null),
          zoneAfter: word(after),
        },
        // A unit that was not there has no zone, not even that of none.
        zones: {
          ...(before === null ? {} : { zoneBefore: before.zone }),
          ...(after === null ? {} : { zoneAfter: after.zone }),
        },
      })),
    },
  };
}

function gapBlocks({ opened, closed }: Since, { messages, score }: AuditContext): Block[] {
  const { changes } = OFFICE_WORDS[messages.language];
  const { columns } = messages.report;
  const row = (kind: string, { name, title, lost }: GapChange) => ({
    cells: { kind, name, item: title, lost: score(lost) },
  });
  const rows = [...opened.map((gap) => row(changes.opened, gap)), ...closed.map((gap) => row(changes.closed, gap))];
  return [
    {
      kind: 'table',
      leading: 'item',
      paper: { numbered: true, widths: { kind: 1800, name: 2600, item: 0, lost: 850 } },
      table: {
        columns: [
          { key: 'kind', title: changes.kind, align: 'left' },
          { key: 'name', title: columns.name, align: 'left' },
          { key: 'item', title: columns.item, align: 'left' },
          { key: 'lost', title: columns.lost, align: 'right' },
        ],
        rows: rows.slice(0, SHOWN),
      },
    },
    ...(rows.length > SHOWN
      ? [{ kind: 'note', text: documentTexts(messages).moreChanges(rows.length - SHOWN) } as const]
      : []),
  ];
}
