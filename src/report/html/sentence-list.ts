import { type Html, html, nothing } from '../../text/html/markup.ts';

/** Sentences, one a line. */
export function sentenceList(lines: readonly string[]): Html {
  if (lines.length === 0) return nothing;
  return html`<ul class="sentences">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}
