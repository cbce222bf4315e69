import { OFFICE_WORDS } from '../../../office/office-words.ts';
import { alsoSentences } from '../../describe-further.ts';
import { sentenceCase } from '../../sentence-case.ts';
import { orderUnits } from '../../tables.ts';
import { labelText, zonePhrase } from '../../wording.ts';
import { type Block, subsections } from '../outline.ts';
import { alsoPart } from './also-part.ts';
import type { Part, UnitContext } from './audit-context.ts';
import { costliestPart } from './costliest-part.ts';
import { documentTexts } from './document-texts.ts';
import { drawParts } from './draw-parts.ts';
import { PROOF_PARTS } from './proof-parts.ts';
import { resultPart } from './result-part.ts';
import { resultSentences } from './result-sentences.ts';
import { sincePart } from './since-part.ts';
import { unitGapsPart } from './unit-gaps-part.ts';
import { violationsPart } from './violations-part.ts';

/** What the head of the institution reads. */
export const summaryChapter: Part = (context) => [
  {
    heading: documentTexts(context.messages).chapters.summary,
    blocks: [
      ...subsections(drawParts([resultPart, alsoPart, violationsPart, sincePart, costliestPart], context), 3),
      { kind: 'paragraphs', lines: [OFFICE_WORDS[context.messages.language].selfAssessment] },
    ],
  },
];

/** The gaps of each unit with what is to be done; the deadline is for a person to fill in. */
export const planChapter: Part = (context) => {
  const { chapters, plan } = documentTexts(context.messages);
  const units = orderUnits(context.run, context.sort).map((unit) => {
    const about: UnitContext = { ...context, subject: unit };
    return { heading: unit.name, blocks: [...unitResult(about), ...subsections(drawParts([unitGapsPart], about))] };
  });
  return [
    { heading: chapters.plan, across: true, blocks: [{ kind: 'paragraphs', lines: [plan] }, ...subsections(units)] },
  ];
};

function unitResult(context: UnitContext): Block[] {
  const { subject, run, messages, score } = context;
  if (subject.score === null) return [{ kind: 'paragraphs', lines: [`${sentenceCase(messages.report.notScored)}.`] }];
  const say = (lines: readonly string[]) => lines.map((line) => `${line}.`);
  const [certain, ...others] = [
    say(resultSentences(context, ['certainty', 'bound'])).join(' '),
    ...say(resultSentences(context, ['provisional'])),
    ...say(alsoSentences(subject, run, messages)),
  ];
  return [
    {
      kind: 'paragraphs',
      strong: documentTexts(messages).unitResult(
        score(subject.score),
        zonePhrase(subject.zone, run, messages),
        labelText(subject),
      ),
      lines: [certain, ...others],
      withNext: true,
    },
  ];
}

/** What each unit claims and cannot prove, what has lapsed, and what an evaluator found; units without any are left out. */
export const proofChapter: Part = (context) => {
  const { chapters, noProof } = documentTexts(context.messages);
  const units = orderUnits(context.run, context.sort).flatMap((unit) => {
    const about: UnitContext = { ...context, subject: unit };
    const parts = subsections(drawParts(PROOF_PARTS, about), 3);
    const [readings = ''] = resultSentences(about, ['readings']);
    const lead: Block = { kind: 'paragraphs', lines: [`${sentenceCase(readings)}.`], withNext: true };
    return parts.length === 0 ? [] : [{ heading: unit.name, blocks: [lead, ...parts] }];
  });
  const none: Block = { kind: 'paragraphs', lines: [noProof] };
  return [{ heading: chapters.proof, across: true, blocks: units.length === 0 ? [none] : subsections(units) }];
};
