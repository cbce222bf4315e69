import { type Html, html, nothing } from '../../text/html/markup.ts';
import { provenanceLines } from '../sentences.ts';
import type { Drawing } from './drawing.ts';
import { sentenceList } from './sentence-list.ts';

/** Where the report comes from: instrument, hashes, tool, day, command, input files, sources of the figures. */
export function provenance({ run, messages, context }: Drawing): Html {
  const { report } = messages;
  const sources = run.checklist?.sources ?? [];
  return html`
    <footer id="method">
    <h2>${report.headings.method}</h2>
    ${sentenceList(provenanceLines(run, context.command, messages))}
    ${sources.length === 0 ? nothing : html`<details><summary>${report.checklist.sources} (${sources.length})</summary><ul class="sentences">${sources.map(({ title, status }) => html`<li>${title}: ${report.standings[status]}</li>`)}</ul></details>`}
    ${run.inputs.length === 0 ? nothing : html`<details><summary>${report.inputFiles} (${run.inputs.length})</summary><ul class="hashes">${run.inputs.map(({ file, sha256 }) => html`<li>${file} <code>${sha256}</code></li>`)}</ul></details>`}
    </footer>`;
}
