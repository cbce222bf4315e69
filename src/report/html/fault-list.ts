import { type Html, html, nothing } from '../../text/html/markup.ts';
import type { Fault } from '../outlines/outline.ts';
import { sentenceCase } from '../sentence-case.ts';

/** Faults with their places, and how to mend each. */
export function faultList(faults: readonly Fault[]): Html {
  return html`<ul class="sentences">${faults.map(
    ({ place, mark, fault, remedy }) =>
      html`<li>${mark === undefined ? nothing : markHtml(mark)}${sentence(fault)} ${remedy === undefined ? '' : sentence(remedy)} <span class="place">${place}</span></li>`,
  )}</ul>`;
}

function markHtml({ level, word }: NonNullable<Fault['mark']>): Html {
  const text = `${sentenceCase(word)}:`;
  return level === 'error' ? html`<strong class="error">${text}</strong> ` : html`<strong>${text}</strong> `;
}

/** With a capital at its beginning and a stop at its end. */
function sentence(text: string): string {
  return `${sentenceCase(text)}${/[.?!]$/.test(text) ? '' : '.'}`;
}
