import type { Messages } from '../../messages/messages.ts';
import type { Imprint } from '../../office/pack-office.ts';
import { type Cell, headings, number, type Sheet, text } from '../../office/workbook/cells.ts';
import { packWorkbook } from '../../office/workbook/pack-workbook.ts';
import type { Block, Outline, Section, TableBlock, ZonesBlock } from '../outlines/outline.ts';
import type { Table } from '../table.ts';
import { barTexts, factTexts, faultTexts, noticeTexts, paragraphTexts, scoreText } from './plain-blocks.ts';
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
  const widths = Array.from({ length: width }, (_, index) => (index === 0 ? FIRST : OTHERS));
  const look = { decimals: 2, meanDecimals: 4, title: outline.title };
  return packWorkbook([outlineSheet(outline, name, widths), ...sheets], look, imprint, messages);
}

/** A sheet with all that an outline says. */
export function outlineSheet(outline: Outline, name: string, widths: readonly number[]): Sheet {
  return { name, widths, rows: summaryRows(outline) };
}

function widthOf({ blocks }: Section): number[] {
  return blocks.map((block) => (block.kind === 'table' ? block.table.columns.length : 1));
}

function summaryRows({ title, sources, headline, sections }: Outline): Cell[][] {
  return [
    [text(title, 'title')],
    ...sources.map((line) => [text(line, 'subtitle')]),
    ...(headline === null ? [] : [[], [text(`${headline.value}   ${headline.grade} (${headline.predicate})`, 'part')]]),
    ...sections.flatMap(({ heading, blocks }): Cell[][] => [
      [],
      ...(heading === '' ? [] : [[text(heading, 'part')]]),
      ...blocks.flatMap(blockRows),
    ]),
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
      return zoneRows(block);
    case 'note':
      return sentences([block.text]);
    case 'notice':
      return sentences(noticeTexts(block));
    case 'faults':
      return sentences(faultTexts(block));
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
    case 'figure':
      return [];
    case 'sparkline':
      return sentences([`${block.label} ${sparkline(block.shares, true)}`]);
    case 'table':
      return tableRows(block);
  }
}

function zoneRows({ titles, zones, others }: ZonesBlock): Cell[][] {
  return [
    headings(...titles),
    ...zones.map(({ zone, name, count }) => [text(name, zone), number(count, 'count')]),
    ...others.map(({ name, count }) => [text(name, 'label'), number(count, 'count')]),
  ];
}

/** A table with its columns as a workbook has them. */
function sheetRows({ columns, rows }: Table, { columns: shown, numbered }: TableBlock['sheet'] & {}): Cell[][] {
  const titles = shown.map(([key]) => columns.find((column) => column.key === key)?.title ?? '');
  return [
    headings(...(numbered ? ['#'] : []), ...titles),
    ...rows.map(({ cells, numbers, zone, strong }, index) => [
      ...(numbered ? [number(index + 1, 'count')] : []),
      ...shown.map(([key, look]): Cell => {
        if (look === 'zone') return text(cells[key] ?? '', zone ?? 'center');
        if (look === 'count') return number(numbers?.[key] ?? null, 'count');
        // What stands out is the figure of the report, not its range.
        if (look === 'points')
          return number(numbers?.[key] ?? null, strong && key === 'score' ? 'strongPoints' : 'points');
        return text(cells[key] ?? '', look);
      }),
    ]),
  ];
}

/** An index has two decimals, a mean four; everything else is counted. */
function styleOfNumber(key: string): 'points' | 'mean' | 'count' {
  return key === 'index' ? 'points' : key === 'mean' ? 'mean' : 'count';
}

function tableRows({ table, graded, sheet }: TableBlock): Cell[][] {
  if (sheet !== undefined) return sheetRows(table, sheet);
  const { columns, rows } = table;
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
