import type { UnitResult } from '../../model/run.ts';
import { fileAddress, type Html, html, nothing } from '../../text/html/markup.ts';
import type { Table } from '../table.ts';
import { orderUnits, type UnitColumn, unitTable } from '../tables.ts';
import { tableFrame } from './data-table.ts';
import type { Drawing } from './drawing.ts';
import { doubts, zoneMark } from './zone-mark.ts';

const NUMBERS = ['services', 'claimed', 'evidenced', 'verified', 'unanswered', 'gaps', 'unproven'] as const;

/** Column and direction by which the list is sorted at first. */
const SORTED = { name: ['name', 'ascending'], score: ['score', 'descending'], gaps: ['gaps', 'descending'] } as const;

/** The path of a unit's own page from the page with the list, by the unit's id; undefined where it has none. */
export type UnitPath = (id: string) => string | undefined;

/**
 * Every unit, every rejected file and every missing unit. The script of the page makes it sortable and filterable.
 * Names link to units further down on the page; with `pathOf`, to pages of their own.
 */
export function unitList(drawing: Drawing, pathOf?: UnitPath): Html {
  const { run, messages, words, sort } = drawing;
  const { report } = messages;
  const { rows } = unitTable(run, sort, messages);
  const units = orderUnits(run, sort);
  const [column, direction] = SORTED[sort];
  const head = (key: 'name' | 'zone' | 'score' | 'range' | (typeof NUMBERS)[number], text: string) => {
    const kind = key === 'name' ? 'text' : key === 'zone' ? 'by-zone' : 'number';
    return key === column
      ? html`<th scope="col" class="${kind}" aria-sort="${direction}">${text}</th>`
      : html`<th scope="col" class="${kind}">${text}</th>`;
  };
  const titles: Readonly<Record<(typeof NUMBERS)[number], string>> = {
    services: report.columns.services,
    claimed: report.short.claimed,
    evidenced: report.short.evidenced,
    verified: report.short.verified,
    unanswered: report.short.unanswered,
    gaps: report.short.gaps,
    unproven: report.columns.unproven,
  };
  const table = html`
    <table class="units">
    <caption class="hidden">${words.unitsCaption}</caption>
    <thead><tr>${head('name', report.columns.name)}${head('zone', report.columns.zone)}${head('score', report.columns.score)}${head('range', report.short.interval)}${NUMBERS.map((key) => head(key, titles[key]))}</tr></thead>
    <tbody>
    ${rows.map(({ cells }, index) => unitRow(cells, units[index], drawing, pathOf))}
    </tbody>
    </table>`;
  return html`
    ${filter(drawing)}
    <p class="aside">${words.unitsCaption}</p>
    ${tableFrame(words.headings.units, table)}`;
}

/** A row; the rows of files and units that were not scored come after those of the units. */
function unitRow(
  cells: Table<UnitColumn>['rows'][number]['cells'],
  unit: UnitResult | undefined,
  drawing: Drawing,
  pathOf: UnitPath | undefined,
): Html {
  const number = (key: (typeof NUMBERS)[number]) => html`<td>${cells[key]}</td>`;
  const range = cells.low === cells.high ? cells.low : `${cells.low}–${cells.high}`;
  const figures = html`<td>${cells.score}</td><td>${range}</td>${NUMBERS.map(number)}`;
  if (unit === undefined) {
    const [name, file] = cells.unit === '' ? [cells.file, ''] : [cells.name || cells.unit, cells.file];
    return html`<tr data-zone="none"><th scope="row">${name}${file === '' ? nothing : html` <span class="place">${file}</span>`}</th><td><span class="zone none">${cells.status}</span></td>${figures}</tr>
`;
  }
  return html`<tr data-zone="${unit.zone ?? 'none'}"><th scope="row">${linkedName(unit, pathOf)}</th><td>${zoneMark(unit.zone, drawing)}${doubts(unit, drawing)}</td>${figures}</tr>
`;
}

function linkedName({ id, name }: UnitResult, pathOf: UnitPath | undefined): Html {
  if (pathOf === undefined) return html`<a href="#u-${id}">${name}</a>`;
  const path = pathOf(id);
  return path === undefined ? html`${name}` : html`<a href="${fileAddress(path)}">${name}</a>`;
}

/** Shown by the script, which alone can make it work. */
function filter({ words, messages }: Drawing): Html {
  const { zones, notScored } = messages.report;
  const { name, zone, all, status } = words.filter;
  return html`
    <div class="filter" hidden>
    <label>${name} <input type="search" id="filter-name" autocomplete="off"></label>
    <label>${zone} <select id="filter-zone"><option value="">${all}</option><option value="green">${zones.green}</option><option value="yellow">${zones.yellow}</option><option value="red">${zones.red}</option><option value="none">${notScored}</option></select></label>
    <output id="filter-status" role="status" data-text="${status}"></output>
    </div>`;
}
