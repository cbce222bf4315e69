import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildForm } from '../../src/forms/build-form.ts';
import { drawBlankWorkbook } from '../../src/forms/xlsx/draw-workbook.ts';
import { readForm } from '../../src/forms/xlsx/read-form.ts';
import { LIMITS } from '../../src/model/limits.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const BLANK = drawBlankWorkbook(
  buildForm(shippedChecklist('skm-2017'), {
    purpose: 'assessment',
    checklistName: 'skm-2017',
    unit: { id: 'u', name: 'U' },
    services: [],
  }),
  'id',
);
const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const SHEET = 'xl/worksheets/sheet4.xml';

function withParts(parts: Readonly<Record<string, string | undefined>>): Uint8Array {
  const files: Zippable = unzipSync(BLANK);
  for (const [name, content] of Object.entries(parts)) {
    if (content === undefined) delete files[name];
    else files[name] = strToU8(content);
  }
  return zipSync(files);
}

const sheet = (rows: string) => `<worksheet ${NS}><sheetData>${rows}</sheetData></worksheet>`;
const part = (name: string) => strFromU8(unzipSync(BLANK)[name] ?? new Uint8Array());

/** Each with what is said of it; `held` is read without a fault of the workbook. */
const HOSTILE: readonly (readonly [what: string, bytes: () => Uint8Array, code: string])[] = [
  ['nothing', () => new Uint8Array(), 'empty-file'],
  ['a zip cut off', () => BLANK.subarray(0, BLANK.length - 40), 'workbook-damaged'],
  ['a zip cut in two', () => BLANK.subarray(0, BLANK.length / 2), 'workbook-damaged'],
  ['bytes that are no zip', () => new Uint8Array(5000).fill(80), 'workbook-damaged'],
  ['an encrypted workbook', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'workbook-encrypted'],
  ['a bigger file than any form', () => new Uint8Array(LIMITS.workbookBytes + 1), 'workbook-too-big'],
  ['a bomb of blanks', () => withParts({ [SHEET]: sheet(' '.repeat(40 * 1024 * 1024)) }), 'workbook-too-big'],
  [
    'many bombs',
    () =>
      withParts(
        Object.fromEntries(
          [2, 3, 4, 5].map((number) => [
            `xl/worksheets/sheet${number}.xml`,
            sheet('<a b="0123456789"/>'.repeat(1_000_000)),
          ]),
        ),
      ),
    'workbook-too-big',
  ],
  ['a row too many', () => withParts({ [SHEET]: sheet('<row/>'.repeat(LIMITS.workbookRows + 1)) }), 'workbook-too-big'],
  ['a cell too many', () => withParts({ [SHEET]: sheet(`<row>${'<c/>'.repeat(17_000)}</row>`) }), 'workbook-damaged'],
  [
    'cells too many',
    () => withParts({ [SHEET]: sheet(`<row>${'<c/>'.repeat(16_000)}</row>`.repeat(32)) }),
    'workbook-too-big',
  ],
  [
    'a sheet too many',
    () =>
      withParts({
        'xl/workbook.xml': `<workbook ${NS}><sheets>${'<sheet name="a"/>'.repeat(101)}</sheets></workbook>`,
      }),
    'workbook-too-big',
  ],
  [
    'an external entity',
    () =>
      withParts({
        [SHEET]: `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${sheet('<row><c t="str"><v>&x;</v></c></row>')}`,
      }),
    'workbook-damaged',
  ],
  [
    'entities in entities',
    () =>
      withParts({
        'xl/sharedStrings.xml': `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst ${NS}><si><t>&b;</t></si></sst>`,
      }),
    'workbook-damaged',
  ],
  ['XML that does not end', () => withParts({ [SHEET]: part(SHEET).slice(0, -30) }), 'workbook-damaged'],
  ['elements in one another without end', () => withParts({ [SHEET]: sheet('<a>'.repeat(2000)) }), 'workbook-too-big'],
  [
    'bytes that are no UTF-8',
    () => zipSync({ ...unzipSync(BLANK), [SHEET]: new Uint8Array([60, 97, 62, 255, 254, 60]) }),
    'workbook-damaged',
  ],
  ['no workbook part', () => withParts({ 'xl/workbook.xml': undefined }), 'workbook-damaged'],
  ['no relationships', () => withParts({ 'xl/_rels/workbook.xml.rels': undefined }), 'workbook-no-form'],
  [
    'sheets that are somewhere else',
    () =>
      withParts({
        'xl/_rels/workbook.xml.rels': part('xl/_rels/workbook.xml.rels').replaceAll(
          'Target="',
          'TargetMode="External" Target="https://contoh.id/',
        ),
      }),
    'workbook-no-form',
  ],
  [
    'a path that leads out',
    () =>
      withParts({
        'xl/_rels/workbook.xml.rels': part('xl/_rels/workbook.xml.rels').replaceAll(
          'Target="worksheets',
          'Target="../../../etc',
        ),
      }),
    'workbook-no-form',
  ],
  [
    'a cell outside of every sheet',
    () => withParts({ [SHEET]: sheet('<row><c r="XFE1" t="str"><v>a</v></c></row>') }),
    'workbook-damaged',
  ],
  [
    'two cells in one place',
    () => withParts({ [SHEET]: sheet('<row><c r="A1" t="str"><v>a</v></c><c r="A1" t="str"><v>b</v></c></row>') }),
    'workbook-damaged',
  ],
  [
    'texts that are not there',
    () =>
      withParts({
        'xl/sharedStrings.xml': undefined,
        [SHEET]: sheet('<row><c t="s"><v>99999999999</v></c><c t="s"><v>x</v></c></row>'),
      }),
    'held',
  ],
  [
    'numbers that are none',
    () => withParts({ [SHEET]: sheet('<row><c><v>1e999</v></c><c><v>NaN</v></c><c s="99"><v>-5</v></c></row>') }),
    'held',
  ],
  [
    'a format code without end',
    () =>
      withParts({
        'xl/styles.xml': `<styleSheet ${NS}><numFmts><numFmt numFmtId="164" formatCode="${'['.repeat(50_000)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`,
      }),
    'held',
  ],
  [
    'a hidden sheet of nonsense',
    () =>
      withParts({
        'xl/worksheets/sheet7.xml': sheet(
          '<row><c t="str"><v>patuh:manifest</v></c><c t="str"><v>value</v></c></row><row><c t="str"><v>rest</v></c><c t="str"><v>[null,"__proto__","x"]</v></c></row>',
        ),
      }),
    'held',
  ],
  [
    'a million merged cells',
    () =>
      withParts({
        [SHEET]: `<worksheet ${NS}><sheetData/><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(60_000)}</mergeCells></worksheet>`,
      }),
    'workbook-too-big',
  ],
];

describe('a hostile workbook', () => {
  it.each(HOSTILE)('%s is held', (_, bytes, code) => {
    const read = readForm(bytes(), 'u.xlsx');
    expect(read.ok ? 'held' : read.diagnostics[0]?.code).toBe(
      code === 'held' && !read.ok ? 'form-sheet-missing' : code,
    );
  });
});
