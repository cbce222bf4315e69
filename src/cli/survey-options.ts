import type { Series } from '../load/survey/survey-period.ts';
import type { CommandMessages } from '../messages/messages.ts';
import type { ElementMeans } from '../model/survey.ts';
import type { Grade } from '../model/survey-run.ts';
import type { SurveyRollup } from '../model/survey-units-run.ts';
import { type PrintedFigure, parseFigure } from '../score/survey/explain-published.ts';
import { parseMeans } from '../score/survey/parse-means.ts';
import { UsageError } from './usage-error.ts';

/** The options of the command as commander hands them over. */
export interface SkmOptions {
  readonly format: readonly string[];
  readonly output: readonly string[];
  readonly force?: boolean;
  readonly population?: number;
  readonly means?: ElementMeans;
  readonly published?: PrintedFigure;
  readonly publishedGrade?: Grade;
  readonly checklist?: string;
  readonly item?: string;
  readonly name?: string;
  readonly quiet?: boolean;
  readonly color: boolean;
  readonly unitColumn?: string;
  readonly periodColumn?: string;
  readonly series?: Series;
  readonly rollup?: SurveyRollup;
}

/** Reads the values of the survey's own options; every mistake is a UsageError in the user's language. */
export interface SurveyOptionParser {
  readonly population: (value: string) => number;
  readonly means: (value: string) => ElementMeans;
  readonly published: (value: string) => PrintedFigure;
}

export function surveyOptionParser({ commands: { errors } }: CommandMessages): SurveyOptionParser {
  const required = <T>(option: string, value: string, parsed: T | undefined, allowed: string): T => {
    if (parsed === undefined) throw new UsageError(errors.invalidArgument(option, value, allowed));
    return parsed;
  };
  return {
    population: (value) => required('--population', value, populationOf(value), errors.wantsPopulation),
    means: (value) => required('--means', value, parseMeans(value), errors.wantsMeans),
    published: (value) => required('--published', value, parseFigure(value), errors.wantsFigure),
  };
}

/** People from 1 up; dots may group their digits in threes. */
function populationOf(value: string): number | undefined {
  const digits = /^\d{1,3}(?:\.\d{3})+$/.test(value) ? value.replaceAll('.', '') : value;
  return /^[1-9]\d{0,9}$/.test(digits) ? Number(digits) : undefined;
}
