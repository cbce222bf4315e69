import { type Html, html, nothing } from '../../text/html/markup.ts';
import { absenceLines, violationLine } from '../sentences.ts';
import type { Drawing } from './drawing.ts';
import { heading, type Level } from './heading.ts';
import { sentenceList } from './sentence-list.ts';

/** Broken rules of the gate that are seen before the rest folds away. */
const SHOWN = 6;

/** What failed, and what was not counted; absent where there is none. */
export function attention({ run, messages, words }: Drawing, level: Level): Html {
  const absent = absenceLines(run, messages);
  const violations = run.violations.map((violation) => violationLine(violation, run, messages));
  if (violations.length + absent.length === 0) return nothing;
  const rest = violations.slice(SHOWN);
  return html`
    <div class="notice">
    ${heading(level, words.headings.attention)}
    ${sentenceList(absent)}
    ${violations.length === 0 ? nothing : html`<p><strong>${messages.report.headings.violations}</strong></p>${sentenceList(violations.slice(0, SHOWN))}`}
    ${rest.length === 0 ? nothing : html`<details><summary>+ ${rest.length}</summary>${sentenceList(rest)}</details>`}
    </div>`;
}
