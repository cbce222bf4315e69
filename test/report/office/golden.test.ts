import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readable, unpack } from '../../support/office-file.ts';
import { runForBytes } from '../../support/run-main.ts';

const INSTITUTION = 'test/fixtures/kota-uji';
const UNIT = 'test/fixtures/kota-uji/unit/disdukcapil.yaml';

/** Each as the text of its parts, which shows in a difference what changed, and as the file for a person to open. */
test.each([
  ['institusi.xlsx', [INSTITUTION, '-f', 'xlsx']],
  ['institusi-en.xlsx', [INSTITUTION, '-f', 'xlsx', '--lang', 'en']],
  ['institusi.docx', [INSTITUTION, '-f', 'docx']],
  ['institusi-en.docx', [INSTITUTION, '-f', 'docx', '--lang', 'en']],
  ['berita-acara.docx', [UNIT, '-f', 'berita-acara']],
  ['berita-acara-en.docx', [UNIT, '-f', 'berita-acara', '--lang', 'en']],
])('%s', async (name, args) => {
  const bytes = await runForBytes(['audit', ...args, '--as-of', '2026-05-01']);
  await expect(readable(bytes)).toMatchFileSnapshot(`../../golden/${name}.txt`);
  const file = new URL(`../../golden/${name}`, import.meta.url);
  // After a change that is meant, delete the file: it is made anew.
  if (!existsSync(file)) writeFileSync(file, bytes);
  expect(unpack(readFileSync(file))).toEqual(unpack(bytes));
});
