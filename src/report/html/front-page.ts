import { type Html, html } from '../../text/html/markup.ts';
import { resultSentences } from '../outlines/audit/result-sentences.ts';
import { also } from './also.ts';
import { attention } from './attention.ts';
import type { Drawing } from './drawing.ts';
import { readings } from './readings.ts';
import { sentenceList } from './sentence-list.ts';
import { spread } from './spread.ts';
import { verdict } from './verdict.ts';

/** What changed and what is absent have parts of their own, and so have the readings. */
const CERTAINTY = [
  ...(['certainty', 'services', 'bound', 'provisional'] as const),
  ...(['counted', 'evidence', 'verification', 'documents'] as const),
] as const;

/** Result, what to attend to, spread, certainty and readings. */
export function frontPage(drawing: Drawing): Html {
  const { run, words } = drawing;
  return html`
    ${verdict(run.institution, drawing)}
    ${attention(drawing, 3)}
    <div class="pair">
    <div>${spread(drawing)}</div>
    <div><h3>${words.headings.certainty}</h3>${sentenceList(resultSentences(drawing.context, CERTAINTY))}</div>
    </div>
    ${readings(run.institution, drawing, 3)}${also(run.institution, drawing, 3)}
`;
}
