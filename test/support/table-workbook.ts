import { text } from '../../src/office/workbook/cells.ts';
import { packWorkbook } from '../../src/office/workbook/pack-workbook.ts';

/** A workbook with a table on its second sheet; the first one is empty. */
export function tableWorkbook(rows: readonly (readonly string[])[]): Uint8Array {
  const cells = rows.map((row) => row.map((cell) => text(cell, 'text')));
  const sheets = [
    { name: 'Kosong', widths: [10], rows: [] },
    { name: 'Jawaban', widths: (rows[0] ?? []).map(() => 20), rows: cells },
  ];
  const imprint = { tool: { name: 'patuh', version: '0.0.0' } as const, asOf: '2026-01-02' };
  return packWorkbook(sheets, { decimals: 2, meanDecimals: 4, title: 'Tabel' }, imprint, { language: 'id' });
}
