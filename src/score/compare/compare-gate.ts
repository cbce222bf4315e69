import type { ComparedGap, ComparedUnit, CompareRule, CompareViolation } from '../../model/compare-run.ts';

/**
 * Which of the rules asked for are broken. `fell`: a unit is in a worse zone, or has lost its score; `lower`: its score is
 * lower; `new-gap`: a gap that was none before, or costs more than before.
 */
export function checkComparison(
  rules: readonly CompareRule[],
  units: readonly ComparedUnit[],
  gaps: readonly ComparedGap[],
): CompareViolation[] {
  const both = units.filter(({ membership }) => membership === 'both');
  return rules.flatMap((rule) => {
    if (rule === 'new-gap') return gaps.filter(({ state }) => state === 'new' || state === 'worse').map(newGap);
    return both.flatMap((unit) => (rule === 'fell' ? fell(unit) : lower(unit)));
  });
}

function fell({ unit, name, before, after, moved }: ComparedUnit): CompareViolation[] {
  const lost = before !== null && before.zone !== null && after?.zone == null;
  if (moved !== 'down' && !lost) return [];
  return [{ rule: 'fell', unit, name, item: null, expected: before?.zone ?? '', actual: after?.zone ?? 'not scored' }];
}

function lower({ unit, name, before, after, change }: ComparedUnit): CompareViolation[] {
  if (change === null || change >= 0) return [];
  const text = (score: number | null | undefined) => String(score ?? '');
  return [{ rule: 'lower', unit, name, item: null, expected: text(before?.score), actual: text(after?.score) }];
}

function newGap({ unit, name, item, title, before, after }: ComparedGap): CompareViolation {
  return {
    rule: 'new-gap',
    unit,
    name,
    item,
    expected: before === null ? title : `${title} (${before.lost})`,
    actual: `${title} (${after?.lost ?? 0})`,
  };
}
