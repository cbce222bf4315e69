import { formulaSafe } from '../../text/formula-safe.ts';
import { plainText, type Xml, xml } from '../xml.ts';

/** The most characters that a cell can contain. */
const CELL_LENGTH = 32_767;

/** Every text of a workbook once, by number. */
export interface SharedStrings {
  readonly numberOf: (text: string) => number;
  readonly toXml: () => Xml;
}

export function sharedStrings(): SharedStrings {
  const numbers = new Map<string, number>();
  let uses = 0;
  return {
    numberOf: (text) => {
      uses += 1;
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    toXml: () =>
      xml`<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${numbers.size}">${[...numbers.keys()].map((text) => xml`<si><t xml:space="preserve">${cellText(text)}</t></si>`)}</sst>`,
  };
}

/**
 * Text as a cell can contain it: no formula, no longer than allowed, nothing that would be read as an escape of
 * Excel's.
 */
export function cellText(text: string): string {
  const plain = formulaSafe(plainText(text));
  const short =
    plain.length > CELL_LENGTH ? `${plain.slice(0, CELL_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : plain;
  return short.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
