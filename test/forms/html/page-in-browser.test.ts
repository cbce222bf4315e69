import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Form, itemsOfForm } from '../../../src/forms/form.ts';
import { loadAssessment } from '../../../src/load/assessment/load-assessment.ts';
import { parseSource } from '../../../src/load/yaml/parse-source.ts';
import type { Assessment, Response } from '../../../src/model/assessment.ts';
import type { Checklist } from '../../../src/model/checklist.ts';
import type { UnitResult } from '../../../src/model/run.ts';
import { HAS_CHROMIUM, launchChromium, openPage } from '../../support/chromium.ts';
import { formOf, pageOf } from '../../support/form-in-browser.ts';
import { isTried, LONG } from '../../support/how-often.ts';
import { readRun } from '../../support/read-run.ts';
import { ROOT } from '../../support/run-main.ts';
import { checklistOfSample, SAMPLE_ASSESSMENTS } from '../../support/sample-assessments.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';

/** The form as a page, as a browser runs it. */

/** Bytes of a page that can still be sent by mail anywhere. */
const MOST_BYTES = 400 * 1024;
function assessmentIn(bytes: Uint8Array, checklist: Checklist): Assessment {
  const source = parseSource(bytes, 'u.yaml');
  if (!source.ok) throw new Error(JSON.stringify(source.diagnostics));
  const loaded = loadAssessment(source.value, checklist);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  return loaded.value;
}

/** What is scored of the answers, without evidence: the page has not seen the files. */
function scoredBy({ readings, gaps, answered, unanswered, notApplicable }: UnitResult) {
  const { claimed } = readings;
  return { claimed, answered, unanswered, notApplicable, gaps: gaps.map(({ item, lost }) => [item, lost]) };
}

async function unitOf(path: string): Promise<UnitResult> {
  const [unit] = (await readRun([path, '--as-of', '2026-01-02'])).units;
  if (unit === undefined) throw new Error(`${path} is not scored`);
  return unit;
}

/** One entry of a page: the answer of a unit, or of one of its services. */
interface Entry {
  readonly index: number;
  readonly service: string;
  /** The value of a radio button; of a field for a number, its text. */
  readonly value: string;
  readonly reason: string;
}

function entriesFor(form: Form, checklist: Checklist, { answers, services }: Assessment): Entry[] {
  return itemsOfForm(form).flatMap((item, index) => {
    const given = answers.get(item.id)?.responses ?? [];
    const perService = item.per === 'service' && services.length > 0;
    const entryValue = (response: Response) => {
      if (response.kind !== 'given') return 'na';
      if (item.answers.kind === 'number') return response.answer;
      const scale = checklist.items.find(({ id }) => id === item.id)?.scale;
      const word = scale?.kind === 'choice' ? response.answer : '';
      return String(item.answers.words.indexOf(word));
    };
    return given.flatMap((response, place) => {
      if (response.kind === 'unanswered') return [];
      const reason = response.kind === 'not-applicable' ? response.reason : '';
      return [{ index, service: perService ? (services[place]?.id ?? '') : '', value: entryValue(response), reason }];
    });
  });
}

/** Clicks and types what the entries say, as a person would. */
const FILL = `(entries) => {
  for (const { index, service, value, reason } of entries) {
    const blocks = [...document.querySelectorAll('#item-' + index + ' .block')];
    const block = blocks.find(({ dataset }) => (dataset.service ?? '') === service);
    const type = (field, text) => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const figure = block.querySelector('.figure');
    if (figure === null) [...block.querySelectorAll('input[type=radio]')].find((one) => one.value === value).click();
    else if (value === 'na') block.querySelector('.na').click();
    else type(figure, value);
    if (reason !== '') type(block.querySelector('.reason-text'), reason);
  }
}`;

describe.skipIf(!HAS_CHROMIUM)('a form in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  /** What a page saves is a blob of its own. */
  const open = (content: string, options: BrowserContextOptions = {}) =>
    openPage(browser, content, { ...options, mayAskFor: /^blob:/ });

  async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  }

  const frame = (page: Page) => page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');

  it.each(SAMPLE_ASSESSMENTS.filter((_, index) => isTried(index, 40, 0, 16)))(
    '%s filled in by hand is saved with the score of the original',
    async (file) => {
      const checklist = checklistOfSample(file);
      const assessment = assessmentIn(readFileSync(`${ROOT}/${file}`), checklist);
      const form = formOf(checklist, assessment);
      const { page, faults, folder } = await open(pageOf(form, checklist));
      await page.evaluate(`(${FILL})(${JSON.stringify(entriesFor(form, checklist, assessment))})`);
      await frame(page);
      const json = await saved(page, '#save-assessment');
      expect(json.name).toBe(`${assessment.unit.id}.json`);
      writeFileSync(`${folder}/a.json`, json.text);
      const original = await unitOf(file);
      const unit = await unitOf(`${folder}/a.json`);
      expect(scoredBy(unit)).toEqual(scoredBy(original));
      if (unit.score !== null) expect(await page.textContent('#bar')).toContain(String(unit.score).replace('.', ','));
      const lost = await page.$$eval('.gaps li', (list) =>
        list.map(({ dataset }) => [dataset['item'], dataset['lost']]),
      );
      const shown = (points: number) => Number(points).toFixed(checklist.scale.decimals).replace('.', ',');
      expect(lost).toEqual(unit.gaps.map((gap) => [gap.item, shown(gap.lost)]));

      // The filled copy is the same page in the same state.
      const copy = await saved(page, '#save-copy');
      const again = await open(copy.text);
      expect((await saved(again.page, '#save-assessment')).text).toBe(json.text);
      expect([...faults, ...again.faults]).toEqual([]);
    },
  );

  it('opens an assessment in YAML and writes all of it back, what it has no controls for included', async () => {
    const checklist = shippedChecklist('kepatuhan-2016');
    const file = 'samples/kota-cimahi-2018/unit/dpmptsp.yaml';
    const bytes = readFileSync(`${ROOT}/${file}`);
    const { page, folder } = await open(pageOf(formOf(checklist, assessmentIn(bytes, checklist)), checklist));
    await page.setInputFiles('#open', { name: 'dpmptsp.yaml', mimeType: 'application/yaml', buffer: bytes });
    await expect.poll(() => page.textContent('#told')).toContain('dibuka');
    writeFileSync(`${folder}/a.json`, (await saved(page, '#save-assessment')).text);
    const [before, after] = [await unitOf(file), await unitOf(`${folder}/a.json`)];
    expect(scoredBy(after)).toEqual(scoredBy(before));
    expect(after.readings.verified).toEqual(before.readings.verified);
  });

  const states = [
    [1280, 'blank'],
    [360, 'filled'],
    [360, 'blank'],
    [1280, 'filled'],
  ] as const;
  it.each(LONG ? states : states.slice(0, 2))(
    'at %d pixels, %s, has no barrier that axe knows and does not move sideways',
    async (width, state) => {
      const file = 'samples/kota-cimahi-2018/unit/dpmptsp.yaml';
      const checklist = checklistOfSample(file);
      const bytes = readFileSync(`${ROOT}/${file}`);
      const content = pageOf(formOf(checklist, assessmentIn(bytes, checklist)), checklist);
      const { page } = await open(content, { bypassCSP: true, viewport: { width, height: 800 } });
      if (state === 'filled') {
        await page.setInputFiles('#open', { name: 'dpmptsp.yaml', mimeType: 'application/yaml', buffer: bytes });
        await expect.poll(() => page.textContent('#told')).toContain('dibuka');
      }
      await page.addScriptTag({ content: axe.source });
      const found = (await page.evaluate(`axe.run(document).then(({ violations }) => violations.map(
      ({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html.slice(0, 200))].join(' ')))`)) as string[];
      expect(found).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    },
  );

  it('names a chosen file and its hash, counts it as proof, and sends nothing', async () => {
    const checklist = shippedChecklist('kepatuhan-2016');
    const { page, faults } = await open(pageOf(formOf(checklist, {}), checklist));
    const buffer = Buffer.from('foto papan');
    await page.setInputFiles('#item-0 .files', { name: 'papan.jpg', mimeType: 'image/jpeg', buffer });
    const hash = createHash('sha256').update(buffer).digest('hex');
    await expect.poll(() => page.textContent('#item-0 .piece-hash')).toContain(hash);
    const { text } = await saved(page, '#save-assessment');
    const id = itemsOfForm(formOf(checklist, {}))[0]?.id ?? '';
    expect(JSON.parse(text).answers[id].evidence).toEqual([`bukti/dinsos/${id}/papan.jpg`]);
    expect(faults).toEqual([]);
  });

  it('refuses what is no assessment of its unit, in words', async () => {
    const checklist = shippedChecklist('kepatuhan-2016');
    const { page } = await open(pageOf(formOf(checklist, {}), checklist));
    for (const [text, said] of [
      ['[', 'bukan berkas penilaian'],
      ['{"checklist":"kepatuhan-2016","unit":{"id":"dinkes","name":"x"},"answers":{}}', 'penilaian unit dinkes'],
      ['{"checklist":"uu25-2009","unit":{"id":"dinsos","name":"x"},"answers":{}}', 'instrumen uu25-2009'],
      ['{"checklist":"kepatuhan-2016","unit":{"id":"dinsos","name":"x"},"answers":{"toylet":"ada"}}', 'toylet'],
    ] as const) {
      await page.setInputFiles('#open', { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
      await expect.poll(() => page.textContent('#told')).toContain(said);
    }
  });
});

/** Answers to most items of a checklist, by rules that any loader takes. */

describe('a page', () => {
  it.each(readdirSync(`${ROOT}/checklists`).map((name) => name.replace('.yaml', '')))(
    'of %s can be sent by mail',
    (id) => {
      const checklist = shippedChecklist(id);
      expect(Buffer.byteLength(pageOf(formOf(checklist, {}), checklist))).toBeLessThan(MOST_BYTES);
    },
  );

  it('has the same bytes whenever it is made, and nothing of a text as markup', () => {
    const checklist = shippedChecklist('kepatuhan-2016');
    const unit = { id: 'x', name: '</script><script>alert(1)</script><!-- "\'' };
    const page = pageOf(formOf(checklist, { unit }), checklist);
    expect(page).toBe(pageOf(formOf(checklist, { unit }), checklist));
    expect(page).not.toContain('<script>alert');
    const scripts = (text: string) => text.match(/<script[ >]/g)?.length;
    expect(scripts(page)).toBe(scripts(pageOf(formOf(checklist, {}), checklist)));
  });
});
