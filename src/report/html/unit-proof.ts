import type { UnitResult } from '../../model/run.ts';
import { type Html, html, nothing } from '../../text/html/markup.ts';
import { documentClaimTable, documentsHeading } from '../document-claims.ts';
import { evidenceTable, unprovenTable, untimelyEvidence, verificationTable } from '../proof-tables.ts';
import type { Table } from '../table.ts';
import { dataTable } from './data-table.ts';
import type { Drawing } from './drawing.ts';
import { heading, type Level } from './heading.ts';

/** What a unit claims and cannot prove, what has lapsed, what an evaluator found, and all that it handed in. */
export function unitProof(unit: UnitResult, drawing: Drawing, level: Level): Html {
  const { run, messages, words, detailed } = drawing;
  const { headings } = messages.report;
  const untimely = untimelyEvidence(unit);
  const lapsed = headings.lapsed(untimely.length, words.date(run.asOf));
  const all = words.headings.evidence(unit.evidence.length);
  const contradicted = documentsHeading(unit, messages);
  return html`
    ${unproven(unit, drawing, level)}
    ${untimely.length === 0 ? nothing : html`${heading(level, lapsed)}${part(evidenceTable(untimely, messages), lapsed, drawing)}`}
    ${unit.verification === null ? nothing : html`${heading(level, headings.verification)}${part(verificationTable(unit, run, messages), headings.verification, drawing)}`}
    ${contradicted === undefined ? nothing : html`${heading(level, contradicted)}${part(documentClaimTable(unit, messages), contradicted, drawing)}`}${unit.evidence.length === untimely.length || !detailed ? nothing : html`<details><summary>${all}</summary>${part(evidenceTable(unit.evidence, messages), all, drawing)}</details>`}`;
}

function unproven(unit: UnitResult, drawing: Drawing, level: Level): Html {
  const { run, messages, most } = drawing;
  const { report } = messages;
  if (unit.unproven.length === 0) return nothing;
  const name = report.headings.unproven(unit.unproven.length);
  // The whole list says no more than this where nothing was handed in yet.
  if (unit.evidence.length === 0 && run.basis !== 'evidenced') {
    return html`${heading(level, name)}<p>${report.noEvidence}.</p>`;
  }
  const rest = unit.unproven.length - Math.min(most, unit.unproven.length);
  const list = drawing.detailed
    ? dataTable(unprovenTable(unit, run, most, messages), name, 'item')
    : shortUnproven(unit, drawing);
  return html`${heading(level, name)}${list}${rest > 0 ? html`<p class="aside">${report.moreItems(rest)}</p>` : nothing}`;
}

/** A table, or in a run of many gaps its rows as lines of text, which take a third of the room. */
function part<K extends 'item' | string>(table: Table<K | 'item'>, name: string, { detailed }: Drawing): Html {
  if (detailed) return dataTable(table, name, 'item');
  const line = (cells: Readonly<Record<K | 'item', string>>) =>
    table.columns.flatMap(({ key }) => (key === 'item' || cells[key] === '' ? [] : [cells[key]])).join(', ');
  return html`<ul class="sentences">${table.rows.map(({ cells }) => html`<li>${cells.item}: ${line(cells)}</li>`)}</ul>`;
}

/** Claims without proof by what is wrong with their evidence. */
function shortUnproven({ unproven }: UnitResult, { messages, most, score }: Drawing): Html {
  const groups = new Map<string, string[]>();
  for (const { problem, title, points } of unproven.slice(0, most)) {
    const word = messages.report.proofProblems[problem];
    const group = groups.get(word) ?? [];
    group.push(`${title} (${score(points)})`);
    groups.set(word, group);
  }
  return html`<ul class="sentences">${[...groups].map(([word, titles]) => html`<li>${word}: ${titles.join('; ')}</li>`)}</ul>`;
}
