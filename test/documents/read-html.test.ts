import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/documents/read-html.ts';
import { LIMITS } from '../../src/model/limits.ts';
import { loadedOf, written } from '../load/support/loading.ts';
import { lines } from './support/word-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const blocks = (text: string) => loadedOf(readHtml(utf8(text), 'f.html')).blocks;
const read = (text: string) => lines(loadedOf(readHtml(utf8(text), 'f.html')));
const refused = (bytes: Uint8Array) => {
  const loaded = readHtml(bytes, 'f.html');
  return loaded.ok ? 'read' : loaded.diagnostics.map(({ code, facts }) => ({ code, ...facts }));
};

describe('blocks', () => {
  it.each<[what: string, html: string, expected: string[]]>([
    ['paragraphs', '<p>a  b\n c<p>d', ['paragraph: a b c', 'paragraph: d']],
    ['text without an element', 'a<div>b</div>c', ['paragraph: a', 'paragraph: b', 'paragraph: c']],
    ['headings', '<h1>a</h1><h6>b <i>c</i></h6>', ['heading 1: a', 'heading 6: b c']],
    [
      'bold throughout, in part, by style',
      '<p><b>a</b> <strong>b</strong><p><b>a</b>b<p style="font-weight:700">c<p style="font-weight: bold"><span style="font-weight:normal">d</span>',
      ['paragraph bold: a b', 'paragraph: ab', 'paragraph bold: c', 'paragraph: d'],
    ],
    [
      'buttons that unfold the block below them',
      '<h2><button class="accordion-button">a</button></h2><div>b</div><button aria-expanded="true">c</button><button type="submit">Kirim</button>',
      ['heading 2: a', 'paragraph: b', 'paragraph: c'],
    ],
    ['line breaks', '<p>a<br>b<br/><br>c', ['paragraph: a\nb\nc']],
    ['lines as written', '<pre>a\n b</pre>', ['paragraph: a\nb']],
    [
      'entities, soft hyphens, wide blanks',
      '<p>A &amp; B&nbsp;&nbsp;C&shy;D &#8211; &lt;x&gt;',
      ['paragraph: A & B CD – <x>'],
    ],
    [
      'lists',
      '<ol><li>a<li>b<ul><li>c</ul><li><p>d<p>e</ol>',
      ['list-item 1 1.: a', 'list-item 1 2.: b', 'list-item 2: c', 'list-item 1 3.: d', 'paragraph: e'],
    ],
    [
      'lists that count otherwise',
      '<ol type=a start=3><li>a<li value=7>b<li>c</ol><ol type=I><li>d</ol>',
      ['list-item 1 c.: a', 'list-item 1 g.: b', 'list-item 1 h.: c', 'list-item 1 I.: d'],
    ],
    ['lists that start nowhere', '<ol start=awal><li>a</ol>', ['list-item 1 1.: a']],
    ['entries outside of a list', '<li>a<li value=4>b', ['list-item 1: a', 'list-item 1: b']],
    ['ends without a beginning', '</table></td></tr></li></ul>a</h1></dt>b', ['paragraph: ab']],
    ['terms', '<dl><dt>Biaya<dd>Gratis</dl>', ['paragraph bold: Biaya', 'paragraph: Gratis']],
    [
      'nothing of programs and looks',
      '<title>t</title><style>p{}</style><script>"<p>x"</script><svg><text>x</text></svg><nav>x</nav><p hidden>x</p><p style="display: none">x</p>a<del>b</del>',
      ['paragraph: a'],
    ],
    [
      'pictures without text around them',
      '<p><img src=x><p><img alt="Bagan alur"><p>a<img>',
      ['paragraph: gambar', 'paragraph: Bagan alur', 'paragraph: a'],
    ],
    [
      'comments to patuh',
      '<!-- patuh-abaikan biaya: gratis --><!-- lain --><p>a',
      ['comment: patuh-abaikan biaya: gratis', 'paragraph: a'],
    ],
  ])('%s', (_, html, expected) => {
    expect(read(html)).toEqual(expected);
  });
});

describe('tables', () => {
  it.each<[what: string, html: string, expected: string[]]>([
    [
      'rows',
      '<table><thead><tr><th>NO<th>KOMPONEN</thead><tbody><tr><td>1<td>Biaya</table>',
      ['| NO | KOMPONEN |', '| 1 | Biaya |'],
    ],
    ['cells without a row', '<table><td>a<td>b</table>', ['| a | b |']],
    ['blocks in a cell, one a line', '<table><tr><td><p>a<p>b<ol><li>c</ol>d<br>e</table>', ['| a\nb\n1. c\nd\ne |']],
    [
      'cells over columns and rows',
      '<table><tr><td colspan=2>a<td>b<tr><td rowspan=3>c<td>d<td>e<tr><td>f<td>g</table>',
      ['| a |  | b |', '| c | d | e |', '| ^ | f | g |'],
    ],
    [
      'a cell over both',
      '<table><tr><td rowspan=2 colspan=2>a<td>b<tr><td>c</table>',
      ['| a |  | b |', '| ^ |  | c |'],
    ],
    ['tables in a cell', '<table><tr><td>a<table><tr><td>b<td>c</table><td>d</table>', ['| a\nb c | d |']],
    ['tables in a frame', '<table><tr><td>kop<table><tr><td>b<td>c</table></table>', ['paragraph: kop', '| b | c |']],
    [
      'absurd spans',
      `<table><tr><td colspan=999999999 rowspan=-3>a</table>`,
      [`| a |${'  |'.repeat(LIMITS.tableColumns - 1)}`],
    ],
    [
      'spans that are no number',
      '<table><tr><td colspan=dua>a<td rowspan=x>b<tr><td>c<td>d</table>',
      ['| a | b |', '| c | d |'],
    ],
    [
      'comments of a cell in front',
      '<table><tr><td>a<!-- patuh-abaikan x: y --></table>',
      ['comment: patuh-abaikan x: y', '| a |'],
    ],
    ['what is left open', '<table><tr><td>a', ['| a |']],
    ['a caption', '<table><caption>Layanan KTP</caption><tr><td>a</table>', ['paragraph: Layanan KTP', '| a |']],
    ['a cell outside of any', '<td>a</td><tr>b', ['paragraph: a', 'paragraph: b']],
  ])('%s', (_, html, expected) => {
    expect(read(html)).toEqual(expected);
  });
});

describe('places', () => {
  it('are those of the text in the source', () => {
    const html = '<h1>\n  Judul &amp; lain </h1>\n<p>a\nb</p><table>\n<tr><td> x</td>\n<td></td></tr></table>';
    const places = blocks(html).flatMap((block) =>
      block.kind === 'table'
        ? [block.at, ...block.rows.flatMap(({ at, cells }) => [at, ...cells.map((cell) => cell.at)])]
        : [block.at],
    );
    expect(places.map(written)).toEqual(['2:3-19', '3:4', '4:6', '5:1', '5:10-11', '6:1']);
  });
});

describe('bytes', () => {
  it('may be windows-1252 where the page says so', () => {
    const bytes = Uint8Array.from([...utf8('<meta charset="windows-1252"><p>caf'), 0xe9, 0x20, 0x96]);
    expect(lines(loadedOf(readHtml(bytes, 'f')))).toEqual(['paragraph: café –']);
    expect(refused(bytes.slice(29))).toEqual([{ code: 'not-utf8', encoding: 'unknown' }]);
  });

  it.each<[what: string, rest: readonly number[], code: string]>([
    ['a place that windows-1252 leaves free', [0x61, 0x81], 'control-character'],
    ['nothing', [], 'empty-file'],
  ])('are not read as windows-1252 where they are %s', (_, rest, code) => {
    const bytes = Uint8Array.from([...utf8(rest.length === 0 ? '   ' : '<meta charset="windows-1252"><p>'), ...rest]);
    expect(refused(bytes)).toEqual([expect.objectContaining({ code })]);
  });

  it('are UTF-8 where they can be, whatever the page says', () => {
    expect(read('<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1"><p>é')).toEqual([
      'paragraph: é',
    ]);
  });

  it.each<[what: string, bytes: () => Uint8Array, expected: unknown]>([
    ['empty', () => utf8('<p></p>'), [{ code: 'empty-file' }]],
    [
      'nested',
      () => utf8('<b>'.repeat(400_000) + '</i>'.repeat(400_000)),
      [{ code: 'document-too-big', measure: 'nesting', limit: LIMITS.documentNesting }],
    ],
    [
      'many',
      () => utf8('<p>a'.repeat(200_000)),
      [{ code: 'document-too-big', measure: 'blocks', limit: LIMITS.documentBlocks }],
    ],
    [
      'wide',
      () => utf8(`<table>${'<tr><td colspan=64>'.repeat(2_000)}`),
      [{ code: 'document-too-big', measure: 'blocks', limit: LIMITS.documentBlocks }],
    ],
    [
      'large',
      () => new Uint8Array(LIMITS.htmlBytes + 1).fill(0x61),
      [{ code: 'document-too-big', measure: 'bytes', limit: LIMITS.htmlBytes }],
    ],
    ['control characters', () => utf8('<p>a\u0001'), [{ code: 'control-character', codePoint: 'U+0001' }]],
  ])('are refused: %s', (_, bytes, expected) => {
    expect(refused(bytes())).toEqual(expected);
  });
});
