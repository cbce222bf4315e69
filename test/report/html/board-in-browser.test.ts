import { readdirSync, readFileSync } from 'node:fs';
import axe from 'axe-core';
import fc from 'fast-check';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAssumptions } from '../../../src/load/assessment/read-assumptions.ts';
import { NOT_APPLICABLE } from '../../../src/model/assessment.ts';
import type { Item } from '../../../src/model/checklist.ts';
import { formatExact } from '../../../src/model/rational.ts';
import { BASES, type Basis, type Reading, type Run } from '../../../src/model/run.ts';
import { assembleRun } from '../../../src/score/assemble-run.ts';
import { assumeAnswers } from '../../../src/score/assume-answers.ts';
import { HAS_CHROMIUM, launchChromium, openPage } from '../../support/chromium.ts';
import { gatherFolder } from '../../support/gather-folder.ts';
import { isTried, LONG, tries } from '../../support/how-often.ts';
import { ROOT, runMain } from '../../support/run-main.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** The what-if board as a browser runs it. */

const CIMAHI = 'samples/kota-cimahi-2018';
const DAY = '2018-12-10';
/** Samples that are no audit of one institution and period. */
const OTHERS = ['berkas-rusak', 'dokumen-standar', 'putaran-contoh-2016'];
/** Every institution of the samples; `npm test` takes Cimahi and one in six. */
const SAMPLES = readdirSync(`${ROOT}/samples`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !OTHERS.includes(entry.name))
  .map(({ name }, index) => ({ folder: `samples/${name}`, basis: BASES[index % BASES.length] ?? 'claimed' }))
  .filter(({ folder }, index) => folder === CIMAHI || isTried(index, 6));
/** Answers that are changed at random in all samples together. */
const CHANGES = tries(10_000, 40).numRuns;
/** So many follow one another before all are undone. */
const IN_A_ROW = 6;

async function pageOf(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await runMain(['audit', folder, '-f', 'html', '--board', '-q', '--as-of', DAY, ...args]);
  expect(stderr).toBe('');
  return stdout;
}

/** One answer that is changed by hand: the unit that is chosen (empty for all), the item, and a service where one is changed alone. */
interface Step {
  readonly unit: string;
  readonly item: string;
  readonly service: string;
  readonly answer: string;
  /** All is undone before. */
  readonly first: boolean;
}

type Folder = Awaited<ReturnType<typeof gatherFolder>>;

function stepsFor({ assessments, checklist: { value } }: Folder, count: number, seed: number): Step[] {
  const units = fc.constantFrom(undefined, ...assessments);
  const step = fc.record({ unit: units, item: fc.constantFrom(...value.items) }).chain(({ unit, item }) => {
    const own = item.per === 'service' && unit !== undefined && unit.services.length > 1 ? unit.services : [];
    return fc.record({
      // A page about one unit changes its answers only.
      unit: fc.constant((assessments.length === 1 ? assessments[0] : unit)?.unit.id ?? ''),
      item: fc.constant(item.id),
      service: fc.constantFrom('', ...own.map(({ id }) => id)),
      answer: answersOf(item),
    });
  });
  return fc.sample(step, { numRuns: count, seed }).map((one, index) => ({ ...one, first: index % IN_A_ROW === 0 }));
}

function answersOf({ scale, na }: Item): fc.Arbitrary<string> {
  const others = na ? [NOT_APPLICABLE] : [];
  if (scale.kind === 'choice') return fc.constantFrom(...scale.choices.map(({ answer }) => answer), ...others);
  const bounds = [formatExact(scale.min), formatExact(scale.max)];
  const [least, most] = bounds.map(Number);
  const between = fc.integer({ min: Math.ceil(least ?? 0), max: Math.floor(most ?? 0) }).map(String);
  return fc.oneof(between, fc.constantFrom(...bounds));
}

/** What a page shows after each step, and the command of its changes; done as a person would, by its controls. */
const WORK = `(steps) => {
  const board = document.querySelector('.board');
  const unit = document.querySelector('#board-unit');
  const change = (control, value) => {
    control.value = value;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  };
  return steps.map((step) => {
    const undo = [...board.querySelectorAll('.board-tools button')][0];
    if (step.first && !undo.hidden) undo.click();
    if (!unit.closest('p').hidden && unit.value !== step.unit) change(unit, step.unit);
    const item = board.querySelector('[data-item="' + step.item + '"]');
    const control = [...item.querySelectorAll('select, input')].find(({ dataset }) => dataset.service === step.service);
    change(control, step.answer);
    const rows = [...board.querySelectorAll('.board-figures tbody')].map(({ dataset, rows }) =>
      [dataset.subject, dataset.basis, rows[1].cells[0].textContent, rows[1].cells[1].textContent].join(' | '));
    return { rows, command: board.querySelector('code').textContent };
  });
}`;

/** What a page should show of a subject. */
function rowsOf(subject: string, before: Readings, after: Readings, basis: Basis, decimals: number): string[] {
  const others = BASES.filter((one) => one !== basis);
  const shown = [
    ['headline', before, after] as const,
    ...others.map((one) => [one, before.readings[one], after.readings[one]] as const),
  ];
  return shown.flatMap(([name, was, is]) =>
    was === null || is === null ? [] : [[subject, name, inWords(was, decimals), inWords(is, decimals)].join(' | ')],
  );
}

type Readings = Reading & { readonly readings: Readonly<Record<Basis, Reading | null>> };

const ZONES = { green: 'hijau', yellow: 'kuning', red: 'merah' } as const;

function inWords({ score, zone, interval }: Reading, decimals: number): string {
  const points = (value: number) => value.toFixed(decimals).replace('.', ',');
  if (score === null || zone === null || interval === null) return '– tanpa nilai';
  const [low, high] = interval;
  return `${points(score)} ${ZONES[zone]}${low === high ? '' : ` rentang ${points(low)}–${points(high)}`}`;
}

/** As `--set` scores it: the same functions over the assessments as they are in the files. */
function runWith(folder: Folder, set: readonly string[], basis: Basis): Run {
  const { assessments, checklist, findings, rejected, unassigned, missing } = folder;
  const read = readAssumptions(set, checklist.value, assessments);
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return assembleRun({
    version: '0.0.0',
    checklist,
    asOf: DAY,
    basis,
    findings,
    institution: null,
    period: null,
    place: '.',
    assessments: assumeAnswers(assessments, checklist.value, read.value).assessments,
    rejected,
    unassigned,
    missing,
    warnings: [],
    gate: {},
    inputs: [],
  });
}

function setOf({ unit, item, service, answer }: Step): string {
  return `${unit === '' ? '' : `${unit}:`}${item}${service === '' ? '' : `@${service}`}=${answer}`;
}

/** The words of a command as a shell takes it apart. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"(?:[^"\\]|\\.)*"|\S+/g)].map(([word]) =>
    word.startsWith('"') ? (JSON.parse(word) as string) : word,
  );
}

describe.skipIf(!HAS_CHROMIUM)('the what-if board in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  const open = (content: string, options?: BrowserContextOptions) => openPage(browser, content, options);

  it.each(SAMPLES)(
    '$folder ($basis): random changes score as `--set` scores them, and the command says which',
    async ({ folder, basis }) => {
      const seed = Number(process.env['PATUH_SEED'] ?? 252009);
      const gathered = await gatherFolder(folder, DAY);
      const steps = stepsFor(gathered, Math.ceil(CHANGES / SAMPLES.length), seed);
      const { page, faults } = await open(await pageOf(folder, '--basis', basis));
      const seen = (await page.evaluate(`(${WORK})(${JSON.stringify(steps)})`)) as {
        rows: string[];
        command: string;
      }[];
      const { decimals } = gathered.checklist.value.scale;
      const before = runWith(gathered, [], basis);
      const shownOf = (run: Run, { unit }: Step) => {
        const [was, is] = [before, run].map(({ units }) => units.find(({ id }) => id === unit));
        return [
          ...(gathered.assessments.length === 1
            ? []
            : rowsOf('', before.institution, run.institution, basis, decimals)),
          ...(was === undefined || is === undefined ? [] : rowsOf(unit, was, is, basis, decimals)),
        ];
      };
      let done: Step[] = [];
      for (const [index, step] of steps.entries()) {
        done = step.first ? [step] : [...done, step];
        const run = runWith(gathered, done.map(setOf), basis);
        const expected = shownOf(run, step).sort();
        expect([...(seen[index]?.rows ?? [])].sort(), `seed ${seed}, ${done.map(setOf).join(' ')}`).toEqual(expected);
        if ((index + 1) % IN_A_ROW !== 0) continue;
        const words = wordsOf(seen[index]?.command ?? '');
        const set = words.flatMap((word, at) => (words[at - 1] === '--set' ? [word] : []));
        expect(shownOf(runWith(gathered, set, basis), step).sort()).toEqual(expected);
      }
      expect(faults).toEqual([]);
    },
    LONG ? 600_000 : 30_000,
  );

  const figures = (page: Page) => page.locator('.board-top .board-figures tbody').allInnerTexts();

  it('closes a gap in all units by keyboard, takes it back, and gives a command that makes the same figures', async () => {
    const { page, faults } = await open(await pageOf(CIMAHI));
    expect((await figures(page))[0]).toContain('59,02');
    await page.focus('[data-item="publikasi-maklumat"] .board-close');
    await page.keyboard.press('Enter');
    await page.selectOption('#board-unit', 'puskesmas-cimahi-selatan');
    await page.selectOption('[data-item="jangka-waktu"] .board-set select', 'ada');
    const after = await figures(page);
    const command = (await page.textContent('.board code')) ?? '';
    expect(command).toBe(
      'patuh audit samples/kota-cimahi-2018 --as-of 2018-12-10 --set publikasi-maklumat=ada --set puskesmas-cimahi-selatan:jangka-waktu=ada',
    );
    const { stdout } = await runMain([...wordsOf(command).slice(1), '-f', 'json', '-q']);
    const run = JSON.parse(stdout) as Run;
    const unit = run.units.find(({ id }) => id === 'puskesmas-cimahi-selatan');
    for (const [index, reading] of [run.institution, unit].entries()) {
      expect(after[index]).toContain(String(reading?.score?.toFixed(2)).replace('.', ','));
    }
    expect(await page.textContent('.board [role=status]')).toContain(
      'Puskesmas Cimahi Selatan: semula 47,75 (merah), andaian',
    );
    expect(await page.locator('.board-item.assumed').count()).toBe(2);
    // Taken back one by one, the keyboard stays where it was.
    await page.focus('.board-changes li:first-child button');
    await page.keyboard.press('Enter');
    expect(await page.locator('.board-changes li').count()).toBe(1);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Urungkan');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H3');
    expect(await page.locator('.board-changes li').count()).toBe(0);
    expect(await page.isVisible('.board code')).toBe(false);
    expect(await figures(page)).toHaveLength(2);
    expect(await page.locator('.board-figures .changed').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('opens with what `--set` assumes, and goes back to the files', async () => {
    const { page } = await open(await pageOf(CIMAHI, '--set', 'publikasi-maklumat=ada'));
    expect(await page.locator('.board-changes li').count()).toBe(1);
    const [institution = ''] = await figures(page);
    expect(institution).toContain('59,02');
    const shown = await page.textContent('#result .verdict .score strong');
    expect(institution).toContain(shown ?? '–');
    await page.click('.board-tools button');
    expect((await figures(page))[0]).not.toContain(shown ?? '–');
  });

  it('refuses a number that is not on the scale, and says why', async () => {
    const cwd = tempFolder({
      'angka.yaml':
        'id: angka\ntitle: Angka\nversion: 1\nbasis: { uji: { title: Uji, status: verified } }\nscale: { max: 100, decimals: 2 }\ntotal: 100\nrollup: mean-of-units\nanswers: { persen: { number: { min: 0, max: 100 } } }\nzones:\n  source: uji\n  levels:\n    - { min: 50, zone: green, label: Baik }\n    - { min: 0, zone: red, label: Buruk }\nsections:\n  - { id: s, title: S, source: uji, items: [{ id: butir, title: Butir, weight: 100, answers: persen }] }\n',
      'a.yaml': 'checklist: angka.yaml\nunit: { id: a, name: A }\nanswers: { butir: 20 }\n',
    });
    const { stdout, stderr } = await runMain(['audit', 'a.yaml', '-f', 'html', '--board', '-q'], { cwd });
    expect(stderr).toBe('');
    const { page } = await open(stdout);
    const field = page.locator('.board-set input');
    await field.fill('999999');
    await field.dispatchEvent('change');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.board-changes li').count()).toBe(0);
    await field.fill('75,5');
    await field.dispatchEvent('change');
    expect(await field.getAttribute('aria-invalid')).toBe(null);
    expect((await figures(page))[0]).toMatch(/20,00.*75,50/s);
    expect(await page.textContent('.board code')).toContain('--set "a:butir=75,5"'.replaceAll('"', ''));
  });

  it.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('in a %s scheme at %d pixels has no barrier that axe knows, and fits', async (colorScheme, width) => {
    const { page } = await open(await pageOf(CIMAHI), {
      colorScheme,
      bypassCSP: true,
      viewport: { width, height: 900 },
    });
    await page.selectOption('#board-unit', { index: 2 });
    await page.click('.board-close:not([disabled])');
    await page.addScriptTag({ content: axe.source });
    await page.evaluate(`for (const details of document.querySelectorAll('#board details')) details.open = true`);
    const found =
      (await page.evaluate(`axe.run(document.querySelector('#board')).then(({ violations }) => violations.map(
      ({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html.slice(0, 200))].join(' ')))`)) as string[];
    expect(found).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  it('is not there without a script; the rest of the page is', async () => {
    const { page } = await open(await pageOf(CIMAHI), { javaScriptEnabled: false });
    expect(await page.isVisible('#board')).toBe(false);
    expect(await page.locator('nav a[href="#board"]:visible').count()).toBe(0);
    expect(await page.locator('button').count()).toBe(0);
    expect(await page.locator('article.unit:visible').count()).toBe(12);
  });

  it('is printed where something is assumed, without its controls', async () => {
    const { page } = await open(await pageOf(CIMAHI));
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('#board')).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.click('.board-close:not([disabled])');
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('.board-figures')).toBe(true);
    expect(await page.isVisible('.board-changes')).toBe(true);
    for (const control of ['.board-work', '.board button', '#board-unit']) {
      expect(await page.locator(`${control}:visible`).count()).toBe(0);
    }
  });

  it('is of its own unit on a page for each unit', async () => {
    const folder = tempFolder({});
    await runMain(['audit', CIMAHI, '-o', `${folder}/{unit}.html`, '--board', '-q', '--as-of', DAY]);
    const { page } = await open(readFileSync(`${folder}/puskesmas-cimahi-selatan.html`, 'utf8'));
    expect(await figures(page)).toHaveLength(1);
    await page.click('.board-close:not([disabled])');
    expect(await page.textContent('.board code')).toMatch(/ --set puskesmas-cimahi-selatan:[\w-]+=ada$/);
  });
});
