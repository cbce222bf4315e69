import { type Html, html, nothing } from '../../text/html/markup.ts';

/** A name and what there is to say under it; null where there is nothing. */
type Fact = readonly [name: string, value: string | null];

/** Facts under their names, those of a word or two side by side at the end. */
export function facts(long: readonly Fact[], brief: readonly Fact[]): Html {
  const lines = long.flatMap(([name, value]) =>
    value === null ? [] : [html`<div><dt>${name}</dt><dd>${value}</dd></div>`],
  );
  const words = brief.flatMap(([name, value]) =>
    value === null ? [] : [html`<div class="brief"><dt>${name}</dt><dd>${value}</dd></div>`],
  );
  return lines.length + words.length === 0 ? nothing : html`<dl>${lines}${words}</dl>`;
}
