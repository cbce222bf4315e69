import { type Html, html, webAddress } from '../../text/html/markup.ts';
import type { Table } from '../table.ts';

/**
 * A table of the run, drawn as it is, below a heading that says its caption too. It may be wider than a telephone and then moves inside its frame, which therefore can
 * be reached by keyboard. `links`: to which element of the page each row leads, by id.
 */
export function dataTable<K extends string>(
  { columns, rows }: Table<K>,
  caption: string,
  leading: K | '',
  links: readonly (string | null)[] = [],
): Html {
  const cell = ({ cells, zones }: Table<K>['rows'][number], key: K, align: 'left' | 'right', link: string | null) => {
    const text = cells[key];
    if (key === leading) {
      return html`<th scope="row">${link === null ? html`${text}` : html`<a href="#${link}">${text}</a>`}</th>`;
    }
    const zone = zones?.[key];
    if (zone !== undefined) return html`<td><span class="zone ${zone ?? 'none'}">${text}</span></td>`;
    const address = key === 'evidence' ? webAddress(text) : undefined;
    const content =
      address === undefined ? html`${text}` : html`<a href="${address}" rel="noopener noreferrer nofollow">${text}</a>`;
    return align === 'right' ? html`<td class="number">${content}</td>` : html`<td>${content}</td>`;
  };
  return tableFrame(
    caption,
    html`
    <table>
    <caption class="hidden">${caption}</caption>
    <thead><tr>${columns.map(({ title, align }) => (align === 'right' ? html`<th scope="col" class="number">${title}</th>` : html`<th scope="col">${title}</th>`))}</tr></thead>
    <tbody>
    ${rows.map((row, index) => html`<tr>${columns.map(({ key, align }) => cell(row, key, align, links[index] ?? null))}</tr>`)}
    </tbody>
    </table>`,
  );
}

/** The frame in which a wide table moves. */
export function tableFrame(name: string, table: Html): Html {
  return html`<div class="frame" role="group" tabindex="0" aria-label="${name}">${table}</div>`;
}
