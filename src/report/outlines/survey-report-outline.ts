import type { Messages } from '../../messages/messages.ts';
import type { SkmTexts } from '../../messages/skm-texts.ts';
import type { SurveyRun } from '../../model/survey-run.ts';
import { skmWords } from '../skm/skm-options.ts';
import { lowestElements } from '../skm/skm-sentences.ts';
import { tableOf } from '../table.ts';
import { type Block, type Outline, type Section, subsections, type TableBlock } from './outline.ts';

/** Rows of the plan of follow-up where no element is below full marks. */
const BLANK_ROWS = 3;

/**
 * An outline of figures as the chapters of a report on the survey (LAPORAN SKM, PermenPANRB 14/2017): introduction, method,
 * result, analysis, plan of follow-up, conclusion. What only the unit knows is left to be filled in.
 */
export function surveyReportOutline(
  figures: Outline,
  run: Pick<SurveyRun, 'elements' | 'lowest'>,
  messages: Messages,
): Outline {
  const { report: words, headings } = skmWords(messages);
  const named = (wanted: readonly string[]) => figures.sections.filter(({ heading }) => wanted.includes(heading));
  const method = named([headings.respondents, headings.sample, headings.method]);
  const analysis = named([headings.lowest]);
  const result = figures.sections.filter((section) => ![...method, ...analysis].includes(section));
  const { headline } = figures;
  const chapters: readonly Section[] = [
    chapter(words.introduction, [{ kind: 'paragraphs', lines: words.introductionText }]),
    chapter(words.method, [{ kind: 'paragraphs', lines: words.methodText }, ...subsections(method)]),
    chapter(words.result, [
      ...(headline === null
        ? []
        : [{ kind: 'paragraphs', lines: [words.index(headline.value, headline.grade, headline.predicate)] } as const]),
      ...subsections(result),
    ]),
    chapter(words.analysis, [{ kind: 'paragraphs', lines: [words.analysisText] }, ...subsections(analysis)]),
    chapter(words.followUp, [{ kind: 'paragraphs', lines: [words.followUpText] }, followUpTable(run, words)]),
    chapter(words.conclusion, [{ kind: 'paragraphs', lines: conclusion(figures, run, words) }]),
  ];
  return { ...figures, title: words.title, sections: chapters };
}

function chapter(heading: string, blocks: readonly Block[]): Section {
  return { heading, blocks };
}

function followUpTable(run: Pick<SurveyRun, 'elements' | 'lowest'>, words: SkmTexts['report']): TableBlock {
  const lowest = lowestElements(run);
  const blank = Array.from({ length: lowest.length === 0 ? BLANK_ROWS : 0 }, () => ({ title: '', remedy: '' }));
  const { element, action, time, owner } = words.followUpColumns;
  return {
    kind: 'table',
    leading: 'action',
    table: tableOf([...lowest, ...blank], {
      element: [element, ({ title }) => title],
      action: [action, ({ remedy }) => remedy ?? ''],
      time: [time, () => ''],
      owner: [owner, () => ''],
    }),
  };
}

function conclusion(
  { headline }: Outline,
  run: Pick<SurveyRun, 'elements' | 'lowest'>,
  words: SkmTexts['report'],
): string[] {
  const lowest = lowestElements(run).map(({ title }) => title);
  return [
    ...(headline === null ? [] : [words.index(headline.value, headline.grade, headline.predicate)]),
    ...(lowest.length === 0 ? [] : [words.priorities(lowest.join('; '))]),
    words.toFill,
  ];
}
