import type { PlanUnit, ZoneStretch } from '../../model/plan-run.ts';
import type { Block, Section } from '../outlines/outline.ts';
import { dayPhrase, type Medium, type PlanContext } from './plan-words.ts';

/** Items that are named of those that alone would drop a zone. */
const ITEMS_NAMED = 3;

/** How long the institution's zone and the units' last by proof, and on which days they change. */
export function timeSection(medium: Medium, context: PlanContext): Section {
  const { plan, words } = context;
  const { name, overTime } = plan.institution;
  const units = plan.units.filter((unit) => unit.overTime.length > 0);
  const several = plan.units.length > 1;
  // A screen has no room for those of which there is nothing to say.
  const told = units.filter((unit) => medium === 'text' || !several || changesZone(unit.overTime));
  const untold = units.length - told.length;
  const institution =
    plan.units.length > 1 && overTime.length > 0
      ? [pathLine(name ?? words.headings.institution, overTime, context)]
      : [];
  const waivers = units.flatMap((unit) =>
    unit.overTime.flatMap(({ waiversEnded }, index) => {
      const last = unit.overTime[index - 1]?.until;
      return waiversEnded.map((item) =>
        words.waiverEnds(unit.name, item, last == null ? '' : dayPhrase(last, context)),
      );
    }),
  );
  return {
    heading: words.headings.overTime,
    blocks: [
      {
        kind: 'sentences',
        lines: [
          ...institution,
          ...told.map((unit) => pathLine(unit.name, unit.overTime, context)),
          ...waivers,
          ...(untold === 0 ? [] : [words.unchanging(untold)]),
        ],
        kept: [words.overTimeNote],
        hanging: true,
      },
    ],
  };
}

function changesZone(stretches: readonly ZoneStretch[]): boolean {
  return stretches.some(({ zone }) => zone !== stretches[0]?.zone);
}

/** `DPMPTSP: hijau sampai 5 Maret 2019, lalu merah (15,25)` */
function pathLine(name: string, stretches: readonly ZoneStretch[], context: PlanContext): string {
  const { words } = context;
  const [first] = stretches;
  const merged = stretches.filter(({ zone }, index) => zone !== stretches[index - 1]?.zone);
  if (first === undefined) return name;
  if (merged.length === 1) {
    const last = stretches.at(-1) ?? first;
    const zone = context.zone(first.zone);
    return last === first
      ? words.stays(name, zone, context.score(first.score))
      : words.sinks(name, zone, context.score(first.score), context.score(last.score), dayPhrase(last.from, context));
  }
  const parts = merged.map((stretch, index) => {
    const next = merged[index + 1];
    const end = next === undefined ? undefined : stretches[stretches.indexOf(next) - 1]?.until;
    const zone = context.zone(stretch.zone);
    const until = end == null ? undefined : dayPhrase(end, context);
    if (index === 0) return words.until1(`${zone} (${context.score(stretch.score)})`, until ?? '');
    return `${words.after(zone, context.score(stretch.score))}${until === undefined ? '' : ` ${words.until1('', until).trim()}`}`;
  });
  return words.over(name, parts.join(', '));
}

/** What to renew, and by when. */
export function renewalSection({ plan, ...context }: PlanContext): Section {
  const { words, score } = context;
  const lines = plan.units.flatMap(({ name, renewals }) =>
    renewals.map(({ title, by, points, ask }) =>
      words.renewal(name, title, score(points), dayPhrase(by, { plan, ...context }), ask),
    ),
  );
  return { heading: words.headings.renewals, blocks: [{ kind: 'sentences', hanging: true, lines }] };
}

/** How far each unit is above the bound of its zone. */
export function footingSection(context: PlanContext): Section {
  const { plan, words } = context;
  const blocks: Block[] = [
    { kind: 'sentences', hanging: true, lines: plan.units.flatMap((unit) => footingLine(unit, context)) },
  ];
  return { heading: words.headings.footing, blocks };
}

function footingLine({ name, zone, footing }: PlanUnit, context: PlanContext): string[] {
  const { words, score } = context;
  if (footing === null) return [];
  const { margin, drops } = footing;
  if (drops.length === 0) return [words.margin(name, context.zone(zone), score(margin))];
  const named = drops.slice(0, ITEMS_NAMED).map(({ title, points }) => `${title} (${score(points)})`);
  return [words.fragile(name, context.zone(zone), score(margin), named.join('; '), drops.length - named.length)];
}
