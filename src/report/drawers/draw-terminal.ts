import type { Zone } from '../../model/checklist.ts';
import { visible } from '../../text/visible.ts';
import { wrap } from '../../text/wrap-text.ts';
import type {
  BarsBlock,
  Block,
  Card,
  Headline,
  ItemsBlock,
  Outline,
  Scale,
  ScoreBlock,
  Section,
  TableBlock,
  ZonesBlock,
} from '../outlines/outline.ts';
import type { ReportOptions } from '../report-options.ts';
import { drawColumns, type TextColumn } from '../terminal/draw-table.ts';
import { type Pen, takePen } from '../terminal/pen.ts';
import { faultLines } from './fault-lines.ts';
import { noticeTexts, paragraphTexts } from './plain-blocks.ts';
import { sparkline } from './sparkline.ts';

/** Columns of a bar, and the most that others take. */
const BAR = 12;
const LONG_BAR = 24;
const ZONE_BAR = 48;
const SCALE = 60;

type TerminalOptions = Pick<ReportOptions, 'width' | 'color' | 'unicode'>;

/** An outline as text for a terminal. */
export function drawTerminal(outline: Outline, options: TerminalOptions): string {
  const pen = takePen(options);
  const head = [
    ...(outline.title === '' ? [] : wrap(visible(outline.title), pen.width)).map((line) => pen.chalk.bold(line)),
    ...(outline.about ?? []).flatMap((line) => wrap(visible(line), pen.width)).map((line) => pen.chalk.dim(line)),
    ...outline.sources.flatMap((line) => wrap(visible(line), pen.width)),
    ...(outline.headline === null ? [] : headlineLines(outline.headline, pen)),
  ];
  const body = outline.sections.flatMap((section) => sectionLines(section, pen, options.unicode));
  return `${[...head, ...(head.length === 0 ? body.slice(1) : body)].join('\n')}\n`;
}

function headlineLines({ value, grade, predicate, zone }: Headline, pen: Pen): string[] {
  const strong = (text: string) => pen.chalk.bold(pen.zone[zone](text));
  return ['', `  ${strong(value)}   ${strong(grade.toUpperCase())}   ${visible(predicate)}`];
}

function sectionLines({ heading, onScreen, blocks }: Section, pen: Pen, unicode: boolean): string[] {
  const drawn = blocks.map((block) => ({ kind: block.kind, lines: blockLines(block, pen, unicode) }));
  // The line that is free comes below the text that belongs to the heading.
  const free = onScreen === 'spaced' ? drawn.findIndex(({ kind }) => kind !== 'paragraphs') : -1;
  const lines = drawn.flatMap(({ lines }, index) => [
    ...(index === free || isApart(blocks[index], blocks[index - 1]) ? [''] : []),
    ...lines,
  ]);
  if (lines.length === 0) return [];
  const shown = onScreen === 'small-print' ? lines.map((line) => pen.chalk.dim(line)) : lines;
  const isHeaded = heading !== '' && onScreen !== 'without-heading' && onScreen !== 'small-print';
  const paint = onScreen === 'underlined' ? pen.chalk.bold.underline : pen.chalk.bold;
  return ['', ...(isHeaded ? [paint(visible(heading))] : []), ...shown];
}

/** Whether a line is free above a block, by what is before it in its section. */
function isApart(block: Block | undefined, before: Block | undefined): boolean {
  if (before === undefined) return false;
  if (block?.kind === 'subheading') return block.level !== undefined;
  if (block?.kind === 'faults') return before.kind !== 'subheading';
  return block?.kind === 'note' && before.kind === 'cards';
}

function blockLines(block: Block, pen: Pen, unicode: boolean): string[] {
  const text = (lines: readonly string[]) => lines.flatMap((line) => wrap(visible(line), pen.width - 2, '  '));
  switch (block.kind) {
    case 'subheading':
      return block.level === undefined
        ? ['', pen.chalk.bold(visible(block.text))]
        : text([block.text]).map((line) => pen.chalk.bold(line));
    case 'score':
      return scoreLines(block, pen);
    case 'zones':
      return zoneLines(block, pen);
    case 'sentences': {
      const lines = block.hanging === true ? block.lines.flatMap((line) => hanging(line, pen)) : text(block.lines);
      return block.inDoubt === true ? lines.map((line) => pen.chalk.yellow(line)) : lines;
    }
    case 'paragraphs':
      return text(paragraphTexts(block));
    case 'note':
      return text([block.text]);
    case 'notice':
      return noticeTexts(block)
        .flatMap((line) => wrap(visible(line), pen.width))
        .map((line) => pen.chalk.red(line));
    case 'faults':
      return block.faults.flatMap((fault) => faultLines(fault, pen));
    case 'table':
      return tableLines(block, pen);
    case 'bars':
      return barLines(block, pen);
    case 'cards':
      return block.cards.flatMap((card) => ['', ...cardLines(card, pen)]);
    case 'items':
      return itemLines(block, pen);
    case 'figure':
      return [];
    case 'sparkline':
      return text([`${block.label} ${sparkline(block.shares, unicode)}`]);
  }
}

function hanging(line: string, pen: Pen): string[] {
  const [first = '', ...more] = wrap(visible(line), pen.width - 4);
  return [`  ${first}`, ...more.map((rest) => `    ${rest}`)];
}

function scoreLines({ value, zone, words, label, scale }: ScoreBlock, pen: Pen): string[] {
  if (value === null || zone === null || scale === null) return [`  ${words}`];
  const strong = (text: string) => pen.chalk.bold(pen.zone[zone](text));
  return [
    `  ${strong(value)}   ${strong(words.toUpperCase())}   ${visible(label)}`,
    ...scaleLines(scale, pen.zone[zone](pen.marker), pen),
  ];
}

/** The scale from 0 to its end, its bounds marked and named below, the score on it. */
function scaleLines({ score, max, bounds }: Scale, marker: string, pen: Pen): string[] {
  const length = Math.min(SCALE, pen.width - 10);
  const at = (value: number) => Math.round((value / max) * (length - 1));
  const line = Array.from({ length }, () => pen.rule);
  const labels = Array.from({ length: length + 8 }, () => ' ');
  let free = 0;
  for (const { value, name } of bounds) {
    line[at(value)] = pen.bound;
    const start = Math.max(0, at(value) - Math.floor(name.length / 2));
    if (start < free) continue;
    for (const [index, character] of [...name].entries()) labels[start + index] = character;
    free = start + name.length + 1;
  }
  line[at(score)] = marker;
  return [`  ${line.join('')}`, `  ${labels.join('').trimEnd()}`];
}

/** A line a zone, with a bar of how many are in it. */
function zoneLines({ zones, all }: ZonesBlock, pen: Pen): string[] {
  const widest = Math.max(...zones.map(({ name }) => name.length));
  const digits = String(all).length;
  const room = Math.min(ZONE_BAR, pen.width - widest - digits - 6);
  return zones.map(({ zone, name, count }) => {
    const length = all <= room ? count : Math.ceil((count / all) * room);
    const text = `${name.padEnd(widest)}  ${String(count).padStart(digits)}`;
    return `  ${pen.zone[zone](`${text}  ${pen.full.repeat(length)}`.trimEnd())}`;
  });
}

function barLines({ titles, bars }: BarsBlock, pen: Pen): string[] {
  const [name, value, most] = titles;
  const length = Math.min(LONG_BAR, Math.floor(pen.width / 4));
  return drawColumns<BarsBlock['bars'][number]>(
    [
      { title: name, align: 'left', flexible: true, text: (bar) => visible(bar.name) },
      // Cut, not rounded: a bar is full only where nothing is lost.
      { title: '', align: 'left', text: ({ share }) => drawBar(Math.floor(share * length), length, pen) },
      { title: value, align: 'right', text: (bar) => bar.value },
      { title: most, align: 'right', text: (bar) => bar.most },
    ],
    bars,
    pen.width,
    pen.chalk.underline,
  );
}

function cardLines({ figure, title, facts }: Card, pen: Pen): string[] {
  const widest = Math.max(...facts.map(([name]) => name.length));
  const indent = ' '.repeat(widest + 6);
  return [
    ...wrap(`${figure}  ${visible(title)}`, pen.width - 2, '  ').map((line) => pen.chalk.bold(line)),
    ...facts.flatMap(([name, value]) => {
      if (value === null) return [];
      const [first = '', ...more] = wrap(visible(value), pen.width - indent.length, indent);
      return [`    ${pen.chalk.dim(name.padEnd(widest))}  ${first.trimStart()}`, ...more];
    }),
  ];
}

function itemLines({ items }: ItemsBlock, pen: Pen): string[] {
  return items.flatMap(({ name, figure, note, zone }) => [
    ...wrap(`${visible(name)} (${figure})`, pen.width - 2, '  ').map((line) => pen.zone[zone](line)),
    ...(note === null ? [] : wrap(visible(note), pen.width - 4, '    ')),
  ]);
}

function tableLines({ table, leading, giving = leading, onScreen, graded, bars }: TableBlock, pen: Pen): string[] {
  const rows = table.rows.map((row, index) => ({ ...row, bar: bars?.[index] }));
  type Row = (typeof rows)[number];
  const painted = (zone: Zone | null | undefined, text: string) => (zone == null ? text : pen.zone[zone](text));
  const columns = table.columns
    .filter(({ key }) => onScreen === undefined || onScreen.includes(key))
    .map(({ key, title, align }): TextColumn<Row> => {
      const text = ({ cells }: Row) => visible(cells[key] ?? '');
      return {
        title,
        align,
        text,
        ...(key === giving ? { flexible: true } : {}),
        paint: ({ zone, zones }: Row, text: string) => painted(key === graded ? zone : zones?.[key], text),
      };
    });
  const bar: TextColumn<Row> = {
    title: '',
    align: 'left',
    text: (row) => drawBar(Math.round((row.bar ?? 0) * BAR), BAR, pen),
    paint: (row, text) => painted(row.zone, text),
  };
  return drawColumns(bars === undefined ? columns : [...columns, bar], rows, pen.width, pen.chalk.underline);
}

function drawBar(filled: number, length: number, pen: Pen): string {
  return pen.full.repeat(filled) + pen.empty.repeat(length - filled);
}
