import { ZONES } from '../../../model/checklist.ts';
import type { ChecklistSummary } from '../../../model/run.ts';
import { OFFICE_WORDS } from '../../../office/office-words.ts';
import { sentenceCase } from '../../sentence-case.ts';
import { violationLine, withoutScoreSentence } from '../../sentences.ts';
import { formatPlain, labelText, zonePhrase } from '../../wording.ts';
import type { Block, Scale, ScoreBlock } from '../outline.ts';
import type { AuditContext, Part } from './audit-context.ts';
import { documentTexts } from './document-texts.ts';
import { isUnit, resultSentences, WITHOUT_SINCE } from './result-sentences.ts';
import { zonesBlock } from './zones-part.ts';

/** What came out for the institution or a unit, and all that there is to say of it. */
export const resultPart: Part = (context) => [{ heading: '', blocks: resultBlocks(context) }];

function resultBlocks(context: AuditContext): Block[] {
  const { subject, medium, single, run, messages } = context;
  if (medium === 'screen') {
    // Below the scale, in whole sentences; the rest is said further down.
    const say = (lines: readonly string[]): Block => ({
      kind: 'paragraphs',
      lines: lines.map((line) => `${sentenceCase(line)}.`),
    });
    const scored = subject.zone !== null && subject.score !== null && run.checklist !== null;
    return [
      scoreBlock(context),
      say(resultSentences(context, ['readings'])),
      ...(scored ? [say(resultSentences(context, ['certainty', 'services', 'bound', 'provisional']))] : []),
    ];
  }
  if (medium === 'document') return documentBlocks(context);
  if (medium === 'workbook') return [workbookSentences(context)];
  const violations = single && isUnit(subject) ? run.violations.map((one) => violationLine(one, run, messages)) : [];
  return [
    scoreBlock(context),
    ...(isUnit(subject) ? [] : [zonesBlock(context)]),
    { kind: 'sentences', lines: [...resultSentences(context), ...violations] },
  ];
}

/** The readings are a table of their own, and what changed is a sheet. */
function workbookSentences(context: AuditContext): Block {
  const { run, messages } = context;
  const lines = [
    ...(run.institution.score === null ? [withoutScoreSentence(run, messages)] : []),
    ...resultSentences(context, WITHOUT_SINCE),
    ...run.violations.map((violation) => violationLine(violation, run, messages)),
    OFFICE_WORDS[messages.language].selfAssessment,
  ];
  return { kind: 'sentences', lines: lines.map(sentenceCase) };
}

/** In the words of an official report, what changed having a part of its own. */
function documentBlocks(context: AuditContext): Block[] {
  const { run, messages } = context;
  const { institution, counts } = run;
  const zones = ZONES.map((zone) => `${institution.zones[zone]} ${messages.report.zones[zone]}`).join(', ');
  return [
    { kind: 'paragraphs', lines: [documentResult(context)] },
    {
      kind: 'sentences',
      lines: [
        ...(institution.score === null ? [] : [documentTexts(messages).zoneCounts(counts.scored, zones)]),
        ...resultSentences(context, WITHOUT_SINCE).map(sentenceCase),
      ],
    },
  ];
}

/** What came out, as an official report says it. */
export function documentResult({ run, messages, score }: AuditContext): string {
  const { institution, checklist, basis } = run;
  const texts = documentTexts(messages);
  const name = institution.name ?? messages.report.unnamedInstitution;
  if (checklist === null) return texts.noResult(name);
  if (institution.score === null) {
    const isNothing = institution.readings[basis] === null;
    return isNothing ? texts.noResult(name) : `${withoutScoreSentence(run, messages)}.`;
  }
  return texts.result(
    name,
    institution.period,
    checklist.title,
    score(institution.score),
    zonePhrase(institution.zone, run, messages),
    labelText(institution),
  );
}

/** The score with its zone; why there is none where there is none. */
function scoreBlock(context: AuditContext): Block {
  const { subject, run, messages, score } = context;
  const { checklist } = run;
  if (subject.score === null && !isUnit(subject)) {
    return { kind: 'sentences', lines: [withoutScoreSentence(run, messages)] };
  }
  return {
    kind: 'score',
    value: subject.score === null ? null : score(subject.score),
    zone: subject.zone,
    words: zonePhrase(subject.zone, run, messages),
    label: labelText(subject),
    scale: subject.score === null || checklist === null ? null : scaleOf(subject.score, checklist, context),
  } satisfies ScoreBlock;
}

function scaleOf(score: number, { scale, zones }: ChecklistSummary, { messages }: AuditContext): Scale {
  const values = [...zones.map(({ min }) => min), scale.max].sort((a, b) => a - b);
  return { score, max: scale.max, bounds: values.map((value) => ({ value, name: formatPlain(value, messages) })) };
}
