import type { Rational } from '../model/rational.ts';
import type { UnitResult } from '../model/run.ts';
import type { Measure } from '../score/measure.ts';
import type { ScoredUnit } from '../score/score-unit.ts';

/**
 * Makes scored units small: equal parts of several units (measures, lost points, readings) are one object, and lists of a result that
 * have been printed keep their length only, which an institution counts by.
 */
export function openSharing(): (unit: ScoredUnit) => ScoredUnit {
  const shared = openPool();
  const fraction = (one: Rational): Rational => shared(`${one.n}/${one.d}`, one);
  const plain = <T>(part: T): T => shared(JSON.stringify(part) ?? '', part);
  const measure = (one: Measure | undefined): Measure | undefined =>
    one && { ...one, point: fraction(one.point), low: fraction(one.low), high: fraction(one.high) };
  /** An array of a length, without entries. */
  const blank = (length: number): readonly never[] => shared(`[${length}]`, new Array<never>(length));
  const shareResult = (result: UnitResult): UnitResult => ({
    ...result,
    interval: plain(result.interval),
    readings: plain(result.readings),
    uncertainty: plain(result.uncertainty),
    sections: blank(0),
    items: blank(result.items.length),
    gaps: blank(0),
    unproven: blank(result.unproven.length),
    evidence: blank(0),
    verification: result.verification === null ? null : { ...result.verification, items: blank(0) },
  });
  return (unit) => {
    const { claimed, evidenced, verified } = unit.measures;
    return {
      ...unit,
      result: shareResult(unit.result),
      measure: measure(unit.measure),
      measures: { claimed: measure(claimed), evidenced: measure(evidenced), verified: measure(verified) },
      accepted: measure(unit.accepted),
      gaps: unit.gaps.map((gap) => shared(`${gap.item} ${gap.lost.n}/${gap.lost.d}`, gap)),
    };
  };
}

/** The first of those that have a key, in place of the others. */
function openPool(): <T>(key: string, part: T) => T {
  const known = new Map<string, unknown>();
  return <T>(key: string, part: T): T => {
    const before = known.get(key);
    if (before !== undefined) return before as T;
    known.set(key, part);
    return part;
  };
}
