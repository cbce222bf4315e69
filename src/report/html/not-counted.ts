import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Html, html, nothing } from '../../text/html/markup.ts';
import { expectedNames } from '../expected-names.ts';
import { diagnosticText } from '../wording.ts';
import type { Drawing } from './drawing.ts';
import { faultList } from './fault-list.ts';

/** Rejected files with every fault, and missing units. */
export function notCounted(drawing: Drawing): Html {
  const { run, messages, words } = drawing;
  const { rejected, missing } = run;
  const named = expectedNames(run);
  return html`
    ${rejected.length === 0 ? nothing : html`<h3>${messages.report.headings.rejected}</h3>`}
    ${rejected.map(({ file, diagnostics }) => html`<p class="file">${file}</p>${faults(diagnostics, drawing)}`)}
    ${missing.length === 0 ? nothing : html`<h3>${words.headings.missing}</h3><ul class="names">${missing.map((unit) => html`<li>${named.get(unit) ?? unit}</li>`)}</ul>`}`;
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
function faults(diagnostics: readonly Diagnostic[], { messages }: Drawing, marking?: 'mark errors'): Html {
  const word = messages.report.severities.error;
  return faultList(
    diagnostics.map((diagnostic) => {
      const { file, line } = diagnostic.at;
      return {
        place: line === undefined ? file : `${file}:${line}`,
        ...diagnosticText(diagnostic, messages),
        ...(marking !== undefined && diagnostic.severity === 'error' ? { mark: { level: 'error', word } } : {}),
      };
    }),
  );
}
