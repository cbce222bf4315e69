import type { BeritaAcaraTexts } from '../../messages/berita-acara-texts.ts';
import type { Xml } from '../../office/xml.ts';
import type { HeadedUnit } from '../../text/head-title.ts';
import { cell, paragraph, signatureColumns, table } from '../docx/blocks.ts';
import { fitColumns } from '../docx/page-layout.ts';

/** Lines for so many evaluators. */
const EVALUATORS = 3;
const DOTS = '..................................................';

/** Blanks for the evaluators and for both heads. */
export function signatureBlocks(unit: HeadedUnit, texts: BeritaAcaraTexts, number: string): Xml[] {
  const columns = fitColumns(
    [
      { title: number, width: 540 },
      { title: texts.name, width: 0 },
      { title: texts.nip, width: 2700 },
      { title: texts.signature, width: 2300 },
    ],
    'portrait',
  );
  const rows = Array.from({ length: EVALUATORS }, (_, index) => [
    { lines: ['', String(index + 1), ''], align: 'center' as const },
    cell(''),
    cell(''),
    cell(''),
  ]);
  const block = (office: string) => [`${office},`, '', '', '', '', DOTS, `${texts.nip} ${DOTS.slice(0, 40)}`];
  return [
    paragraph([{ text: `${texts.evaluators}:`, bold: true }], 'Lead'),
    table(columns, rows),
    signatureColumns(block(texts.headOfOrganisation), block(texts.headOf(unit))),
  ];
}
