import type { UnitResult } from '../../model/run.ts';
import { type Html, html, nothing } from '../../text/html/markup.ts';
import { alsoSentences } from '../describe-further.ts';
import { aboutUnit } from '../outlines/audit/page-texts.ts';
import { resultSentences } from '../outlines/audit/result-sentences.ts';
import { also } from './also.ts';
import { attention } from './attention.ts';
import type { Drawing } from './drawing.ts';
import { heading, type Level } from './heading.ts';
import { readings } from './readings.ts';
import { sentenceList } from './sentence-list.ts';
import { unitGaps } from './unit-gaps.ts';
import { unitProof } from './unit-proof.ts';
import { unitSections } from './unit-sections.ts';
import { verdict } from './verdict.ts';

/** A unit's own page: result, sections, readings, gaps, proof. The title of the document where it is the only one. */
export function unitPage(unit: UnitResult, drawing: Drawing): Html {
  const { words, single } = drawing;
  const level: Level = single ? 2 : 4;
  const scored = unit.score !== null;
  return html`
    <article class="unit" id="u-${unit.id}">
    ${single ? nothing : html`<header>${heading(3, unit.name)}<p class="aside">${aboutUnit(unit, words)}</p></header>`}
    ${verdict(unit, drawing)}
    ${sentenceList(unitSentences(unit, drawing))}
    ${single ? attention(drawing, level) : nothing}
    ${scored ? figures(unit, drawing, level) : nothing}${drawing.detailed ? also(unit, drawing, level) : nothing}
    ${scored ? unitGaps(unit, drawing, level) : nothing}
    ${unitProof(unit, drawing, level)}
    ${single ? nothing : html`<p class="back"><a href="#units">${words.back}</a></p>`}
    </article>
`;
}

/** Sections and readings; the readings in a sentence where many units are drawn. */
function figures(unit: UnitResult, drawing: Drawing, level: Level): Html {
  const sections = unitSections(unit, drawing, level);
  if (!drawing.detailed) return sections;
  return html`<div class="pair"><div>${sections}</div><div>${readings(unit, drawing, level)}</div></div>`;
}

function unitSentences(unit: UnitResult, { context, run, messages, words, detailed }: Drawing): string[] {
  const about = { ...context, subject: unit };
  return [
    ...resultSentences(about, ['certainty', ...(detailed ? [] : ['readings' as const]), 'bound', 'provisional']),
    ...(detailed ? [] : alsoSentences(unit, run, messages)),
    words.answered(unit.answered, unit.unanswered, unit.notApplicable),
    ...resultSentences(about, ['counted', 'verification']),
  ];
}
