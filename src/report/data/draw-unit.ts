import { LOAD_MESSAGES } from '../../messages/languages.ts';
import type { UnitResult } from '../../model/run.ts';
import type { Language } from '../../model/workspace.ts';
import { inEnglish } from '../../text/in-english.ts';
import type { CsvHead } from './csv.ts';
import { type DrawnUnit, type NdjsonDrawing, openUnitDrawer } from './ndjson.ts';

/** Units as rows of a table. */
interface CsvDrawing {
  readonly head: CsvHead;
  readonly language: Language;
  /** English texts of the checklists, where the table is in English and they have any. */
  readonly english: Readonly<Record<string, string>> | undefined;
}

/** How units of a stream are drawn. Plain data: threads are given it. */
export type UnitDrawing = ({ readonly format: 'ndjson' } & NdjsonDrawing) | ({ readonly format: 'csv' } & CsvDrawing);

/** Opens the drawing of units one by one. What a format needs is loaded only here. */
export async function openDrawing(drawing: UnitDrawing): Promise<(unit: UnitResult) => DrawnUnit> {
  if (drawing.format === 'ndjson') return openUnitDrawer(drawing);
  const { head, language, english } = drawing;
  const { openCsvLines } = await import('./csv.ts');
  const { unit: draw } = openCsvLines(head, await LOAD_MESSAGES[language]());
  return (unit) => ({ line: draw(inEnglish(unit, english)), texts: undefined });
}
