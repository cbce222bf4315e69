import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { HAS_CHROMIUM, launchChromium } from './support/chromium.ts';
import { isTried } from './support/how-often.ts';
import { ROOT } from './support/run-main.ts';

/** The guide as a site, as `npm run site` makes it. */

const folder = mkdtempSync(join(tmpdir(), 'patuh-site-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const site = join(folder, 'site');
const built = spawnSync(process.execPath, [join(ROOT, 'scripts/build-site.mjs'), site], { encoding: 'utf8' });

const PAGES = existsSync(site)
  ? readdirSync(site, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.html'))
      .sort()
  : [];
/** Pages of one kind have one shape: of the rules' pages one is opened. */
const OPENED = PAGES.filter((path) => !path.startsWith('aturan/') || path === 'aturan/cost-unclear.html').filter(
  (_, index) => isTried(index, 8, 0, 4),
);

describe('the site', () => {
  it('is built, with every page of the guide and of the rules', () => {
    expect({ stderr: built.stderr, status: built.status }).toEqual({ stderr: '', status: 0 });
    const expected = ['index.html', 'en/index.html', 'mulai.html', 'en/start.html', 'aturan/index.html'];
    expect(PAGES).toEqual(expect.arrayContaining([...expected, 'contoh/formulir.html', 'en/example/form.html']));
  });

  it.for(PAGES)('%s: links lead to pages and headings of the site', (path) => {
    const html = readFileSync(join(site, path), 'utf8');
    const links = [...html.matchAll(/<(?:a|link)\b[^>]*? href="([^"]*)"/g)].map(([, link = '']) => link);
    const broken = links.filter((link) => {
      if (/^(https?|mailto|data):/.test(link)) return false;
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? join(site, path) : join(site, dirname(path), file);
      if (!existsSync(target)) return true;
      return anchor !== undefined && !readFileSync(target, 'utf8').includes(`id="${decodeURIComponent(anchor)}"`);
    });
    expect(broken).toEqual([]);
  });

  it('has no notes for the program that runs its commands', () => {
    expect(PAGES.filter((path) => readFileSync(join(site, path), 'utf8').includes('&lt;!-- berkas'))).toEqual([]);
  });
});

describe.skipIf(!HAS_CHROMIUM)('in a browser, from files', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  /** A page in a window of its own without network, and the faults and requests that it made. */
  async function open(path: string, width: number, dark = false): Promise<{ page: Page; faults: string[] }> {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      offline: true,
      colorScheme: dark ? 'dark' : 'light',
    });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('request', (request) => {
      const within = request.url().startsWith(pathToFileURL(site).href) || /^(data|blob):/.test(request.url());
      if (!within) faults.push(request.url());
    });
    await page.goto(pathToFileURL(join(site, path)).href);
    return { page, faults };
  }

  it.for(OPENED)(
    '%s: fits a phone and a screen, asks for nothing, and can be read by everybody',
    async (path, { skip }) => {
      if (!isTried(OPENED.indexOf(path), 4, 0, 2)) skip();
      const dark = OPENED.indexOf(path) % 2 === 1;
      const phone = await open(path, 360, dark);
      const sizes = await phone.page.evaluate('[document.documentElement.scrollWidth, innerWidth]');
      expect(sizes).toEqual([360, 360]);
      const { page, faults } = await open(path, 1280, dark);
      for (const opened of [phone.page, page]) {
        // It would fetch the style sheet once more, which browsers refuse for files.
        await opened.evaluate(axe.source);
        const { violations } = (await opened.evaluate('axe.run({ preload: false })')) as axe.AxeResults;
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      }
      expect([...phone.faults, ...faults]).toEqual([]);
    },
  );

  it('leads from the first page to a form that scores itself', async () => {
    const { page, faults } = await open('index.html', 1280);
    await page.click('text=Coba: formulir yang menghitung nilainya');
    const score = () => page.locator('body').innerText();
    const before = await score();
    await page.locator('input[type=radio]').first().check({ force: true });
    await expect.poll(score).not.toBe(before);
    expect(faults).toEqual([]);
  });
});
