import { visible } from '../../text/visible.ts';
import type { Block, Headline, ItemsBlock, Outline, Section, TableBlock } from '../outlines/outline.ts';
import type { ReportOptions } from '../report-options.ts';
import { type Pen, takePen } from '../terminal/pen.ts';
import { drawColumns, type TextColumn, wrap } from '../text-layout.ts';
import { sparkline } from './sparkline.ts';

/** Columns of a bar. */
const BAR = 12;

type TerminalOptions = Pick<ReportOptions, 'width' | 'color' | 'unicode'>;

/** An outline as text for a terminal. */
export function drawTerminal(outline: Outline, options: TerminalOptions): string {
  const pen = takePen(options);
  const lines = [
    pen.chalk.bold(outline.title),
    ...outline.sources.flatMap((line) => wrap(visible(line), pen.width)),
    ...(outline.headline === null ? [] : headlineLines(outline.headline, pen)),
    ...outline.sections.flatMap((section) => sectionLines(section, pen, options.unicode)),
  ];
  return `${lines.join('\n')}\n`;
}

function headlineLines({ value, grade, predicate, zone }: Headline, pen: Pen): string[] {
  const strong = (text: string) => pen.chalk.bold(pen.zone[zone](text));
  return ['', `  ${strong(value)}   ${strong(grade.toUpperCase())}   ${visible(predicate)}`];
}

function sectionLines({ heading, onScreen, blocks }: Section, pen: Pen, unicode: boolean): string[] {
  const lines = blocks.flatMap((block) => blockLines(block, pen, unicode));
  if (lines.length === 0) return [];
  const shown = onScreen === 'small-print' ? lines.map((line) => pen.chalk.dim(line)) : lines;
  return ['', ...(onScreen === undefined ? [pen.chalk.bold(heading)] : []), ...shown];
}

function blockLines(block: Block, pen: Pen, unicode: boolean): string[] {
  const text = (lines: readonly string[]) => lines.flatMap((line) => wrap(visible(line), pen.width - 2, '  '));
  switch (block.kind) {
    case 'subheading':
      return ['', pen.chalk.bold(block.text)];
    case 'sentences':
      return block.inDoubt === true ? text(block.lines).map((line) => pen.chalk.yellow(line)) : text(block.lines);
    case 'paragraphs':
      return text(block.lines);
    case 'table':
      return tableLines(block, pen);
    case 'items':
      return itemLines(block, pen);
    case 'sparkline':
      return text([`${block.label} ${sparkline(block.shares, unicode)}`]);
  }
}

function itemLines({ items }: ItemsBlock, pen: Pen): string[] {
  return items.flatMap(({ name, figure, note, zone }) => [
    ...wrap(`${visible(name)} (${figure})`, pen.width - 2, '  ').map((line) => pen.zone[zone](line)),
    ...(note === null ? [] : wrap(visible(note), pen.width - 4, '    ')),
  ]);
}

function tableLines({ table, leading, onScreen, graded, bars }: TableBlock, pen: Pen): string[] {
  const rows = table.rows.map((row, index) => ({ ...row, bar: bars?.[index] }));
  type Row = (typeof rows)[number];
  const paint = ({ zone }: Row, text: string) => (zone == null ? text : pen.zone[zone](text));
  const columns = table.columns
    .filter(({ key }) => onScreen === undefined || onScreen.includes(key))
    .map(({ key, title, align }): TextColumn<Row> => {
      const text = ({ cells }: Row) => visible(cells[key] ?? '');
      return {
        title,
        align,
        text,
        ...(key === leading ? { flexible: true } : {}),
        ...(key === graded ? { paint } : {}),
      };
    });
  const bar: TextColumn<Row> = { title: '', align: 'left', text: (row) => drawBar(row.bar ?? 0, pen), paint };
  return drawColumns(bars === undefined ? columns : [...columns, bar], rows, pen.width, pen.chalk.underline);
}

function drawBar(share: number, pen: Pen): string {
  const length = Math.round(share * BAR);
  return pen.full.repeat(length) + pen.empty.repeat(BAR - length);
}
