import type { RespondentFact } from '../model/survey.ts';
import type { SurveyRollup } from '../model/survey-units-run.ts';

/** The words of the report on a survey. */
export interface SkmTexts {
  readonly title: string;
  readonly answers: (file: string, respondents: number) => string;
  readonly onlyMeans: string;
  readonly onlyPublished: string;
  readonly incomplete: (count: number) => string;
  readonly period: (from: string, to: string) => string;
  readonly grade: (grade: string) => string;
  readonly columns: {
    readonly element: string;
    readonly mean: string;
    readonly index: string;
    readonly grade: string;
    readonly predicate: string;
    readonly respondents: string;
    readonly by: string;
    readonly name: string;
    /** What the answer is counted under: 1 to 4. */
    readonly answer: (answer: number) => string;
  };
  readonly all: string;
  readonly facts: Readonly<Record<RespondentFact, string>>;
  readonly unsaid: string;
  readonly more: (count: number) => string;
  readonly headings: {
    readonly elements: string;
    readonly lowest: string;
    readonly groups: Readonly<Record<'service' | 'unit', string>>;
    readonly respondents: string;
    readonly sample: string;
    readonly published: string;
    readonly method: string;
  };
  readonly sample: {
    readonly enough: (population: string, needed: string, respondents: string) => string;
    readonly tooFew: (population: string, needed: string, respondents: string) => string;
    readonly moreThanAll: (population: string, respondents: string) => string;
    readonly unknown: (respondents: string, enoughFor: string) => string;
    readonly any: (respondents: string) => string;
  };
  readonly published: {
    readonly regulation: (figure: string, grade: string, predicate: string) => string;
    readonly other: (figure: string, how: string, right: string, rightGrade: string) => string;
    readonly none: (figure: string, right: string, rightGrade: string) => string;
    readonly unchecked: (figure: string, grade: string, predicate: string) => string;
    readonly weight: (weight: string) => string;
    readonly rounded: (decimals: number) => string;
    readonly or: string;
    readonly attempts: string;
    readonly sameGrade: (figure: string, grade: string, predicate: string) => string;
    readonly statedFollows: (grade: string) => string;
    readonly statedWrong: (stated: string, figure: string, grade: string, predicate: string) => string;
    readonly oldTable: (stated: string) => string;
  };
  readonly method: string;
  readonly units: {
    readonly heading: (period: string | null) => string;
    readonly count: (units: number, respondents: number) => string;
    readonly incomplete: (tables: number) => string;
    readonly unit: string;
    readonly period: string;
    readonly unknownPeriod: string;
    readonly count1: string;
    readonly change: string;
    readonly institutionElements: string;
    readonly rollupHeading: string;
    readonly rules: Readonly<Record<SurveyRollup, string>>;
    readonly assumption: string;
    readonly otherRule: (rule: string, index: string) => string;
    readonly periods: string;
    readonly overTime: string;
    readonly byPeriod: string;
    readonly rejected: string;
    readonly follows: (figure: string, rules: string) => string;
    readonly followsNot: (figure: string, units: string, respondents: string) => string;
    readonly method: string;
  };
  /** Names of sheets and rows of the workbook. */
  readonly sheets: {
    readonly summary: string;
    readonly processing: string;
    readonly units: string;
    readonly sum: string;
    readonly sums: string;
    readonly means: string;
    readonly weighted: string;
    readonly index: string;
    readonly file: string;
  };
  /** The chapters of the report on a survey. */
  readonly report: {
    readonly title: string;
    readonly introduction: string;
    readonly introductionText: readonly string[];
    readonly method: string;
    readonly methodText: readonly string[];
    readonly result: string;
    readonly index: (value: string, grade: string, predicate: string) => string;
    readonly analysis: string;
    readonly analysisText: string;
    readonly followUp: string;
    readonly followUpText: string;
    readonly followUpColumns: Readonly<Record<'element' | 'action' | 'time' | 'owner', string>>;
    readonly conclusion: string;
    readonly priorities: (elements: string) => string;
    readonly toFill: string;
  };
  readonly byNumber: string;
  readonly unused: (headings: string, more: number) => string;
  readonly colors: string;
  readonly options: {
    readonly nothing: string;
    readonly answersAndMeans: string;
    readonly severalUnits: string;
    readonly forOneFile: (option: string) => string;
    readonly noTables: string;
    readonly noMeans: string;
    readonly noSuchItem: (item: string, checklist: string, nearest: string | undefined) => string;
    readonly noItem: (checklist: string) => string;
    readonly noNumber: (item: string) => string;
    readonly otherScale: (item: string, max: string) => string;
    readonly perService: (item: string) => string;
    readonly cannotEdit: (file: string) => string;
    readonly written: (file: string, answers: number) => string;
  };
  /** The comment at the top of an assessment that is written anew. */
  readonly madeFrom: (file: string, respondents: number) => string;
  readonly nameIt: string;
  readonly madeFromMeans: string;
}
