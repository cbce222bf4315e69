import { spawnSync } from 'node:child_process';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { id } from '../../../src/messages/id/id.ts';
import { renderHtml } from '../../../src/report/html/html.ts';
import { HAS_CHROMIUM, launchChromium, openPage } from '../../support/chromium.ts';
import { isTried, LONG } from '../../support/how-often.ts';
import { manyUnits } from '../../support/many-units.ts';
import { readRun } from '../../support/read-run.ts';
import { taintedRun } from './tainted-run.ts';

/** The page as a browser shows it. */

const DAY = ['--as-of', '2026-05-01'];
const HOSTILE = '"><script>document.title="owned"</script><img src="https://contoh.invalid/x" onerror=alert(1)>';

describe.skipIf(!HAS_CHROMIUM)('in a browser', () => {
  let browser: Browser;
  const pages: Record<string, string> = {};

  beforeAll(async () => {
    browser = await launchChromium();
    const draw = (run: Awaited<ReturnType<typeof readRun>>) =>
      renderHtml(run, {
        messages: id,
        width: 100,
        color: 0,
        unicode: true,
        command: 'patuh audit . -o laporan.html',
        toFile: true,
      });
    const institution = await readRun(['test/fixtures/kota-uji', '--fail-below', 'hijau', ...DAY]);
    pages['institution'] = draw(institution);
    pages['published'] = draw(await readRun(['samples/kota-cimahi-2018', ...DAY]));
    pages['unit'] = draw(await readRun(['test/fixtures/kota-uji/unit/disdukcapil.yaml', ...DAY]));
    pages['many'] = draw(manyUnits(await readRun(['samples/kota-cimahi-2018', ...DAY]), 60));
    pages['hostile'] = draw(taintedRun(institution, HOSTILE));
    pages['long'] = draw(taintedRun(institution, 'x'.repeat(1_000)));
  }, 60_000);
  afterAll(() => browser?.close());

  const open = (name: string, options?: BrowserContextOptions) => openPage(browser, pages[name] ?? '', options);

  test.each(['institution', 'unit', 'hostile', 'long'])(
    '%s opens with nothing to say and nothing to ask',
    async (name) => {
      const { page, faults } = await open(name);
      expect(await page.title()).toContain('Laporan hasil penilaian mandiri');
      expect(faults).toEqual([]);
    },
  );

  test('runs no script, applies no style and fetches nothing but its own', async () => {
    const { page, faults } = await open('institution');
    await page.evaluate(`{
      const script = document.createElement('script');
      script.textContent = 'document.title = "owned"';
      document.body.append(script);
      const picture = document.createElement('img');
      picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
      document.body.append(picture);
      document.body.setAttribute('style', 'display: none');
    }`);
    await expect
      .poll(() => faults.filter((fault) => /^(?:img|script|style)-src/.test(fault)).sort())
      .toEqual(['img-src', 'script-src-elem', 'style-src-attr']);
    expect(await page.title()).not.toBe('owned');
    expect(await page.isVisible('h1')).toBe(true);
  });

  describe.each([
    ['light', 0],
    ['dark', 1],
  ] as const)('in a %s scheme', (colorScheme, scheme) => {
    const sizes = [
      ['institution', 1280],
      ['institution', 360],
      ['unit', 1280],
      ['unit', 360],
    ] as const;
    // Each page is tried in each width and each scheme once: the two halves of a chess board.
    const half = sizes.filter((_, index) => (index + scheme + (index >> 1)) % 2 === 0);
    test.each(half.filter((_, index) => isTried(index, 2, scheme)))(
      '%s at %d pixels has no barrier that axe knows',
      async (name, width) => {
        // axe is a script of its own, which the policy of the page rightly refuses: only here it may in.
        const { page } = await open(name, { colorScheme, bypassCSP: true, viewport: { width, height: 900 } });
        await page.addScriptTag({ content: axe.source });
        await page.evaluate(`for (const details of document.querySelectorAll('details')) details.open = true`);
        const found = (await page.evaluate(`axe.run(document).then(({ violations }) => violations.map(
        ({ id, impact, nodes }) => [impact, id, ...nodes.slice(0, 3).map(({ html }) => html.slice(0, 200))].join(' ')))`)) as string[];
        expect(found).toEqual([]);
      },
    );
  });

  test.each(['institution', 'published', 'unit', 'hostile', 'long'])(
    '%s fits a telephone: only its tables move',
    async (name) => {
      const { page } = await open(name, { viewport: { width: 360, height: 740 } });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    },
  );

  const names = (page: Page) =>
    page.evaluate(`[...document.querySelectorAll('.units tbody tr')].filter(({ hidden }) => !hidden)
      .map(({ cells }) => cells[0].innerText.split(' ')[0].split('\\n')[0])`) as Promise<string[]>;

  test('is sorted by keyboard', async () => {
    const { page } = await open('institution');
    const first = ['Dinas', 'Dinas', 'Puskesmas', 'Kelurahan', 'kecamatan-utara', 'rsud'];
    expect(await names(page)).toEqual(first);
    await page.focus('.units th:nth-child(1) button');
    await page.keyboard.press('Enter');
    expect(await names(page)).toEqual(['Dinas', 'Dinas', 'kecamatan-utara', 'Kelurahan', 'Puskesmas', 'rsud']);
    expect(await page.getAttribute('.units th:nth-child(1)', 'aria-sort')).toBe('ascending');
    expect(await page.locator('.units [aria-sort]').count()).toBe(1);
    await page.focus('.units th:nth-child(3) button');
    await page.keyboard.press('Space');
    await page.keyboard.press('Space');
    // From the lowest score; what has none stays last.
    expect(await names(page)).toEqual(['Kelurahan', 'Puskesmas', 'Dinas', 'Dinas', 'kecamatan-utara', 'rsud']);
    expect(await page.getAttribute('.units th:nth-child(3)', 'aria-sort')).toBe('ascending');
  });

  test('is filtered by keyboard', async () => {
    const { page } = await open('institution');
    await page.focus('#filter-name');
    await page.keyboard.type('KELUR');
    expect(await names(page)).toEqual(['Kelurahan']);
    expect(await page.textContent('#filter-status')).toBe('1 dari 6 baris ditampilkan');
    await page.fill('#filter-name', '');
    await page.selectOption('#filter-zone', 'green');
    expect(await names(page)).toEqual(['Dinas', 'Dinas']);
    await page.selectOption('#filter-zone', 'none');
    expect(await names(page)).toEqual(['kecamatan-utara', 'rsud']);
  });

  test('shows where the keyboard is, and lets it skip to the report', async () => {
    const { page } = await open('institution');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    expect(await page.evaluate('document.activeElement.getBoundingClientRect().top >= 0')).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
  });

  test('is whole without a script, and has nothing that would need one', async () => {
    const { page } = await open('institution', { javaScriptEnabled: false });
    expect(await page.locator('button').count()).toBe(0);
    expect(await page.isVisible('.filter')).toBe(false);
    expect(await page.locator('.units tbody tr:visible').count()).toBe(6);
    expect(await page.locator('article.unit:visible').count()).toBe(4);
  });

  /** The sizes of the printed pages, in points. */
  async function sheetsOf(page: Page): Promise<number[][]> {
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map((box) =>
      box.slice(1).map(Number).map(Math.round),
    );
  }

  const printed = [
    ['published', 12, 4],
    ['many', 60, 8],
  ] as const;
  test.each(printed)(
    '%s: prints result, costliest gaps and all %i units on at most %i pages',
    async (name, units, most) => {
      const { page } = await open(name);
      const sheets = await sheetsOf(page);
      expect(sheets.length).toBeGreaterThan(1);
      expect(sheets.length).toBeLessThanOrEqual(most);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.units tbody tr:visible').count()).toBe(units);
      for (const shown of ['#result', '#costliest', '#units', '.print-note'])
        expect(await page.isVisible(shown)).toBe(true);
      for (const left of ['#heat-map', '#items', '#unit-pages', '.print-choice'])
        expect(await page.isVisible(left)).toBe(false);
      // Names are written out.
      expect(
        await page.evaluate(
          `[...document.querySelectorAll('.units tbody th a')].filter((a) => a.scrollHeight > a.clientHeight + 1 && getComputedStyle(a).overflow !== 'visible').length`,
        ),
      ).toBe(0);
    },
  );

  test('repeats the headings of the list of units on every printed page', async () => {
    const { page } = await open('many');
    const texts = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    if (texts === undefined) return;
    const withUnits = texts.slice(1).filter((text) => /Dinas [^\n]* merah/.test(text));
    expect(withUnits.length).toBeGreaterThan(1);
    for (const text of withUnits) expect(text).toMatch(/Nama\s+unit/);
  });

  // A hundred pages take seconds.
  test.skipIf(!LONG)(
    'is printed in full where that is asked for: on A4, light, a page or more for each unit, with all that is folded away',
    async () => {
      const { page } = await open('published', { colorScheme: 'dark', javaScriptEnabled: false });
      await page.check('#print-details');
      const sheets = await sheetsOf(page);
      expect(sheets.length).toBeGreaterThan(12);
      for (const sheet of sheets) expect(sheet).toEqual([595, 842]);
      await page.emulateMedia({ media: 'print' });
      expect(await page.isVisible('#heat-map')).toBe(true);
      expect(await page.isVisible('.print-note')).toBe(false);
      expect(await page.isVisible('nav')).toBe(false);
    },
  );

  test('is printed light, each unit on a page of its own', async () => {
    const { page } = await open('published', { colorScheme: 'dark' });
    await page.check('#print-details');
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(
      await page.evaluate(`getComputedStyle(document.querySelector('article.unit + article.unit')).breakBefore`),
    ).toBe('page');
  });

  test('has the list of units before the heat map on a phone, which says that it goes on', async () => {
    const { page } = await open('published', { viewport: { width: 360, height: 740 } });
    const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? Number.NaN;
    expect(await top('#units')).toBeLessThan(await top('#heat-map'));
    expect(await page.isVisible('.goes-on')).toBe(true);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await page.isVisible('.goes-on')).toBe(false);
  });
});

/** The text of every page of a PDF; undefined, with a printed reason, where there is no pdftotext. */
function pagesOf(pdf: Buffer): string[] | undefined {
  const { error, stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  if (error !== undefined) console.warn('The headings on printed pages are not tested: no pdftotext.');
  return error === undefined ? stdout.split('\f').slice(0, -1) : undefined;
}
