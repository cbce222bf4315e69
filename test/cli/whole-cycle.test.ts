import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildForm } from '../../src/forms/build-form.ts';
import { drawWorkbook } from '../../src/forms/xlsx/draw-workbook.ts';
import { readForm } from '../../src/forms/xlsx/read-form.ts';
import { loadAssessment } from '../../src/load/assessment/load-assessment.ts';
import { withAnswer } from '../../src/load/assessment/set-answer.ts';
import { contentJson } from '../../src/load/yaml/content-json.ts';
import { contentOf } from '../../src/load/yaml/content-of.ts';
import { sourceOfTree } from '../../src/load/yaml/source-of-tree.ts';
import type { ContentMap } from '../../src/model/content.ts';
import { filledPage } from '../support/form-page.ts';
import { runMain } from '../support/run-main.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { runOf } from './fixtures.ts';

const CHECKLIST = shippedChecklist('kepatuhan-2016');
const IDS = ['dinsos', 'dishub', 'dinkes', 'bpbd', 'dpmptsp', 'disdik', 'dlh', 'pasar', 'rsud', 'terminal'];
const TABLE = ['id,nama,layanan', ...IDS.map((id, index) => `${id},Unit ${id},${index % 2 === 0 ? 'KTP; KK' : ''}`)];

/** A blank workbook as the program wrote it. */
function blankForm(bytes: Uint8Array) {
  const form = readForm(bytes, 'u.xlsx');
  if (!form.ok) throw new Error(JSON.stringify(form.diagnostics));
  const source = sourceOfTree(form.value);
  const loaded = loadAssessment(source, CHECKLIST);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  return { content: contentOf(source.root) as ContentMap, ...loaded.value };
}

/** The answers of a unit: each lacks what its place in the list divides. */
function answered(content: ContentMap, services: readonly { readonly id: string }[], place: number): ContentMap {
  return CHECKLIST.items.reduce((all, { id: item, per }, index) => {
    const answer = (index + 1) % (place + 2) === 0 ? 'tidak' : 'ada';
    if (per !== 'service' || services.length === 0) return withAnswer(all, { item, answer });
    return services.reduce((whole, { id: service }) => withAnswer(whole, { item, service, answer }), all);
  }, content);
}

describe('the whole cycle', () => {
  it('of ten units, from a table to the page of the mayor, with no YAML written by hand', async () => {
    const cwd = tempFolder({ 'unit.csv': `${TABLE.join('\n')}\n` });
    const patuh = (...args: string[]) => runMain(args, { cwd });
    const forms = [
      'new',
      '--units',
      'unit.csv',
      '--institution',
      'Kota Contoh',
      '--period',
      '2018',
      '-c',
      'kepatuhan-2016',
      '-q',
    ];
    for (const format of ['xlsx', 'html']) {
      expect(await patuh(...forms, '-f', format, '-o', format)).toMatchObject({ code: 0, stderr: '' });
    }
    expect(readdirSync(join(cwd, 'html'))).toEqual([...IDS.map((id) => `${id}.html`), 'patuh.yaml'].sort());

    // Half of the units fill in the workbook, the others the page; the last one has not sent anything yet.
    for (const folder of ['kembali', 'sama']) mkdirSync(join(cwd, folder));
    const send = (id: string, place: number) => {
      const { content, unit, services } = blankForm(readFileSync(join(cwd, 'xlsx', `${id}.xlsx`)));
      const filled = answered(content, services, place);
      const form = buildForm(CHECKLIST, { purpose: 'assessment', checklistName: CHECKLIST.id, unit, services });
      const isWorkbook = place % 2 === 0;
      const page = () => filledPage(readFileSync(join(cwd, 'html', `${id}.html`), 'utf8'), contentJson(filled));
      writeFileSync(
        join(cwd, 'kembali', `${id}.${isWorkbook ? 'xlsx' : 'html'}`),
        isWorkbook ? drawWorkbook(form, filled, 'id') : page(),
      );
      writeFileSync(join(cwd, 'sama', `${id}.json`), contentJson(filled));
    };
    for (const [place, id] of IDS.entries()) if (place < 9) send(id, place);

    const early = await patuh('collect', 'kembali', '--expect', 'xlsx', '-f', 'json');
    expect(early.code).toBe(2);
    expect(JSON.parse(early.stdout).states).toMatchObject({ complete: 9, missing: 1, twice: 0, unreadable: 0 });
    send('terminal', 9);
    const collected = await patuh('collect', 'kembali', '--expect', 'xlsx', '--into', 'siap', '-q');
    expect([collected.code, collected.stderr]).toEqual([0, '']);

    const audit = await patuh('audit', 'siap', '-f', 'json', '-o', 'walikota.html', '-q');
    expect([audit.code, audit.stderr]).toEqual([0, '']);
    const { institution, units, missing } = runOf(audit);
    expect([institution.name, institution.period, institution.units, missing]).toEqual(['Kota Contoh', '2018', 10, []]);
    expect(new Set(units.map(({ score }) => score)).size).toBeGreaterThan(3);
    const same = runOf(await patuh('audit', 'sama', '-f', 'json'));
    expect(units.map(({ id, score, unanswered }) => [id, score, unanswered])).toEqual(
      same.units.map(({ id, score }) => [id, score, 0]),
    );
    expect(institution.score).toBe(same.institution.score);
    const page = readFileSync(join(cwd, 'walikota.html'), 'utf8');
    for (const id of IDS) expect(page).toContain(`Unit ${id}`);
  });
});
