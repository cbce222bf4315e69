import type { InstitutionResult, UnitResult } from '../../model/run.ts';
import { type Html, html, nothing } from '../../text/html/markup.ts';
import { sentenceCase } from '../sentence-case.ts';
import { withoutScoreSentence } from '../sentences.ts';
import { formatPlain, labelText, zonePhrase } from '../wording.ts';
import type { Drawing } from './drawing.ts';
import { scale, scaleKey } from './scale.ts';
import { doubts } from './zone-mark.ts';

/** The zone as a big word with its shape, the score, and both on the scale. */
export function verdict(result: InstitutionResult | UnitResult, drawing: Drawing): Html {
  const { run, messages, words, score } = drawing;
  const { zone } = result;
  if (result.score === null || zone === null || run.checklist === null) {
    const why = 'units' in result ? withoutScoreSentence(run, messages) : messages.report.notScored;
    return html`<div class="verdict"><div><p class="word none">${words.noZone}</p><p class="label">${why}</p></div></div>`;
  }
  const max = formatPlain(run.checklist.scale.max, messages);
  return html`
    <div class="verdict">
    <div>
    <p class="word zone ${zone}">${sentenceCase(zonePhrase(zone, run, messages))}</p>
    <p class="label">${labelText(result)}${doubts(result, drawing)}</p>
    </div>
    <p class="score"><strong>${score(result.score)}</strong> <span>${words.outOf(max)}</span></p>
    <div class="drawn">${scale(result, drawing)}${'units' in result || drawing.single ? scaleKey(drawing) : nothing}</div>
    </div>`;
}
