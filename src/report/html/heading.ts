import { type Html, html } from '../../text/html/markup.ts';

/** How deep a heading is; the title of the page is none of these. */
export type Level = 2 | 3 | 4;

export function heading(level: Level, text: string): Html {
  switch (level) {
    case 2:
      return html`<h2>${text}</h2>`;
    case 3:
      return html`<h3>${text}</h3>`;
    case 4:
      return html`<h4>${text}</h4>`;
  }
}
