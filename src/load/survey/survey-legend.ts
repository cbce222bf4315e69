import type { ElementId } from '../../model/survey.ts';
import { cellText } from './cell-text.ts';
import type { CsvRow } from './parse-csv.ts';
import { elementOf } from './survey-headings.ts';

/** Which element each number stands for, as the file itself says; null for a name that is none of the nine elements. */
export interface Legend {
  readonly elements: ReadonlyMap<number, ElementId | null>;
  /** Numbers that are explained twice, differently. */
  readonly contradicted: readonly number[];
  /** Rows that contain an entry. */
  readonly rows: ReadonlySet<CsvRow>;
}

/** `U8 = Sarana dan prasarana`, several of them in one cell too. */
const ENTRY =
  /(?:^|[\s;,(])u(?:nsur)? ?(\d{1,2}) ?[=:] ?([^=:;\n]+?)(?=[;,.]? *(?:$|\n|;|,? ?u(?:nsur)? ?\d{1,2} ?[=:]))/gi;
const NUMBER = /^u(?:nsur)? ?(\d{1,2}) ?[=:.]?$/i;
/** Cheap test that a row may contain an entry. */
const CANDIDATE = /u(?:nsur)? ?\d/i;

/** The legend of a table: `U8 = Sarana` in one cell, or the number and the name in two cells beside one another. */
export function readLegend(rows: readonly CsvRow[]): Legend {
  const elements = new Map<number, ElementId | null>();
  const contradicted = new Set<number>();
  const found = new Set<CsvRow>();
  for (const row of rows) {
    if (!row.cells.some((cell) => CANDIDATE.test(cell))) continue;
    for (const [number, element] of entriesOf(row)) {
      if (elements.has(number) && elements.get(number) !== element) contradicted.add(number);
      elements.set(number, element);
      found.add(row);
    }
  }
  return { elements, contradicted: [...contradicted], rows: found };
}

function entriesOf({ cells }: CsvRow): (readonly [number, ElementId | null])[] {
  const texts = cells.map(cellText);
  return texts.flatMap((text, index) => {
    const number = NUMBER.exec(text)?.[1];
    if (number === undefined) {
      return [...text.matchAll(ENTRY)].map(
        ([, digits, name = '']) => [Number(digits), elementOf(name) ?? null] as const,
      );
    }
    const next = /^[=:]$/.test(texts[index + 1] ?? '') ? texts[index + 2] : texts[index + 1];
    const element = CANDIDATE.test(next ?? '') ? undefined : elementOf(next ?? '');
    return element === undefined ? [] : [[Number(number), element] as const];
  });
}
