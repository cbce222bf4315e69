import type { Respondent, Survey } from '../../model/survey.ts';
import { findPeriod, periodOfDay, type Series } from './survey-period.ts';

/** The respondents of one unit in one period. */
export interface SurveyPart {
  readonly unit: string;
  readonly period: string | null;
  readonly respondents: readonly Respondent[];
}

/** What a table is cut by; the unit and period of its path where it has no column for them. */
interface Cut {
  readonly byUnit: boolean;
  readonly byPeriodColumn: boolean;
  readonly series: Series | undefined;
  readonly unit: string;
  readonly period: string | null;
}

/**
 * A table of answers by unit and period. Respondents who name no unit, or have no day, belong to no part and are counted.
 */
export function splitSurvey(
  { respondents }: Survey,
  cut: Cut,
): { readonly parts: readonly SurveyPart[]; readonly withoutUnit: number; readonly withoutPeriod: number } {
  const parts = new Map<string, { unit: string; period: string | null; respondents: Respondent[] }>();
  let [withoutUnit, withoutPeriod] = [0, 0];
  for (const respondent of respondents) {
    const unit = cut.byUnit ? respondent.facts.unit : cut.unit;
    const period = periodOf(respondent, cut);
    if (unit === undefined) withoutUnit++;
    else if (period === undefined) withoutPeriod++;
    else {
      const key = `${unit.toLowerCase()}\n${period ?? ''}`;
      const part = parts.get(key) ?? { unit, period, respondents: [] };
      part.respondents.push(respondent);
      parts.set(key, part);
    }
  }
  return { parts: [...parts.values()], withoutUnit, withoutPeriod };
}

function periodOf({ date, period }: Respondent, cut: Cut): string | null | undefined {
  if (cut.series !== undefined) return date === undefined ? undefined : periodOfDay(date, cut.series);
  if (!cut.byPeriodColumn) return cut.period;
  return period === undefined ? undefined : (findPeriod(period).period ?? period);
}
