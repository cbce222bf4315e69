import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Html, html, nothing } from '../../text/html/markup.ts';
import { sentenceCase } from '../sentence-case.ts';
import { diagnosticText } from '../wording.ts';
import type { Drawing } from './drawing.ts';

/** Rejected files with every fault, and missing units. */
export function notCounted(drawing: Drawing): Html {
  const { run, messages, words } = drawing;
  const { rejected, missing } = run;
  return html`
    ${rejected.length === 0 ? nothing : html`<h3>${messages.report.headings.rejected}</h3>`}
    ${rejected.map(({ file, diagnostics }) => html`<p class="file">${file}</p>${faults(diagnostics, drawing)}`)}
    ${missing.length === 0 ? nothing : html`<h3>${words.headings.missing}</h3><ul class="names">${missing.map((unit) => html`<li>${unit}</li>`)}</ul>`}`;
}

/** Warnings, many of them folded away. */
export function warningList(drawing: Drawing): Html {
  const warnings = errorsFirst(drawing.run.warnings);
  return html`
    ${faults(warnings.slice(0, OPEN_WARNINGS), drawing, 'mark errors')}
    ${warnings.length <= OPEN_WARNINGS ? nothing : html`<details><summary>+ ${warnings.length - OPEN_WARNINGS}</summary>${faults(warnings.slice(OPEN_WARNINGS), drawing, 'mark errors')}</details>`}`;
}

/** Warnings that are seen without unfolding. */
const OPEN_WARNINGS = 10;

/** Errors among the warnings (faults of an evaluator's file) come before what can be folded away. */
function errorsFirst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const isError = ({ severity }: Diagnostic) => severity === 'error';
  return [...diagnostics.filter(isError), ...diagnostics.filter((one) => !isError(one))];
}

/** Faults with their places, and how to mend each; among warnings those that are errors are marked. */
export function faults(
  diagnostics: readonly Diagnostic[],
  { messages }: Pick<Drawing, 'messages'>,
  marking?: 'mark errors',
): Html {
  const line = (diagnostic: Diagnostic) => {
    const { fault, remedy } = diagnosticText(diagnostic, messages);
    const { file, line } = diagnostic.at;
    const place = line === undefined ? file : `${file}:${line}`;
    const { error } = messages.report.severities;
    const isMarked = marking !== undefined && diagnostic.severity === 'error';
    const mark = isMarked ? html`<strong class="error">${sentenceCase(error)}:</strong> ` : nothing;
    return html`<li>${mark}${sentence(fault)} ${remedy === undefined ? '' : sentence(remedy)} <span class="place">${place}</span></li>`;
  };
  return html`<ul class="sentences">${diagnostics.map(line)}</ul>`;
}

/** With a capital at its beginning and a stop at its end. */
function sentence(text: string): string {
  return `${sentenceCase(text)}${/[.?!]$/.test(text) ? '' : '.'}`;
}
