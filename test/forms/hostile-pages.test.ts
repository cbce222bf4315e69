import { describe, expect, it } from 'vitest';
import { readFormPage } from '../../src/forms/html/read-page.ts';
import { LIMITS } from '../../src/model/limits.ts';
import { parseFile } from '../../src/session/parse-file.ts';
import { POSIX_PATHS } from '../../src/session/posix-paths.ts';
import { blankPage, filledPage } from '../support/form-page.ts';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';

const UNIT = { id: 'dinsos', name: 'Dinas Sosial' };
const BLANK = blankPage('skm-2017', UNIT);
const ASSESSMENT = JSON.stringify({ checklist: 'skm-2017', unit: UNIT, answers: { sarana: '3' } });
const FILLED = filledPage(BLANK, ASSESSMENT);
const OPENING = '<script type="application/json" id="state-data">';
const state = (text: string) => FILLED.replace(/(id="state-data">)[^<]*/, (_, open: string) => open + text);
const assessment = (text: string) => filledPage(BLANK, text);

/** Each with the code of what is said of it; `held` is an assessment that is read as what it says. */
const HOSTILE: readonly (readonly [what: string, page: () => string | Uint8Array, code: string])[] = [
  ['nothing', () => '', 'empty-file'],
  ['bytes that are no UTF-8', () => new Uint8Array([60, 104, 255, 254, 62]), 'not-utf8'],
  ['a page of something else', () => '<!doctype html><title>Berita</title>', 'not-an-assessment'],
  ['a blank form', () => BLANK, 'form-page-blank'],
  ['a page cut off in its answers', () => FILLED.slice(0, FILLED.indexOf(OPENING) + 80), 'form-page-damaged'],
  ['a page cut off in its items', () => FILLED.slice(0, FILLED.indexOf('id="item-0"') + 200), 'form-page-damaged'],
  ['answers that are no JSON', () => state('{"assessment": "{'), 'form-page-damaged'],
  ['answers that are a list', () => state('[1, 2, 3]'), 'form-page-damaged'],
  ['an assessment that is a number', () => state('{"assessment": 5}'), 'form-page-damaged'],
  ['an assessment that is no JSON', () => assessment('checklist: skm-2017\nunit: {'), 'form-page-damaged'],
  ['lists in one another without end', () => state('['.repeat(500_000)), 'form-page-damaged'],
  [
    'mappings in one another without end',
    () => assessment(ASSESSMENT.replace('"3"', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`)),
    'too-deep',
  ],
  ['two blocks of answers', () => FILLED.replace(OPENING, `${OPENING}</script>${OPENING}`), 'form-page-damaged'],
  ['two forms', () => FILLED + BLANK, 'form-page-damaged'],
  [
    'a script that breaks out of the answers',
    () => state(`{"assessment": "</script><script>process.exit(1)</script>"}`),
    'form-page-damaged',
  ],
  ['a comment in the answers', () => state('<!-- {"assessment": ""} -->'), 'form-page-damaged'],
  ['answers of another unit', () => assessment(ASSESSMENT.replace('dinsos', 'dishub')), 'form-page-damaged'],
  ['a form without a unit', () => FILLED.replace(/(id="form-data">)[^<]*/, '$1{}'), 'form-page-damaged'],
  [
    'an assessment bigger than any file',
    () => assessment(ASSESSMENT.replace('"3"', `"${'8'.repeat(LIMITS.fileBytes)}"`)),
    'form-page-damaged',
  ],
  ['a page bigger than any form', () => FILLED + ' '.repeat(LIMITS.formPageBytes), 'too-large'],
  [
    'a key of prototypes',
    () => state(`{"__proto__": {"assessment": ${JSON.stringify(ASSESSMENT)}}}`),
    'form-page-damaged',
  ],
  ['a control character in an answer', () => assessment(ASSESSMENT.replace('"3"', '"3\\u0000"')), 'held'],
  [
    'an answer that looks like markup',
    () => assessment(ASSESSMENT.replace('"3"', '"<img src=x onerror=alert(1)>"')),
    'held',
  ],
  ['half of a character', () => assessment(ASSESSMENT.replace('"3"', '"\\ud800"')), 'held'],
];

describe('a saved form page that is hostile', () => {
  it.each(HOSTILE)('%s', async (_, page, code) => {
    const bytes = Buffer.from(page() as string);
    const read = await parseFile(bytes, 'dinsos.html', POSIX_PATHS);
    expect(read.ok ? 'held' : read.diagnostics[0]?.code).toBe(code);
    if (!read.ok && code !== 'not-utf8') expect(read.diagnostics.every(({ at }) => at.line === undefined)).toBe(true);
  });

  it('is as often as it is written', () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(15);
    expect(readFormPage(Buffer.from(FILLED), 'a.html')).toMatchObject({ ok: true, value: ASSESSMENT });
  });
});

describe('saved form pages among the inputs', () => {
  it('are scored as the assessment that is in them; other pages are passed over', async () => {
    const cwd = tempFolder({ 'a/x.html': FILLED, 'a/berita.html': '<p>Berita</p>', 'b/x.json': ASSESSMENT });
    const [page, json] = [
      await runMain(['audit', 'a', '-f', 'csv'], { cwd }),
      await runMain(['audit', 'b', '-f', 'csv'], { cwd }),
    ];
    expect([page.code, page.stderr]).toEqual([json.code, json.stderr]);
    expect(page.stdout.replaceAll('a/x.html', 'b/x.json')).toBe(json.stdout);
    expect((await runMain(['check', 'a/x.html'], { cwd })).code).toBe(0);
    expect((await runMain(['convert', 'a/x.html', 'c.yaml', '-q'], { cwd })).code).toBe(0);
  });

  it('are rejected with their faults, and a blank one of a unit that is expected too', async () => {
    const workspace = 'checklist: skm-2017\nunits: [dinsos, dishub]\n';
    const faulty = assessment(ASSESSMENT.replace('"3"', '"delapan"'));
    const cwd = tempFolder({
      'patuh.yaml': workspace,
      'dishub.html': blankPage('skm-2017', { id: 'dishub', name: 'D' }),
      'x.html': faulty,
    });
    const { code, stderr } = await runMain(['audit', '.', '--no-color'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('dishub.html: galat: halaman formulir ini tidak memuat jawaban');
    expect(stderr).toContain('x.html: galat: ');
  });
});
