import type { FurtherReadings } from '../../model/run.ts';
import { type Html, html, nothing } from '../../text/html/markup.ts';
import { alsoTable } from '../describe-further.ts';
import { tableFrame } from './data-table.ts';
import type { Drawing } from './drawing.ts';
import { heading, type Level } from './heading.ts';
import { zoneMark } from './zone-mark.ts';

/** The scores under other checklists, each with what it reaches; nothing where none was asked for. */
export function also(result: FurtherReadings, drawing: Drawing, level: Level): Html {
  const { further } = drawing.messages;
  const { columns, rows } = alsoTable(result, drawing.run, drawing.messages);
  if (rows.length === 0) return nothing;
  // The id is in the section on the method.
  const shown = columns.filter(({ key }) => key !== 'id');
  const table = html`
    <table>
    <caption class="hidden">${further.also}</caption>
    <thead><tr>${shown.map(({ title, align }) => (align === 'right' ? html`<th scope="col" class="number">${title}</th>` : html`<th scope="col">${title}</th>`))}</tr></thead>
    <tbody>
    ${rows.map(
      ({ cells, zone }) =>
        html`<tr>${shown.map(({ key, align }) => {
          if (key === 'checklist') return html`<th scope="row">${cells[key]}</th>`;
          if (key === 'zone') return html`<td>${zoneMark(zone ?? null, drawing)}${uncertain(cells.zone)}</td>`;
          return align === 'right' ? html`<td class="number">${cells[key]}</td>` : html`<td>${cells[key]}</td>`;
        })}</tr>`,
    )}
    </tbody>
    </table>`;
  return html`
    ${heading(level, further.also)}
    ${tableFrame(further.also, table)}
    <p class="aside">${further.alsoMeaning}.</p>`;

  function uncertain(cell: string): Html {
    return cell.endsWith('?') ? html` <small class="doubt">${drawing.words.doubtful}</small>` : nothing;
  }
}
