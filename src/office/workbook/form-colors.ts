import { type Xml, xml } from '../xml.ts';

/** The state of a cell: to be filled in, filled in, lacking its evidence, wrong. */
export type FormColor = 'open' | 'done' | 'unproven' | 'wrong';

/** Fills of the states of cells, in the order of their numbers in the workbook's styles. */
const COLORS: Readonly<Record<FormColor, string>> = {
  open: 'FFF4C7',
  done: 'E2F3E6',
  unproven: 'FDE0C2',
  wrong: 'F8C9C4',
};
/** Their names, by number. */
export const FORM_COLORS = Object.keys(COLORS) as readonly FormColor[];

/** The styles of conditional formats. */
export function formColorsXml(): Xml {
  return xml`<dxfs count="${FORM_COLORS.length}">${FORM_COLORS.map(
    (name) =>
      xml`<dxf><fill><patternFill patternType="solid"><fgColor rgb="FF${COLORS[name]}"/><bgColor rgb="FF${COLORS[name]}"/></patternFill></fill></dxf>`,
  )}</dxfs>`;
}
