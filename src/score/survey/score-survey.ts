import type { Checklist } from '../../model/checklist.ts';
import { compare, type Rational, roundHalfUp, toNumber, whole } from '../../model/rational.ts';
import { ELEMENTS, type ElementId, type ElementMeans, type Respondent, type Survey } from '../../model/survey.ts';
import type { ElementResult, SurveyGroup, SurveyIndex } from '../../model/survey-run.ts';
import { compareNames, foldName } from './respondent-names.ts';
import { type AnswerCounts, countAnswers, exactIndex, meansOf, pointsOf, readIndex } from './survey-index.ts';

/** Decimals that means are shown with. */
const MEAN_DECIMALS = 4;
/** How many of the lowest elements are named. */
const LOWEST = 3;

/** What nine means come to. */
export interface SurveyScore {
  readonly means: ElementMeans;
  readonly result: SurveyIndex;
  readonly elements: readonly ElementResult[];
  readonly lowest: readonly ElementId[];
}

/** The index of nine means and what each is worth; `counts` where the answers themselves are known. */
export function scoreMeans(means: ElementMeans, counts: AnswerCounts | null, instrument: Checklist): SurveyScore {
  const elements = ELEMENTS.flatMap((id, index) =>
    instrument.items
      .filter((item) => item.id === id)
      .map(
        ({ title, remedy }): ElementResult => ({
          id,
          title,
          number: index + 1,
          mean: shownMean(means[id]),
          ...readIndex(pointsOf(means[id]), instrument),
          answers: counts === null ? null : counts[id],
          remedy: remedy ?? null,
        }),
      ),
  );
  const ranked = ELEMENTS.filter((id) => compare(means[id], whole(4)) < 0).toSorted((a, b) =>
    compare(means[a], means[b]),
  );
  return {
    means,
    result: readIndex(exactIndex(means), instrument),
    elements,
    lowest: ranked.slice(0, LOWEST),
  };
}

/** The index of a table of answers. */
export function scoreSurvey({ respondents }: Survey, instrument: Checklist): SurveyScore {
  const counts = countAnswers(respondents);
  return scoreMeans(meansOf(counts), counts, instrument);
}

function shownMean(mean: Rational): number {
  return toNumber(roundHalfUp(mean, MEAN_DECIMALS));
}

/** The result of each service and each unit, where the table names more than one; the lowest index first. */
export function scoreGroups({ respondents, facts }: Survey, instrument: Checklist): SurveyGroup[] {
  return (['service', 'unit'] as const)
    .filter((by) => facts.includes(by))
    .flatMap((by) => {
      const groups = new Map<string, { readonly name: string | null; readonly members: Respondent[] }>();
      for (const respondent of respondents) {
        const name = respondent.facts[by] ?? null;
        const key = name === null ? '' : foldName(name);
        const group = groups.get(key) ?? { name, members: [] };
        group.members.push(respondent);
        groups.set(key, group);
      }
      if (groups.size < 2) return [];
      const scored = [...groups.values()].map(({ name, members }): SurveyGroup => {
        const means = meansOf(countAnswers(members));
        const result = readIndex(exactIndex(means), instrument);
        return { by, name, respondents: members.length, ...result, means: ELEMENTS.map((id) => shownMean(means[id])) };
      });
      return scored.sort((a, b) => a.index - b.index || compareNames(a.name, b.name));
    });
}
