import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { tempFolder } from './temp-folder.ts';

/** Which Chromium is used may be said by PATUH_CHROMIUM. */
const executablePath = process.env['PATUH_CHROMIUM'] ?? '/usr/bin/chromium';
export const HAS_CHROMIUM = existsSync(executablePath);
if (!HAS_CHROMIUM) console.warn(`Tests in a browser are skipped: no Chromium at ${executablePath}.`);

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page that is open as a file in a window of its own. */
interface OpenedPage {
  readonly page: Page;
  /** All that it asked for or complained of. */
  readonly faults: string[];
  readonly folder: string;
}

/** Opens a page for the test that runs. Addresses that it may ask for are no faults. */
export async function openPage(
  browser: Browser,
  content: string,
  { mayAskFor, ...options }: BrowserContextOptions & { readonly mayAskFor?: RegExp } = {},
): Promise<OpenedPage> {
  const folder = tempFolder({ 'halaman.html': content });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const faults: string[] = [];
  const address = pathToFileURL(`${folder}/halaman.html`).href;
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('dialog', (dialog) => {
    faults.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (url !== address && mayAskFor?.test(url) !== true) faults.push(`asks for ${url}`);
  });
  await page.addInitScript(
    `addEventListener('securitypolicyviolation', ({ violatedDirective }) => console.log(violatedDirective))`,
  );
  await page.goto(address);
  return { page, faults, folder };
}
