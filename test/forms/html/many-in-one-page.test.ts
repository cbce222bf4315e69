import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalText } from '../../../src/load/assessment/canonical-text.ts';
import { loadAssessment } from '../../../src/load/assessment/load-assessment.ts';
import { parseSource } from '../../../src/load/yaml/parse-source.ts';
import { id as messages } from '../../../src/messages/id/id.ts';
import { NOT_APPLICABLE } from '../../../src/model/assessment.ts';
import type { Checklist } from '../../../src/model/checklist.ts';
import type { Run, UnitResult } from '../../../src/model/run.ts';
import { certaintySentence } from '../../../src/report/sentences.ts';
import { labelText, scoreFormat, zonePhrase } from '../../../src/report/wording.ts';
import { HAS_CHROMIUM, launchChromium, openPage } from '../../support/chromium.ts';
import { formOf, pageOf } from '../../support/form-in-browser.ts';
import { assessments } from '../../support/generate-assessments.ts';
import { casesByLength, tries } from '../../support/how-often.ts';
import { readRun } from '../../support/read-run.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** What a page shows of an assessment that it has opened, and what it saves of it. */
interface Shown {
  /** What the page says of opening. */
  readonly told: string;
  readonly bar: string;
  /** The paragraphs of the result. */
  readonly sentences: readonly string[];
  readonly gaps: readonly (readonly [item: string, lost: string])[];
  readonly saved: string;
}

/** Opens each text in the page as a person would choose its file, and saves it with the button. */
const OPEN_AND_SAVE = `async (texts) => {
  // Draws at once: there are thousands, and nobody looks.
  window.requestAnimationFrame = (draw) => (draw(0), 0);
  let blob;
  URL.createObjectURL = (given) => ((blob = given), 'blob:none');
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = () => {};
  const one = (query) => document.querySelector(query);
  const input = one('#open');
  const shown = [];
  for (const text of texts) {
    const files = new DataTransfer();
    files.items.add(new File([text], 'a.json'));
    input.files = files.files;
    one('#told').textContent = '';
    input.dispatchEvent(new Event('change'));
    for (let tries = 0; one('#told').textContent === ''; tries++) {
      if (tries > 1000) throw new Error('not opened: ' + text);
      await new Blob([text]).arrayBuffer();
    }
    const told = one('#told').textContent;
    one('#save-assessment').click();
    shown.push({
      told,
      bar: one('#bar').textContent,
      sentences: [...document.querySelectorAll('#outcome > p')].map(({ textContent }) => textContent),
      gaps: [...document.querySelectorAll('.gaps li')].map(({ dataset }) => [dataset.item, dataset.lost]),
      saved: await blob.text(),
    });
  }
  return shown;
}`;

function said(text: string, checklist: Checklist): string {
  const source = parseSource(Buffer.from(text), 'u.json');
  if (!source.ok) throw new Error(JSON.stringify(source.diagnostics));
  const loaded = loadAssessment(source.value, checklist);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  return canonicalText(loaded.value);
}

describe.skipIf(!HAS_CHROMIUM)('one page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  const open = (checklist: Checklist) =>
    openPage(browser, pageOf(formOf(checklist, {}), checklist), { mayAskFor: /^blob:/ });

  const show = async (page: Page, texts: readonly string[]): Promise<Shown[]> =>
    (await page.evaluate(`(${OPEN_AND_SAVE})(${JSON.stringify(texts)})`)) as Shown[];

  it.each(['kepatuhan-2016', 'pekppp-2023'])(
    'of %s saves every assessment that it opens so that it says the same',
    async (id) => {
      const checklist = shippedChecklist(id);
      const { page, faults } = await open(checklist);
      const { numRuns } = tries(500, 25);
      const written = fc.sample(assessments(checklist), numRuns).map((one) => {
        const { unit, ...rest } = one as { readonly unit: object };
        // A page is one unit's.
        return JSON.stringify({ ...rest, unit: { ...unit, id: 'dinsos' } });
      });
      const shown = await show(page, written);
      for (const [index, text] of written.entries()) {
        expect(said(shown[index]?.saved ?? '', checklist), text).toBe(said(text, checklist));
      }
      expect([shown.length, faults]).toEqual([numRuns, []]);
    },
    300_000,
  );

  /** Units that one run of the program scores. */
  const TOGETHER = 250;
  it.each([
    ['kepatuhan-2016', '2018'],
    ['pekppp-2023', '2024'],
    ['uu25-2009', '2024'],
  ])(
    'of %s scores random units as the program does',
    async (id, period) => {
      const checklist = shippedChecklist(id);
      const services = ['kk', 'ktp-el', 'b.1'];
      const { page, faults } = await open(checklist);
      const count = casesByLength({ test: 9, long: 150, full: 3334 });
      const units = fc.sample(randomAnswers(checklist, services), count).map((answers) => ({
        checklist: id,
        institution: 'Kota Acak',
        period,
        services: Object.fromEntries(services.map((service) => [service, service])),
        answers,
      }));
      let compared = 0;
      for (let from = 0; from < count; from += TOGETHER) {
        const some = units.slice(from, from + TOGETHER);
        const unit = (name: string) => ({ id: name, name: 'Dinas Sosial' });
        const shown = await show(
          page,
          some.map((one) => JSON.stringify({ ...one, unit: unit('dinsos') })),
        );
        const folder = tempFolder({});
        for (const [index, one] of some.entries()) {
          const name = `u${String(index).padStart(4, '0')}`;
          writeFileSync(`${folder}/${name}.json`, JSON.stringify({ ...one, unit: unit(name) }));
        }
        const run = await readRun([folder]);
        expect(run.units.length).toBe(some.length);
        for (const [index, scored] of run.units.entries()) {
          expect([resultOf(shown[index]), some[index]]).toEqual([expectedOf(scored, run), some[index]]);
          compared++;
        }
      }
      expect([compared, faults]).toEqual([count, []]);
    },
    1_800_000,
  );
});

function resultOf(shown: Shown | undefined) {
  return shown && { bar: shown.bar.split(' · ')[0], sentences: shown.sentences.slice(1, 3), gaps: shown.gaps };
}

/** What a page should show of a unit, by the words and figures of the program's own result. */
function expectedOf(unit: UnitResult, run: Run) {
  const format = scoreFormat(run, messages);
  if (unit.score === null) throw new Error(`${unit.id} is not scored`);
  return {
    bar: `${format(unit.score)} ${zonePhrase(unit.zone, run, messages)}`,
    sentences: [labelText(unit), certaintySentence(unit, run, messages)],
    gaps: unit.gaps.map(({ item, lost }) => [item, format(lost)]),
  };
}

function randomAnswers({ items }: Checklist, services: readonly string[]): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(
    Object.fromEntries(
      items.map(({ id, scale, per, na }) => {
        const word: fc.Arbitrary<string> =
          scale.kind === 'choice'
            ? fc.constantFrom(...scale.choices.map(({ answer }) => answer))
            : fc.constantFrom('1', '2.75', '3,5');
        const own = fc.dictionary(fc.constantFrom(...services), word, { maxKeys: 3 });
        const away = fc.constant({ answer: NOT_APPLICABLE, reason: 'tidak ada loket' });
        return [
          id,
          fc.oneof(
            { weight: 6, arbitrary: word },
            ...(per === 'service' ? [{ weight: 6, arbitrary: fc.record({ answer: word, services: own }) }] : []),
            ...(na ? [{ weight: 1, arbitrary: away }] : []),
          ),
        ];
      }),
    ),
    { requiredKeys: [] },
  );
}
