import type { Checklist } from '../../model/checklist.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ElementMeans, Survey } from '../../model/survey.ts';
import type { Grade, SurveyRun } from '../../model/survey-run.ts';
import { countRespondents } from './count-respondents.ts';
import { explainPublished, type PrintedFigure } from './explain-published.ts';
import { checkSample } from './sample-size.ts';
import { scoreGroups, scoreMeans, scoreSurvey } from './score-survey.ts';

/** What a survey is judged by. */
interface SurveyMaterial {
  readonly survey: Survey | undefined;
  /** Of the table of answers. */
  readonly sha256: string;
  readonly warnings: readonly Diagnostic[];
  /** A printed table of means, where there is no survey. */
  readonly means: ElementMeans | undefined;
  readonly population: number | undefined;
  readonly published: PrintedFigure | undefined;
  readonly publishedGrade: Grade | undefined;
  readonly instrument: Checklist;
  readonly instrumentSha256: string;
  /** Of this program. */
  readonly version: string;
}

/** Everything that reports show of a survey, and the exact means behind it. */
export function assembleSurvey(material: SurveyMaterial): {
  readonly run: SurveyRun;
  readonly means: ElementMeans | undefined;
} {
  const { survey, instrument, published, publishedGrade } = material;
  const score =
    survey !== undefined
      ? scoreSurvey(survey, instrument)
      : material.means !== undefined
        ? scoreMeans(material.means, null, instrument)
        : undefined;
  const { id, title, version, standing } = instrument;
  const run: SurveyRun = {
    schemaVersion: 1,
    tool: { name: 'patuh', version: material.version },
    instrument: { id, title, version, sha256: material.instrumentSha256, standing },
    answers:
      survey === undefined
        ? null
        : {
            file: survey.file,
            sha256: material.sha256,
            respondents: survey.respondents.length,
            incomplete: survey.incomplete,
            knownBy: survey.knownBy,
            columns: survey.columns,
            unused: survey.unused,
          },
    period: survey === undefined ? null : periodOf(survey),
    result: score?.result ?? null,
    elements: score?.elements ?? [],
    lowest: score?.lowest ?? [],
    groups: survey === undefined ? [] : scoreGroups(survey, instrument),
    respondentsBy: survey === undefined ? [] : countRespondents(survey),
    sample: survey === undefined ? null : checkSample(survey.respondents.length, material.population),
    published: published === undefined ? null : explainPublished(published, score?.means, publishedGrade, instrument),
    warnings: material.warnings,
  };
  return { run, means: score?.means };
}

/** The first and the last day that an answer bears. */
function periodOf({ respondents }: Survey): SurveyRun['period'] {
  const days = respondents.flatMap(({ date }) => date ?? []);
  if (days.length === 0) return null;
  return {
    from: days.reduce((first, day) => (day < first ? day : first)),
    to: days.reduce((last, day) => (day > last ? day : last)),
  };
}
