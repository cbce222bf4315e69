import { type Html, html } from './markup.ts';

/** How deep a heading stands; 1 is the title of the page. */
export type Level = 1 | 2 | 3 | 4;

export function heading(level: Level, text: string): Html {
  switch (level) {
    case 1:
      return html`<h1>${text}</h1>`;
    case 2:
      return html`<h2>${text}</h2>`;
    case 3:
      return html`<h3>${text}</h3>`;
    case 4:
      return html`<h4>${text}</h4>`;
  }
}
