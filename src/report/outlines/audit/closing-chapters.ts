import { sentenceCase } from '../../sentence-case.ts';
import type { Part } from './audit-context.ts';
import { documentTexts } from './document-texts.ts';
import { documentResult } from './result-part.ts';
import { resultSentences } from './result-sentences.ts';

/** Gaps that the conclusion names, and actions that are recommended. */
const NAMED = 3;
const RECOMMENDED = 5;

/** Why the report is made. */
export const backgroundChapter: Part = ({ run: { institution }, messages }) => {
  const { chapters, background } = documentTexts(messages);
  const lines = background(institution.name ?? messages.report.unnamedInstitution, institution.period);
  return [{ heading: chapters.background, blocks: [{ kind: 'paragraphs', lines }] }];
};

/** The result once more in a few sentences, for those who begin at the end. */
export const conclusionChapter: Part = (context) => {
  const { run, messages } = context;
  const { chapters, costliest } = documentTexts(messages);
  const titles = run.institution.gaps.slice(0, NAMED).map(({ title }) => title);
  const sure = resultSentences(context, ['certainty', 'services', 'readings', 'absent']).filter((line) => line !== '');
  return [
    {
      heading: chapters.conclusion,
      blocks: [
        { kind: 'paragraphs', lines: [documentResult(context)] },
        {
          kind: 'sentences',
          lines: [
            ...sure.map((line) => `${sentenceCase(line)}.`),
            ...(titles.length === 0 ? [] : [costliest(titles.join('; '))]),
          ],
        },
      ],
    },
  ];
};

/** What to do first: the remedies of the gaps that cost the institution most. */
export const recommendationsChapter: Part = ({ run, messages }) => {
  const { chapters, recommendations, recommendation, noRecommendations } = documentTexts(messages);
  const lines = run.institution.gaps
    .filter(({ lost }) => lost > 0)
    .slice(0, RECOMMENDED)
    .map(({ title, remedy, units, owner }) => recommendation(title, asSentence(remedy ?? '–'), units.length, owner));
  return [
    {
      heading: chapters.recommendations,
      blocks:
        lines.length === 0
          ? [{ kind: 'paragraphs', lines: [noRecommendations] }]
          : [
              { kind: 'paragraphs', lines: [recommendations], withNext: true },
              { kind: 'sentences', lines },
            ],
    },
  ];
};

/** The end of the report, with the place where it is signed. */
export const closingChapter: Part = ({ messages }) => {
  const { chapters, closing, signature } = documentTexts(messages);
  return [
    {
      heading: chapters.closing,
      blocks: [
        { kind: 'paragraphs', lines: [closing, ''], withNext: true },
        { kind: 'paragraphs', lines: signature, withNext: true },
      ],
    },
  ];
};

function asSentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
