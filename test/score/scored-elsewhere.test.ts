import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Checklist, Section } from '../../src/model/checklist.ts';
import { BASES } from '../../src/model/run.ts';
import { assembleRun, assembleScored } from '../../src/score/assemble-run.ts';
import { prepareOther } from '../../src/score/score-also.ts';
import { scoreUnit } from '../../src/score/score-unit.ts';
import { tries } from '../support/how-often.ts';
import { DAY, institutions } from './arbitraries.ts';

/** The checklist with its first section provisional: what it is worth is then known only with all units. */
function withProvisional(list: Checklist): Checklist {
  const children = list.root.children.map((child, index): Section | (typeof list.root.children)[number] =>
    index === 0 && child.kind === 'section' ? { ...child, provisional: true } : child,
  );
  return { ...list, root: { ...list.root, children } };
}

it('is the same run whether its units are scored here or come from another process, in any order', () => {
  fc.assert(
    fc.property(institutions, fc.constantFrom(...BASES), fc.boolean(), ({ list, units, findings }, basis, again) => {
      const value = withProvisional(list);
      const also = again ? [{ value, sha256: '1' }] : [];
      const input = {
        version: '0',
        checklist: { value, sha256: '0' },
        asOf: DAY,
        basis,
        findings,
        institution: null,
        period: null,
        place: '.',
        rejected: [],
        missing: [],
        warnings: [],
        gate: { failBelow: 'green', disregardWaived: true },
        inputs: [],
        also,
      } as const;
      const others = also.map((one) => prepareOther(value, one.value));
      const scored = units.map((unit) => structuredClone(scoreUnit(unit, value, { ...input, others })));
      expect(assembleScored({ ...input, scored: scored.toReversed() })).toEqual(
        assembleRun({ ...input, assessments: units }),
      );
    }),
    tries(100),
  );
});
