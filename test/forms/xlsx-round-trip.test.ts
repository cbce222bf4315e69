import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildForm } from '../../src/forms/build-form.ts';
import { drawBlankWorkbook, drawWorkbook } from '../../src/forms/xlsx/draw-workbook.ts';
import { readForm } from '../../src/forms/xlsx/read-form.ts';
import { drawYaml } from '../../src/forms/yaml/draw-yaml.ts';
import { canonicalText } from '../../src/load/assessment/canonical-text.ts';
import { loadAssessment } from '../../src/load/assessment/load-assessment.ts';
import { contentJson } from '../../src/load/yaml/content-json.ts';
import { contentOf } from '../../src/load/yaml/content-of.ts';
import { parseSource, type SourceFile } from '../../src/load/yaml/parse-source.ts';
import { sourceOfTree } from '../../src/load/yaml/source-of-tree.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Checklist } from '../../src/model/checklist.ts';
import type { Content, ContentMap } from '../../src/model/content.ts';
import { assessments } from '../support/generate-assessments.ts';
import { isTried, tries } from '../support/how-often.ts';
import { convert, TRIES_LIBREOFFICE } from '../support/libreoffice.ts';
import { ROOT } from '../support/run-main.ts';
import { checklistOfSample, SAMPLE_ASSESSMENTS } from '../support/sample-assessments.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

function loadedFrom(document: SourceFile, checklist: Checklist): Assessment {
  const loaded = loadAssessment(document, checklist);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  return loaded.value;
}

/** What a file says, as one text. */
const said = (document: SourceFile, checklist: Checklist) => canonicalText(loadedFrom(document, checklist));

function parsed(bytes: Uint8Array): SourceFile {
  const document = parseSource(bytes, 'u.yaml');
  if (!document.ok) throw new Error(JSON.stringify(document.diagnostics));
  return document.value;
}

function read(bytes: Uint8Array): SourceFile {
  const form = readForm(bytes, 'u.xlsx');
  if (!form.ok) throw new Error(JSON.stringify(form.diagnostics));
  return sourceOfTree(form.value);
}

function workbookOf(document: SourceFile, checklist: Checklist, name: string): Uint8Array {
  const { unit, services } = loadedFrom(document, checklist);
  const form = buildForm(checklist, { purpose: 'assessment', checklistName: name, unit, services });
  return drawWorkbook(form, contentOf(document.root) as ContentMap, 'id');
}

describe('an assessment in other formats and back', () => {
  it.each(SAMPLE_ASSESSMENTS)('%s says the same', (file) => {
    const bytes = readFileSync(`${ROOT}/${file}`);
    const checklist = checklistOfSample(file);
    const document = parsed(bytes);
    const workbook = workbookOf(document, checklist, checklist.id);
    expect(said(read(workbook), checklist)).toBe(said(document, checklist));
  });

  const checklist = shippedChecklist('kepatuhan-2016');
  it('says the same whatever is written', () => {
    fc.assert(
      fc.property(assessments(checklist), (written) => {
        const document = parsed(Buffer.from(JSON.stringify(written)));
        const workbook = workbookOf(document, checklist, checklist.id);
        expect(said(read(workbook), checklist)).toBe(said(document, checklist));
      }),
      tries(1000, 12),
    );
  });

  it('says the same as JSON and as YAML, and keeps the order of keys that are numbers', () => {
    fc.assert(
      fc.property(assessments(checklist), (written) => {
        const document = parsed(Buffer.from(JSON.stringify(written)));
        const { unit, services } = loadedFrom(document, checklist);
        const form = buildForm(checklist, { purpose: 'assessment', checklistName: checklist.id, unit, services });
        const reversed = new Map([...(contentOf(document.root) as ContentMap)].reverse());
        const json = parsed(Buffer.from(contentJson(reversed)));
        expect([...(contentOf(json.root) as ContentMap).keys()]).toEqual([...reversed.keys()]);
        const yaml = parsed(Buffer.from(drawYaml(form, contentOf(json.root) as ContentMap, 'id')));
        for (const again of [json, yaml]) expect(said(again, checklist)).toBe(said(document, checklist));
      }),
      tries(1000, 8),
    );
    expect(
      contentJson(
        new Map<string, Content>([
          ['10', 'a'],
          ['2', new Map([['1', null]])],
        ]),
      ),
    ).toBe('{\n  "10": "a",\n  "2": {\n    "1": null\n  }\n}');
  });

  it('is told from another one by anything that is said', () => {
    const text =
      '{"checklist":"kepatuhan-2016","unit":{"id":"u","name":"U"},"services":{"a":"A","b":"B"},"answers":{"persyaratan":{"services":{"b":{"answer":"ada","note":"n1","reason":"r1"}}},"biaya":{"answer":"tidak","reason":"r2"},"toilet":{"answer":"ada","note":"x","evidence":[{"file":"a.jpg","note":"y"}]}},"verification":{"by":"z","answers":{"toilet":"ada"}},"waivers":[{"item":"toilet","until":"2026-01-01","reason":"w"}]}';
    const first = said(parsed(Buffer.from(text)), checklist);
    for (const [from, to] of [
      ['"x"', '"v"'],
      ['n1', 'v'],
      ['r1', 'v'],
      ['r2', 'v'],
      ['a.jpg', 'b.jpg'],
      ['"y"', '"v"'],
      ['"z"', '"v"'],
      ['2026', '2027'],
      ['"w"', '"v"'],
      ['"toilet":"ada"', '"toilet":"tidak"'],
      ['"a":"A"', '"c":"A"'],
    ]) {
      expect(said(parsed(Buffer.from(text.replace(from ?? '', to ?? ''))), checklist), from).not.toBe(first);
    }
  });

  it('has the same bytes whenever it is made, and nothing answered while it is blank', () => {
    const form = buildForm(checklist, {
      purpose: 'assessment',
      checklistName: checklist.id,
      unit: { id: 'u', name: 'U' },
      services: [{ id: 'a', name: 'A' }],
    });
    const blank = drawBlankWorkbook(form, 'id');
    expect(Buffer.compare(blank, drawBlankWorkbook(form, 'id'))).toBe(0);
    const { services, answers, unit } = loadedFrom(read(blank), checklist);
    const given = [...answers.values()].filter(({ responses }) => responses.some(({ kind }) => kind !== 'unanswered'));
    expect([services, given, unit]).toEqual([[{ id: 'a', name: 'A' }], [], { id: 'u', name: 'U' }]);
  });
});

describe.skipIf(!TRIES_LIBREOFFICE)('a workbook that LibreOffice has saved', () => {
  // A unit of each folder of samples.
  const files = SAMPLE_ASSESSMENTS.filter(
    (file, index) => SAMPLE_ASSESSMENTS.findIndex((one) => dirname(one) === dirname(file)) === index,
  ).filter((_, index) => isTried(index, 6, 0, 2));
  it('says the same, also by way of ODS', { timeout: 300_000 }, () => {
    const documents = files.map((file) => ({
      file,
      checklist: checklistOfSample(file),
      document: parsed(readFileSync(`${ROOT}/${file}`)),
    }));
    const workbooks = Object.fromEntries(
      documents.map(({ checklist, document }, index) => [
        `${index}.xlsx`,
        workbookOf(document, checklist, checklist.id),
      ]),
    );
    const ods = convert(workbooks, 'ods');
    const again = convert(Object.fromEntries(ods), 'xlsx');
    for (const [index, { file, checklist, document }] of documents.entries()) {
      expect(said(read(again.get(`${index}.xlsx`) ?? new Uint8Array()), checklist), file).toBe(
        said(document, checklist),
      );
    }
  });
});
