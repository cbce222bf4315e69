import type { Diagnostic } from '../../model/diagnostic.ts';
import { diagnosticText } from '../wording.ts';
import type { Drawing } from './drawing.ts';
import { type Html, html, nothing } from './markup.ts';

/** Rejected files with every fault, missing units, and warnings. */
export function notCounted(drawing: Drawing): Html {
  const { run, messages, words } = drawing;
  const { report } = messages;
  const { rejected, missing, warnings } = run;
  const notScored = html`
    <section id="not-counted" aria-labelledby="not-counted-heading">
    <h2 id="not-counted-heading">${words.headings.notCounted}</h2>
    ${rejected.length === 0 ? nothing : html`<h3>${report.headings.rejected}</h3>`}
    ${rejected.map(({ file, diagnostics }) => html`<p class="file">${file}</p>${faults(diagnostics, drawing)}`)}
    ${missing.length === 0 ? nothing : html`<h3>${words.headings.missing}</h3><ul class="names">${missing.map((unit) => html`<li>${unit}</li>`)}</ul>`}
    </section>`;
  const warned = html`
    <section id="warnings" aria-labelledby="warnings-heading">
    <h2 id="warnings-heading">${words.headings.warnings(warnings.length)}</h2>
    ${faults(warnings.slice(0, OPEN_WARNINGS), drawing)}
    ${warnings.length <= OPEN_WARNINGS ? nothing : html`<details><summary>+ ${warnings.length - OPEN_WARNINGS}</summary>${faults(warnings.slice(OPEN_WARNINGS), drawing)}</details>`}
    </section>`;
  return html`${rejected.length + missing.length === 0 ? nothing : notScored}${warnings.length === 0 ? nothing : warned}`;
}

/** Warnings that are seen without unfolding. */
const OPEN_WARNINGS = 10;

/** Faults with their places, and how to mend each. */
export function faults(diagnostics: readonly Diagnostic[], { messages }: Pick<Drawing, 'messages'>): Html {
  const line = (diagnostic: Diagnostic) => {
    const { fault, remedy } = diagnosticText(diagnostic, messages);
    const { file, line } = diagnostic.at;
    const place = line === undefined ? file : `${file}:${line}`;
    return html`<li>${sentence(fault)} ${remedy === undefined ? '' : sentence(remedy)} <span class="place">${place}</span></li>`;
  };
  return html`<ul class="sentences">${diagnostics.map(line)}</ul>`;
}

/** With a capital at its beginning and a stop at its end. */
function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`;
}
