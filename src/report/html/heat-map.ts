import { divide, multiply, parseDecimal, roundHalfUp, toNumber, whole as wholeNumber } from '../../model/rational.ts';
import type { SectionResult, UnitResult } from '../../model/run.ts';
import { type Html, html } from '../../text/html/markup.ts';
import { orderUnits } from '../tables.ts';
import { tableFrame } from './data-table.ts';
import type { Drawing } from './drawing.ts';

/** More columns than these have their headings upright. */
const FLAT_COLUMNS = 4;

/** Units by sections: what each unit has of each section's points, the darker the less. The number is in the cell. */
export function heatMap(drawing: Drawing): Html {
  const { run, words, messages, sort } = drawing;
  const units = orderUnits(run, sort).filter(({ status }) => status === 'scored');
  const sections = units[0]?.sections ?? [];
  const row = ({ id, name, sections }: UnitResult) =>
    html`<tr><th scope="row"><a href="#u-${id}">${name}</a></th>${sections.map((section) => cell(section, drawing))}</tr>
`;
  const table = html`
    <table class="${sections.length > FLAT_COLUMNS ? 'heat upright' : 'heat'}">
    <caption class="hidden">${words.heatMapCaption}</caption>
    <thead><tr><th scope="col">${messages.report.columns.unit}</th>${sections.map(({ title }) => html`<th scope="col"><span>${title}</span></th>`)}</tr></thead>
    <tbody>
    ${units.map(row)}
    </tbody>
    </table>`;
  const shades = [...SHADES.map(([, shade]) => shade), DARKEST].map((shade) => html`<i class="${shade}"></i>`);
  return html`
    <p class="aside">${words.heatMapCaption}</p>
    <p class="aside goes-on">${words.heatMapGoesOn}</p>
    ${tableFrame(words.headings.heatMap, table)}
    <p class="key shades" aria-hidden="true">${words.heatMapKey.full} ${shades} ${words.heatMapKey.none}</p>`;
}

/** Shades by the percentage at which they begin. */
const SHADES = [
  [100, 'h0'],
  [85, 'h1'],
  [70, 'h2'],
  [50, 'h3'],
  [25, 'h4'],
] as const;
const DARKEST = 'h5';
const HUNDRED = wholeNumber(100);

function cell({ score, max }: SectionResult, { words }: Drawing): Html {
  if (score === null || max === 0) return html`<td title="${words.notApplicable}">–</td>`;
  const percent = percentOf(score, max);
  // What is not full is shaded so, even where it rounds to 100.
  const shade = SHADES.find(([from]) => (from === 100 ? score >= max : percent >= from))?.[1] ?? DARKEST;
  return html`<td class="${shade}">${percent}</td>`;
}

/** Whole percent of two printed decimals, rounded half up and exactly, as every other figure is. */
function percentOf(score: number, max: number): number {
  const [part, whole] = [parseDecimal(String(score)), parseDecimal(String(max))];
  if (part === undefined || whole === undefined) return Math.round((score / max) * 100);
  return toNumber(roundHalfUp(divide(multiply(part, HUNDRED), whole), 0));
}
