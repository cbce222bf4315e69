import { describe, expect, test } from 'vitest';
import { id } from '../../../src/messages/id/id.ts';
import { renderBeritaAcara } from '../../../src/report/berita-acara/berita-acara.ts';
import { renderDocx } from '../../../src/report/docx/docx.ts';
import { renderXlsx } from '../../../src/report/xlsx/xlsx.ts';
import { HOSTILE_TEXTS, hostileRun } from '../../support/hostile-run.ts';
import { parseXml, readWorkbook, unpack } from '../../support/office-file.ts';
import { readRun } from '../../support/read-run.ts';

const GOOD = await readRun(['test/fixtures/kota-uji', '--as-of', '2026-05-01']);

describe.each(Object.entries(HOSTILE_TEXTS))('%s in every text', (_, hostile) => {
  const run = hostileRun(GOOD, hostile);
  const options = { messages: id, width: 100, color: 0, unicode: true, command: hostile, toFile: true } as const;
  const one = { ...run, units: run.units.slice(0, 1) };

  test.each([
    ['xlsx', () => renderXlsx(run, options)],
    ['docx', () => renderDocx(run, options)],
    ['berita-acara', () => renderBeritaAcara(one, options)],
  ])('%s stays well-formed and contains only the markup that it makes', (_format, draw) => {
    for (const [path, content] of Object.entries(unpack(draw()))) {
      const tags = new Set<string>();
      parseXml(content, { open: ({ name }) => void tags.add(name) });
      expect([...tags].filter((name) => name === 'f' || name === 'script' || name === 'w:hyperlink')).toEqual([]);
      expect(content.slice(content.indexOf('\n') + 1), path).not.toMatch(
        /[\0-\x08\x0A-\x1F\x7F-\x9F\u200B\u202E\u2066\uFEFF\uFFFE\uFFFF]/,
      );
    }
  });

  test('no cell is a formula, or longer than Excel takes', () => {
    const book = readWorkbook(renderXlsx(run, options));
    let texts = 0;
    for (const rows of book.values()) {
      for (const { value } of rows.flatMap((row) => Object.values(row))) {
        if (typeof value !== 'string') continue;
        texts += 1;
        expect(value).not.toMatch(/^\s*[=+\-@]/);
        expect(value.length).toBeLessThanOrEqual(32_767);
        if (hostile.startsWith('_x')) expect(value).not.toMatch(/[\rA=]1\+1/);
      }
    }
    expect(texts).toBeGreaterThan(300);
  });

  test('no header is longer than Excel takes, nor contains a code from a file', () => {
    const sheet = unpack(renderXlsx(run, options))['xl/worksheets/sheet1.xml'] ?? '';
    let header = '';
    let inside = false;
    parseXml(sheet, {
      open: ({ name }) => {
        inside = name === 'oddHeader';
      },
      words: (text) => {
        if (inside) header += text;
      },
      close: () => {
        inside = false;
      },
    });
    expect(header.length).toBeLessThanOrEqual(255);
    expect(header.replaceAll('&&', '').match(/&./g)).toEqual(['&L', '&8', '&R', '&8']);
  });
});
