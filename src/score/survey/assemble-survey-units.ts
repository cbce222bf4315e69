import type { Checklist } from '../../model/checklist.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { compare, divide, type Rational, roundHalfUp, sum, toNumber, whole } from '../../model/rational.ts';
import { ELEMENTS, type ElementMeans, forEachElement, type Respondent } from '../../model/survey.ts';
import {
  SURVEY_ROLLUPS,
  type SurveyInstitution,
  type SurveyPeriod,
  type SurveyRollup,
  type SurveyUnit,
  type SurveyUnitsRun,
} from '../../model/survey-units-run.ts';
import type { PrintedFigure } from './explain-published.ts';
import { scoreMeans } from './score-survey.ts';
import { countAnswers, exactIndex, meansOf, readIndex } from './survey-index.ts';

/** The answers of one unit in one period. */
export interface UnitAnswers {
  readonly name: string;
  readonly period: string | null;
  readonly file: string;
  readonly respondents: readonly Respondent[];
  readonly incomplete: number;
}

interface UnitsMaterial {
  readonly units: readonly UnitAnswers[];
  readonly institution: string | null;
  readonly rollup: SurveyRollup;
  readonly published: PrintedFigure | undefined;
  readonly instrument: Checklist;
  readonly instrumentSha256: string;
  readonly version: string;
  readonly rejected: SurveyUnitsRun['rejected'];
  readonly warnings: readonly Diagnostic[];
}

interface ScoredUnit {
  readonly answers: UnitAnswers;
  readonly means: ElementMeans;
}

/** The index of every unit, of the institution in its latest period, and of each period. */
export function assembleSurveyUnits(material: UnitsMaterial): SurveyUnitsRun {
  const { instrument, rollup, published } = material;
  const scored = material.units
    .map((answers): ScoredUnit => ({ answers, means: meansOf(countAnswers(answers.respondents)) }))
    .sort(
      (a, b) =>
        compareTexts(a.answers.period ?? '', b.answers.period ?? '') || compareTexts(a.answers.name, b.answers.name),
    );
  const groups = [...new Set(scored.map(({ answers }) => answers.period))].map((period) => ({
    period,
    members: scored.filter(({ answers }) => answers.period === period),
  }));
  const latest = groups.at(-1);
  const { id, title, version, standing } = instrument;
  const exact = (members: readonly ScoredUnit[], rule: SurveyRollup) => exactIndex(institutionMeans(members, rule));
  return {
    schemaVersion: 1,
    tool: { name: 'patuh', version: material.version },
    kind: 'survey-units',
    instrument: { id, title, version, sha256: material.instrumentSha256, standing },
    rollup,
    institution: latest === undefined ? null : institutionOf(latest.period, latest.members, material),
    periods: groups.map(({ period, members }) => periodOf(period, members, rollup, instrument)),
    units: scored.map((unit) => unitOf(unit, instrument)),
    published:
      published === undefined
        ? null
        : {
            index: toNumber(published.value),
            decimals: published.decimals,
            rules: SURVEY_ROLLUPS.filter(
              (rule) => latest !== undefined && prints(exact(latest.members, rule), published),
            ),
          },
    rejected: material.rejected,
    warnings: material.warnings,
  };
}

/** Nine means of an institution: each unit counts alike, or each respondent does. */
function institutionMeans(members: readonly ScoredUnit[], rollup: SurveyRollup): ElementMeans {
  if (rollup === 'respondents') return meansOf(countAnswers(members.flatMap(({ answers }) => answers.respondents)));
  return forEachElement((element) => divide(sum(members.map(({ means }) => means[element])), whole(members.length)));
}

function institutionOf(
  period: string | null,
  members: readonly ScoredUnit[],
  { institution, instrument, rollup, rejected }: UnitsMaterial,
): SurveyInstitution {
  const { elements, lowest } = scoreMeans(institutionMeans(members, rollup), null, instrument);
  const by = (rule: SurveyRollup) => readIndex(exactIndex(institutionMeans(members, rule)), instrument).index;
  return {
    name: institution,
    ...periodOf(period, members, rollup, instrument),
    complete: rejected.length === 0,
    byRollup: { units: by('units'), respondents: by('respondents') },
    elements,
    lowest,
  };
}

function periodOf(
  period: string | null,
  members: readonly ScoredUnit[],
  rollup: SurveyRollup,
  instrument: Checklist,
): SurveyPeriod {
  return {
    period,
    units: members.length,
    respondents: members.reduce((total, { answers }) => total + answers.respondents.length, 0),
    ...readIndex(exactIndex(institutionMeans(members, rollup)), instrument),
  };
}

function unitOf({ answers, means }: ScoredUnit, instrument: Checklist): SurveyUnit {
  const { result, lowest } = scoreMeans(means, null, instrument);
  const { name, period, file, respondents, incomplete } = answers;
  return {
    name,
    period,
    file,
    respondents: respondents.length,
    incomplete,
    ...result,
    means: ELEMENTS.map((element) => toNumber(roundHalfUp(means[element], 4))),
    lowest,
  };
}

function prints(exact: Rational, { value, decimals }: PrintedFigure): boolean {
  return compare(roundHalfUp(exact, decimals), value) === 0;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
