import { expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { isTried } from '../support/how-often.ts';
import { PDF_BOMBS } from './support/pdf-bombs.ts';

/** The reader stops after three seconds; the rest is for a busy machine. */
const MOST_MS = 9_000;
/** What the clock has to stop, or a limit. */
const REFUSED = [
  'forms that contain the next twice',
  'forms with text that contain the next twice',
  'a form that is drawn ten thousand times, and contains another as often',
  'groups with soft masks that contain the next',
  'notes that are drawn with forms that contain the next twice',
  'a hundred thousand notes on a page',
];

it.each(Object.entries(PDF_BOMBS).filter((_, index) => isTried(index, 12, 2)))(
  'has an answer in time for %s',
  async (name, make) => {
    const bytes = make();
    const start = performance.now();
    const read = await readDocument(bytes, 'bom.pdf');
    expect(performance.now() - start).toBeLessThan(MOST_MS);
    if (REFUSED.includes(name))
      expect(read.ok ? [] : read.diagnostics.map(({ code }) => code)).toEqual(['document-too-big']);
  },
  30_000,
);

it('reads the clock as before once a document is read', async () => {
  const now = Date.now;
  await readDocument(PDF_BOMBS['a form that contains itself']?.() ?? new Uint8Array(), 'bom.pdf');
  expect(Date.now).toBe(now);
});
