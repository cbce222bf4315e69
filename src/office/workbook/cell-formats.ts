import type { XmlHandler } from '../read-xml.ts';

/** What a number in a cell means by its format. */
export type NumberMeaning = 'number' | 'date' | 'time' | 'percent';

/** Excel's own formats, by number. */
const OWN: readonly (readonly [from: number, to: number, NumberMeaning])[] = [
  [9, 10, 'percent'],
  [14, 17, 'date'],
  [18, 21, 'time'],
  [22, 22, 'date'],
  [27, 31, 'date'],
  [32, 35, 'time'],
  [36, 36, 'date'],
  [45, 47, 'time'],
  [50, 58, 'date'],
];

/** Reads the formats of a workbook's cells from its styles; `meaningOf` takes the number of a cell's style. */
export function cellFormats(): { readonly handler: XmlHandler; readonly meaningOf: (style: number) => NumberMeaning } {
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let isInCells = false;
  return {
    handler: {
      open(name, attributes) {
        if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
        else if (name === 'cellXfs') isInCells = true;
        else if (name === 'xf' && isInCells) styles.push(Number(attributes['numFmtId'] ?? 0));
      },
      close(name) {
        if (name === 'cellXfs') isInCells = false;
      },
    },
    meaningOf(style) {
      const id = styles[style] ?? 0;
      const code = codes.get(id);
      if (code !== undefined) return meaningOfCode(code);
      return OWN.find(([from, to]) => id >= from && id <= to)?.[2] ?? 'number';
    },
  };
}

/** The meaning of a format by its letters, without quoted text, escapes, colours and conditions. */
function meaningOfCode(code: string): NumberMeaning {
  const [positive = ''] = code
    .slice(0, 500)
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .split(';');
  if (positive.includes('%')) return 'percent';
  if (/general/i.test(positive)) return 'number';
  if (/[yd]/i.test(positive)) return 'date';
  return /[hs]/i.test(positive) ? 'time' : 'number';
}
