import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildForm } from '../../src/forms/build-form.ts';
import { drawBlankWorkbook, drawWorkbook } from '../../src/forms/xlsx/draw-workbook.ts';
import { readForm } from '../../src/forms/xlsx/read-form.ts';
import { loadAssessment } from '../../src/load/assessment/load-assessment.ts';
import { contentOf } from '../../src/load/yaml/content-of.ts';
import { parseSource, type SourceFile } from '../../src/load/yaml/parse-source.ts';
import { sourceOfTree } from '../../src/load/yaml/source-of-tree.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Checklist } from '../../src/model/checklist.ts';
import type { ContentMap } from '../../src/model/content.ts';
import { tries } from '../support/how-often.ts';
import { ROOT } from '../support/run-main.ts';
import { checklistOfSample, SAMPLE_ASSESSMENTS } from '../support/sample-assessments.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

/** An assessment as it was loaded, without places; an item of which nothing is said is as good as none. */
function bare(document: SourceFile, checklist: Checklist) {
  const loaded = loadAssessment(document, checklist);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  const { file: _, at: __, answers, verification, ...rest } = loaded.value;
  const said = (all: Assessment['answers']) =>
    [...all].filter(([, { responses, evidence, note }]) => {
      const isBlank = responses.every(({ kind }) => kind === 'unanswered');
      return !isBlank || evidence.length > 0 || note !== undefined;
    });
  return JSON.parse(
    JSON.stringify(
      {
        ...rest,
        answers: said(answers).sort(),
        by: verification?.by,
        date: verification?.date,
        found: said(verification?.answers ?? new Map()).sort(),
      },
      (key, value) => (key === 'at' ? undefined : typeof value === 'bigint' ? String(value) : value),
    ),
  );
}

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
  const loaded = loadAssessment(document, checklist);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  const { unit, services } = loaded.value;
  const form = buildForm(checklist, { purpose: 'assessment', checklistName: name, unit, services });
  return drawWorkbook(form, contentOf(document.root) as ContentMap, 'id');
}

describe('an assessment as a workbook and back', () => {
  it.each(SAMPLE_ASSESSMENTS)('%s says the same', (file) => {
    const bytes = readFileSync(`${ROOT}/${file}`);
    const checklist = checklistOfSample(file);
    const document = parsed(bytes);
    const workbook = workbookOf(document, checklist, checklist.id);
    expect(bare(read(workbook), checklist)).toEqual(bare(document, checklist));
  });

  const checklist = shippedChecklist('kepatuhan-2016');
  it('says the same whatever is written', () => {
    fc.assert(
      fc.property(assessments(checklist), (written) => {
        const document = parsed(Buffer.from(JSON.stringify(written)));
        const workbook = workbookOf(document, checklist, checklist.id);
        expect(bare(read(workbook), checklist)).toEqual(bare(document, checklist));
      }),
      tries(1000, 12),
    );
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
    const { services, answers, unit } = bare(read(blank), checklist);
    expect([services, answers, unit]).toEqual([[{ id: 'a', name: 'A' }], [], { id: 'u', name: 'U' }]);
  });
});

/** Texts as people and spreadsheets know them: formulas, escapes, line breaks, quotes. */
const TEXT = fc.oneof(
  fc.constantFrom('=1+1', "'=x", '-5', '@a', '_x0041_', 'a\nb', 'a\r\nb', '"x"', '<b>&', 'tidak; ya', '+62', '𝒳 é'),
  fc
    .string({ minLength: 1, maxLength: 20 })
    .filter(
      (text) =>
        text.trim() !== '' &&
        !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u.test(text),
    ),
);
const DATE = fc.constantFrom('2018-03-01', '2017-12-31', '2024-02-29');

function assessments(checklist: Checklist): fc.Arbitrary<object> {
  const evidence = fc.array(
    fc.oneof(
      fc.constantFrom('bukti/a.jpg', 'b c.pdf', 'https://a.id/x;y', 'a; b.jpg'),
      fc.record(
        { file: fc.constantFrom('bukti/a.jpg', 'x.pdf'), dated: DATE, until: DATE, note: TEXT },
        { requiredKeys: ['file'] },
      ),
      fc.record({ link: fc.constant('https://contoh.id/a'), dated: DATE }),
    ),
    { maxLength: 3 },
  );
  const entries = (services: readonly string[], withEvidence: boolean) =>
    fc
      .tuple(
        ...checklist.items.slice(0, 12).map((item) => {
          const { scale } = item;
          const word =
            scale.kind === 'choice'
              ? fc.constantFrom(...scale.choices.map(({ answer }) => answer))
              : fc.constantFrom('12', '78,97', '3.5');
          const per = item.per === 'service' && services.length > 0;
          const own = fc.dictionary(
            fc.constantFrom(...(per ? services : ['x'])),
            fc.oneof(word, fc.constant(null), fc.record({ answer: word, note: TEXT })),
            { maxKeys: 3 },
          );
          const long = fc.record(
            { answer: word, note: TEXT, ...(withEvidence ? { evidence } : {}), ...(per ? { services: own } : {}) },
            { requiredKeys: [] },
          );
          return fc.oneof(fc.constant(undefined), word, long);
        }),
      )
      .map((answers) =>
        Object.fromEntries(
          answers.flatMap((answer, index) =>
            answer === undefined ? [] : [[checklist.items[index]?.id ?? '', answer]],
          ),
        ),
      );
  return fc.uniqueArray(fc.constantFrom('kk', 'ktp-el', 'b.1'), { maxLength: 3 }).chain((services) =>
    fc.record(
      {
        checklist: fc.constant(checklist.id),
        institution: TEXT,
        period: fc.constantFrom('2024', '2023-2024'),
        unit: fc.record(
          { id: fc.constantFrom('dinsos', '1'), name: TEXT, kind: TEXT, head: TEXT },
          { requiredKeys: ['id', 'name'] },
        ),
        services: fc.constant(Object.fromEntries(services.map((id) => [id, `Layanan ${id}`]))),
        answers: entries(services, true),
        verification: fc.record(
          { by: TEXT, date: DATE, answers: entries(services, true) },
          { requiredKeys: ['answers', 'by'] },
        ),
        waivers: fc.array(
          fc.record({ item: fc.constantFrom(...checklist.items.map(({ id }) => id)), until: DATE, reason: TEXT }),
          { minLength: 1, maxLength: 2 },
        ),
      },
      { requiredKeys: ['unit', 'answers', 'services', 'checklist'] },
    ),
  );
}
