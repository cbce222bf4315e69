import { describe, expect, it } from 'vitest';
import type { SurveyAnswer } from '../../../src/model/survey.ts';
import { assembleSurveyUnits, type UnitAnswers } from '../../../src/score/survey/assemble-survey-units.ts';
import { parseFigure } from '../../../src/score/survey/explain-published.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';

const SKM = shippedChecklist('skm-2017');

function unit(name: string, period: string | null, ...given: SurveyAnswer[]): UnitAnswers {
  const respondents = given.map((answer) => ({ answers: Array<SurveyAnswer>(9).fill(answer), facts: {} }));
  return { name, period, file: `${name}.csv`, respondents, incomplete: 0 };
}

type Material = Parameters<typeof assembleSurveyUnits>[0];
const assemble = (units: readonly UnitAnswers[], more: Partial<Material> = {}) =>
  assembleSurveyUnits({
    units,
    institution: 'Kota Uji',
    rollup: 'units',
    published: undefined,
    instrument: SKM,
    instrumentSha256: 'abc',
    version: '1',
    rejected: [],
    warnings: [],
    ...more,
  });

const FOUR = assemble([unit('a', null, 4)]).institution?.index ?? 0;
const TWO = assemble([unit('a', null, 2)]).institution?.index ?? 0;

describe('several units of a survey', () => {
  it('by units each unit counts alike, by respondents each respondent does', () => {
    const units = [unit('b', null, 2), unit('a', null, 4, 4, 4)];
    const byUnits = assemble(units);
    const byRespondents = assemble(units, { rollup: 'respondents' });
    expect(byUnits.institution?.index).toBeCloseTo((FOUR + TWO) / 2, 2);
    expect(byRespondents.institution?.index).toBeCloseTo((3 * FOUR + TWO) / 4, 2);
    for (const { institution } of [byUnits, byRespondents]) {
      expect(institution?.byRollup).toEqual({
        units: byUnits.institution?.index,
        respondents: byRespondents.institution?.index,
      });
      expect(institution).toMatchObject({ units: 2, respondents: 4, complete: true });
    }
    expect(byUnits.units.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('the institution is that of the latest period, the series has all; no period comes first', () => {
    const { institution, periods, units } = assemble([
      unit('a', '2025-Q2', 4),
      unit('a', '2025-Q1', 2),
      unit('a', '2025-Q2', 2),
      unit('z', null, 2),
    ]);
    expect(periods.map(({ period, units }) => [period, units])).toEqual([
      [null, 1],
      ['2025-Q1', 1],
      ['2025-Q2', 2],
    ]);
    expect(institution?.period).toBe('2025-Q2');
    expect(institution?.index).toBeCloseTo((FOUR + TWO) / 2, 2);
    expect(units.map(({ period }) => period)).toEqual([null, '2025-Q1', '2025-Q2', '2025-Q2']);
  });

  it('a printed index names the rules that give it', () => {
    const units = [unit('b', null, 2), unit('a', null, 4, 4, 4)];
    const printed = (text: string) => {
      const published = parseFigure(text);
      if (published === undefined) throw new Error(text);
      return assemble(units, { published }).published;
    };
    const { byRollup } = assemble(units).institution ?? {};
    const text = (index: number | undefined) => (index ?? Number.NaN).toFixed(2);
    expect(printed(text(byRollup?.units))?.rules).toEqual(['units']);
    expect(printed(text(byRollup?.respondents))?.rules).toEqual(['respondents']);
    expect(printed('12.34')).toMatchObject({ index: 12.34, decimals: 2, rules: [] });
  });

  it('without a unit there is no institution, and no rule for a printed index', () => {
    const published = parseFigure('80.00');
    const run = assemble([], { published, rejected: [{ file: 'x.csv', diagnostics: [] }] as never });
    expect(run).toMatchObject({ institution: null, periods: [], units: [], published: { rules: [] } });
  });

  it('is not complete while a table is rejected', () => {
    const run = assemble([unit('a', null, 4)], { rejected: [{ file: 'x.csv', diagnostics: [] }] as never });
    expect(run.institution?.complete).toBe(false);
  });
});
