import { expect, it } from 'vitest';
import { readHtml } from '../../src/documents/read-html.ts';

/** Each block as `# heading` or text. */
function read(html: string): string[] {
  const loaded = readHtml(new TextEncoder().encode(`<h1>Standar</h1>${html}`), 'f.html');
  if (!loaded.ok) throw new Error('refused');
  return loaded.value.blocks
    .slice(1)
    .map((block) => (block.kind === 'table' ? 'table' : block.kind === 'heading' ? `# ${block.text}` : block.text));
}

const TABS = ['# Biaya', 'Gratis', '# Produk', 'Surat'];

it.each([
  [
    'Bootstrap 5, in a menu',
    '<nav><button data-bs-toggle="tab" data-bs-target="#a">Biaya</button><button data-bs-toggle="tab" data-bs-target="#b">Produk</button></nav><div id="a">Gratis</div><div id="b">Surat</div>',
  ],
  [
    'Bootstrap 4, links',
    '<ul><li><a data-toggle="tab" href="#a">Biaya</a></li><li><a data-toggle="tab" href="#b">Produk</a></li></ul><div id="a" class="tab-pane">Gratis</div><div id="b" class="tab-pane" hidden>Surat</div>',
  ],
  [
    'jQuery UI',
    '<ul><li><a href="#a"><span>Biaya</span></a></li><li><a href="#b">Produk</a></li></ul><div id="a">Gratis</div><div id="b" style="display:none">Surat</div>',
  ],
  [
    'labels by their ids',
    '<div role="tablist"><a role="tab" id="x">Biaya</a><a role="tab" id="y">Produk</a></div><div id="a" aria-labelledby="x">Gratis</div><div id="b" aria-labelledby="y">Surat</div>',
  ],
  [
    'W3Schools, by script',
    `<button onclick="buka(event, 'a')">Biaya</button><button onclick="buka(event, 'b')">Produk</button><div id="a">Gratis</div><div id="b" style="display: none">Surat</div>`,
  ],
  [
    'data-tab',
    '<ul><li data-tab="a">Biaya</li><li data-tab="b">Produk</li></ul><div id="a">Gratis</div><div id="b">Surat</div>',
  ],
  [
    'panels that begin with their label',
    '<ul><li><a href="#a">Biaya</a></li><li><a href="#b">Produk</a></li></ul><div id="a"><h2>Biaya</h2>Gratis</div><div id="b"><h2>Produk</h2>Surat</div>',
  ],
  [
    'hidden text below links that open it',
    '<a href="#" data-toggle="x"><h3>Biaya</h3></a><div hidden>Gratis</div><a href="#" data-toggle="x"><h3>Produk</h3></a><div hidden>Surat</div>',
  ],
  [
    'hidden text below headings',
    '<h3>Biaya</h3><div style="display:none">Gratis</div><h3>Produk</h3><div style="display:none">Surat</div>',
  ],
  [
    'a button that says only that it opens',
    `<h3>Biaya</h3><button onclick="t('a')">Tampilkan Detail</button><div id="a" hidden>Gratis</div><h3>Produk</h3><a href="#" onclick="t('b')">Selengkapnya</a><div id="b" hidden>Surat</div>`,
  ],
])('puts what a visitor can open below its label: %s', (_, html) => {
  expect(read(html)).toEqual(TABS);
});

it.each([
  ['a message that a script shows', '<p>Isi</p><div style="display:none">Galat</div>', ['Isi']],
  ['one hidden text below a heading', '<h3>Isi</h3><div hidden>Galat</div>', ['# Isi']],
  ['the menu of a site', '<nav><a href="#isi">Beranda</a></nav><div id="isi">Isi</div>', ['Isi']],
  [
    'a menu that opens',
    '<button data-toggle="collapse" data-target="#m">Menu</button><nav id="m" hidden><a href="/">Beranda</a></nav><p>Isi</p>',
    ['Menu', 'Isi'],
  ],
  [
    'a link to the text',
    '<a href="#isi">Langsung ke isi</a><p>Atas</p><div id="isi">Isi</div>',
    ['Langsung ke isi', 'Atas', 'Isi'],
  ],
])('leaves as it was: %s', (_, html, expected) => {
  expect(read(html)).toEqual(expected);
});

it('has a label once that Elementor writes for wide screens and for small ones', () => {
  const html =
    '<div><div role="tab" aria-controls="a">Biaya</div><div role="tab" aria-controls="b">Produk</div></div><div><div role="tab" aria-controls="a">Biaya</div><div id="a">Gratis</div><div role="tab" aria-controls="b">Produk</div><div id="b">Surat</div></div>';
  expect(read(html)).toEqual(['Biaya', 'Gratis', 'Produk', 'Surat']);
});
