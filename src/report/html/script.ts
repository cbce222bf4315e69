import { html } from '../../text/html/markup.ts';

/**
 * Makes the list of units sortable and filterable, and unfolds everything before it is printed. The page is whole without
 * it. Headings become buttons only here: without a script there is nothing to press.
 */
export const SCRIPT = html`<script>
'use strict';
(() => {
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (const table of document.querySelectorAll('table.units')) prepare(table);
  function prepare(table) {
  const [body] = table.tBodies;
  const heads = [...table.tHead.rows[0].cells];
  const rows = [...body.rows];
  const zones = ['green', 'yellow', 'red', 'none'];
  const keyOf = {
    text: (row, column) => row.cells[column].textContent,
    number: (row, column) => {
      const value = parseFloat(row.cells[column].textContent.replace(',', '.'));
      return Number.isNaN(value) ? null : value;
    },
    'by-zone': (row) => zones.indexOf(row.dataset.zone),
  };
  const compare = (a, b) => typeof a === 'string' ? a.localeCompare(b, document.documentElement.lang, { numeric: true }) : a - b;
  const sort = (head, column) => {
    const sorted = head.getAttribute('aria-sort');
    const first = head.className === 'number' ? 'descending' : 'ascending';
    const other = first === 'ascending' ? 'descending' : 'ascending';
    const direction = sorted === first ? other : first;
    for (const one of heads) one.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', direction);
    const sign = direction === 'ascending' ? 1 : -1;
    const keys = new Map(rows.map((row) => [row, keyOf[head.className](row, column)]));
    rows.sort((x, y) => {
      const [a, b] = [keys.get(x), keys.get(y)];
      if (a === null || b === null) return (a === null) - (b === null);
      return sign * compare(a, b);
    });
    body.append(...rows);
  };
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    head.dataset.name = head.textContent;
    button.append(...head.childNodes);
    button.addEventListener('click', () => sort(head, column));
    head.append(button);
  });
  const bar = table.closest('section').querySelector('.filter');
  const name = bar.querySelector('input');
  const zone = bar.querySelector('select');
  const status = bar.querySelector('output');
  const filter = () => {
    const wanted = name.value.trim().toLowerCase();
    let shown = 0;
    for (const row of rows) {
      const fits = row.cells[0].textContent.toLowerCase().includes(wanted) && (zone.value === '' || row.dataset.zone === zone.value);
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    status.textContent = status.dataset.text.replace('{shown}', shown).replace('{all}', rows.length);
  };
  name.addEventListener('input', filter);
  zone.addEventListener('change', filter);
  bar.hidden = false;
  }
})();
</script>`;
