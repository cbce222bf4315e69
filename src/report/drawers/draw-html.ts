import type { Messages } from '../../messages/messages.ts';
import { type Html, html, markupText, nothing } from '../../text/html/markup.ts';
import { POLICY } from '../html/content-security-policy.ts';
import { dataTable } from '../html/data-table.ts';
import { faultList } from '../html/fault-list.ts';
import { lineChart } from '../html/line-chart.ts';
import { sentenceList } from '../html/sentence-list.ts';
import { STYLES } from '../html/style/styles.ts';
import type { Block, FigureName, Outline, Section, TableBlock, ZonesBlock } from '../outlines/outline.ts';
import { barTexts, factTexts, paragraphTexts, scoreText } from './plain-blocks.ts';
import { sparkline } from './sparkline.ts';

/** An outline as a page that needs no script, no network and no other file. */
export function drawHtml(
  { title, kicker, sources, headline, sections, version }: Outline,
  { language }: Messages,
): string {
  return markupText(html`<!doctype html>
    <html lang="${language}">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <meta name="generator" content="patuh ${version}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>${title}${headline === null ? '' : ` ${headline.value}`}</title>
    ${STYLES}
    </head>
    <body>
    ${masthead({ title, kicker, sources })}
    <main id="content">
    ${headline === null ? nothing : html`<p><strong>${headline.value}</strong>, <strong>${headline.grade}</strong> (${headline.predicate})</p>`}
    ${sections.map((section, index) => drawSection(section, index))}
    </main>
    </body>
    </html>
`);
}

/** What is above everything else: the kind of report, whom it is about, and by what. */
export function masthead({ title, kicker, sources }: Pick<Outline, 'title' | 'kicker' | 'sources'>): Html {
  return html`<header class="masthead">
    <p class="kicker">${kicker}</p>
    <h1>${title}</h1>
    <ul>${sources.map((line) => html`<li>${line}</li>`)}</ul>
    </header>`;
}

/** Draws what only a page has room for. */
type DrawFigure = (figure: FigureName) => Html;

/** A section; one with an id can be pointed to. */
export function drawSection(section: Section, index: number, figures: DrawFigure = () => nothing): Html {
  const { id, heading, blocks, onPage } = section;
  const drawn = blocks.map((block) => blockHtml(block, heading, figures));
  if (heading === '') return html`${drawn}`;
  if (id === undefined) {
    const plain = html`<section><h2>${heading}</h2>${drawn}</section>`;
    return index === 0 ? plain : html`\n${plain}`;
  }
  const content = drawn.map((block, at) => (at === 0 ? block : html`\n${block}`));
  if (onPage === 'footer') {
    return html`
    <footer id="${id}">
    <h2>${heading}</h2>
    ${content}
    </footer>`;
  }
  const head =
    onPage === 'hidden-heading'
      ? html`<h2 id="${id}-heading" class="hidden">${heading}</h2>`
      : html`<h2 id="${id}-heading">${heading}</h2>`;
  const opening =
    onPage === 'by-script'
      ? html`<section id="${id}" aria-labelledby="${id}-heading" hidden>`
      : html`<section id="${id}" aria-labelledby="${id}-heading">`;
  return html`
    ${opening}
    ${head}
    ${content}
    </section>`;
}

function blockHtml(block: Block, heading: string, figures: DrawFigure): Html {
  switch (block.kind) {
    case 'subheading':
      return html`<h3>${block.text}</h3>`;
    case 'score':
      return html`<p><strong>${scoreText(block)}</strong></p>`;
    case 'zones':
      return zoneCounts(block);
    case 'note':
      return html`<p class="aside">${block.text}</p>`;
    case 'notice':
      return html`<div class="notice"><h3>${block.title}</h3>${sentenceList(block.lines)}</div>`;
    case 'faults':
      return html`${block.file === undefined ? nothing : html`<p class="file">${block.file}</p>`}${faultList(block.faults)}`;
    case 'bars':
      return html`<ul>${barTexts(block).map((line) => html`<li>${line}</li>`)}</ul>`;
    case 'cards':
      return html`${block.cards.map(
        (card) =>
          html`<p><strong>${card.figure} ${card.title}</strong></p><ul>${factTexts(card).map((line) => html`<li>${line}</li>`)}</ul>`,
      )}`;
    case 'sentences':
      return sentenceList([...block.lines, ...(block.kept ?? [])]);
    case 'paragraphs':
      return html`${paragraphTexts(block).map((line) => html`<p>${line}</p>`)}`;
    case 'table':
      return tableHtml(block, heading);
    case 'items':
      return html`<dl>${block.items.map(
        ({ name, figure, note }) =>
          html`<div><dt>${name} (${figure})</dt>${note === null ? nothing : html`<dd>${note}</dd>`}</div>`,
      )}</dl>`;
    case 'figure':
      return figures(block.figure);
    case 'sparkline':
      return block.chart === undefined
        ? html`<p>${block.label} ${sparkline(block.shares, true)}</p>`
        : lineChart(block.chart);
  }
}

function zoneCounts({ zones, others }: ZonesBlock): Html {
  const counts = [...zones, ...others.map((other) => ({ ...other, zone: 'none' }))];
  return html`<ul class="counts">${counts.map(
    ({ zone, name, count }) => html`<li><strong>${count}</strong> <span class="zone ${zone}">${name}</span></li>`,
  )}</ul>`;
}

function tableHtml({ table, leading, caption, folded, links }: TableBlock, heading: string): Html {
  const name = caption ?? heading;
  const drawn = dataTable(table, name, leading, links);
  return folded ? html`<details><summary>${name}</summary>${drawn}</details>` : drawn;
}
