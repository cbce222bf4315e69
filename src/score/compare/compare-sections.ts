import type { ComparedSection } from '../../model/compare-run.ts';
import { add, divide, multiply, type Rational, roundHalfUp, sum, toNumber, ZERO } from '../../model/rational.ts';
import type { Run, SectionResult } from '../../model/run.ts';
import { unitWeight } from '../span-outstanding.ts';
import type { UnitPair } from './compare-gaps.ts';
import { asDecimal, difference } from './compared-run.ts';

interface FlatSection {
  readonly section: SectionResult;
  readonly depth: number;
}

function flatten(sections: readonly SectionResult[], depth = 0): FlatSection[] {
  return sections.flatMap((section) => [{ section, depth }, ...flatten(section.sections, depth + 1)]);
}

/** The sections that both runs have, over the units to which they apply in both; from the decimals of the runs. */
export function compareSections(pairs: readonly UnitPair[], before: Run, after: Run): ComparedSection[] {
  const { checklist } = after;
  const [first] = pairs;
  if (checklist === null || first === undefined) return [];
  const { decimals } = checklist.scale;
  const flat = pairs.map(({ was, is }) => ({
    was: new Map(flatten(was.sections).map(({ section }) => [section.id, section])),
    is: new Map(flatten(is.sections).map(({ section }) => [section.id, section])),
    weights: {
      before: unitWeight(was.services, before.checklist?.rollup),
      after: unitWeight(is.services, checklist.rollup),
    },
  }));
  return flatten(first.is.sections).flatMap(({ section: { id, title }, depth }): ComparedSection[] => {
    const parts = flat.flatMap(({ was, is, weights }) => {
      const [old, now] = [was.get(id), is.get(id)];
      if (old === undefined || now === undefined || old.score === null || now.score === null) return [];
      return [{ old: asDecimal(old.score, before), now: asDecimal(now.score, after), max: now.max, weights }];
    });
    if (parts.length === 0) return [];
    const mean = (side: 'before' | 'after', figureOf: (part: (typeof parts)[number]) => Rational) => {
      const total = sum(parts.map(({ weights }) => weights[side]));
      const weighted = parts.map((part) => multiply(figureOf(part), part.weights[side])).reduce(add, ZERO);
      return toNumber(roundHalfUp(divide(weighted, total), decimals));
    };
    const [was, is] = [mean('before', ({ old }) => old), mean('after', ({ now }) => now)];
    return [
      {
        id,
        title,
        depth,
        units: parts.length,
        before: was,
        after: is,
        change: difference(was, is, decimals),
        max: mean('after', ({ max }) => asDecimal(max, after)),
      },
    ];
  });
}
