import type { LintTexts } from '../../messages/lint-texts.ts';
import type { ComponentResult, DocumentResult } from '../../model/lint-run.ts';
import { pairUp } from '../../text/pair-up.ts';
import { visible } from '../../text/visible.ts';
import { wrap } from '../../text/wrap-text.ts';
import { placeWords } from '../place-words.ts';
import { drawColumns, type TextColumn } from '../terminal/draw-table.ts';
import type { Pen } from '../terminal/pen.ts';
import { serviceSentence } from './lint-sentences.ts';
import { componentTable } from './lint-tables.ts';

/** What was recognised in a document, and how sure: its kind, and each service component by component. */
export function explainLines({ kind, title, format, services }: DocumentResult, texts: LintTexts, pen: Pen): string[] {
  const head = `${texts.kinds[kind]} (${format})${title === null ? '' : `: ${title}`}`;
  return [
    ...wrap(visible(head), pen.width - 2, '  '),
    ...services.flatMap((service) => {
      const { columns, rows } = componentTable(service, texts);
      const paint = {
        filled: pen.chalk.green,
        empty: pen.chalk.red,
        placeholder: pen.chalk.red,
        missing: pen.chalk.red,
      };
      const lines = pairUp(service.components, rows).map(([result, { cells }]) => ({ cells, result }));
      const drawn = columns.map(
        ({ key, title: name, align }): TextColumn<(typeof lines)[number]> => ({
          title: name,
          align,
          text: ({ cells }) => visible(cells[key]),
          ...(key === 'heading' ? { flexible: true } : {}),
          ...(key === 'state' ? { paint: ({ result }, text) => paint[result.state](text) } : {}),
        }),
      );
      return [
        '',
        ...wrap(visible(`${serviceSentence(service, texts)} (${whereText(service.at, texts)})`), pen.width - 2, '  '),
        ...drawColumns(drawn, lines, pen.width, pen.chalk.bold),
      ];
    }),
    '',
  ];
}

function whereText(at: NonNullable<ComponentResult['at']>, { place }: LintTexts): string {
  return at.line === undefined ? (placeWords(at, place) ?? at.file) : `${at.file}:${at.line}`;
}
