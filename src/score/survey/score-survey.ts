import type { Checklist } from '../../model/checklist.ts';
import { compare, multiply, roundHalfUp, toNumber, whole } from '../../model/rational.ts';
import { ELEMENTS, type ElementId, type ElementMeans, type Respondent, type Survey } from '../../model/survey.ts';
import type { ElementResult, SurveyGroup, SurveyIndex } from '../../model/survey-run.ts';
import { countAnswers, exactIndex, meansOf, readIndex } from './survey-index.ts';

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
export function scoreMeans(
  means: ElementMeans,
  counts: readonly (readonly number[])[] | null,
  instrument: Checklist,
): SurveyScore {
  const items = new Map(instrument.items.map((item) => [item.id, item]));
  const elements = ELEMENTS.map((id, index): ElementResult => {
    const mean = means[index] ?? whole(1);
    const item = items.get(id);
    return {
      id,
      title: item?.title ?? id,
      number: index + 1,
      mean: shownMean(mean),
      ...readIndex(multiply(mean, whole(25)), instrument),
      answers: counts?.[index] ?? null,
      remedy: item?.remedy ?? null,
    };
  });
  const ranked = ELEMENTS.map((id, index) => ({ id, mean: means[index] ?? whole(1) }))
    .filter(({ mean }) => compare(mean, whole(4)) < 0)
    .sort((a, b) => compare(a.mean, b.mean));
  return {
    means,
    result: readIndex(exactIndex(means), instrument),
    elements,
    lowest: ranked.slice(0, LOWEST).map(({ id }) => id),
  };
}

/** The index of a table of answers. */
export function scoreSurvey({ respondents }: Survey, instrument: Checklist): SurveyScore {
  const counts = countAnswers(respondents);
  return scoreMeans(meansOf(counts), counts, instrument);
}

function shownMean(mean: ElementMeans[number]): number {
  return toNumber(roundHalfUp(mean, MEAN_DECIMALS));
}

/** The form in which two names are one: without case and runs of blanks. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
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
        return { by, name, respondents: members.length, ...result, means: means.map(shownMean) };
      });
      return scored.sort((a, b) => a.index - b.index || compareNames(a.name, b.name));
    });
}

function compareNames(a: string | null, b: string | null): number {
  const [one, other] = [a ?? '\uFFFF', b ?? '\uFFFF'];
  return one < other ? -1 : one > other ? 1 : 0;
}
