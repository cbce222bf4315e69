import type { SurveyRun } from '../../model/survey-run.ts';
import { POLICY } from '../html/content-security-policy.ts';
import { dataTable } from '../html/data-table.ts';
import { type Html, html, markupText, nothing } from '../html/markup.ts';
import { STYLES } from '../html/style/styles.ts';
import { type SkmOptions, skmWords } from './skm-options.ts';
import {
  formatIndex,
  formatMean,
  lowestElements,
  methodSentences,
  publishedSentences,
  respondentSentence,
  sampleVerdict,
  sourceSentences,
} from './skm-sentences.ts';
import { elementTable, groupTable } from './skm-tables.ts';

/** A survey as a page that needs no script, no network and no other file. */
export function renderSkmHtml(run: SurveyRun, { messages, command }: SkmOptions): string {
  const words = skmWords(messages);
  const { headings } = words;
  const { result } = run;
  const list = (lines: readonly string[]) => html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? nothing : html`<section><h2>${heading}</h2>${list(lines)}</section>`;
  const sample = sampleVerdict(run, messages);
  return markupText(html`<!doctype html>
    <html lang="${messages.language}">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <meta name="generator" content="patuh ${run.tool.version}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>${words.title}${result === null ? '' : ` ${formatIndex(result.index, messages)}`}</title>
    ${STYLES}
    </head>
    <body>
    <header class="masthead">
    <p class="kicker">${run.instrument.title}</p>
    <h1>${words.title}</h1>
    <ul>${sourceSentences(run, messages).map((line) => html`<li>${line}</li>`)}</ul>
    </header>
    <main id="content">
    ${result === null ? nothing : html`<p><strong>${formatIndex(result.index, messages)}</strong>, <strong>${words.grade(result.grade)}</strong> (${result.predicate})</p>`}
    ${run.elements.length === 0 ? nothing : html`<section><h2>${headings.elements}</h2>${dataTable(elementTable(run, messages), headings.elements, 'element')}</section>`}
    ${lowest(run, headings.lowest, { messages })}
    ${(['service', 'unit'] as const).map((by) => {
      const table = groupTable(run, by, messages);
      if (table.rows.length === 0) return nothing;
      return html`<section><h2>${headings.groups[by]}</h2>${dataTable(table, headings.groups[by], 'name')}</section>`;
    })}
    ${part(
      headings.respondents,
      run.respondentsBy.map((one) => respondentSentence(one, messages)),
    )}
    ${part(headings.sample, sample === undefined ? [] : [sample.sentence])}
    ${part(headings.published, publishedSentences(run, messages))}
    ${part(headings.method, [...methodSentences(run, messages), messages.report.commandLine(command)])}
    </main>
    </body>
    </html>
`);
}

function lowest(run: SurveyRun, heading: string, { messages }: Pick<SkmOptions, 'messages'>): Html {
  const elements = lowestElements(run);
  if (elements.length === 0) return nothing;
  return html`<section><h2>${heading}</h2><dl>${elements.map(
    ({ title, mean, remedy }) =>
      html`<div><dt>${title} (${formatMean(mean, messages)})</dt>${remedy === null ? nothing : html`<dd>${remedy}</dd>`}</div>`,
  )}</dl></section>`;
}
