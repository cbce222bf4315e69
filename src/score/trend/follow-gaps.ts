import type { Gap, Run, UnitResult } from '../../model/run.ts';
import type { TrendGap } from '../../model/trend-run.ts';

/** A gap at each point that has the unit: what it costs there, or null where it is none. */
interface Track {
  readonly unit: UnitResult;
  readonly gap: Gap;
  readonly states: readonly { readonly at: number; readonly lost: number | null }[];
}

/**
 * Every gap of every unit over runs of one instrument, in order of time. A point at which the unit has no score breaks
 * nothing: what was open before it and after it counts as open since the first.
 */
export function followGaps(runs: readonly Run[], names: readonly string[]): TrendGap[] {
  const tracks = tracksOf(runs).map((track) => describe(track, names));
  return tracks.toSorted(
    (a, b) =>
      Number(b.open) - Number(a.open) || (a.open ? b.points - a.points : a.points - b.points) || b.lost - a.lost,
  );
}

function tracksOf(runs: readonly Run[]): Track[] {
  const points = new Map<string, { unit: UnitResult; at: number }[]>();
  for (const [at, { units }] of runs.entries()) {
    for (const unit of units.filter(({ status }) => status === 'scored')) {
      points.set(unit.id, [...(points.get(unit.id) ?? []), { unit, at }]);
    }
  }
  return [...points.keys()].sort().flatMap((id) => {
    const own = points.get(id) ?? [];
    const unit = own.at(-1)?.unit;
    if (unit === undefined) return [];
    const latest = new Map(own.flatMap((point) => point.unit.gaps.map((gap) => [gap.item, gap] as const)));
    return [...latest].map(([item, gap]): Track => {
      const states = own.map((point) => ({
        at: point.at,
        lost: point.unit.gaps.find((one) => one.item === item)?.lost ?? null,
      }));
      return { unit, gap, states };
    });
  });
}

function describe({ unit, gap, states }: Track, names: readonly string[]): TrendGap {
  const isOpen = states.map(({ lost }) => lost !== null);
  const open = isOpen.at(-1) ?? false;
  // The last row of points that are as the last one is.
  const begins = isOpen.lastIndexOf(!open) + 1;
  return {
    unit: unit.id,
    name: unit.name,
    item: gap.item,
    title: gap.title,
    open,
    since: names[states[begins]?.at ?? 0] ?? '',
    points: states.length - begins,
    openPoints: isOpen.filter((one) => one).length,
    returned: isOpen.filter(
      (one, index) => one && index > 0 && isOpen[index - 1] === false && isOpen.slice(0, index).includes(true),
    ).length,
    lost: gap.lost,
  };
}
