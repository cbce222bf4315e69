import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/messages/en/en.ts';
import { id } from '../../src/messages/id/id.ts';
import { csvCell } from '../../src/report/data/csv.ts';
import { jsonText } from '../../src/report/data/json-text.ts';
import { escapeMarkdown } from '../../src/report/markdown-text.ts';
import { shorten, shortenInside } from '../../src/report/shorten.ts';
import { drawColumns } from '../../src/report/terminal/draw-table.ts';
import { textWidth } from '../../src/text/text-width.ts';
import { visible } from '../../src/text/visible.ts';
import { wrap } from '../../src/text/wrap-text.ts';
import { runMain } from '../support/run-main.ts';

describe('a spreadsheet cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+62', "'+62"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['\t=1', "'\\u{9}=1"],
    ['biasa', 'biasa'],
    ['a;b', '"a;b"'],
    ['kata "kutip"', '"kata ""kutip"""'],
    ['a,b', 'a,b'],
    ['baris\nbaru', 'baris\\u{a}baru'],
  ])('%j is written %j', (text, written) => {
    expect(csvCell(text, id)).toBe(written);
  });

  test('quotes the separator of its language', () => {
    expect([csvCell('a,b', en), csvCell('a;b', en)]).toEqual(['"a,b"', 'a;b']);
  });

  test('never begins a formula and never breaks a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cell = csvCell(text, id).replace(/^"/, '');
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(cell).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

describe('Markdown', () => {
  test.each([
    ['a|b', 'a\\|b'],
    ['<script>', '\\<script\\>'],
    ['*x* _y_ `z` [q](u) #', '\\*x\\* \\_y\\_ \\`z\\` \\[q\\](u) \\#'],
    ['dua\nbaris', 'dua baris'],
    ['a & b', 'a &amp; b'],
    ['\\', '\\\\'],
  ])('%j is written %j', (text, written) => {
    expect(escapeMarkdown(text)).toBe(written);
  });
});

describe('a terminal', () => {
  test('gets no control, bidi or zero-width character from a file', () => {
    expect(visible('\u001b[31m\u0007 \u202e \u200b \ufeff \u0085')).toBe(
      '\\u{1b}[31m\\u{7} \\u{202e} \\u{200b} \\u{feff} \\u{85}',
    );
    expect(visible('a\u00adb\u115f\u180e\u206a\u3164\ufff9\u{e0041}\u200d\ud800')).toBe(
      'a\\u{ad}b\\u{115f}\\u{180e}\\u{206a}\\u{3164}\\u{fff9}\\u{e0041}\\u{200d}\\u{d800}',
    );
    expect(visible('Dinas Pendidikan – é 漢 🏢')).toBe('Dinas Pendidikan – é 漢 🏢');
  });

  test.each(['terminal', 'markdown', 'csv', 'json', 'ndjson', 'sarif', 'junit', 'github', 'gitlab'])(
    '%s of a hostile file contains none either',
    async (format) => {
      for (const args of [
        ['audit', 'test/fixtures/nakal', '-f', format],
        ['check', 'test/fixtures/nakal'],
      ]) {
        const { stdout, stderr } = await runMain(args, { isTTY: false });
        const raw = /[\0-\x08\x0B-\x1F\x7F]|\u202E/;
        const text = format === 'csv' ? stdout.replaceAll('\r\n', '\n') : stdout;
        if (format !== 'json') expect(text).not.toMatch(raw);
        expect(text).not.toContain('\u001b');
        expect(stderr).not.toMatch(raw);
      }
    },
  );

  test('gets JSON in which no character steers, and which means the same', () => {
    const text = '\u001b[31m\u007f\u009b1m\u061c\u200b\u202e\u2066\ufeff é 漢 🏢\n';
    const json = jsonText({ text });
    expect(json).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/);
    expect(json).toContain('\\u009b1m\\u061c\\u200b\\u202e\\u2066\\ufeff é 漢 🏢');
    expect(JSON.parse(json)).toEqual({ text });
  });

  test.each([1, 2, 3, 10])('of %d columns gets whole words of what is wrong', async (columns) => {
    const { stdout, code } = await runMain(['check', '-'], { stdin: 'unit: [a', isTTY: true, columns });
    expect(code).toBe(2);
    expect(stdout.split('\n').length).toBeLessThan(20);
    expect(stdout).toMatch(/\u001b\[31mgalat\u001b\[39m/);
  });
});

describe('text layout', () => {
  test.each([
    ['satu dua tiga', 8, ['satu dua', 'tiga']],
    ['satu', 2, ['sa', 'tu']],
    ['', 5, ['']],
    ['a  b', 10, ['a b']],
    ['漢字漢字 x', 4, ['漢字', '漢字', 'x']],
    ['漢字漢', 5, ['漢字', '漢']],
    ['🏢🏢🏢', 2, ['🏢', '🏢', '🏢']],
    ['🏢🏢', 1, ['🏢', '🏢']],
  ])('wraps %j to %d', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  test('wraps to no more columns than there are, loses no letter and cuts none in two', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'é', '漢', '🏢'), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), fc.integer({ min: 2, max: 20 }), (words, width) => {
        const lines = wrap(words.join(' '), width);
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
        for (const line of lines) expect(line).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  test.each([
    ['Dinas Kesehatan', 15, 'Dinas Kesehatan'],
    ['Dinas Kesehatan', 14, 'Dinas Kesehat…'],
    ['Dinas Kesehatan', 7, 'Dinas…'],
  ])('shortens %j to %d', (text, width, shortened) => {
    expect(shorten(text, width)).toBe(shortened);
  });

  test.each([
    ['Kelurahan Nomor 1', 17, 'Kelurahan Nomor 1'],
    ['Kelurahan Nomor 12', 12, 'Kelurah…r 12'],
  ])('shortens %j inside to %d', (text, width, shortened) => {
    expect(shortenInside(text, width).length).toBeLessThanOrEqual(width);
    expect(shortenInside(text, width)).toBe(shortened);
  });

  test('names that would be cut alike are cut where they still differ', () => {
    const names = (list: readonly string[]) =>
      drawColumns(
        [{ title: 'x', align: 'left', flexible: true, text: (name: string) => name }],
        list,
        22,
        (title) => title,
      )
        .slice(1)
        .map((line) => line.trim());
    expect(new Set(names(['Kelurahan Sumber Rejeki Nomor 1', 'Kelurahan Sumber Rejeki Nomor 2'])).size).toBe(2);
    expect(names(['Kelurahan Sumber Rejeki', 'Dinas Kesehatan'])).toEqual(['Kelurahan Sumber Re…', 'Dinas Kesehatan']);
  });
});
