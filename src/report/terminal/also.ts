import type { Messages } from '../../messages/messages.ts';
import type { FurtherReadings, Run } from '../../model/run.ts';
import { visible } from '../../text/visible.ts';
import { type AlsoColumn, alsoTable } from '../describe-further.ts';
import { drawColumns, type TextColumn, wrap } from '../text-layout.ts';
import type { Pen } from './pen.ts';

/** What a terminal has room for, and what only a wide one has. */
const SHOWN: readonly AlsoColumn[] = ['id', 'score', 'zone', 'label', 'range', 'coverage'];
const ROOMY = 100;

/** The scores under other checklists; nothing where none was asked for. */
export function alsoLines(result: FurtherReadings, run: Run, messages: Messages, pen: Pen): string[] {
  const { further } = messages;
  const { columns, rows } = alsoTable(result, run, messages);
  if (rows.length === 0) return [];
  const shown = columns.flatMap(({ key, title, align }): TextColumn<(typeof rows)[number]>[] =>
    SHOWN.includes(key) || (key === 'items' && pen.width >= ROOMY)
      ? [
          {
            title,
            align,
            flexible: key === 'label',
            text: ({ cells }) => visible(cells[key]),
            paint: ({ zone }, text) => (key === 'zone' && zone != null ? pen.zone[zone](text) : text),
          },
        ]
      : [],
  );
  return [
    '',
    pen.chalk.bold(further.also),
    ...drawColumns(shown, rows, pen.width, pen.chalk.underline),
    ...wrap(`${further.alsoMeaning}.`, pen.width - 2, '  '),
  ];
}
