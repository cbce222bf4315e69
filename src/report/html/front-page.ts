import { provisionalSentences } from '../describe-further.ts';
import { documentsOverview } from '../document-claims.ts';
import { certaintySentence, conservationSentence, evidenceOverview, verificationOverview } from '../sentences.ts';
import { also } from './also.ts';
import { attention } from './attention.ts';
import { costliestGaps } from './costliest-gaps.ts';
import type { Drawing } from './drawing.ts';
import { type Html, html } from './markup.ts';
import { readings } from './readings.ts';
import { sentenceList } from './sentence-list.ts';
import { sincePart } from './since.ts';
import { spread } from './spread.ts';
import { verdict } from './verdict.ts';

/** What a mayor sees in half a minute: result, spread, certainty, what to attend to, what costs most, what changed. */
export function frontPage(drawing: Drawing): Html {
  const { run, words } = drawing;
  return html`
    <section id="result" aria-labelledby="result-heading">
    <h2 id="result-heading" class="hidden">${words.headings.result}</h2>
    ${verdict(run.institution, drawing)}
    ${attention(drawing, 3)}
    <div class="pair">
    <div>${spread(drawing)}</div>
    <div><h3>${words.headings.certainty}</h3>${sentenceList(certaintyLines(drawing))}</div>
    </div>
    ${readings(run.institution, drawing, 3)}${also(run.institution, drawing, 3)}
    </section>
    ${costliestGaps(drawing)}
    ${sincePart(drawing)}`;
}

function certaintyLines({ run, messages }: Drawing): string[] {
  const { institution } = run;
  return [
    ...(institution.score === null ? [] : [certaintySentence(institution, run, messages)]),
    ...(institution.nearBound ? [messages.report.nearBound] : []),
    ...provisionalSentences(institution, run, messages),
    conservationSentence(run, messages),
    ...evidenceOverview(run, messages),
    ...verificationOverview(run, messages),
    ...documentsOverview(run, messages),
  ];
}
