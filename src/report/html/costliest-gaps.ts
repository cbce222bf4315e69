import type { InstitutionGap } from '../../model/run.ts';
import { type Html, html, nothing } from '../../text/html/markup.ts';
import { institutionGapsHeading } from '../sentences.ts';
import type { Drawing } from './drawing.ts';
import { itemAnchor } from './item-anchor.ts';

/** Gaps on the front page; the list of items has them all. */
const SHOWN = 5;

/** The gaps that cost the institution most, with what to do about each. */
export function costliestGaps({ run, messages, words, score, most }: Drawing): Html {
  const { report } = messages;
  const { columns } = report;
  const title = institutionGapsHeading(run, messages);
  const { gaps } = run.institution;
  const shown = gaps.slice(0, Math.min(SHOWN, most));
  if (shown.length === 0) return nothing;
  const largest = Math.max(...shown.map(({ lost }) => lost));
  const row = (gap: InstitutionGap, index: number) => html`
    <tr><td class="number" data-name="${columns.lost}">${score(gap.lost)}<svg class="bar lost" aria-hidden="true"><rect width="${share(gap.lost, largest)}"/></svg></td>
    <th scope="row"><a href="#${itemAnchor(index)}">${gap.title}</a>${gap.remedy === null ? nothing : html`<p>${gap.remedy}</p>`}</th>
    <td class="number" data-name="${columns.units}">${gap.units.length}</td><td class="owner" data-name="${columns.owner}">${gap.owner ?? ''}</td><td class="effort" data-name="${columns.effort}">${gap.effort === null ? '' : words.outOfFive(gap.effort)}</td></tr>`;
  return html`
    <table class="costliest stacked">
    <caption class="hidden">${title}</caption>
    <thead><tr><th scope="col" class="number">${columns.lost}</th><th scope="col">${words.remedyOf}</th><th scope="col" class="number">${columns.units}</th><th scope="col">${columns.owner}</th><th scope="col">${columns.effort}</th></tr></thead>
    <tbody>
    ${shown.map(row)}
    </tbody>
    </table>
    ${gaps.length > shown.length ? html`<p class="aside">${words.moreItems(gaps.length - shown.length)} <a href="#items">${words.headings.items}</a>.</p>` : nothing}`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '0%' : `${Math.round((part / whole) * 1000) / 10}%`;
}
