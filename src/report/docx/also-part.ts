import type { Messages } from '../../messages/messages.ts';
import type { FurtherReadings, Run } from '../../model/run.ts';
import type { Xml } from '../../office/xml.ts';
import { alsoTable } from '../describe-further.ts';
import { cell, heading, paragraph, table } from './blocks.ts';
import { zoneTableCell } from './draw-table.ts';
import { fitColumns } from './page-layout.ts';

/** Widths of the columns on an upright page; the one that is 0 takes the rest. */
const WIDTHS = { checklist: 0, score: 850, zone: 1150, label: 1500, range: 1350, coverage: 1050, items: 1050 } as const;

/** The scores under other checklists; nothing where none was asked for. */
export function alsoBlocks(result: FurtherReadings, run: Run, { messages }: { readonly messages: Messages }): Xml[] {
  const { further } = messages;
  const { columns, rows } = alsoTable(result, run, messages);
  if (rows.length === 0) return [];
  const shown = columns.flatMap((column) => {
    const width = column.key in WIDTHS ? WIDTHS[column.key as keyof typeof WIDTHS] : undefined;
    return width === undefined ? [] : [{ ...column, width }];
  });
  return [
    heading(3, further.also),
    table(
      fitColumns(shown, 'portrait'),
      rows.map(({ cells, zone }) =>
        shown.map(({ key }) => (key === 'zone' ? zoneTableCell(zone ?? null, cells.zone) : cell(cells[key]))),
      ),
    ),
    paragraph(`${further.alsoMeaning}.`, 'Small'),
  ];
}
