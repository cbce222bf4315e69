import { type Xml, xml } from '../xml.ts';
import { ZONE_COLORS } from '../zone-colors.ts';
import { formColorsXml } from './form-colors.ts';

interface Style {
  readonly bold?: true;
  readonly size?: number;
  readonly ink?: string;
  readonly fill?: string;
  /** Thin lines around the cell. */
  readonly boxed?: true;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: true;
  /** Between the top and the bottom of the row. */
  readonly upright?: true;
  /** May be filled in on a locked sheet. */
  readonly unlocked?: true;
  readonly number?: 'points' | 'count' | 'date' | 'mean';
}

/** Every way that a cell looks. */
const STYLES = {
  plain: {},
  title: { bold: true, size: 16, ink: '1F3A5F' },
  subtitle: { size: 11, ink: '555555' },
  part: { bold: true, size: 12, ink: '1F3A5F' },
  sentence: { wrap: true },
  label: { bold: true, boxed: true, wrap: true, fill: 'F2F4F7' },
  heading: { bold: true, ink: 'FFFFFF', fill: '1F3A5F', boxed: true, wrap: true, align: 'center', upright: true },
  text: { boxed: true, wrap: true },
  center: { boxed: true, align: 'center', wrap: true },
  points: { boxed: true, number: 'points', align: 'right' },
  strongPoints: { boxed: true, number: 'points', align: 'right', bold: true },
  count: { boxed: true, number: 'count', align: 'right' },
  leftCount: { boxed: true, number: 'count', align: 'left' },
  date: { boxed: true, number: 'date', align: 'center' },
  leftDate: { boxed: true, number: 'date', align: 'left' },
  green: { ...zone('green'), boxed: true, align: 'center' },
  yellow: { ...zone('yellow'), boxed: true, align: 'center' },
  red: { ...zone('red'), boxed: true, align: 'center' },
  /** Only workbooks that have means, and forms, have it. */
  mean: { boxed: true, number: 'mean', align: 'right' },
  /** Only forms have these. */
  input: { boxed: true, wrap: true, unlocked: true },
  inputCenter: { boxed: true, wrap: true, align: 'center', unlocked: true },
  faint: { boxed: true, wrap: true, ink: '666666' },
  closed: { boxed: true, fill: 'E3E6EA' },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;

function zone(name: keyof typeof ZONE_COLORS): { readonly ink: string; readonly fill: string; readonly bold: true } {
  return { ...ZONE_COLORS[name], bold: true };
}

const NAMES = Object.keys(STYLES) as readonly StyleName[];
/** The number of a style in the workbook. */
export const STYLE_IDS = Object.fromEntries(NAMES.map((name, index) => [name, index])) as Readonly<
  Record<StyleName, number>
>;

const FIRST_OWN_FORMAT = 164;

/** The workbook's styles; points have the scale's decimals. A workbook without means has no style for them. */
export function stylesXml(decimals: number, language: 'id' | 'en', meanDecimals?: number, isForm = false): Xml {
  const formats = {
    points: decimalFormat(decimals),
    count: '0',
    date: `[$-${language === 'id' ? '421' : '809'}]d mmmm yyyy`,
    ...(meanDecimals === undefined ? {} : { mean: decimalFormat(meanDecimals) }),
  };
  const ids = Object.keys(formats);
  const most = isForm ? NAMES.length : NAMES.indexOf('mean') + (meanDecimals === undefined ? 0 : 1);
  const styles: readonly Style[] = NAMES.slice(0, most).map((name) => STYLES[name]);
  return xml`<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="${ids.length}">${Object.values(
    formats,
  ).map(
    (code, index) => xml`<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${code}"/>`,
  )}</numFmts><fonts count="${styles.length}">${styles.map(font)}</fonts><fills count="${styles.length + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${styles.map(fill)}</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${(['left', 'right', 'top', 'bottom'] as const).map(side)}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${styles.length}">${styles.map(
    ({ boxed, align, wrap, number, upright, unlocked }, index) =>
      xml`<xf numFmtId="${number === undefined ? 0 : FIRST_OWN_FORMAT + ids.indexOf(number)}" fontId="${index}" fillId="${index + 2}" borderId="${boxed ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${unlocked ? xml` applyProtection="1"` : undefined}><alignment horizontal="${align ?? 'left'}" vertical="${upright ? 'center' : 'top'}" wrapText="${wrap ? 1 : 0}"${boxed && align !== 'center' ? xml` indent="1"` : undefined}/>${unlocked ? xml`<protection locked="0"/>` : undefined}</xf>`,
  )}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>${isForm ? formColorsXml() : undefined}</styleSheet>`;
}

function decimalFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

function font({ bold, size, ink }: Style): Xml {
  return xml`<font>${bold ? xml`<b/>` : undefined}<sz val="${size ?? 10}"/><color rgb="FF${ink ?? '000000'}"/><name val="Arial"/><family val="2"/></font>`;
}

function fill({ fill: color }: Style): Xml {
  return color === undefined
    ? xml`<fill><patternFill patternType="none"/></fill>`
    : xml`<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const LINE = xml`<color rgb="FFC9CED6"/>`;
const SIDES = { left: xml`left`, right: xml`right`, top: xml`top`, bottom: xml`bottom` };

function side(name: keyof typeof SIDES): Xml {
  return xml`<${SIDES[name]} style="thin">${LINE}</${SIDES[name]}>`;
}
