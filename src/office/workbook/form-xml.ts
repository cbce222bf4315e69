import { type Xml, xml } from '../xml.ts';
import type { SheetForm } from './cells.ts';
import { FORM_COLORS } from './form-colors.ts';
import { columnName } from './workbook.ts';

/** Locks a sheet but for its unlocked cells; columns and rows may be made wider, and rows filtered. There is no password. */
export const PROTECTION = xml`<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>`;

export function conditionsXml({ colors = [] }: SheetForm): Xml[] {
  return colors.map(
    ({ range, formula, color }, index) =>
      xml`<conditionalFormatting sqref="${range}"><cfRule type="expression" dxfId="${FORM_COLORS.indexOf(color)}" priority="${index + 1}" stopIfTrue="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`,
  );
}

export function inputsXml({ inputs = [] }: SheetForm): Xml | undefined {
  if (inputs.length === 0) return undefined;
  return xml`<dataValidations count="${inputs.length}">${inputs.map(
    ({ range, kind, formula, message }) =>
      xml`<dataValidation type="${kind}" allowBlank="1" showErrorMessage="1" error="${message.slice(0, MESSAGE)}" sqref="${range}"><formula1>${formula}</formula1></dataValidation>`,
  )}</dataValidations>`;
}

/** Characters of the message of an input; Excel takes no more. */
const MESSAGE = 225;

export function formPane({ frozen }: SheetForm): Xml | undefined {
  if (frozen === undefined) return undefined;
  const { rows, columns } = frozen;
  const corner = `${columnName(columns + 1)}${rows + 1}`;
  if (columns === 0) {
    return xml`<pane ySplit="${rows}" topLeftCell="${corner}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${corner}" sqref="${corner}"/>`;
  }
  return xml`<pane xSplit="${columns}" ySplit="${rows}" topLeftCell="${corner}" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="${corner}" sqref="${corner}"/>`;
}
