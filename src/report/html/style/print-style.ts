import { html } from '../../../text/html/markup.ts';

/**
 * A4: the short edition (result, costliest gaps, list of units) unless the full one is asked for; then a page for each unit, with
 * all that is folded away unfolded. Headings are repeated, as text: Chromium repeats no button. Nothing is cut. A browser that
 * does not know `:has` prints in full.
 */
export const PRINT_STYLE = html`<style>
@page { size: A4; margin: 14mm 15mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #555d67; } }
@media print {
  :root { color-scheme: light; --paper: #ffffff; }
  html { font-size: 9pt; }
  body { max-width: none; padding: 0; }
  nav, .skip, .filter, .back, .print-choice, .goes-on { display: none; }
  html:not(:has(#print-details:is(:checked, :target))):has(#print-details) :is([id$="heat-map"], [id$="items"], [id$="unit-pages"], #method details, [id$="-method"] details, [id$="warnings"] details > :not(summary)) { display: none; }
  html:not(:has(#print-details:is(:checked, :target))) .print-note { display: block; }
  .frame:has(> .heat) { mask-image: none; padding-right: 0; }
  a { color: inherit; text-decoration: none; }
  .frame { overflow: visible; }
  section, footer { margin-top: 1.3rem; } .costliest th p { font-size: .92em; } .costliest .owner { min-width: 10.5rem; } h2 { margin-bottom: .5rem; } [id$="result"] > .readings th { width: 52%; } [id$="result"] > .readings .drawn { width: 26%; } .readings th small { display: inline; margin-left: .5em; } ol.gaps > li { padding: .5rem 0; } th, td { padding-top: .3rem; padding-bottom: .3rem; }
  [id$="heat-map"], [id$="items"], [id$="unit-pages"], section > article.unit, article.institution { break-before: page; }
  [id$="unit-pages"] > h2 { display: none; } [id$="unit-pages"] > article:first-of-type { break-before: auto; } section > article.unit { content-visibility: visible; margin-top: 0; }
  h1, h2, h3, h4, caption, summary, .kicker { break-after: avoid; }
  tr, li, svg, .verdict, .notice, dl > div, ol.gaps > li > div > p { break-inside: avoid; }
  ol.gaps > li { break-inside: avoid; }
  tbody tr:nth-child(-n + 2) { break-after: avoid; } tbody tr:nth-last-child(-n + 2) { break-before: avoid; } [id$="units"] > .aside, [id$="heat-map"] > .aside { break-after: avoid; }
  .units tbody th a, .heat tbody th a { display: inline; overflow: visible; } .upright thead th + th { height: auto; } .upright thead span { max-height: none; overflow: visible; }
  [id$="costliest"], footer { break-inside: avoid; } html:not(:has(#print-details:is(:checked, :target))) footer { font-size: .72rem; margin-top: .8rem; }
  .print-note { margin-top: .5rem; }
  thead { display: table-header-group; break-inside: avoid; }
  .units, .heat { font-size: .8rem; } .units th, .units td { padding: .25rem .4rem .25rem 0; } .units thead th { min-width: 0; } .units thead th, .units small { font-size: .7rem; }
  .units tbody th, .heat tbody th { position: static; } .frame th[scope="row"] { min-width: 0; }
  th button { display: none; } th[data-name]::before { content: attr(data-name); }
  details:not([open])::details-content { content-visibility: visible; block-size: auto; } summary { color: var(--ink); list-style: none; font-weight: 600; }
  .pair { margin: .75rem 0; gap: .5rem 2.5rem; } .verdict .word, .verdict .score strong { font-size: 2.5rem; } section .unit .verdict .word, section .unit .verdict .score strong { font-size: 1.6rem; } .verdict .drawn { margin-top: .75rem; } p, li, th, td, dd, dt { line-height: 1.4; } svg.histogram { margin-bottom: 0; } .sentences li { margin-bottom: .15rem; } .verdict { margin-bottom: .75rem; } .masthead { padding-bottom: .75rem; }
}
</style>`;
