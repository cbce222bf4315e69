import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Html, html, markupText, nothing, webAddress } from '../../src/text/html/markup.ts';
import { visible } from '../../src/text/visible.ts';

const text = (markup: Html) => markupText(markup);

describe('a value in a template', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['"><img src=x onerror=alert(1)>', '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;'],
    ["' onclick='", '&#39; onclick=&#39;'],
    ['a & b &amp; c', 'a &amp; b &amp;amp; c'],
    ['dua\r\n  baris', 'dua baris'],
    ['\u202Etxt\u0007', '\\u{202e}txt\\u{7}'],
    ['biasa – é 漢', 'biasa – é 漢'],
  ])('%j is written %j, in text and in an attribute', (value, written) => {
    expect(text(html`<p>${value}</p>`)).toBe(`<p>${written}</p>`);
    expect(text(html`<p title="${value}">x</p>`)).toBe(`<p title="${written}">x</p>`);
  });

  test('comes back from the page as it went in, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const written = text(html`<p title="${value}">${value}</p>`);
        const [, attribute = '', content = ''] = /^<p title="([^"<>']*)">([^"<>']*)<\/p>$/.exec(written) ?? [];
        const read = (escaped: string) =>
          escaped
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>')
            .replaceAll('&quot;', '"')
            .replaceAll('&#39;', "'")
            .replaceAll('&amp;', '&');
        const expected = visible(value.replace(/\s*[\r\n]+\s*/g, ' '));
        expect([read(attribute), read(content)]).toEqual([expected, expected]);
      }),
    );
  });

  test('may be an address, which is text where it is no address', () => {
    const address = webAddress('https://contoh.go.id/?a=1&b="2"');
    if (address === undefined) throw new Error('no address');
    expect(text(html`<a href="${address}">${address}</a>`)).toBe(
      '<a href="https://contoh.go.id/?a=1&amp;b=%222%22">https://contoh.go.id/?a=1&amp;b=%222%22</a>',
    );
  });

  test('is markup only where a template made it', () => {
    expect(text(html`<p>${html`<b>${'<'}</b>`}${[html`<i>1</i>`, html`<i>2</i>`]}${nothing}${7}</p>`)).toBe(
      '<p><b>&lt;</b><i>1</i><i>2</i>7</p>',
    );
    const forged = { text: '<b>', html: '<b>' } as unknown as Html;
    expect(() => html`<p>${forged}</p>`).toThrow();
  });

  test.each([
    ['a tag', () => html`<${'p'}>`],
    ['the name of an attribute', () => html`<p ${'title'}="x">`],
    ['an attribute without quotes', () => html`<p title=${'x'}>`],
    ['an attribute in single quotes', () => html`<p title='${'x'}'>`],
    ['an event', () => html`<p onclick="${'x'}">`],
    ['a style attribute', () => html`<p style="${'x'}">`],
    ['a style', () => html`<style>p { color: ${'x'} }</style>`],
    ['a script', () => html`<script>${'x'}</script>`],
    ['a comment', () => html`<!-- ${'x'} -->`],
    ['a tag that does not end', () => html`<p title="${'x'}"`],
    ['a style that does not end', () => html`<style>`],
    ['an attribute that does not end', () => html`<p title="x`],
    ['an attribute, as markup', () => html`<p title="${html`<b>`}">`],
    ['the address of a link, unchecked', () => html`<a href="${'https://contoh.example'}">x</a>`],
    ['the end of an address', () => html`<a href="https://${'contoh.example'}">x</a>`],
    ['the beginning of an address', () => html`<a href="${webAddress('https://contoh.example') ?? ''}/x">x</a>`],
  ])('is refused in %s', (_, make) => {
    expect(make).toThrow();
  });

  test('names a place in the page', () => {
    expect(text(html`<a href="#u-${'"x'}">x</a>`)).toBe('<a href="#u-&quot;x">x</a>');
  });
});

describe('the address of a link', () => {
  test.each([
    ['https://contoh.example/a?b=1&c="', 'https://contoh.example/a?b=1&amp;c=%22'],
    ['HTTP://contoh.example', 'http://contoh.example/'],
  ])('%j becomes %j', (address, written) => {
    const checked = webAddress(address);
    expect(checked && text(html`<a href="${checked}">x</a>`)).toBe(`<a href="${written}">x</a>`);
  });

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//contoh.example',
    'bukti/papan.png',
    '',
  ])('%j is none', (address) => {
    expect(webAddress(address)).toBeUndefined();
  });
});
