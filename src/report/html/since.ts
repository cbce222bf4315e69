import type { GapChange, Since, UnitChange } from '../../model/run.ts';
import { type Html, html, nothing } from '../../text/html/markup.ts';
import { zoneWord } from '../wording.ts';
import { tableFrame } from './data-table.ts';
import type { Drawing } from './drawing.ts';
import { zoneMark } from './zone-mark.ts';

/** What changed since an earlier run. */
export function changes(drawing: Drawing): Html {
  const { run, messages, words, score } = drawing;
  const { since } = run;
  if (since === null) return nothing;
  const { report } = messages;
  const moved = since.units.length + since.opened.length + since.closed.length > 0;
  const inWords = (at: Since['before']) =>
    at.score === null ? report.notScored : `${score(at.score)} (${report.zone(zoneWord(at.zone, messages))})`;
  return html`
    <p>${words.sinceScore(inWords(since.before), inWords(since.after))}${since.basis === run.basis ? '' : ` ${words.otherBasis(report.bases[since.basis])}`}${moved ? '' : ` ${words.sinceNothing}`}</p>
    ${since.units.length === 0 ? nothing : fold(words.sinceUnits(since.units.length), since.units.length, movedUnits(since.units, drawing))}
    ${gapChanges(words.sinceOpened(since.opened.length), since.opened, drawing)}
    ${gapChanges(words.sinceClosed(since.closed.length), since.closed, drawing)}`;
}

/** Rows that are seen without unfolding. */
const OPEN_ROWS = 12;

function fold(name: string, rows: number, content: Html): Html {
  return rows <= OPEN_ROWS
    ? html`<details open><summary>${name}</summary>${content}</details>`
    : html`<details><summary>${name}</summary>${content}</details>`;
}

function movedUnits(units: readonly UnitChange[], drawing: Drawing): Html {
  const { words, score } = drawing;
  const cell = (at: UnitChange['before']) =>
    at === null
      ? html`<td>${words.absent}</td>`
      : html`<td>${at.score === null ? nothing : html`${score(at.score)} `}${zoneMark(at.zone, drawing)}</td>`;
  const name = words.sinceUnits(units.length);
  return tableFrame(
    name,
    html`
    <table>
    <caption class="hidden">${name}</caption>
    <thead><tr><th scope="col">${words.unit}</th><th scope="col">${words.before}</th><th scope="col">${words.after}</th></tr></thead>
    <tbody>
    ${units.map(({ unit, name, before, after }) => html`<tr><th scope="row">${after === null ? name : html`<a href="#u-${unit}">${name}</a>`}</th>${cell(before)}${cell(after)}</tr>`)}
    </tbody>
    </table>`,
  );
}

function gapChanges(name: string, gaps: readonly GapChange[], { words, score }: Drawing): Html {
  if (gaps.length === 0) return nothing;
  const list = html`<ul class="sentences">${gaps.map(({ name, title, lost }) => html`<li>${name}: ${title} (${words.inPoints(score(lost))})</li>`)}</ul>`;
  return fold(name, gaps.length, list);
}
