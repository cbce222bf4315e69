import type { Messages } from '../../messages/messages.ts';
import type { Imprint } from '../../office/pack-office.ts';
import type { Block, Outline, Section, TableBlock } from '../outlines/outline.ts';
import { type Cell, headings, number, type Sheet, text } from '../xlsx/cells.ts';
import { packWorkbook } from '../xlsx/pack-workbook.ts';
import { barTexts, factTexts, paragraphTexts, scoreText } from './plain-blocks.ts';
import { sparkline } from './sparkline.ts';

/** Widths of the summary's columns, in characters: the first has the names. */
const FIRST = 46;
const OTHERS = 15;
/** Columns of a summary without tables. */
const FEWEST_COLUMNS = 4;

/** An outline as a workbook: a sheet with all that it says, then the sheets of data given. Values only, never formulas. */
export function drawXlsx(
  outline: Outline,
  sheets: readonly Sheet[],
  imprint: Imprint,
  messages: Messages,
  name: string,
): Uint8Array {
  const width = Math.max(FEWEST_COLUMNS, ...outline.sections.flatMap(widthOf));
  const summary: Sheet = {
    name,
    widths: Array.from({ length: width }, (_, index) => (index === 0 ? FIRST : OTHERS)),
    rows: summaryRows(outline),
  };
  return packWorkbook([summary, ...sheets], { decimals: 2, meanDecimals: 4, title: outline.title }, imprint, messages);
}

function widthOf({ blocks }: Section): number[] {
  return blocks.map((block) => (block.kind === 'table' ? block.table.columns.length : 1));
}

function summaryRows({ title, sources, headline, sections }: Outline): Cell[][] {
  return [
    [text(title, 'title')],
    ...sources.map((line) => [text(line, 'subtitle')]),
    ...(headline === null ? [] : [[], [text(`${headline.value}   ${headline.grade} (${headline.predicate})`, 'part')]]),
    ...sections.flatMap(({ heading, blocks }) => [[], [text(heading, 'part')], ...blocks.flatMap(blockRows)]),
  ];
}

function blockRows(block: Block): Cell[][] {
  const sentences = (lines: readonly string[]) => lines.map((line) => [text(line, 'sentence')]);
  switch (block.kind) {
    case 'subheading':
      return [[text(block.text, 'part')]];
    case 'score':
      return sentences([scoreText(block)]);
    case 'zones':
      return sentences([block.sentence]);
    case 'note':
      return sentences([block.text]);
    case 'bars':
      return sentences(barTexts(block));
    case 'cards':
      return sentences(block.cards.flatMap((card) => [`${card.figure} ${card.title}`, ...factTexts(card)]));
    case 'sentences':
      return sentences([...block.lines, ...(block.kept ?? [])]);
    case 'paragraphs':
      return sentences(paragraphTexts(block));
    case 'items':
      return sentences(
        block.items.map(({ name, figure, note }) => `${name} (${figure})${note === null ? '' : `: ${note}`}`),
      );
    case 'sparkline':
      return sentences([`${block.label} ${sparkline(block.shares, true)}`]);
    case 'table':
      return tableRows(block);
  }
}

/** An index has two decimals, a mean four; everything else is counted. */
function styleOfNumber(key: string): 'points' | 'mean' | 'count' {
  return key === 'index' ? 'points' : key === 'mean' ? 'mean' : 'count';
}

function tableRows({ table: { columns, rows }, graded }: TableBlock): Cell[][] {
  return [
    headings(...columns.map(({ title }) => title)),
    ...rows.map(({ cells, numbers, zone }) =>
      columns.map(({ key, align }): Cell => {
        const value = numbers?.[key];
        if (value !== undefined) return number(value, styleOfNumber(key));
        if (key === graded && zone != null) return text(cells[key] ?? '', zone);
        return text(cells[key] ?? '', align === 'right' ? 'center' : 'text');
      }),
    ),
  ];
}
