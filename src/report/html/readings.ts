import { BASES, type InstitutionResult, type UnitResult } from '../../model/run.ts';
import { type Html, html, nothing } from '../../text/html/markup.ts';
import { readingOver } from '../sentences.ts';
import type { Drawing } from './drawing.ts';
import { heading, type Level } from './heading.ts';
import { track } from './scale.ts';
import { zoneMark } from './zone-mark.ts';

/** Claimed, evidenced and verified side by side on one scale, and what separates them. */
export function readings(result: InstitutionResult | UnitResult, drawing: Drawing, level: Level): Html {
  const { run, messages, words, score } = drawing;
  const { report } = messages;
  const institution = 'units' in result ? result : undefined;
  const unproven = institution?.unproven ?? (result as UnitResult).unproven.length;
  const rows = BASES.flatMap((basis) => {
    const reading = result.readings[basis];
    if (reading === null || reading.score === null) return [];
    const why = [
      words.meaning[basis],
      ...(basis === run.basis ? [words.basisChosen] : []),
      ...readingOver(result, basis, run, messages),
      ...(basis === 'evidenced' && unproven > 0 ? [report.unprovenCount(unproven)] : []),
    ];
    return [
      html`<tr><th scope="row">${report.short[basis]}<small>${why.join('; ')}</small></th><td class="drawn">${track(reading, drawing)}</td><td class="number">${score(reading.score)}</td><td>${zoneMark(reading.zone, drawing)}</td></tr>`,
    ];
  });
  if (rows.length === 0) return nothing;
  return html`
    ${heading(level, words.headings.readings)}
    <table class="readings">
    <caption class="hidden">${words.headings.readings}</caption>
    <thead class="hidden"><tr><th scope="col">${words.basis}</th><th scope="col">${words.onScale}</th><th scope="col">${report.columns.score}</th><th scope="col">${report.columns.zone}</th></tr></thead>
    <tbody>
    ${rows}
    </tbody>
    </table>`;
}
