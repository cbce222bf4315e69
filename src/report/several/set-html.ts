import type { RunSet } from '../../model/run.ts';
import { type Html, html, markupText, nothing, prefixAnchors } from '../../text/html/markup.ts';
import { diagnosticLine } from '../diagnostic-line.ts';
import { masthead } from '../drawers/draw-html.ts';
import { tableFrame } from '../html/data-table.ts';
import { drawPart } from '../html/html.ts';
import { printChoice, printNote } from '../html/print-choice.ts';
import { hatching } from '../html/scale.ts';
import { sentenceList } from '../html/sentence-list.ts';
import { shell } from '../html/shell.ts';
import { pageTexts } from '../outlines/audit/page-texts.ts';
import type { ReportOptions } from '../report-options.ts';
import { indexTable } from './index-table.ts';

/** One page: a list of the institutions with links, then the whole report of each. No table has rows of two. */
export function renderSetHtml(set: RunSet, options: ReportOptions): string {
  const { messages } = options;
  const { several } = messages.report;
  const words = pageTexts(messages);
  const title = several.title(set.runs.length);
  const parts = set.runs.map((run, index) => {
    const part = prefixAnchors(drawPart(run, options), prefixOf(index));
    return html`
    <article class="institution" id="${anchorOf(index)}">
    ${part}
    <p class="back"><a href="#content">${several.back}</a></p>
    </article>`;
  });
  return markupText(
    shell(
      { language: messages.language, version: set.tool.version, title, kicker: words.kicker, skip: words.skip },
      html`
    <svg class="definitions" aria-hidden="true"><defs>${hatching()}</defs></svg>
    ${masthead({ title, kicker: words.kicker, sources: [words.asOf(words.date(set.asOf))] })}
    <main id="content">
    ${printChoice(words)}
    ${indexSection(set, options)}
    ${unassigned(set, options)}
    ${parts}
    ${printNote(words)}
    </main>`,
    ),
  );
}

/** Ids of units begin with `u-`, and those of sections with a word: a digit is in neither. */
function prefixOf(index: number): string {
  return `${anchorOf(index)}-`;
}

function anchorOf(index: number): string {
  return `i${index + 1}`;
}

function indexSection(set: RunSet, { messages }: ReportOptions): Html {
  const { several } = messages.report;
  const { columns, rows } = indexTable(set, messages);
  const table = html`
    <table>
    <caption class="hidden">${several.index}</caption>
    <thead><tr>${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}</tr></thead>
    <tbody>
    ${rows.map(({ cells, zone }, index) => {
      const [, ...others] = columns;
      return html`<tr><th scope="row"><a href="#${anchorOf(index)}">${cells.institution}</a></th>${others.map(
        ({ key }) =>
          key === 'zone'
            ? html`<td><span class="zone ${zone ?? 'none'}">${cells.zone}</span></td>`
            : html`<td>${cells[key]}</td>`,
      )}</tr>
`;
    })}
    </tbody>
    </table>`;
  return html`
    <section id="index" aria-labelledby="index-heading">
    <h2 id="index-heading">${several.index}</h2>
    ${tableFrame(several.index, table)}
    <p class="aside">${several.meaning}.</p>
    </section>`;
}

function unassigned({ rejected }: RunSet, { messages }: ReportOptions): Html {
  if (rejected.length === 0) return nothing;
  const lines = rejected.flatMap(({ diagnostics }) => diagnostics.map((one) => diagnosticLine(one, messages)));
  return html`
    <section id="unassigned" aria-labelledby="unassigned-heading">
    <h2 id="unassigned-heading">${messages.report.several.unassigned(rejected.length)}</h2>
    ${sentenceList(lines)}
    </section>`;
}
