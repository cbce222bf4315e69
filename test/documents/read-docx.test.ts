import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/documents/read-docx.ts';
import { readHtml } from '../../src/documents/read-html.ts';
import { LIMITS } from '../../src/model/limits.ts';
import type { TextDocument } from '../../src/model/text-document.ts';
import { loadedOf } from '../load/support/loading.ts';
import { cell, lines, p, part, row, table, wordFile } from './support/word-file.ts';

const read = (...args: Parameters<typeof wordFile>) => lines(loadedOf(readDocx(wordFile(...args), 'f.docx')));
const refused = (bytes: Uint8Array) => {
  const loaded = readDocx(bytes, 'f.docx');
  return loaded.ok ? 'read' : loaded.diagnostics.map(({ code, facts }) => ({ code, ...facts }));
};

const STYLES = `
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="J2"><w:name w:val="Judul 2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Turunan"><w:name w:val="Bab"/><w:basedOn w:val="J2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Tebal"><w:name w:val="Tebal"/><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Kuat"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Sembunyi"><w:name w:val="Sembunyi"/><w:rPr><w:vanish/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Yatim"><w:name/><w:basedOn w:val="TidakAda"/><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="paragraph"><w:name w:val="Tanpa nama"/></w:style>
  <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Putar"><w:name w:val="Putar"/><w:basedOn w:val="Putar"/></w:style>`;
const LEVELS = `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
  <w:lvl w:ilvl="2"><w:start w:val="4"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1.%3"/></w:lvl>`;
const NUMBERING = `<w:abstractNum w:abstractNumId="0">${LEVELS}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
const inList = (list: number, level = 0) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

describe('paragraphs', () => {
  it.each<[what: string, body: string, expected: string[]]>([
    [
      'text of several runs',
      '<w:p><w:r><w:t>Per</w:t></w:r><w:r><w:t>syaratan</w:t></w:r></w:p>',
      ['paragraph: Persyaratan'],
    ],
    ['nothing of an empty one', `${p(' ')}${p('a')}`, ['paragraph: a']],
    [
      'tabs, breaks, soft hyphens',
      '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c\u00add</w:t><w:softHyphen/><w:t>e</w:t><w:noBreakHyphen/><w:t>f</w:t></w:r></w:p>',
      ['paragraph: a b\ncde-f'],
    ],
    ['no tab stops', p('a', '<w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs>'), ['paragraph: a']],
    [
      'bold throughout',
      '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:t> </w:t></w:r></w:p>',
      ['paragraph bold: a'],
    ],
    [
      'bold in part',
      '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r></w:p>',
      ['paragraph: ab'],
    ],
    [
      'bold by its style, and not',
      `${p('a', '<w:pStyle w:val="Tebal"/>')}<w:p><w:pPr><w:pStyle w:val="Tebal"/></w:pPr><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>b</w:t></w:r></w:p>`,
      ['paragraph bold: a', 'paragraph: b'],
    ],
    [
      'bold by the style of letters',
      '<w:p><w:r><w:rPr><w:rStyle w:val="Kuat"/></w:rPr><w:t>a</w:t></w:r></w:p>',
      ['paragraph bold: a'],
    ],
    [
      'the mark of a paragraph is not its text',
      '<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>',
      ['paragraph: a'],
    ],
    [
      'headings by outline, name and origin',
      ['Judul1', 'J2', 'Turunan', 'Normal', 'Putar'].map((id) => p(id, `<w:pStyle w:val="${id}"/>`)).join(''),
      ['heading 1: Judul1', 'heading 2: J2', 'heading 2: Turunan', 'paragraph: Normal', 'paragraph: Putar'],
    ],
    [
      'headings of its own',
      p('a', '<w:outlineLvl w:val="7"/>') + p('b', '<w:pStyle w:val="J2"/><w:outlineLvl w:val="9"/>'),
      ['heading 6: a', 'paragraph: b'],
    ],
    ['nothing hidden by its style', p('x', '<w:pStyle w:val="Sembunyi"/>') + p('a'), ['paragraph: a']],
    [
      'what a style says that is based on one that is not there',
      p('a', '<w:pStyle w:val="Yatim"/>'),
      ['paragraph bold: a'],
    ],
    ['no style that is not there', p('a', '<w:pStyle w:val="TidakAda"/>'), ['paragraph: a']],
    [
      'nothing of properties that are not defined',
      `<w:pPr><w:pStyle w:val="J2"/><w:outlineLvl w:val="0"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:rStyle w:val="Kuat"/><w:b/><w:vanish/></w:rPr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tcPr><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr>${p('a')}`,
      ['paragraph: a'],
    ],
    ['no table of contents', p('Persyaratan 3', '<w:pStyle w:val="TOC1"/>') + p('a'), ['paragraph: a']],
    [
      'changes as accepted',
      '<w:p><w:del><w:r><w:delText>x</w:delText><w:t>y</w:t></w:r></w:del><w:ins><w:r><w:t>baru</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>z</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>!</w:t></w:r></w:moveTo></w:p>',
      ['paragraph: baru!'],
    ],
    [
      'links and fields by what they show',
      '<w:p><w:hyperlink><w:r><w:t>lapor.go.id</w:t></w:r></w:hyperlink><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:t>!</w:t></w:r></w:p>',
      ['paragraph: lapor.go.id!'],
    ],
    [
      'content controls',
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p('isi')}</w:sdtContent></w:sdt>`,
      ['paragraph: isi'],
    ],
    [
      'no prompt of a content control',
      `<w:p><w:r><w:t>Nama: </w:t></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Klik di sini</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>.</w:t></w:r></w:p>`,
      ['paragraph: Nama: .'],
    ],
    [
      'nothing hidden',
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r><w:r><w:t>a</w:t></w:r></w:p>',
      ['paragraph: a'],
    ],
    [
      'a text box once',
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${p('kotak')}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('kotak')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>a</w:t></w:r></w:p>`,
      ['paragraph: kotak', 'paragraph: a'],
    ],
    [
      'a text box of older programs',
      `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${p('kotak')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
      ['paragraph: kotak'],
    ],
    [
      'a picture without text around it',
      '<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p><w:p><w:r><w:t>a</w:t><w:drawing><a:blip/></w:drawing></w:r></w:p>',
      ['paragraph: gambar', 'paragraph: a'],
    ],
    ['formulas', '<w:p><m:oMath><m:r><m:t>≤ 3</m:t></m:r></m:oMath></w:p>', ['paragraph: ≤ 3']],
  ])('has %s', (_, body, expected) => {
    expect(read(body, { styles: STYLES })).toEqual(expected);
  });

  it('reads whatever prefix the namespace has', () => {
    const document = part('document', `<w:body>${p('a')}</w:body>`)
      .replaceAll('w:', 'ns0:')
      .replace('xmlns:w=', 'xmlns:ns0=');
    expect(lines(loadedOf(readDocx(zipSync({ 'word/document.xml': strToU8(document) }), 'f')))).toEqual([
      'paragraph: a',
    ]);
  });

  it.each<[what: string, change: (document: string) => string]>([
    ['for its elements alone', (document) => document.replaceAll(/(<\/?)w:/g, '$1').replace('xmlns:w=', 'xmlns=')],
    [
      'for its elements, and one for attributes',
      (document) => document.replaceAll(/(<\/?)w:/g, '$1').replace(/xmlns:w="([^"]*)"/, 'xmlns="$1" xmlns:w="$1"'),
    ],
    [
      'of the strict form',
      (document) => document.replace(/xmlns:w="[^"]*"/, 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'),
    ],
  ])('reads a namespace %s', (what, change) => {
    const attributes = what === 'for its elements alone' ? 'val' : 'w:val';
    const document = part('document', `<w:body>${p('a', `<w:outlineLvl ${attributes}="0"/>`)}</w:body>`);
    const bytes = zipSync({ 'word/document.xml': strToU8(change(document)) });
    expect(lines(loadedOf(readDocx(bytes, 'f')))).toEqual(['heading 1: a']);
  });

  it.each([
    ['UTF-16, little end first', [0xff, 0xfe], (code: number) => [code & 0xff, code >> 8]],
    ['UTF-16, big end first', [0xfe, 0xff], (code: number) => [code >> 8, code & 0xff]],
  ] as const)('reads %s', (_, mark, bytesOf) => {
    const document = part('document', `<w:body>${p('Persyaratan – “a”')}</w:body>`);
    const bytes = [...mark, ...[...document].flatMap((character) => bytesOf(character.charCodeAt(0)))];
    expect(lines(loadedOf(readDocx(zipSync({ 'word/document.xml': Uint8Array.from(bytes) }), 'f')))).toEqual([
      'paragraph: Persyaratan – “a”',
    ]);
  });

  it('reads what is packed without being made smaller', () => {
    const document = strToU8(part('document', `<w:body>${p('a')}</w:body>`));
    expect(lines(loadedOf(readDocx(zipSync({ 'word/document.xml': document }, { level: 0 }), 'f')))).toEqual([
      'paragraph: a',
    ]);
  });

  it('numbers those that can be seen, outside of tables', () => {
    const { blocks } = loadedOf(readDocx(wordFile(`${p('a')}${p('')}${table(row(cell(p('x'))))}${p('b')}`), 'f.docx'));
    expect(blocks.map(({ at }) => at)).toEqual([
      { file: 'f.docx', paragraph: 1 },
      { file: 'f.docx', table: 1 },
      { file: 'f.docx', paragraph: 2 },
    ]);
  });
});

describe('lists', () => {
  const numbered = (items: readonly (readonly [list: number, level: number])[]) =>
    items.map(([list, level]) => p('x', inList(list, level))).join('');

  it.each<[what: string, items: [number, number][], expected: string[]]>([
    [
      'count',
      [
        [1, 0],
        [1, 0],
        [1, 0],
      ],
      ['1 1.', '1 2.', '1 3.'],
    ],
    [
      'begin again below another number',
      [
        [1, 0],
        [1, 1],
        [1, 1],
        [1, 0],
        [1, 1],
      ],
      ['1 1.', '2 a)', '2 b)', '1 2.', '2 a)'],
    ],
    [
      'name the levels above',
      [
        [1, 0],
        [1, 2],
        [1, 2],
      ],
      ['1 1.', '3 1.IV', '3 1.V'],
    ],
    ['have bullets without a number', [[2, 0]], ['1']],
    [
      'go on after other lists',
      [
        [1, 0],
        [2, 0],
        [1, 0],
      ],
      ['1 1.', '1', '1 2.'],
    ],
    [
      'start anew where told',
      [
        [1, 0],
        [1, 0],
        [3, 0],
        [3, 0],
      ],
      ['1 1.', '1 2.', '1 1.', '1 2.'],
    ],
  ])('%s', (_, items, expected) => {
    expect(read(numbered(items), { numbering: NUMBERING })).toEqual(expected.map((marker) => `list-item ${marker}: x`));
  });

  it('count paragraphs without words, which are left out', () => {
    expect(read(`${p('', inList(1))}${p('b', inList(1))}`, { numbering: NUMBERING })).toEqual(['list-item 1 2.: b']);
  });

  it('number headings', () => {
    expect(read(p('Umum', `<w:outlineLvl w:val="0"/>${inList(1)}`), { numbering: NUMBERING })).toEqual([
      'heading 1: 1. Umum',
    ]);
  });

  const level = (number: number, text: string, format = 'decimal') =>
    `<w:lvl w:ilvl="${number}"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const abstract = (id: number, content: string) => `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`;
  const list = (id: number, of: number, content = '') =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${content}</w:num>`;
  const STYLED = `<w:style w:type="numbering" w:styleId="Daftar"><w:name w:val="Daftar"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Butir"><w:name w:val="Butir"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Anak"><w:name w:val="Anak"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Rusak"><w:name w:val="Rusak"/><w:pPr><w:numPr><w:ilvl w:val="dua"/><w:numId/></w:numPr></w:pPr></w:style>`;

  it.each<[what: string, body: string, numbering: string, expected: string[]]>([
    [
      'levels of their own beside those that they share',
      numbered([
        [1, 0],
        [2, 0],
        [2, 1],
      ]),
      abstract(0, level(0, '%1.') + level(1, '%1.%2')) +
        list(1, 0) +
        list(2, 0, `<w:lvlOverride w:ilvl="0">${level(0, '(%1)', 'upperLetter')}</w:lvlOverride>`),
      ['1 1.', '1 (B)', '2 B.1'],
    ],
    [
      'levels by the style that names them',
      numbered([
        [2, 0],
        [2, 0],
      ]),
      abstract(0, level(0, '%1)', 'lowerLetter')) +
        abstract(1, '<w:numStyleLink w:val="Daftar"/>') +
        list(1, 0) +
        list(2, 1),
      ['1 a)', '1 b)'],
    ],
    [
      'no number by a style that is not there',
      numbered([[2, 0]]),
      abstract(1, '<w:numStyleLink w:val="TidakAda"/>') + list(2, 1),
      ['1'],
    ],
    [
      'the level of a style, and the first where it names none',
      ['Butir', 'Anak', 'Anak'].map((id) => p('x', `<w:pStyle w:val="${id}"/>`)).join(''),
      abstract(0, level(0, '%1.') + level(1, '%2)')) + list(1, 0),
      ['1 1.', '2 1)', '2 2)'],
    ],
    [
      'no number on a level without a description',
      numbered([[1, 5]]),
      abstract(0, level(0, '%1.')) + list(1, 0),
      ['6'],
    ],
    ['no number by a description that is not there', numbered([[1, 0]]), list(1, 7), ['1']],
    [
      'no number by an empty description',
      p('x', '<w:numPr><w:numId w:val=""/></w:numPr>'),
      '<w:abstractNum><w:lvl><w:numFmt/><w:lvlText/></w:lvl></w:abstractNum><w:num><w:abstractNumId/></w:num>',
      ['1'],
    ],
    [
      'the first number of levels that were passed over, described or not',
      numbered([[1, 2]]),
      abstract(0, level(0, '%1.') + level(2, '%1.%2.%3')) + list(1, 0),
      ['3 1.1.1'],
    ],
    [
      '1 for a start that is none',
      numbered([
        [1, 0],
        [2, 0],
      ]),
      abstract(0, `<w:lvl w:ilvl="0"><w:start w:val="banyak"/><w:lvlText w:val="%1."/></w:lvl>`) +
        list(1, 0) +
        list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="-7"/></w:lvlOverride>'),
      ['1 1.', '1 1.'],
    ],
    ...(
      [
        ['decimalZero', '04.', '05.'],
        ['upperLetter', 'D.', 'E.'],
        ['lowerLetter', 'd.', 'e.'],
        ['upperRoman', 'IV.', 'V.'],
        ['lowerRoman', 'iv.', 'v.'],
        ['ordinal', '4.', '5.'],
      ] as const
    ).map(([format, ...markers]): [string, string, string, string[]] => [
      `numbers as ${format} writes them`,
      numbered([
        [1, 0],
        [1, 0],
      ]),
      abstract(
        0,
        `<w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/></w:lvl>`,
      ) + list(1, 0),
      markers.map((marker) => `1 ${marker}`),
    ]),
    [
      'digits where letters would be absurdly many, and for 0',
      numbered([
        [1, 0],
        [2, 0],
      ]),
      abstract(
        0,
        `<w:lvl w:ilvl="0"><w:start w:val="900"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>`,
      ) +
        abstract(
          1,
          `<w:lvl w:ilvl="0"><w:start w:val="0"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1."/></w:lvl>`,
        ) +
        list(1, 0) +
        list(2, 1),
      ['1 900.', '1 0.'],
    ],
  ])('have %s', (_, body, numbering, expected) => {
    expect(read(body, { numbering, styles: STYLED })).toEqual(expected.map((marker) => `list-item ${marker}: x`));
  });

  it('are left by a style that names none', () => {
    expect(read(p('a', '<w:pStyle w:val="Rusak"/>'), { numbering: NUMBERING, styles: STYLED })).toEqual([
      'paragraph: a',
    ]);
  });

  it('know no list 0', () => {
    expect(read(p('a', inList(0)), { numbering: NUMBERING })).toEqual(['paragraph: a']);
  });
});

describe('tables', () => {
  it.each<[what: string, body: string, expected: string[]]>([
    [
      'rows and columns',
      table(row(cell(p('NO')), cell(p('KOMPONEN'))), row(cell(p('1')), cell(p('Biaya')))),
      ['| NO | KOMPONEN |', '| 1 | Biaya |'],
    ],
    ['paragraphs of a cell, one a line', table(row(cell(p('a') + p('') + p('b')))), ['| a\nb |']],
    [
      'lists of a cell with their numbers',
      table(row(cell(p('x')), cell(p('a', inList(1)) + p('b', inList(1)) + p('c', inList(2))))),
      ['| x | 1. a\n2. b\nc |'],
    ],
    [
      'rows that count themselves',
      table(row(cell(p('', inList(1))), cell(p('a'))), row(cell(p('', inList(1))), cell(p('', inList(2))))),
      ['| 1. | a |', '| 2. |  |'],
    ],
    ['no number where nothing is written', table(row(cell(p('a')), cell(p('', inList(1))))), ['| a |  |']],
    [
      'cells over columns',
      table(row(cell(p('a'), '<w:gridSpan w:val="2"/>'), cell(p('b'))), row(cell(p('1')), cell(p('2')), cell(p('3')))),
      ['| a |  | b |', '| 1 | 2 | 3 |'],
    ],
    [
      'cells over rows',
      table(
        row(cell(p('a'), '<w:vMerge w:val="restart"/>'), cell(p('b'))),
        row(cell(p(''), '<w:vMerge/>'), cell(p('c'))),
      ),
      ['| a | b |', '| ^ | c |'],
    ],
    ['short rows', table(row(cell(p('a')), cell(p('b'))), row(cell(p('c')))), ['| a | b |', '| c |  |']],
    [
      'rows that begin later',
      table(`<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(p('b'))}</w:tr>`, row(cell(p('a')), cell(p('c')))),
      ['|  | b |', '| a | c |'],
    ],
    [
      'no deleted rows',
      table(row(cell(p('a'))), `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell(p('x'))}</w:tr>`),
      ['| a |'],
    ],
    [
      'tables in a cell, a row a line',
      table(
        row(
          cell(p('Tarif') + table(row(cell(p('KTP')), cell(p('Rp0'))), row(cell(p('KK')), cell(p('Rp1'))))),
          cell(p('b')),
        ),
      ),
      ['| Tarif\nKTP Rp0\nKK Rp1 | b |'],
    ],
    [
      'tables in a frame as themselves',
      table(row(cell(p('kop') + table(row(cell(p('a')), cell(p('b'))))))),
      ['paragraph: kop', '| a | b |'],
    ],
    [
      'text boxes in a cell',
      table(
        row(
          cell(`<w:p><w:r><w:pict><w:txbxContent>${p('mulai')}${p('selesai')}</w:txbxContent></w:pict></w:r></w:p>`),
          cell(p('b')),
        ),
      ),
      ['| mulai\nselesai | b |'],
    ],
    [
      'content controls around rows and cells',
      table(
        `<w:sdt><w:sdtContent>${row(`<w:sdt><w:sdtContent>${cell(p('a'))}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
      ),
      ['| a |'],
    ],
    [
      'one column for spans that are no number',
      table(
        row(cell(p('a'), '<w:gridSpan w:val="banyak"/>'), cell(p('b'))),
        `<w:tr><w:trPr><w:gridBefore w:val="sedikit"/></w:trPr>${cell(p('c'))}${cell(p('d'))}</w:tr>`,
      ),
      ['| a | b |', '| c | d |'],
    ],
    [
      'absurd spans cut off',
      table(row(cell(p('a'), '<w:gridSpan w:val="1000000000"/>'))),
      [`| a |${'  |'.repeat(LIMITS.tableColumns - 1)}`],
    ],
  ])('have %s', (_, body, expected) => {
    expect(read(body, { numbering: NUMBERING })).toEqual(expected);
  });

  it('place every cell in its table and row', () => {
    const body = `${table(row(cell(p('a'))))}${p('x')}${table(row(cell(p('b'))), row(cell(p('c'))))}`;
    const { blocks } = loadedOf(readDocx(wordFile(body), 'f.docx'));
    const at = blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.map((one) => one.at)) : [],
    );
    expect(at).toEqual([
      { file: 'f.docx', table: 1, row: 1 },
      { file: 'f.docx', table: 2, row: 1 },
      { file: 'f.docx', table: 2, row: 2 },
    ]);
  });
});

it('a document that LibreOffice saved has the tables of its source', () => {
  const fixture = (name: string) =>
    new Uint8Array(readFileSync(new URL(`../fixtures/documents/${name}`, import.meta.url)));
  const rows = (text: TextDocument) => lines(text).filter((line) => line.startsWith('|'));
  const expected = rows(loadedOf(readHtml(fixture('standar.html'), 'f.html')));
  expect(rows(loadedOf(readDocx(fixture('standar-libreoffice.docx'), 'f.docx')))).toEqual(expected);
  expect(expected).toHaveLength(19);
});

describe('what cannot be read', () => {
  const whole = wordFile(table(row(cell(p('Persyaratan')), cell(p('KTP'.repeat(500))))));
  const damaged = [{ code: 'document-damaged', format: 'docx' }];
  const zip = (document: string) => zipSync({ 'word/document.xml': strToU8(document) });
  const flag = (bytes: Uint8Array, at: (view: DataView) => void) => {
    const copy = bytes.slice();
    at(new DataView(copy.buffer));
    return copy;
  };
  const central = (bytes: Uint8Array) => new DataView(bytes.buffer).getUint32(bytes.length - 6, true);

  it.each<[what: string, bytes: Uint8Array]>([
    ['no zip', strToU8('halo')],
    ['nothing', new Uint8Array()],
    ['a zip without a document', zipSync({ 'a.txt': strToU8('a') })],
    ['a document cut off', whole.slice(0, -30)],
    ['broken XML', zip('<w:document><w:body>')],
    [
      'a document type',
      zip(
        '<!DOCTYPE w [<!ENTITY a "aaaa">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">&a;</w:document>',
      ),
    ],
    ['bytes that are no text', zipSync({ 'word/document.xml': new Uint8Array([0x3c, 0xff, 0xfe, 0x80]) })],
    ['another checksum', flag(whole, (view) => view.setUint32(central(whole) + 16, 1, true))],
    ['another packing', flag(whole, (view) => view.setUint16(central(whole) + 10, 12, true))],
    ['a document that ends early', flag(whole, (view) => view.setUint32(central(whole) + 20, 40, true))],
    [
      'a document that goes on behind the end',
      flag(whole, (view) => view.setUint32(central(whole) + 20, 0xffffff, true)),
    ],
    ['a name that goes on behind the end', flag(whole, (view) => view.setUint16(central(whole) + 28, 0xffff, true))],
    [
      'two documents of one name',
      Buffer.from(
        Buffer.from(
          zipSync({
            'word/document.xml': strToU8(part('document', p('a'))),
            'word/documenX.xml': strToU8(part('document', p('b'))),
          }),
        )
          .toString('latin1')
          .replaceAll('documenX', 'document'),
        'latin1',
      ),
    ],
    ['an offset outside', flag(whole, (view) => view.setUint32(central(whole) + 42, 0xfffffff0, true))],
  ])('%s', (_, bytes) => {
    expect(refused(bytes)).toEqual(damaged);
  });

  it('an encrypted one', () => {
    const locked = flag(whole, (view) => view.setUint16(central(whole) + 8, 1, true));
    expect(refused(locked)).toEqual([{ code: 'document-encrypted', format: 'docx' }]);
  });

  it('an empty one', () => {
    expect(refused(wordFile('<w:p/>'))).toEqual([{ code: 'empty-file' }]);
  });

  it.each<[what: string, bytes: () => Uint8Array, measure: string, limit: number]>([
    ['a bomb of blanks', () => wordFile(p(' '.repeat(12_000_000))), 'ratio', LIMITS.partRatio],
    [
      'a part of more bytes',
      () => zipSync({ 'word/document.xml': [new Uint8Array(LIMITS.partBytes + 1), { level: 0 }] }),
      'bytes',
      LIMITS.documentBytes,
    ],
    ['nesting', () => wordFile('<w:sdt>'.repeat(600) + '</w:sdt>'.repeat(600)), 'nesting', LIMITS.documentNesting],
    [
      'tables in tables',
      () => wordFile(`${'<w:tbl><w:tr><w:tc>'.repeat(400)}${'</w:tc></w:tr></w:tbl>'.repeat(400)}`),
      'nesting',
      LIMITS.documentNesting,
    ],
    [
      'cells',
      () =>
        wordFile(
          table(
            ...Array.from({ length: 2_000 }, (_, index) => row(cell(p(String(index)), '<w:gridSpan w:val="64"/>'))),
          ),
        ),
      'blocks',
      LIMITS.documentBlocks,
    ],
    [
      'files',
      () =>
        wordFile(p('a'), {
          more: Object.fromEntries(
            Array.from({ length: LIMITS.packedEntries + 1 }, (_, index) => [`m/${index}`, new Uint8Array()]),
          ),
        }),
      'entries',
      LIMITS.packedEntries,
    ],
  ])('%s', (_, bytes, measure, limit) => {
    expect(refused(bytes())).toEqual([{ code: 'document-too-big', measure, limit }]);
  });
});
