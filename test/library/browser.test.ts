import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM, launchChromium } from '../support/chromium.ts';
import { ROOT, runMain } from '../support/run-main.ts';
import { filesBelow } from './files-below.ts';

const FOLDER = 'samples/kota-cimahi-2018';
const FORMATS = ['json', 'markdown', 'html'] as const;

/** The library as it ships, with the checklists, in one script: what a page would be bundled with. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from './index.js'; export * from './checklists.js';`,
      resolveDir: join(ROOT, 'dist/library'),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'patuh',
  });
  return outputFiles[0]?.text ?? '';
}

describe.skipIf(!HAS_CHROMIUM)('in a browser', () => {
  it('an audit of files in memory is that of the command line, drawn alike', async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.setContent('<!doctype html><title>patuh</title>');
      await page.addScriptTag({ content: await bundle() });
      const files = Object.fromEntries([...filesBelow(FOLDER)].map(([name, bytes]) => [name, [...bytes]]));
      const drawn = await page.evaluate(
        async ({ files, folder, formats }) => {
          // @ts-expect-error the library is a global of the page
          const { audit, render, CHECKLISTS } = globalThis.patuh as typeof import('../../src/index.ts') & {
            CHECKLISTS: Record<string, string>;
          };
          const content = new Map(Object.entries(files).map(([name, bytes]) => [name, new Uint8Array(bytes)]));
          const { runs } = await audit(content, { asOf: '2026-01-02', inputs: [folder], checklists: CHECKLISTS });
          const [run] = runs;
          if (run === undefined) throw new Error('no run');
          return Promise.all(formats.map((format) => render(run, format, { command: `patuh audit ${folder}` })));
        },
        { files, folder: FOLDER, formats: FORMATS },
      );
      for (const [index, format] of FORMATS.entries()) {
        const { stdout } = await runMain(['audit', FOLDER, '-f', format]);
        const command = `patuh audit ${FOLDER} -f ${format}`;
        expect(drawn[index]?.toString().replaceAll(`patuh audit ${FOLDER}`, command)).toBe(stdout);
      }
      expect(asked.filter((url) => !url.startsWith('about:'))).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
