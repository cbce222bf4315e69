import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadAssessment } from '../../src/load/assessment/load-assessment.ts';
import { parseSource } from '../../src/load/yaml/parse-source.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Checklist } from '../../src/model/checklist.ts';
import { compare, divide, type Rational, whole, ZERO } from '../../src/model/rational.ts';
import { measureSection } from '../../src/score/measure.ts';
import { LONG } from '../support/how-often.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

// A file that was cut off on its way (a full disk, a lost connection) often still parses: what was lost must show as
// unanswered or as a fault, and must never be worth points.

/** Of how many bytes one is the last. */
const STEP = LONG ? 1 : 3;

function load(bytes: Uint8Array, checklist: Checklist): Assessment | undefined {
  const document = parseSource(bytes, 'f.yaml');
  if (!document.ok) return undefined;
  const assessment = loadAssessment(document.value, checklist);
  return assessment.ok ? assessment.value : undefined;
}

/** The exact share of full marks: by the answers, and the most that it can still become. */
function measures({ answers }: Assessment, { root }: Checklist): { readonly point: Rational; readonly high: Rational } {
  return (
    measureSection(root, ({ id }) => answers.get(id)?.responses ?? [{ kind: 'unanswered' }]).measure ?? {
      point: ZERO,
      high: ZERO,
    }
  );
}

function countUnanswered({ answers }: Assessment, { items }: Checklist): number {
  return items.filter(({ id }) => {
    const responses = answers.get(id)?.responses ?? [{ kind: 'unanswered' }];
    return responses.some(({ kind }) => kind === 'unanswered');
  }).length;
}

describe.each([
  ['samples/kota-cimahi-2018/unit/dpmptsp.yaml', 'kepatuhan-2016'],
  ['samples/ombudsman-2022-contoh/unit/disdukcapil.yaml', 'ombudsman-2022'],
])('%s, cut off after any byte', (path, id) => {
  const checklist = shippedChecklist(id);
  const bytes = new Uint8Array(readFileSync(new URL(`../../${path}`, import.meta.url)));
  const complete = load(bytes, checklist);

  it('never scores more, nor loses an answer unnoticed', () => {
    if (complete === undefined) throw new Error('the sample itself is refused');
    const { point } = measures(complete, checklist);
    const unanswered = countUnanswered(complete, checklist);
    expect(compare(point, divide(whole(1), whole(4)))).toBe(1);
    let parsed = 0;
    for (let end = 0; end < bytes.length; end += STEP) {
      const cut = load(bytes.subarray(0, end), checklist);
      if (cut === undefined) continue;
      parsed++;
      const { point: left, high } = measures(cut, checklist);
      expect(compare(left, point), `score at byte ${end}`).toBeLessThanOrEqual(0);
      if (compare(left, point) === 0) continue;
      // What is worth less says that it is not the whole, and can still turn out to be as much.
      expect(countUnanswered(cut, checklist), `unanswered at byte ${end}`).toBeGreaterThan(unanswered);
      expect(compare(high, point), `interval at byte ${end}`).toBeGreaterThanOrEqual(0);
    }
    // It is no rare thing.
    expect((parsed * STEP) / bytes.length).toBeGreaterThan(0.2);
  });
});
