import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildForm } from '../../src/forms/build-form.ts';
import { drawBlankWorkbook } from '../../src/forms/xlsx/draw-workbook.ts';
import { asFormSheet, type FormSheet, rowsOf, SERVICE_KEY } from '../../src/forms/xlsx/form-sheets.ts';
import { readForm } from '../../src/forms/xlsx/read-form.ts';
import { canonicalText } from '../../src/load/assessment/canonical-text.ts';
import { loadAssessment } from '../../src/load/assessment/load-assessment.ts';
import { parseSource, type SourceFile } from '../../src/load/yaml/parse-source.ts';
import { sourceOfTree } from '../../src/load/yaml/source-of-tree.ts';
import type { Assessment, ItemAnswer, Response } from '../../src/model/assessment.ts';
import type { Checklist } from '../../src/model/checklist.ts';
import { readWorkbook } from '../../src/office/workbook/read-workbook.ts';
import { fillInLibreOffice, type TypedCell } from '../support/fill-in-libreoffice.ts';
import { LONG } from '../support/how-often.ts';
import { HAS_LIBREOFFICE } from '../support/libreoffice.ts';
import { readRun } from '../support/read-run.ts';
import { ROOT } from '../support/run-main.ts';
import { checklistOfSample } from '../support/sample-assessments.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** Units with services, numbers and answers that do not apply. */
const FILES = [
  'samples/kota-cimahi-2018/unit/disdukcapil.yaml',
  'samples/pengaduan-contoh-2019/unit/diskominfo.yaml',
  'samples/uu25-contoh-2024/unit/dishub.yaml',
].slice(0, LONG ? 3 : 1);

function load(source: SourceFile, checklist: Checklist): Assessment {
  const loaded = loadAssessment(source, checklist);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  return loaded.value;
}

/** What a person who fills in the form can say: nothing of the evaluator, and evidence as names alone. */
function claims(assessment: Assessment): string {
  const { verification: _, waivers: _waivers, answers, ...rest } = assessment;
  return canonicalText({
    ...rest,
    waivers: [],
    answers: new Map([...answers].map(([id, answer]) => [id, { ...answer, evidence: plain(answer) }])),
  });
}

function plain({ evidence }: ItemAnswer) {
  return evidence.map(({ file, link, at }) => ({
    ...(file === undefined ? {} : { file }),
    ...(link === undefined ? {} : { link }),
    at,
  }));
}

/** What is typed where, to say in a blank workbook what an assessment says. */
function typed(workbook: Uint8Array, { unit, answers, services }: Assessment): TypedCell[] {
  const read = readWorkbook(workbook, 'u.xlsx');
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  const sheets = read.value.flatMap((sheet) => asFormSheet(sheet) ?? []);
  const sheetFor = (purpose: string): FormSheet => {
    const found = sheets.find((sheet) => sheet.purpose === purpose);
    if (found === undefined) throw new Error(`no sheet for ${purpose}`);
    return found;
  };
  const identity = sheetFor('identity');
  const facts: Readonly<Record<string, string | undefined>> = { 'unit.kind': unit.kind, 'unit.head': unit.head };
  const cell = ({ sheet, columns }: FormSheet, row: number, key: string, text: string | undefined): TypedCell[] => {
    const column = columns.get(key);
    if (text === undefined || text === '') return [];
    if (column === undefined) throw new Error(`no column for ${key}`);
    return [{ sheet: sheet.name, row, column, text }];
  };
  const sheet = sheetFor('answers');
  return [
    ...rowsOf(identity).flatMap(({ row, key }) => cell(identity, row, 'value', facts[key?.text ?? ''])),
    ...rowsOf(sheet).flatMap(({ row, key }) => {
      const answer = answers.get(key?.text ?? '');
      if (answer === undefined) return [];
      const { responses, note } = answer;
      const reasons = responses.flatMap((one) => (one.kind === 'not-applicable' ? [one.reason] : []));
      const evidence = plain(answer).map(({ file, link }) => file ?? link);
      return [
        ...responses.flatMap((response, index) => {
          const service = responses.length === services.length ? services[index] : undefined;
          const own = service !== undefined && sheet.columns.has(SERVICE_KEY + service.id) && responses.length > 1;
          return cell(sheet, row, own ? SERVICE_KEY + service.id : 'answer', wordOf(response));
        }),
        ...cell(sheet, row, 'reason', reasons[0]),
        ...cell(sheet, row, 'evidence', evidence.join('\n')),
        ...cell(sheet, row, 'note', note),
      ];
    }),
  ];
}

function wordOf(response: Response): string {
  return response.kind === 'given' ? response.answer : response.kind === 'not-applicable' ? 'tidak berlaku' : '';
}

describe.skipIf(!HAS_LIBREOFFICE)('a blank form that is filled in and saved by LibreOffice', () => {
  it.each(FILES)('says and scores the same as %s', { timeout: 300_000 }, async (file) => {
    const checklist = checklistOfSample(file);
    const parsed = parseSource(readFileSync(`${ROOT}/${file}`), 'u.yaml');
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
    const original = load(parsed.value, checklist);
    const { unit, services, institution, period } = original;
    const form = buildForm(checklist, {
      purpose: 'assessment',
      checklistName: checklist.id,
      unit: { id: unit.id, name: unit.name },
      services,
      ...(institution === undefined ? {} : { institution }),
      ...(period === undefined ? {} : { period }),
    });
    const blank = drawBlankWorkbook(form, 'id');
    const cells = typed(blank, original);
    expect(cells.length).toBeGreaterThan(checklist.items.length);
    const { saved, refused } = fillInLibreOffice(blank, cells);
    expect(refused).toEqual([]);
    const form2 = readForm(saved, 'u.xlsx');
    if (!form2.ok) throw new Error(JSON.stringify(form2.diagnostics));
    expect(claims(load(sourceOfTree(form2.value), checklist))).toBe(claims(original));
    const folder = tempFolder({ 'u.xlsx': saved });
    const score = async (path: string) => (await readRun([path, '--as-of', '2026-01-02'])).units[0]?.readings.claimed;
    expect(await score(`${folder}/u.xlsx`)).toEqual(await score(`${ROOT}/${file}`));
  });

  it('takes nothing in a cell that is locked', { timeout: 300_000 }, () => {
    const form = buildForm(checklistOfSample(FILES[0] ?? ''), {
      purpose: 'assessment',
      checklistName: 'kepatuhan-2016',
      unit: { id: 'u', name: 'U' },
      services: [],
    });
    const { refused } = fillInLibreOffice(drawBlankWorkbook(form, 'id'), [
      { sheet: 'Penilaian', row: 5, column: 3, text: 'judul lain' },
    ]);
    expect(refused).toHaveLength(1);
  });
});
