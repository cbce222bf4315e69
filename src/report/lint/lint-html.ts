import { html as english } from '../../messages/en/html.ts';
import { html as indonesian } from '../../messages/id/html.ts';
import type { LintTexts } from '../../messages/lint-texts.ts';
import type { DocumentResult, LintFinding, LintRun } from '../../model/lint-run.ts';
import { maskPersonalData } from '../../model/personal-data.ts';
import { type Html, html, markupText, nothing } from '../../text/html/markup.ts';
import { pairUp } from '../../text/pair-up.ts';
import { dataTable, tableFrame } from '../html/data-table.ts';
import { faults } from '../html/not-counted.ts';
import { sentenceList } from '../html/sentence-list.ts';
import { shell } from '../html/shell.ts';
import type { ReportOptions } from '../report-options.ts';
import {
  completenessLines,
  fixableCount,
  provenanceLines,
  resultSentence,
  serviceSentence,
  violationSentence,
} from './lint-sentences.ts';
import { componentTable, documentTable, findingTable, levelCount } from './lint-tables.ts';
import { lintTexts } from './lint-words.ts';

/** Colour and shape of a level, as those of the zones. */
const MARKS: Readonly<Record<LintFinding['level'], string>> = { error: 'red', warning: 'yellow', note: 'none' };

/** A page for people, whole in one file: result, documents, findings, what was recognised. */
export function renderLintHtml(run: LintRun, options: ReportOptions): string {
  const { messages, command } = options;
  const texts = lintTexts(messages);
  const { report } = texts;
  const words = { id: indonesian, en: english }[messages.language];
  const [only, ...others] = run.documents;
  const title = only === undefined || others.length > 0 ? report.title : only.file;
  const found = run.documents.filter(({ findings }) => findings.length > 0);
  const shown = run.documents.length === 1 ? run.documents : found;
  const content = html`
    <header class="masthead">
    <p class="kicker">${report.kicker}</p>
    <h1>${title}</h1>
    <ul><li>${words.asOf(words.date(run.asOf))}</li></ul>
    </header>
    <main id="content">
    ${resultPart(run, texts)}
    ${run.documents.length < 2 ? nothing : documentList(run, texts)}
    ${shown.map((document) => documentPart(document, run.documents.indexOf(document) + 1, texts))}
    ${notChecked(run, options, texts)}
    </main>
    <footer id="method">
    <h2>${report.headings.method}</h2>
    ${sentenceList(provenanceLines(run, command, messages, texts))}
    </footer>`;
  return markupText(
    shell(
      { language: messages.language, version: run.tool.version, title, kicker: report.kicker, skip: words.skip },
      content,
    ),
  );
}

function resultPart(run: LintRun, texts: LintTexts): Html {
  const { report, levels } = texts;
  const { counts, violations } = run;
  const count = (level: LintFinding['level'], number: number) =>
    html`<li><strong>${number}</strong> <span class="zone ${MARKS[level]}">${levels[level]}</span></li>`;
  const fixable = fixableCount(run);
  return html`
    <section id="result" aria-labelledby="result-heading">
    <h2 id="result-heading">${report.headings.result}</h2>
    <ul class="counts">${count('error', counts.errors)}${count('warning', counts.warnings)}${count('note', counts.notes)}</ul>
    ${violations.length === 0 ? nothing : html`<div class="notice"><h3>${report.gate}</h3>${sentenceList(violations.map((violation) => violationSentence(violation, texts)))}</div>`}
    ${sentenceList([resultSentence(run, texts), ...completenessLines(run, texts), ...(fixable === 0 ? [] : [report.fixAdvice(fixable)])])}
    </section>`;
}

function documentList(run: LintRun, texts: LintTexts): Html {
  const { columns, rows } = documentTable(run, texts);
  const name = texts.report.headings.documents;
  const fileCell = ({ file, findings }: DocumentResult, index: number) =>
    findings.length > 0 ? html`<a href="#d-${index + 1}">${file}</a>` : html`${file}`;
  const table = html`
    <table>
    <caption class="hidden">${name}</caption>
    <thead><tr>${columns.map(({ title, align }) => (align === 'right' ? html`<th scope="col" class="number">${title}</th>` : html`<th scope="col">${title}</th>`))}</tr></thead>
    <tbody>
    ${pairUp(run.documents, rows).map(
      ([document, { cells }], index) =>
        html`<tr>${columns.map(({ key, align }) => {
          if (key === 'file') return html`<th scope="row">${fileCell(document, index)}</th>`;
          return align === 'right' ? html`<td class="number">${cells[key]}</td>` : html`<td>${cells[key]}</td>`;
        })}</tr>`,
    )}
    </tbody>
    </table>`;
  return html`
    <section id="documents" aria-labelledby="documents-heading">
    <h2 id="documents-heading">${name}</h2>
    ${tableFrame(name, table)}
    </section>`;
}

function documentPart(document: DocumentResult, number: number, texts: LintTexts): Html {
  const { file, kind, title, services, findings } = document;
  const about = [texts.kinds[kind], ...(title === null ? [] : [maskPersonalData(title)])].join(': ');
  return html`
    <section id="d-${number}" aria-labelledby="d-${number}-heading">
    <h2 id="d-${number}-heading">${file}</h2>
    <p>${about}</p>
    ${sentenceList(services.map((service) => serviceSentence(service, texts)))}
    ${findings.length === 0 ? html`<p>${texts.report.clean}</p>` : findingList(document, texts)}
    ${services.map((service) => {
      const name = `${texts.report.headings.components}: ${serviceSentence(service, texts)}`;
      return html`<details><summary>${name}</summary>${dataTable(componentTable(service, texts), name, 'component')}</details>`;
    })}
    </section>`;
}

/** Findings as a table, each level with its mark. */
function findingList(document: DocumentResult, texts: LintTexts): Html {
  const { columns, rows } = findingTable(document, texts);
  const name = `${document.file}: ${texts.report.counts(levelCount(document, 'error'), levelCount(document, 'warning'), levelCount(document, 'note'))}`;
  const table = html`
    <table>
    <caption class="hidden">${name}</caption>
    <thead><tr>${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}</tr></thead>
    <tbody>
    ${pairUp(document.findings, rows).map(([{ level }, { cells }]) => {
      const mark = MARKS[level];
      return html`<tr>${columns.map(({ key }) => (key === 'level' ? html`<td><span class="zone ${mark}">${cells.level}</span></td>` : html`<td>${cells[key]}</td>`))}</tr>`;
    })}
    </tbody>
    </table>`;
  return tableFrame(name, table);
}

function notChecked({ rejected, passedOver, warnings }: LintRun, { messages }: ReportOptions, texts: LintTexts): Html {
  const { headings } = texts.report;
  return html`
    ${rejected.length === 0 ? nothing : html`<section id="rejected" aria-labelledby="rejected-heading"><h2 id="rejected-heading">${headings.rejected}</h2>${rejected.map(({ file, diagnostics }) => html`<p class="file">${file}</p>${faults(diagnostics, { messages })}`)}</section>`}
    ${passedOver.length === 0 ? nothing : html`<section id="passed-over" aria-labelledby="passed-over-heading"><h2 id="passed-over-heading">${headings.passedOver}</h2>${sentenceList(passedOver.map(({ file, reason }) => `${file}: ${texts.passedOver[reason]}`))}</section>`}
    ${warnings.length === 0 ? nothing : html`<section id="warnings" aria-labelledby="warnings-heading"><h2 id="warnings-heading">${headings.warnings}</h2>${faults(warnings, { messages })}</section>`}`;
}
