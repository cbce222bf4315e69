import type { Messages } from '../../messages/messages.ts';
import type { SurveyGroup, SurveyIndex, SurveyRun } from '../../model/survey-run.ts';
import { skmWords } from '../skm/skm-options.ts';
import {
  formatIndex,
  formatMean,
  lowestElements,
  methodSentences,
  publishedSentences,
  respondentSentence,
  sampleVerdict,
  sourceSentences,
} from '../skm/skm-sentences.ts';
import { elementTable, groupTable } from '../skm/skm-tables.ts';
import { filled, type Headline, type ItemsBlock, type Outline, type Section, type TableBlock } from './outline.ts';

/** A survey on one page: its grade, its elements, what to do about the lowest, and how sure it is. */
export function surveyOutline(run: SurveyRun, command: string, messages: Messages): Outline {
  const { headings, title } = skmWords(messages);
  const sample = sampleVerdict(run, messages);
  return {
    title,
    kicker: run.instrument.title,
    sources: sourceSentences(run, messages),
    headline: run.result === null ? null : headlineOf(run.result, messages),
    version: run.tool.version,
    sections: filled([
      { heading: headings.elements, onScreen: 'without-heading', blocks: [elementBlock(run, messages)] },
      { heading: headings.lowest, blocks: [lowestBlock(run, messages)] },
      ...(['service', 'unit'] as const).map((by) => groupSection(run, by, messages)),
      {
        heading: headings.respondents,
        blocks: [{ kind: 'sentences', lines: run.respondentsBy.map((one) => respondentSentence(one, messages)) }],
      },
      {
        heading: headings.sample,
        blocks: [
          {
            kind: 'sentences',
            lines: sample === undefined ? [] : [sample.sentence],
            inDoubt: sample?.inDoubt === true,
          },
        ],
      },
      { heading: headings.published, blocks: [{ kind: 'sentences', lines: publishedSentences(run, messages) }] },
      methodSection(methodSentences(run, messages), command, messages),
    ]),
  };
}

/** How the figures were come by, with the command line where the report is kept. */
export function methodSection(lines: readonly string[], command: string, messages: Messages): Section {
  return {
    heading: skmWords(messages).headings.method,
    onScreen: 'small-print',
    blocks: [{ kind: 'sentences', lines, kept: [messages.report.commandLine(command)] }],
  };
}

export function headlineOf(result: SurveyIndex, messages: Messages): Headline {
  return {
    value: formatIndex(result.index, messages),
    grade: skmWords(messages).grade(result.grade),
    predicate: result.predicate,
    zone: result.zone,
  };
}

/** The share of an index between 25, below which there is none, and 100. */
export function shareOfIndex(index: number): number {
  return Math.max(0, Math.min(1, (index - 25) / 75));
}

/** The nine elements, with a bar each. */
export function elementBlock(run: Pick<SurveyRun, 'elements'>, messages: Messages): TableBlock {
  return {
    kind: 'table',
    table: elementTable(run, messages),
    leading: 'element',
    onScreen: ['element', 'mean', 'index', 'grade'],
    graded: 'grade',
    bars: run.elements.map(({ index }) => shareOfIndex(index)),
  };
}

/** The elements that did worst, with what can be done. */
export function lowestBlock(run: Pick<SurveyRun, 'elements' | 'lowest'>, messages: Messages): ItemsBlock {
  return {
    kind: 'items',
    items: lowestElements(run).map(({ title, mean, remedy, zone }) => ({
      name: title,
      figure: formatMean(mean, messages),
      note: remedy,
      zone,
    })),
  };
}

/** The services, or the units, of a table of answers. */
function groupSection(run: SurveyRun, by: SurveyGroup['by'], messages: Messages): Section {
  const groups = run.groups.filter((group) => group.by === by);
  return {
    heading: skmWords(messages).headings.groups[by],
    blocks: [
      {
        kind: 'table',
        table: groupTable(run, by, messages),
        leading: 'name',
        onScreen: ['name', 'respondents', 'index', 'grade'],
        graded: 'grade',
        bars: groups.map(({ index }) => shareOfIndex(index)),
      },
    ],
  };
}
