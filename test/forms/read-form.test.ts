import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildForm } from '../../src/forms/build-form.ts';
import { drawWorkbook } from '../../src/forms/xlsx/draw-workbook.ts';
import { readForm } from '../../src/forms/xlsx/read-form.ts';
import { loadAssessment } from '../../src/load/assessment/load-assessment.ts';
import { contentOf } from '../../src/load/yaml/content-of.ts';
import { sourceOfTree } from '../../src/load/yaml/source-of-tree.ts';
import type { Content, ContentMap } from '../../src/model/content.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const CHECKLIST = shippedChecklist('kepatuhan-2016');
const FORM = buildForm(CHECKLIST, {
  purpose: 'assessment',
  checklistName: 'kepatuhan-2016',
  unit: { id: 'dinsos', name: 'Dinas Sosial' },
  services: [{ id: 'dtks', name: 'DTKS' }],
});
const ANSWERED = new Map<string, Content>([
  [
    'answers',
    new Map<string, Content>([
      ['toilet', 'ada'],
      ['persyaratan', new Map([['note', 'loket 1']])],
    ]),
  ],
]);

/** A filled form with the parts of its workbook changed. `sheet4.xml` is that of the answers. */
function changed(change: (xml: string) => string, part = 'xl/worksheets/sheet4.xml'): Uint8Array {
  const parts = unzipSync(drawWorkbook(FORM, ANSWERED, 'id'));
  parts[part] = strToU8(change(strFromU8(parts[part] ?? new Uint8Array())));
  return zipSync(parts);
}

function read(bytes: Uint8Array) {
  const form = readForm(bytes, 'u.xlsx');
  if (!form.ok) return { faults: form.diagnostics.map(({ code }) => code) };
  const { faults, root } = form.value;
  const told = faults.map(({ code, at }) => `${code} ${at.sheet}!${at.cell ?? ''}`);
  return { faults: told, answers: (contentOf(root) as ContentMap).get('answers') };
}

/** The row of the toilet, and its answer in `F`. */
const ROW = /<row r="12"[\s\S]*?<\/row>/;
const ANSWER = /<c r="F12"[^>]*>[\s\S]*?<\/c>/;
const EXPECTED = ANSWERED.get('answers');

describe('a filled form', () => {
  it('is read as it was written', () => {
    expect(read(changed((xml) => xml))).toEqual({ faults: [], answers: EXPECTED });
  });

  it.each<[what: string, change: (xml: string) => string, part?: string]>([
    ['renamed sheets', (xml) => xml.replace('name="Penilaian"', 'name="Isian Dinsos"'), 'xl/workbook.xml'],
    ['prefixes for all names', (xml) => xml.replace(/<(\/?)(\w)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=')],
    ['trailing blanks and capitals', (xml) => xml.replace('>ada<', '>ada  <')],
    [
      'a blank row inserted above all others',
      (xml) => xml.replace(/r="([A-Z]*)(\d+)"/g, (_, column, row) => `r="${column}${Number(row) + 1}"`),
    ],
    ['cells without names', (xml) => xml.replace(/<c r="[A-Z]+\d+"/g, '<c')],
    [
      'a note merged over two rows',
      (xml) =>
        xml.replace(
          '<conditionalFormatting',
          '<mergeCells count="1"><mergeCell ref="L4:L5"/></mergeCells><conditionalFormatting',
        ),
    ],
    [
      'missing styles',
      () => '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
      'xl/styles.xml',
    ],
  ])('says the same with %s', (_, change, part) => {
    expect(read(changed(change, part))).toEqual({ faults: [], answers: EXPECTED });
  });

  it.each<[what: string, change: (xml: string) => string, fault: string]>([
    ['a row of an item deleted', (xml) => xml.replace(ROW, ''), 'form-row-missing Penilaian!'],
    [
      'a row copied',
      (xml) => xml.replace(ROW, (row) => row + row.replaceAll('12"', '99"')),
      'form-two-answers Penilaian!F99',
    ],
    [
      'merged answers',
      (xml) =>
        xml.replace(
          '<conditionalFormatting',
          '<mergeCells count="1"><mergeCell ref="F12:F13"/></mergeCells><conditionalFormatting',
        ),
      'form-merged-answer Penilaian!F12',
    ],
    [
      'an answer by formula',
      (xml) => xml.replace(ANSWER, '<c r="F12" t="str"><f>IF(1,"ada")</f><v>ada</v></c>'),
      'form-formula Penilaian!F12',
    ],
    [
      'an answer in a row of no item',
      (xml) => xml.replace('</sheetData>', '<row r="90"><c r="F90" t="str"><v>ada</v></c></row></sheetData>'),
      'form-row-without-item Penilaian!F90',
    ],
    [
      'two dates for one piece',
      (xml) =>
        xml
          .replace(/<c r="I12"[^>]*\/>/, '<c r="I12" t="str"><v>a.jpg</v></c>')
          .replace(/<c r="J12"[^>]*\/>/, '<c r="J12" t="str"><v>2018-01-01\n2018-01-02</v></c>'),
      'form-dates Penilaian!J12',
    ],
  ])('with %s is told of at its cell', (_, change, fault) => {
    expect(read(changed(change)).faults).toContain(fault);
  });

  it.each<[what: string, cell: string, text: string]>([
    ['a number as it is shown', '<c r="F12"><v>78.970000000000013</v></c>', '78.97'],
    ['a share as it is shown', '<c r="F12" s="1"><v>0.85</v></c>', '85%'],
    ['a date', '<c r="F12" s="2"><v>43160</v></c>', '2018-03-01'],
    ['a truth value', '<c r="F12" t="b"><v>1</v></c>', 'TRUE'],
    ['the result of a formula', '<c r="F12" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['rich text', '<c r="F12" t="inlineStr"><is><r><t>a</t></r><rPh><t>x</t></rPh><r><t>da</t></r></is></c>', 'ada'],
  ])('has %s', (_, cell, text) => {
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="164" formatCode="d mmmm yyyy"/></numFmts><cellXfs><xf/><xf numFmtId="9"/><xf numFmtId="164"/></cellXfs></styleSheet>';
    const parts = unzipSync(changed((xml) => xml.replace(/ s="\d+"/g, '').replace(ANSWER, cell)));
    parts['xl/styles.xml'] = strToU8(styles);
    expect((read(zipSync(parts)).answers as ContentMap).get('toilet')).toBe(text);
  });

  it.each<[cell: string, pieces: readonly string[]]>([
    ['bukti/a.jpg, bukti/b.PDF', ['bukti/a.jpg', 'bukti/b.PDF']],
    [
      'https://contoh.id/a, https://contoh.id/b https://contoh.id/c',
      ['a', 'b', 'c'].map((id) => `https://contoh.id/${id}`),
    ],
    ['- bukti/a.jpg\n• bukti/b.jpg', ['bukti/a.jpg', 'bukti/b.jpg']],
    ['Foto loket 1, 2, dan 3.jpg', ['Foto loket 1, 2, dan 3.jpg']],
    ['1. Maklumat.pdf', ['1. Maklumat.pdf']],
    ['-', []],
  ])('takes evidence as people list it: %s', (cell, pieces) => {
    const bytes = changed((xml) => xml.replace(/<c r="I12"[^>]*\/>/, `<c r="I12" t="str"><v>${cell}</v></c>`));
    const toilet = (read(bytes).answers as ContentMap).get('toilet');
    expect(toilet instanceof Map ? toilet.get('evidence') : []).toEqual(pieces);
  });

  it.each<[what: string, change: (xml: string) => string]>([
    ['deleted', (xml) => xml.replace(/<sheetData>[\s\S]*<\/sheetData>/, '<sheetData/>')],
    ['without its hidden row', (xml) => xml.replace(/<row r="1"[\s\S]*?<\/row>/, '')],
  ])('whose sheet of answers is %s is said to be one', (_, change) => {
    expect(read(changed(change)).faults).toEqual(['form-sheet-missing']);
  });

  it('has its empty id and name said to be empty at their cells', () => {
    const bytes = changed((xml) => xml.replace(/>dinsos<|>Dinas Sosial</g, '><'), 'xl/worksheets/sheet2.xml');
    const form = readForm(bytes, 'u.xlsx');
    if (!form.ok) throw new Error(JSON.stringify(form.diagnostics));
    const loaded = loadAssessment(sourceOfTree(form.value), CHECKLIST);
    const told = loaded.ok ? [] : loaded.diagnostics.map(({ code, at }) => `${code} ${at.sheet}!${at.cell}`);
    expect(told).toEqual(['invalid-value Identitas!B6', 'invalid-value Identitas!B7']);
  });

  it('takes dates as people write them', () => {
    const bytes = changed((xml) =>
      xml
        .replace(/<c r="I12"[^>]*\/>/, '<c r="I12" t="str"><v>bukti/a.jpg\nhttps://contoh.id/b</v></c>')
        .replace(/<c r="J12"[^>]*\/>/, '<c r="J12" t="str"><v>1/3/2018\n2 Maret 2018</v></c>'),
    );
    const toilet = (read(bytes).answers as ContentMap).get('toilet') as ContentMap;
    expect(toilet.get('evidence')).toEqual([
      new Map([
        ['file', 'bukti/a.jpg'],
        ['dated', '2018-03-01'],
      ]),
      new Map([
        ['link', 'https://contoh.id/b'],
        ['dated', '2018-03-02'],
      ]),
    ]);
  });
});
