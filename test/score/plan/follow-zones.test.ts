import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/model/assessment.ts';
import type { Checklist, Item, Section } from '../../../src/model/checklist.ts';
import { fraction, multiply, type Rational, whole } from '../../../src/model/rational.ts';
import { currentWaivers } from '../../../src/score/check-waivers.ts';
import { proofProblem } from '../../../src/score/judge-evidence.ts';
import { type Measure, measureResponses, weightedMean } from '../../../src/score/measure.ts';
import { dayAfter, followInstitution, followUnit, type Stretch } from '../../../src/score/plan/follow-zones.ts';
import { responsesByBasis } from '../../../src/score/readings.ts';
import { tries } from '../../support/how-often.ts';
import { DAY, institutions } from '../arbitraries.ts';

/** Days that are scored one by one. */
const DAYS = 730;

function stateOn<T extends { readonly from: string }>(stretches: readonly T[], day: string): T | undefined {
  return stretches.findLast(({ from }) => from <= day);
}

/** The same checklist with a best level that asks something of every section. */
function asking(list: Checklist): Checklist {
  const sections = (node: Section): Section[] =>
    node.children.flatMap((child) => (child.kind === 'section' ? [child, ...sections(child)] : []));
  const require = sections(list.root).map(({ id, title }) => ({ section: id, title, min: fraction(1n, 2n) }));
  const [best, ...others] = list.zones.levels;
  if (best === undefined) return list;
  return { ...list, zones: { ...list.zones, levels: [{ ...best, require }, ...others] } };
}

describe('the zone over time', () => {
  it('is that of scoring day by day', () => {
    fc.assert(
      fc.property(institutions, ({ list: plain, units, findings }) => {
        const list = asking(plain);
        const wrong: string[] = [];
        const check = (is: Rational | undefined, should: Rational | undefined, what: string) => {
          if (is?.n !== should?.n || is?.d !== should?.d) wrong.push(what);
        };
        const known = new Map<string, Measure | undefined>();
        // A tree is measured again only where something else is proven than on the days before.
        const measureOn = (unit: Assessment, day: string) => {
          const problemOf = (item: Item) => proofProblem(item, unit.answers.get(item.id), findings, day);
          const proven = list.items.map((item) => (problemOf(item) === null ? '1' : '0')).join('');
          const key = `${unit.unit.id} ${proven}`;
          if (!known.has(key)) {
            known.set(key, measureResponses(list, responsesByBasis(unit, problemOf).evidenced).measure);
          }
          return { key, measure: known.get(key) };
        };
        const means = new Map<string, Measure | undefined>();
        const meanOf = (key: string, parts: readonly { readonly measure: Measure; readonly weight: Rational }[]) => {
          if (!means.has(key)) means.set(key, parts.length === 0 ? undefined : weightedMean(parts));
          return means.get(key);
        };
        const compareAll = (
          is: Pick<Stretch, 'score' | 'sections'> | undefined,
          should: Measure | undefined,
          what: string,
        ) => {
          check(is?.score, should && multiply(should.point, list.scale.max), what);
          const ids = new Set([...(is?.sections.keys() ?? []), ...Object.keys(should?.parts ?? {})]);
          for (const id of ids) check(is?.sections.get(id), should?.parts?.[id]?.point, `${id} of ${what}`);
        };
        const weightOf = ({ services }: Assessment) =>
          whole(list.rollup === 'mean-of-services' ? Math.max(1, services.length) : 1);
        const followed = units.map((unit) => followUnit(unit, list, findings, DAY));
        const whose = followInstitution(
          followed.flatMap((stretches, index) => {
            const unit = units[index];
            return stretches === undefined || unit === undefined ? [] : [{ stretches, weight: weightOf(unit) }];
          }),
        );
        let day = DAY;
        for (let count = 0; count < DAYS; count++, day = dayAfter(day)) {
          const keys: string[] = [];
          const parts = units.flatMap((unit, index) => {
            const { key, measure } = measureOn(unit, day);
            keys.push(key);
            const stretch = stateOn(followed[index] ?? [], day);
            compareAll(stretch, measure, `${unit.unit.id} on ${day}`);
            const ended = stretch?.from === day ? stretch.waiversEnded : [];
            if (ended.some(({ id }) => currentWaivers(unit, day).has(id))) wrong.push(`waiver on ${day}`);
            return measure === undefined ? [] : [{ measure, weight: weightOf(unit) }];
          });
          compareAll(stateOn(whose, day), meanOf(keys.join(), parts), `institution on ${day}`);
        }
        expect(wrong).toEqual([]);
      }),
      tries(1000, 25),
    );
  });
});
