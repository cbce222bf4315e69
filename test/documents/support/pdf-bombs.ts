import { strToU8, zlibSync } from 'fflate';

/** A PDF of these objects, numbered from 1; the first is its catalogue. */
function pdfFile(objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array {
  const parts: Uint8Array[] = [strToU8('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const push = (part: Uint8Array) => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    push(strToU8(`${index + 1} 0 obj\n`));
    push(typeof object === 'string' ? strToU8(object) : object);
    push(strToU8('\nendobj\n'));
  });
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  push(
    strToU8(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer.replaceAll('START', String(start))} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** A packed stream with the entries of its dictionary. */
function stream(dictionary: string, content: string): Uint8Array {
  const packed = zlibSync(strToU8(content));
  return new Uint8Array(
    Buffer.concat([
      strToU8(`<< ${dictionary} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
      packed,
      strToU8('\nendstream'),
    ]),
  );
}

const TEXT = 'BT /F1 12 Tf 50 700 Td (Persyaratan) Tj ET ';
const HEAD = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'];
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** One page (objects 1 to 5) and what belongs to it, from object 6. */
function onePage(
  content: string,
  resources: string,
  more: readonly (string | Uint8Array)[],
  page = '',
  font: string | Uint8Array = FONT,
): Uint8Array {
  return pdfFile([
    ...HEAD,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> ${page} >>`,
    stream('', content),
    font,
    ...more,
  ]);
}

const chain = <T>(length: number, make: (number: number, next: number) => T) =>
  Array.from({ length }, (_, index) => make(index + 6, index + 7));

const form = (next: number, content = '/X Do /X Do') =>
  stream(
    `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 5 0 R >> /XObject << /X ${next} 0 R >> >>`,
    content,
  );

/** Small files that take time or memory without bound where no limit stops them. */
export const PDF_BOMBS: Readonly<Record<string, () => Uint8Array>> = {
  'forms that contain the next twice': () =>
    onePage(
      '/X Do',
      '/XObject << /X 6 0 R >>',
      chain(40, (_, next) => form(next)),
    ),
  'forms with text that contain the next twice': () =>
    onePage(
      '/X Do',
      '/XObject << /X 6 0 R >>',
      chain(40, (_, next) => form(next, `${TEXT} /X Do /X Do`)),
    ),
  'a form that contains itself': () => onePage('/X Do', '/XObject << /X 6 0 R >>', [form(6)]),
  'a form that is drawn ten thousand times, and contains another as often': () =>
    onePage('/X Do '.repeat(10_000), '/XObject << /X 6 0 R >>', [form(7, '/X Do '.repeat(10_000)), form(8, TEXT)]),
  'patterns that are filled with the next twice': () =>
    onePage(
      '/Pattern cs /P scn 0 0 9 9 re f',
      '/Pattern << /P 6 0 R >>',
      chain(40, (_, next) =>
        stream(
          `/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << /Pattern << /P ${next} 0 R >> >>`,
          '/Pattern cs /P scn 0 0 9 9 re f /Pattern cs /P scn 0 0 9 9 re f',
        ),
      ),
    ),
  'letters that are drawn with forms that contain the next twice': () =>
    onePage(
      TEXT,
      '',
      [...chain(40, (_, next) => form(next)), stream('', '9 0 d0 /X Do')],
      '',
      '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [0.1 0 0 0.1 0 0] /CharProcs << /P 46 0 R >> /Encoding << /Type /Encoding /Differences [80 /P] >> /FirstChar 80 /LastChar 80 /Widths [9] /Resources << /XObject << /X 6 0 R >> >> >>',
    ),
  'groups with soft masks that contain the next': () =>
    onePage(
      '/G gs',
      '/ExtGState << /G << /SMask << /S /Alpha /G 6 0 R >> >> >>',
      chain(40, (_, next) =>
        stream(
          `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Group << /S /Transparency >> /Resources << /ExtGState << /G << /SMask << /S /Alpha /G ${next} 0 R >> >> >> >>`,
          '/G gs /G gs',
        ),
      ),
    ),
  'a hundred thousand notes on a page': () =>
    onePage(
      TEXT,
      '',
      ['<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (a) >>'],
      `/Annots [${'6 0 R '.repeat(100_000)}]`,
    ),
  'notes that are drawn with forms that contain the next twice': () =>
    onePage(
      TEXT,
      '',
      [...chain(40, (_, next) => form(next)), '<< /Type /Annot /Subtype /Stamp /Rect [0 0 9 9] /AP << /N 6 0 R >> >>'],
      '/Annots [46 0 R]',
    ),
  'a page tree that contains itself': () =>
    pdfFile(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 600 >>']),
  'a page tree whose nodes contain the next twice': () =>
    pdfFile([
      '<< /Type /Catalog /Pages 2 0 R >>',
      ...Array.from(
        { length: 40 },
        (_, index) => `<< /Type /Pages /Kids [${index + 3} 0 R ${index + 3} 0 R] /Count 500 >>`,
      ),
      '<< /Type /Pages /Kids [] /Count 0 >>',
    ]),
  'a page tree ten thousand nodes deep': () =>
    pdfFile([
      '<< /Type /Catalog /Pages 2 0 R >>',
      ...Array.from({ length: 10_000 }, (_, index) => `<< /Type /Pages /Kids [${index + 3} 0 R] /Count 1 >>`),
      '<< /Type /Page /MediaBox [0 0 9 9] >>',
    ]),
  'six hundred pages with the same forms': () =>
    pdfFile([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${Array.from({ length: 600 }, (_, index) => `${index + 17} 0 R`).join(' ')}] /Count 600 >>`,
      '<< >>',
      stream('', '/X Do'),
      FONT,
      ...chain(11, (_, next) => form(next, '/X Do /X Do /X Do')),
      ...Array.from(
        { length: 600 },
        () =>
          '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 6 0 R >> >> >>',
      ),
    ]),
  'an object list that goes back to itself': () => pdfFile([...HEAD, '<< /Type /Page >>'], '/Prev START'),
  'objects inside a stream of objects inside itself': () =>
    pdfFile([
      ...HEAD,
      '<< /Type /Page /Contents 4 0 R >>',
      stream('/Type /ObjStm /N 1 /First 4 /Extends 4 0 R', '4 0 << >>'),
    ]),
  'a map of letters with giant ranges': () =>
    onePage(
      'BT /F1 12 Tf 50 700 Td <0001> Tj ET',
      '',
      [
        stream(
          '',
          `begincmap 1 begincodespacerange <00000000> <ffffffff> endcodespacerange ${'100 beginbfrange '}${'<00000000> <ffffffff> <0041> '.repeat(100)}endbfrange endcmap`,
        ),
        '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Arial /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>',
      ],
      '',
      '<< /Type /Font /Subtype /Type0 /BaseFont /Arial /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [7 0 R] >>',
    ),
  'a map of numbers of letters with giant ranges': () =>
    onePage(
      'BT /F1 12 Tf 50 700 Td <0001> Tj ET',
      '',
      [
        stream(
          '/Type /CMap /CMapName /X',
          `begincmap 1 begincodespacerange <00000000> <ffffffff> endcodespacerange 100 begincidrange ${'<00000000> <ffffffff> 0 '.repeat(100)}endcidrange endcmap`,
        ),
        '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Arial /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W [0 4000000000 500] >>',
      ],
      '',
      '<< /Type /Font /Subtype /Type0 /BaseFont /Arial /Encoding 6 0 R /DescendantFonts [7 0 R] >>',
    ),
  'widths of letters from nought to four thousand million': () =>
    onePage(
      'BT /F1 12 Tf 50 700 Td <0001> Tj ET',
      '',
      [
        '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Arial /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W [0 4000000000 500] >>',
      ],
      '',
      '<< /Type /Font /Subtype /Type0 /BaseFont /Arial /Encoding /Identity-H /DescendantFonts [6 0 R] >>',
    ),
  'a million drawing operators': () => onePage('q Q '.repeat(1_000_000), '', []),
  'a million drawn lines': () => onePage('0 0 m 9 9 l S '.repeat(1_000_000), '', []),
  'half a million pieces of text': () => onePage(`BT /F1 12 Tf ${'1 0 Td (a) Tj '.repeat(500_000)} ET`, '', []),
  'a hundred thousand pictures within the page': () =>
    onePage('BI /W 1 /H 1 /BPC 8 /CS /G ID a EI '.repeat(100_000), '', []),
  'a picture within the page that has no end': () =>
    onePage(`BI /W 60000 /H 60000 /BPC 8 /CS /RGB ID ${'a'.repeat(1_000_000)}`, '', []),
  'a page as large as a country': () => onePage(TEXT, '', [], '/MediaBox [0 0 1e300 1e300] /UserUnit 1e300'),
  'arrays inside arrays without end': () => onePage(TEXT, '', [], `/X ${'['.repeat(1_000_000)}`),
};
