import type { Since } from '../../../model/run.ts';
import { OFFICE_WORDS } from '../../../office/office-words.ts';
import { tableOf } from '../../table.ts';
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
  // A unit that was not there has no zone, not even that of none.
  const zone = (at: Since['before'] | null) =>
    at === null ? '' : { text: zoneWord(at.zone, messages), zone: at.zone };
  return {
    kind: 'table',
    leading: 'name',
    paper: {
      numbered: true,
      widths: { name: 0, scoreBefore: 1200, zoneBefore: 1200, scoreAfter: 1200, zoneAfter: 1200 },
    },
    table: tableOf(units, {
      name: [messages.report.columns.name, ({ name }) => name],
      scoreBefore: [changes.scoreBefore, ({ before }) => score(before?.score ?? null), 'right'],
      zoneBefore: [changes.zoneBefore, ({ before }) => zone(before)],
      scoreAfter: [changes.scoreAfter, ({ after }) => score(after?.score ?? null), 'right'],
      zoneAfter: [changes.zoneAfter, ({ after }) => zone(after)],
    }),
  };
}

function gapBlocks({ opened, closed }: Since, { messages, score }: AuditContext): Block[] {
  const { changes } = OFFICE_WORDS[messages.language];
  const { columns } = messages.report;
  const rows = [
    ...opened.map((gap) => ({ ...gap, kind: changes.opened })),
    ...closed.map((gap) => ({ ...gap, kind: changes.closed })),
  ];
  return [
    {
      kind: 'table',
      leading: 'item',
      paper: { numbered: true, widths: { kind: 1800, name: 2600, item: 0, lost: 850 } },
      table: tableOf(rows.slice(0, SHOWN), {
        kind: [changes.kind, ({ kind }) => kind],
        name: [columns.name, ({ name }) => name],
        item: [columns.item, ({ title }) => title],
        lost: [columns.lost, ({ lost }) => score(lost), 'right'],
      }),
    },
    ...(rows.length > SHOWN
      ? [{ kind: 'note', text: documentTexts(messages).moreChanges(rows.length - SHOWN) } as const]
      : []),
  ];
}
