import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildForm, type FormDetails } from '../../src/forms/build-form.ts';
import { type FormItem, itemsOfForm } from '../../src/forms/form.ts';
import { drawBlankYaml } from '../../src/forms/yaml/draw-yaml.ts';
import { loadAssessment } from '../../src/load/assessment/load-assessment.ts';
import { parseSource } from '../../src/load/yaml/parse-source.ts';
import { ROOT } from '../support/run-main.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const CHECKLISTS = readdirSync(`${ROOT}/checklists`).map((name) => name.replace(/\.yaml$/, ''));
const UNIT: Omit<FormDetails, 'checklistName'> = {
  purpose: 'assessment',
  unit: { id: 'dinsos', name: 'Dinas Sosial: "A" # 1', kind: 'opd', head: 'Kepala Dinas' },
  services: [
    { id: 'dtks', name: 'Pendaftaran DTKS' },
    { id: '1', name: 'yes' },
  ],
};

/** The comment over an item of a drawn form, without hashes and line breaks. */
function commentOver(text: string, { id }: FormItem): string {
  const lines = text.split('\n');
  const key = lines.findIndex((line) => line.startsWith(`  ${id}:`));
  const above = lines.slice(0, key).reverse();
  const own = above.slice(
    0,
    above.findIndex((line) => !line.startsWith('  #')),
  );
  return own
    .reverse()
    .map((line) => line.replace(/^ *# ?/, ''))
    .join(' ');
}

describe.each(CHECKLISTS)('%s as a blank YAML form', (id) => {
  const checklist = shippedChecklist(id);
  const form = buildForm(checklist, { ...UNIT, checklistName: id });
  const text = drawBlankYaml(form, 'id');

  it('is an assessment without a fault in which no item is answered', () => {
    const document = parseSource(Buffer.from(text), 'dinsos.yaml');
    const loaded = document.ok ? loadAssessment(document.value, checklist) : document;
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
    expect(loaded.warnings).toEqual([]);
    expect(loaded.value.unit).toEqual(UNIT.unit);
    expect(loaded.value.services).toEqual(UNIT.services);
    expect([...loaded.value.answers.keys()]).toEqual(checklist.items.map((item) => item.id));
    const kinds = [...loaded.value.answers.values()].flatMap(({ responses }) => responses.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(['unanswered']));
  });

  it('says over each item what is asked, where to look, what proves it, and the answers that it takes', () => {
    for (const item of itemsOfForm(form)) {
      const comment = commentOver(text, item);
      expect(comment).toContain(`${item.number} ${item.title}`);
      expect(comment).toContain((item.guidance ?? '').replace(/\s+/g, ' ').trim());
      if (item.evidence !== undefined) expect(comment).toContain(`Bukti yang diminta: ${item.evidence.ask}`);
      for (const law of item.law) expect(comment).toContain(law);
      const { answers } = item;
      const words = answers.kind === 'choice' ? answers.words : [`angka ${answers.min} sampai ${answers.max}`];
      expect(comment).toContain(`Jawaban: ${words.join(' | ')}`);
    }
  });
});

describe('a form', () => {
  const checklist = shippedChecklist('kepatuhan-2016');

  it('shows last year’s answers and counts none of them', () => {
    const form = buildForm(checklist, {
      ...UNIT,
      checklistName: 'kepatuhan-2016',
      periodBefore: '2025',
      before: new Map([['toilet', 'ada']]),
    });
    const text = drawBlankYaml(form, 'id');
    expect(text).toContain(
      '  # Jawaban 2025, tidak dihitung: ada\n  toilet:\n    evidence:\n'.replace('    evidence:\n', ''),
    );
    expect(text).not.toMatch(/answer: \S/);
  });

  it('of an evaluator shows what the unit claims', () => {
    const claims = new Map([['toilet', { answer: 'ada', evidence: ['bukti/toilet.jpg'], note: 'lantai 1' }]]);
    const form = buildForm(checklist, { ...UNIT, purpose: 'verification', checklistName: 'kepatuhan-2016', claims });
    const toilet = itemsOfForm(form).find(({ id }) => id === 'toilet');
    if (toilet === undefined) throw new Error('no item');
    expect(commentOver(drawBlankYaml(form, 'id'), toilet)).toContain(
      'Jawaban unit: ada Bukti dari unit: bukti/toilet.jpg Catatan unit: lantai 1',
    );
  });

  it('numbers sections and items by their place', () => {
    const numbers = buildForm(checklist, { ...UNIT, checklistName: 'x' }).rows.map(({ number }) => number);
    expect(numbers.slice(0, 3)).toEqual(['1', '1.1', '1.2']);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
