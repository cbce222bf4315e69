import { describe, expect, test } from 'vitest';
import { id } from '../../../src/messages/id/id.ts';
import { renderBeritaAcara } from '../../../src/report/berita-acara/berita-acara.ts';
import { renderDocx } from '../../../src/report/docx/docx.ts';
import { FORMATS } from '../../../src/report/formats.ts';
import { renderXlsx } from '../../../src/report/xlsx/xlsx.ts';
import { HOSTILE_TEXTS, hostileRun } from '../../support/hostile-run.ts';
import { convert, HAS_LIBREOFFICE, readCsv, TO_CSV, TRIES_LIBREOFFICE } from '../../support/libreoffice.ts';
import { readRun } from '../../support/read-run.ts';

const GOOD = await readRun(['test/fixtures/kota-uji', '--as-of', '2026-05-01']);
const OPTIONS = { messages: id, width: 100, color: 0, unicode: true, command: 'patuh audit', toFile: true } as const;
const HOSTILE = [
  'a formula',
  'a formula with +',
  'a formula with -',
  'a formula with @',
  'a formula behind blanks',
] as const;
const TIMEOUT = 300_000;

/** What another office program reads in these files. */
describe.skipIf(!HAS_LIBREOFFICE)('LibreOffice', () => {
  test(
    'reads the values of the run in the workbook, and no formula in a hostile one',
    () => {
      const files = {
        'baik.xlsx': renderXlsx(GOOD, OPTIONS),
        ...Object.fromEntries(
          HOSTILE.map((name, index) => [
            `nakal${index}.xlsx`,
            renderXlsx(hostileRun(GOOD, HOSTILE_TEXTS[name]), OPTIONS),
          ]),
        ),
      };
      const sheets = convert(files, TO_CSV);
      const read = (name: string) => readCsv(sheets.get(name)?.toString() ?? '');
      const [titles = [], ...units] = read('baik-Unit.csv');
      expect(units).toHaveLength(GOOD.counts.found);
      for (const unit of GOOD.units) {
        const row = units.find((cells) => cells[titles.indexOf('Unit')] === unit.id) ?? [];
        expect(Number(row[titles.indexOf('Nilai')])).toBe(unit.score);
        expect(row[titles.indexOf('Zona')]).toBe(unit.zone === null ? '' : id.report.zones[unit.zone]);
        expect(Number(row[titles.indexOf('Nilai tertinggi')])).toBe(unit.interval?.[1]);
      }
      expect(read('baik-Kekurangan.csv')).toHaveLength(1 + GOOD.units.flatMap(({ gaps }) => gaps).length);
      expect(read('baik-Rincian.csv')).toHaveLength(1 + GOOD.units.flatMap(({ items }) => items).length);
      const hostile = [...sheets].filter(([name]) => name.startsWith('nakal'));
      expect(hostile.length).toBeGreaterThanOrEqual(7 * HOSTILE.length);
      for (const [name, content] of hostile) {
        // Differences are negative numbers of our own.
        for (const cell of readCsv(content.toString()).flat())
          expect(cell, name).not.toMatch(/^\s*[=+\-@](?!\d+\.\d+$)/);
      }
    },
    TIMEOUT,
  );

  test(
    'reads every unit and every gap in the documents, and makes pages of them',
    () => {
      const one = { ...GOOD, units: GOOD.units.slice(0, 1) };
      const documents = {
        'laporan.docx': renderDocx(GOOD, OPTIONS),
        'berita.docx': renderBeritaAcara(one, OPTIONS),
        'nakal.docx': renderDocx(hostileRun(GOOD, HOSTILE_TEXTS.markup), OPTIONS),
      };
      const texts = convert(documents, 'txt:Text (encoded):UTF8');
      const report = texts.get('laporan.txt')?.toString() ?? '';
      for (const unit of GOOD.units) {
        expect(report).toContain(unit.name);
        for (const { title } of unit.gaps) expect(report).toContain(title);
      }
      for (const { title } of one.units.flatMap(({ gaps }) => gaps)) {
        expect(texts.get('berita.txt')?.toString()).toContain(title);
      }
      expect(texts.get('nakal.txt')?.toString()).toContain('</w:t></w:r><script>alert(1)</script>');
      if (!TRIES_LIBREOFFICE) return;
      const pages = convert(documents, 'pdf');
      expect([...pages.keys()].sort()).toEqual(['berita.pdf', 'laporan.pdf', 'nakal.pdf']);
      for (const page of pages.values()) expect(page.subarray(0, 5).toString()).toBe('%PDF-');
    },
    TIMEOUT,
  );

  test.skipIf(!TRIES_LIBREOFFICE)(
    'saves a workbook under its own name, so that it is not written over',
    () => {
      const saved = convert({ 'hasil.xlsx': renderXlsx(GOOD, OPTIONS) }, 'xlsx').get('hasil.xlsx');
      expect(saved?.length).toBeGreaterThan(5000);
      expect(FORMATS.xlsx.isOwn(saved?.subarray(0, 65_536).toString() ?? '')).toBe(false);
    },
    TIMEOUT,
  );
});
