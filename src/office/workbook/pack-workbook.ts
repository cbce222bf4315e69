import type { Messages } from '../../messages/messages.ts';
import { OFFICE_WORDS } from '../office-words.ts';
import { DOCUMENT_TYPES, type Imprint, type OfficePart, packOffice, relationshipsPart } from '../pack-office.ts';
import { type Xml, xml } from '../xml.ts';
import type { Sheet } from './cells.ts';
import { sharedStrings } from './shared-strings.ts';
import { stylesXml } from './styles.ts';
import { columnName } from './workbook.ts';
import { worksheetXml } from './worksheet.ts';

/** How a workbook is called, and the decimals of its numbers. */
interface WorkbookLook {
  readonly title: string;
  /** Decimals of points, and of means where the workbook has any. */
  readonly decimals: number;
  readonly meanDecimals?: number;
}

/** A workbook of these sheets as bytes. */
export function packWorkbook(
  sheets: readonly Sheet[],
  { title, decimals, meanDecimals }: WorkbookLook,
  imprint: Imprint,
  { language }: Pick<Messages, 'language'>,
): Uint8Array {
  const strings = sharedStrings();
  const margins = { header: title, page: OFFICE_WORDS[language].page };
  const type = DOCUMENT_TYPES.workbook;
  const drawn = sheets.map(
    (sheet, index): OfficePart => ({
      path: `xl/worksheets/sheet${index + 1}.xml`,
      contentType: `${type}.worksheet+xml`,
      content: worksheetXml(sheet, index === 0, strings, margins),
    }),
  );
  const parts: readonly [OfficePart, ...OfficePart[]] = [
    { path: 'xl/workbook.xml', contentType: `${type}.sheet.main+xml`, content: workbookXml(sheets) },
    relationshipsPart('xl/_rels/workbook.xml.rels', [
      ...drawn.map(({ path }) => ({ kind: 'worksheet', target: path.replace('xl/', '') })),
      { kind: 'styles', target: 'styles.xml' },
      { kind: 'sharedStrings', target: 'sharedStrings.xml' },
    ]),
    ...drawn,
    {
      path: 'xl/styles.xml',
      contentType: `${type}.styles+xml`,
      content: stylesXml(
        decimals,
        language,
        meanDecimals,
        sheets.some(({ form }) => form !== undefined),
      ),
    },
    { path: 'xl/sharedStrings.xml', contentType: `${type}.sharedStrings+xml`, content: strings.toXml() },
  ];
  return packOffice(parts, title, imprint, { language });
}

/** The list of sheets, what each repeats and prints, and what is filtered. */
function workbookXml(sheets: readonly Sheet[]): Xml {
  const names = sheets.flatMap(({ name, rows, widths, table, form }, index) => {
    const title = form?.frozen?.rows;
    if (title !== undefined) {
      return [
        xml`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${name}'!$${title}:$${title}</definedName>`,
      ];
    }
    if (table === undefined) return [];
    const at = (columns: number) => `'${name}'!$A$1:$${columnName(columns)}$${rows.length}`;
    return [
      xml`<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${at(widths.length)}</definedName>`,
      xml`<definedName name="_xlnm.Print_Area" localSheetId="${index}">${at(table.printed)}</definedName>`,
      xml`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${name}'!$1:$1</definedName>`,
    ];
  });
  return xml`<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.map(
    ({ name, form }, index) =>
      xml`<sheet name="${name}" sheetId="${index + 1}"${form?.hidden ? xml` state="hidden"` : undefined} r:id="rId${index + 1}"/>`,
  )}</sheets><definedNames>${names}</definedNames></workbook>`;
}
