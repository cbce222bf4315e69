import { html } from '../../../text/html/markup.ts';

/** Paper, ink and type of the page; light, dark, and always light on paper. */
export const PAGE_STYLE = html`<style>
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --sheet: #f4f1ea; --ink: #1b222b; --soft: #555d67; --rule: #d9d4c8; --strong-rule: #1f3a5c; --link: #1c4d86;
  --green: #17653d; --yellow: #7a4e00; --red: #a02318;
  --green-full: #2c8657; --yellow-full: #d39a1c; --red-full: #b3392c;
  --green-tint: #cfe6d8; --yellow-tint: #f4e2b3; --red-tint: #f2cfc9;
  --bar: #3d648f; --bar-empty: #e3dfd5; --notice: #fbf1dc; --notice-rule: #b77d12;
  --h0: #f4f1ea; --h1: #dbe3ec; --h2: #b9cadd; --h3: #87a4c4; --h4: #40658f; --h5: #1f3a5c; --on-dark: #ffffff;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, "Noto Serif", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14181d; --sheet: #1d232a; --ink: #e8e5de; --soft: #a9b0b8; --rule: #363d46; --strong-rule: #8fb0d6; --link: #9cc3ee;
    --green: #86d6a8; --yellow: #eec265; --red: #f49a8e;
    --green-full: #3f9e6b; --yellow-full: #d9a83c; --red-full: #d2594b;
    --green-tint: #1f4431; --yellow-tint: #4c3c14; --red-tint: #552822;
    --bar: #7ea6d2; --bar-empty: #2b323b; --notice: #2a2416; --notice-rule: #d9a83c;
    --h0: #1d232a; --h1: #233347; --h2: #2d4a6b; --h3: #3d6591; --h4: #94b6dc; --h5: #d3e2f3; --on-dark: #10151b;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-behavior: smooth; }
body {
  margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 66rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 var(--sans); overflow-wrap: break-word; font-variant-numeric: lining-nums;
  -webkit-print-color-adjust: exact; print-color-adjust: exact;
}
h1, h2, h3, h4 { font-family: var(--serif); line-height: 1.2; margin: 0; text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem); font-weight: 600; letter-spacing: -.01em; }
h2 { font-size: 1.5rem; font-weight: 600; margin: 0 0 1rem; padding-top: .6rem; border-top: 1px solid var(--strong-rule); }
h3 { font-size: 1.125rem; margin: 0 0 .6rem; }
h4 { font-size: 1rem; margin: 0 0 .5rem; }
p, ul, ol, dl, table { margin: 0 0 .75rem; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .6rem 1rem; background: var(--paper); z-index: 3; }
.skip:focus { top: 1rem; }
.aside, .key { color: var(--soft); font-size: .875rem; }
section, article.unit, footer { margin-top: 3.5rem; }
small { font-size: .8125rem; }
summary { cursor: pointer; color: var(--link); font-size: .9375rem; padding: .25rem 0; }
details { margin-bottom: .5rem; }
code { font: .75rem/1.4 ui-monospace, "Cascadia Mono", Consolas, "Liberation Mono", monospace; }
.masthead { border-bottom: 5px double var(--strong-rule); padding-bottom: 1.25rem; }
.masthead h1 { max-width: 40ch; }
.kicker { color: var(--strong-rule); font-size: .8125rem; font-weight: 600; letter-spacing: .08em; text-transform: uppercase; margin-bottom: .5rem; }
.masthead ul { list-style: none; display: flex; flex-wrap: wrap; gap: .15rem 0; padding: 0; margin: .75rem 0 0; color: var(--soft); }
.masthead li::first-letter { text-transform: uppercase; } .masthead li { overflow-wrap: anywhere; }
h1, h2, h3, h4, li, dd, p { overflow-wrap: anywhere; }
.masthead li:not(:last-child)::after { content: "·"; margin: 0 .6rem; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding: .75rem 0; margin: 0; border-bottom: 1px solid var(--rule); font-size: .9375rem; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
.print-choice { margin: .75rem 0 0; font-size: .875rem; color: var(--soft); } .print-choice input { margin: 0 .4rem 0 0; } .print-note { display: none; }
main > section:first-of-type, main > article:first-child { margin-top: 2rem; }
footer { border-top: 5px double var(--strong-rule); color: var(--soft); font-size: .8125rem; }
footer h2 { border: 0; font-size: 1.125rem; color: var(--ink); margin-top: .5rem; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
</style>`;
