import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { strToU8, zlibSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { readHtml } from '../../src/documents/read-html.ts';
import { readPdf } from '../../src/documents/read-pdf.ts';
import { LIMITS } from '../../src/model/limits.ts';
import type { Table } from '../../src/model/text-document.ts';
import { loadedOf } from '../load/support/loading.ts';
import { lines } from './support/word-file.ts';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../fixtures/documents/${name}`, import.meta.url)));
const read = async (bytes: Uint8Array) => loadedOf(await readPdf(bytes, 'f.pdf'));
const refused = async (bytes: Uint8Array) => {
  const loaded = await readPdf(bytes, 'f.pdf');
  return loaded.ok ? 'read' : loaded.diagnostics.map(({ code, facts }) => ({ code, ...facts }));
};
const tableOf = (blocks: readonly { readonly kind: string }[]) =>
  blocks.find((block): block is Table => block.kind === 'table');
/** Words alone: where a line breaks is a matter of the page. */
const cellsOf = (table: Table | undefined) =>
  table?.rows.map(({ cells }) => cells.map(({ text }) => text.replace(/\s+/g, ' '))) ?? [];

/** A PDF of one page with this content; further objects are behind it, from number 5. */
function pdf(
  content: string | Uint8Array,
  { filter = '', more = [] as (string | Uint8Array)[], pages = 1, forms = '', fonts = '' } = {},
): Uint8Array {
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const write = (text: string | Uint8Array) => {
    const bytes = typeof text === 'string' ? strToU8(text) : text;
    parts.push(bytes);
    length += bytes.length;
  };
  const object = (number: number, body: () => void) => {
    offsets[number] = length;
    write(`${number} 0 obj\n`);
    body();
    write('\nendobj\n');
  };
  write('%PDF-1.4\n');
  object(1, () => write('<</Type/Catalog/Pages 2 0 R>>'));
  object(2, () => write(`<</Type/Pages/Kids[${'3 0 R '.repeat(pages)}]/Count ${pages}>>`));
  object(3, () =>
    write(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>/B<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>${fonts}>>/XObject<<${forms}>>>>>>`,
    ),
  );
  object(4, () => {
    write(`<</Length ${content.length}${filter}>>\nstream\n`);
    write(content);
    write('\nendstream');
  });
  for (const [index, body] of more.entries()) object(5 + index, () => write(body));
  const start = length;
  write(
    `xref\n0 ${offsets.length}\n0000000000 65535 f \n${offsets
      .slice(1)
      .map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
      .join('')}trailer<</Size ${offsets.length}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
  );
  return Buffer.concat(parts);
}
const at = (x: number, y: number, text: string, font = 'F') => `BT /${font} 10 Tf ${x} ${y} Td (${text}) Tj ET\n`;

describe('documents of other programs', () => {
  const source = loadedOf(readHtml(fixture('standar.html'), 'f.html'));
  const [, expected] = source.blocks.filter((block): block is Table => block.kind === 'table');

  it.each(['standar-chromium.pdf', 'standar-libreoffice.pdf'])(
    '%s has the table of its source, over pages as one',
    async (name) => {
      const { blocks } = await read(fixture(name));
      expect(blocks.filter(({ kind }) => kind === 'table')).toHaveLength(1);
      expect(cellsOf(tableOf(blocks))).toEqual(cellsOf(expected));
      expect(tableOf(blocks)?.rows.map(({ at: { page } }) => page)).toContain(1);
    },
  );

  it.each(['standar-chromium.pdf', 'standar-libreoffice.pdf'])('%s has the lines of its source', async (name) => {
    const text = lines(await read(fixture(name)));
    expect(text.slice(0, 6)).toEqual([
      'heading 2: PEMERINTAH KOTA CONTOH',
      'heading 2: DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL',
      'heading 2: KEPUTUSAN KEPALA DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL',
      'paragraph bold: NOMOR 188.4/12/2024',
      'heading 2: TENTANG',
      'heading 2: STANDAR PELAYANAN',
    ]);
    expect(text).toContain('paragraph: NIP. 19700101 199003 1 001');
    expect(text).toContain(
      'list-item 1 b.: bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan keputusan;',
    );
    expect(text).toContain('paragraph bold: Standar Pelayanan Penerbitan KTP-el');
  });

  it('reads a table without lines by its columns', async () => {
    const rows = cellsOf(tableOf((await read(fixture('tanpa-garis.pdf'))).blocks));
    expect(rows.map(([number, name]) => `${number} ${name}`)).toEqual([
      'NO KOMPONEN',
      ...cellsOf(expected)
        .filter(([number]) => /^\d/.test(number ?? ''))
        .map(([number, name]) => `${number} ${name}`),
    ]);
    expect(rows[3]?.[2]).toBe('1 (satu) hari kerja sejak berkas lengkap');
    expect(rows[4]?.[2]).toBe('');
  });

  it('says what a scan is', async () => {
    expect(await refused(fixture('pindaian.pdf'))).toEqual([{ code: 'pdf-without-text', pages: 2 }]);
    const loaded = await readPdf(fixture('sebagian.pdf'), 'f.pdf');
    expect(loaded.ok && loaded.warnings.map(({ code, facts }) => ({ code, ...facts }))).toEqual([
      { code: 'pdf-pages-without-text', pages: ['2'] },
    ]);
  });

  it('asks no password', async () => {
    expect(await refused(fixture('terkunci.pdf'))).toEqual([{ code: 'document-encrypted', format: 'pdf' }]);
  });
});

describe('a page', () => {
  const page = async (content: string) => lines(await read(pdf(content)));

  it.each<[what: string, content: string, expected: string[]]>([
    [
      'lines that were full are one paragraph',
      at(
        50,
        700,
        'Satu baris yang sangat panjang sehingga penuh sampai ke tepi kanan halaman, dan panjangnya cukup sekali',
      ) +
        at(50, 688, 'lalu berlanjut.') +
        at(50, 676, 'Baris baru.'),
      [
        'paragraph: Satu baris yang sangat panjang sehingga penuh sampai ke tepi kanan halaman, dan panjangnya cukup sekali lalu berlanjut.',
        'paragraph: Baris baru.',
      ],
    ],
    [
      'a full line is not joined with a separate number',
      at(
        50,
        700,
        'Satu baris yang sangat panjang sehingga penuh sampai ke tepi kanan halaman, dan panjangnya cukup sekali',
      ) +
        at(50, 688, '14.') +
        at(90, 688, 'Evaluasi'),
      [
        'paragraph: Satu baris yang sangat panjang sehingga penuh sampai ke tepi kanan halaman, dan panjangnya cukup sekali',
        'list-item 1 14.: Evaluasi',
      ],
    ],
    [
      'capitals are headings, markers entries, bold bold',
      at(50, 700, 'STANDAR PELAYANAN') + at(50, 680, 'a. satu') + at(50, 660, 'Persyaratan', 'B'),
      ['heading 2: STANDAR PELAYANAN', 'list-item 1 a.: satu', 'paragraph bold: Persyaratan'],
    ],
    [
      'pieces in their order on the page, not in the file',
      at(50, 600, 'bawah') + at(120, 700, 'kanan') + at(50, 700, 'kiri'),
      ['paragraph: kiri kanan', 'paragraph: bawah'],
    ],
    [
      'page numbers are left out',
      at(300, 30, '- 2 -') + at(50, 700, 'isi') + at(300, 780, 'Halaman 2 dari 3'),
      ['paragraph: isi'],
    ],
    [
      'text across the page is left out',
      `BT /F 40 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (DRAF) Tj ET\n${at(50, 700, 'isi')}`,
      ['paragraph: isi'],
    ],
    [
      'boxes are tables',
      `50 600 100 50 re S 150 600 100 50 re S 50 550 200 50 re S\n${at(60, 620, 'kiri')}${at(160, 620, 'kanan')}${at(60, 570, 'berdua')}`,
      ['| kiri | kanan |', '| berdua |  |'],
    ],
    ['one box is a frame', `50 600 300 50 re S\n${at(60, 620, 'isi')}`, ['paragraph: isi']],
    [
      'lines that only bound drawing are none',
      `50 600 100 50 re 150 600 100 50 re W n\n${at(60, 620, 'kiri')}${at(160, 620, 'kanan')}`,
      ['paragraph: kiri kanan'],
    ],
    [
      'boxes with round corners are tables',
      `50 552 m 50 608 l 50 609 51 610 52 610 c 150 610 l h S 52 550 m 150 550 l 51 550 50 551 v S 150 550 100 60 re S\n${at(60, 580, 'kiri')}${at(160, 580, 'kanan')}`,
      ['| kiri | kanan |'],
    ],
    ['a line beside text is no table', `50 500 m 50 720 l S\n${at(60, 620, 'isi')}`, ['paragraph: isi']],
    [
      'boxes without text are none',
      `50 600 100 50 re S 150 600 100 50 re S\n${at(60, 500, 'isi')}`,
      ['paragraph: isi'],
    ],
    [
      'columns whose lines go on above and below are rows without ends',
      `50 500 m 50 700 l S 150 500 m 150 700 l S 250 500 m 250 700 l S 50 600 m 250 600 l S\n${at(60, 650, 'atas')}${at(160, 650, 'isi')}${at(60, 550, 'bawah')}${at(160, 550, 'isi')}`,
      ['| atas | isi |', '| bawah | isi |'],
    ],
    [
      'a picture of many lines is no table',
      `${Array.from({ length: 3_600 }, (_, index) => `${20 + (index % 60) * 9} ${100 + Math.floor(index / 60) * 9} m 4.5 0 l S\n`.replace('4.5 0', `${24.5 + (index % 60) * 9} ${100 + Math.floor(index / 60) * 9}`)).join('')}50 660 100 50 re S 150 660 100 50 re S\n${at(60, 680, 'kiri')}${at(160, 680, 'kanan')}`,
      ['paragraph: kiri kanan'],
    ],
    [
      'heads of columns make a table of the text below them, down to a line across',
      at(50, 700, 'NO') +
        at(100, 700, 'KOMPONEN') +
        at(300, 700, 'URAIAN') +
        at(50, 680, '1') +
        at(100, 680, 'Biaya') +
        at(300, 680, 'gratis') +
        at(50, 660, '2') +
        at(100, 660, 'Produk') +
        at(300, 660, 'KTP') +
        at(300, 648, 'elektronik') +
        at(
          50,
          620,
          'Catatan ini berjalan dari kiri ke kanan melewati semua kolom yang ada di atasnya, sampai ke tepi.',
        ),
      [
        '| NO | KOMPONEN | URAIAN |',
        '| 1 | Biaya | gratis |',
        '| 2 | Produk | KTP\nelektronik |',
        'paragraph: Catatan ini berjalan dari kiri ke kanan melewati semua kolom yang ada di atasnya, sampai ke tepi.',
      ],
    ],
    [
      'heads of columns with a single line below them are none',
      at(50, 700, 'KOMPONEN') + at(300, 700, 'URAIAN') + at(50, 680, 'Biaya') + at(300, 680, 'gratis'),
      ['heading 2: KOMPONEN URAIAN', 'paragraph: Biaya gratis'],
    ],
    [
      'signs in front of entries are not their text',
      at(50, 700, '\\267 satu') + at(50, 680, '\\267 dua'),
      ['list-item 1: satu', 'list-item 1: dua'],
    ],
    [
      'more saved states than any document needs change no place',
      `${'q '.repeat(1_500)}${'Q '.repeat(1_500)}50 600 100 50 re S 150 600 100 50 re S\n${at(60, 620, 'kiri')}${at(160, 620, 'kanan')}`,
      ['| kiri | kanan |'],
    ],
    [
      'text without size is not there',
      `BT /F 10 Tf 1 0 0 0 50 700 Tm (x) Tj ET\n${at(50, 600, 'isi')}`,
      ['paragraph: isi'],
    ],
    ['text in a font that the file lacks is read', at(50, 700, 'isi', 'X'), ['paragraph: isi']],
    [
      'words are parted at a line that they cross',
      `50 600 30 20 re S 80 600 100 20 re S\n${at(62, 605, '12. Persyaratan')}`,
      ['| 12. | Persyaratan |'],
    ],
  ])('%s', async (_, content, expected) => {
    expect(await page(content)).toEqual(expected);
  });
});

describe('forms inside a page', () => {
  const box = (matrix: string) => {
    const content = '0 0 100 50 re S';
    return `<</Subtype/Form/BBox[-1 -1 101 51]${matrix}/Length ${content.length}>>\nstream\n${content}\nendstream`;
  };

  it('are at the place that the page gives them', async () => {
    const bytes = pdf(
      `q 1 0 0 1 50 600 cm /A Do Q /B Do 50 550 m 250 550 l S 50 550 m 50 600 l S 250 550 m 250 600 l S\n${at(60, 620, 'kiri')}${at(160, 620, 'kanan')}${at(60, 570, 'berdua')}`,
      { more: [box(''), box('/Matrix[1 0 0 1 150 600]')], forms: '/A 5 0 R/B 6 0 R' },
    );
    expect(lines(await read(bytes))).toEqual(['| kiri | kanan |', '| berdua |  |']);
  });
});

describe('what cannot be read', () => {
  const damaged = [{ code: 'document-damaged', format: 'pdf' }];
  const tooBig = (measure: string, limit: number) => [{ code: 'document-too-big', measure, limit }];
  /** Packed by Node, which is faster than fflate with as many bytes. */
  const blanks = (bytes: number) => deflateSync(Buffer.alloc(bytes, ' '));
  const flate = '/Filter/FlateDecode';

  it.each<[what: string, bytes: () => Uint8Array, expected: unknown]>([
    ['nothing', () => new Uint8Array(), damaged],
    ['no PDF', () => strToU8('halo'), damaged],
    [
      'a bomb',
      () => pdf(blanks(LIMITS.pdfStreamBytes + 1), { filter: flate }),
      tooBig('inflated-bytes', LIMITS.pdfStreamBytes),
    ],
    [
      'a bomb in a bomb',
      () => pdf(zlibSync(blanks(LIMITS.pdfStreamBytes + 1)), { filter: '/Filter[/FlateDecode/FlateDecode]' }),
      tooBig('inflated-bytes', LIMITS.pdfStreamBytes),
    ],
    [
      'a bomb in a stream that is not made smaller',
      () =>
        pdf(zlibSync(blanks(LIMITS.pdfStreamBytes + 1), { level: 0 }), {
          filter: '/Filter[/FlateDecode/FlateDecode]',
        }),
      tooBig('inflated-bytes', LIMITS.pdfStreamBytes),
    ],
    [
      'bombs side by side',
      () => {
        const bomb = blanks(LIMITS.pdfStreamBytes - 1);
        const object = Buffer.concat([
          strToU8(`<</Length ${bomb.length}${flate}>>\nstream\n`),
          bomb,
          strToU8('\nendstream'),
        ]);
        return pdf(at(50, 700, 'isi'), { more: Array.from({ length: 5 }, () => object) });
      },
      tooBig('inflated-bytes', LIMITS.pdfBytes),
    ],
    [
      'a bomb packed in older ways',
      () => pdf('80'.repeat(70_000), { filter: '/Filter[/ASCIIHexDecode/LZWDecode]' }),
      tooBig('inflated-bytes', LIMITS.pdfStreamBytes),
    ],
    [
      'a bomb behind empty blocks',
      () => {
        const bomb = blanks(LIMITS.pdfStreamBytes + 1);
        const empty = new Uint8Array(5 * 20_000).map((_, index) => [0, 0, 0, 0xff, 0xff][index % 5] ?? 0);
        return pdf(Buffer.concat([bomb.subarray(0, 2), empty, bomb.subarray(2)]), { filter: flate });
      },
      damaged,
    ],
    [
      'a bomb behind the line end of Windows',
      () => {
        const bomb = blanks(LIMITS.pdfStreamBytes + 1);
        return pdf('', {
          more: [
            Buffer.concat([
              strToU8(`<</Length ${bomb.length}${flate}>>\r\nstream\r\n`),
              bomb,
              strToU8('\r\nendstream'),
            ]),
          ],
        });
      },
      tooBig('inflated-bytes', LIMITS.pdfStreamBytes),
    ],
    [
      'a bomb packed in older ways without an end',
      () => strToU8(`%PDF-1.4\n1 0 obj\n<</Filter/LZWDecode>>\nstream\n${'80'.repeat(70_000)}`),
      tooBig('inflated-bytes', LIMITS.pdfStreamBytes),
    ],
    ['a stream that the file ends in', () => strToU8('%PDF-1.4\n1 0 obj\n<<>>\nstream'), damaged],
    [
      'a password that is asked for in other words',
      () =>
        Buffer.from(
          Buffer.from(fixture('terkunci.pdf')).toString('latin1').replace('/Encrypt', '/Encr#79pt'),
          'latin1',
        ),
      [{ code: 'document-encrypted', format: 'pdf' }],
    ],
    ['too many pages', () => pdf('', { pages: LIMITS.pdfPages + 1 }), tooBig('pages', LIMITS.pdfPages)],
    [
      'a page of crumbs',
      () =>
        pdf(
          Array.from({ length: LIMITS.pdfPieces + 1 }, (_, index) =>
            at(10 + (index % 7) * 80, 790 - Math.floor(index / 7) / 10, 'x'),
          ).join(''),
        ),
      tooBig('drawing', LIMITS.pdfPieces),
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(await refused(bytes())).toEqual(expected);
  });

  it('leaves pictures packed: a page of a scan may be large', async () => {
    const picture = blanks(LIMITS.pdfStreamBytes - 1);
    const object = Buffer.concat([
      strToU8(`<</Subtype/Image/Length ${picture.length}${flate}>>\nstream\n`),
      picture,
      strToU8('\nendstream'),
    ]);
    const bytes = pdf(at(50, 700, 'isi'), { more: Array.from({ length: 5 }, () => object) });
    expect(lines(await read(bytes))).toEqual(['paragraph: isi']);
  });

  const noise = new Uint8Array(200_000).map((_, index) => 0x21 + ((index * 7919 + (index >> 3) * 104_729) % 90));

  it('reads what is packed without being made smaller', async () => {
    const stored = zlibSync(Buffer.concat([strToU8(`${at(50, 700, 'isi')}%`), noise]), { level: 0 });
    expect(lines(await read(pdf(stored, { filter: flate })))).toEqual(['paragraph: isi']);
  });

  it('reads what is packed twice, with something behind it', async () => {
    const twice = zlibSync(Buffer.concat([zlibSync(strToU8(at(50, 700, 'isi'))), noise]), { level: 0 });
    expect(lines(await read(pdf(twice, { filter: '/Filter[/FlateDecode/FlateDecode]' })))).toEqual(['paragraph: isi']);
  });

  it('reads a stream whose dictionary speaks of streams', async () => {
    const filter = '/Note(stream stream)';
    expect(lines(await read(pdf(at(50, 700, 'isi'), { filter })))).toEqual(['paragraph: isi']);
  });

  it.each([
    [
      'drawn by the file itself',
      '<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/CharProcs<</i 6 0 R>>/Encoding<</Differences[105/i]>>/FirstChar 105/LastChar 105/Widths[1]>>',
    ],
    [
      'embedded broken',
      '<</Type/Font/Subtype/TrueType/BaseFont/Rusak/FontDescriptor<</Type/FontDescriptor/FontName/Rusak/Flags 32/FontFile2 6 0 R>>>>',
    ],
  ])('reads a font %s', async (_, font) => {
    const glyph = '<</Length 16>>\nstream\n1 0 d0 0 0 1 1 re f\nendstream';
    const bytes = pdf(at(50, 700, 'i', 'X'), { more: [font, glyph], fonts: '/X 5 0 R' });
    expect(lines(await read(bytes))).toEqual(['paragraph: i']);
  });

  it('is said by the diagnostic alone', async () => {
    const spies = (['log', 'warn', 'error', 'info'] as const).map((name) => vi.spyOn(console, name));
    await readPdf(fixture('standar-chromium.pdf').slice(0, 20_000), 'f.pdf');
    await readPdf(strToU8('%PDF-1.4 nonsense'), 'f.pdf');
    for (const spy of spies) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });

  it('leaves the bytes that it is given as they are, in a Buffer too', async () => {
    const bytes = Buffer.from(fixture('standar-chromium.pdf'));
    await read(bytes);
    expect(bytes.length).toBeGreaterThan(0);
  });
});
