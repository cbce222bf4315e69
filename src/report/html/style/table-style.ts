import { html } from '../../../text/html/markup.ts';

/** Tables and lists of gaps. */
export const TABLE_STYLE = html`<style>
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
caption { text-align: left; color: var(--soft); font-size: .875rem; padding-bottom: .6rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem .45rem 0; font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-size: .8125rem; font-weight: 600; color: var(--soft); border-bottom: 1px solid var(--strong-rule); vertical-align: bottom; line-height: 1.3; }
tbody tr { border-bottom: 1px solid var(--rule); }
.number { text-align: right; font-variant-numeric: tabular-nums lining-nums; white-space: nowrap; }
th, td { overflow-wrap: anywhere; } thead th { overflow-wrap: break-word; } thead .number { white-space: normal; }
.strong { font-weight: 600; }
.frame { overflow-x: auto; margin-bottom: 1rem; }
.frame > table { margin: 0; }
.frame td { min-width: 6.5rem; } .frame .number, .frame .heat td { min-width: 0; } .frame th[scope="row"] { min-width: 9rem; }
th button { font: inherit; color: inherit; background: none; border: 0; padding: 0; margin: 0; text-align: inherit; cursor: pointer; }
th button::after { content: "↕"; margin-left: .3em; opacity: .45; font-weight: 400; }
th[aria-sort="ascending"] button::after { content: "↑"; opacity: 1; } th[aria-sort="descending"] button::after { content: "↓"; opacity: 1; }
th button:hover { color: var(--ink); }
.filter { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; margin-bottom: 1rem; font-size: .9375rem; }
.filter[hidden] { display: none; }
.filter input, .filter select { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 4px; padding: .35rem .6rem; margin-left: .4rem; max-width: 100%; }
.filter output { color: var(--soft); }
.units th, .units td { padding-right: .9rem; } .units tbody th { width: 27%; } .units td { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums lining-nums; } .frame .units td { min-width: 0; } .units td:nth-child(2) { text-align: left; white-space: normal; } .units td:nth-child(3) { font-weight: 600; } .units .doubt { margin-left: 0; } .units .place { display: block; }
.units tbody th, .heat tbody th { position: sticky; left: 0; background: var(--paper); z-index: 1; }
.units tbody th a, .heat tbody th a { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; line-clamp: 3; overflow: hidden; }
.heat td { text-align: center; padding: .45rem .3rem; border-left: 2px solid var(--paper); font-variant-numeric: tabular-nums; color: var(--soft); }
.heat tbody tr { border-bottom: 2px solid var(--paper); } .heat thead th + th { text-align: center; padding: .4rem .3rem; }
.heat tbody th { width: 40%; padding-left: 0; }
.upright thead th + th { height: 12rem; vertical-align: bottom; } .upright thead span { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 11.5rem; display: inline-block; text-align: left; overflow: hidden; }
.frame .heat td { min-width: 3.2rem; }
.heat .h0 { background: var(--h0); color: var(--soft); } .heat .h1 { background: var(--h1); color: var(--ink); } .heat .h2 { background: var(--h2); color: var(--ink); }
.heat .h3 { background: var(--h3); color: var(--ink); } .heat .h4 { background: var(--h4); color: var(--on-dark); } .heat .h5 { background: var(--h5); color: var(--on-dark); }
.h0 { background: var(--h0); } .h1 { background: var(--h1); } .h2 { background: var(--h2); } .h3 { background: var(--h3); } .h4 { background: var(--h4); } .h5 { background: var(--h5); }
.readings th small { display: block; color: var(--soft); line-height: 1.35; } .readings th { width: 34%; font-weight: 600; } .readings small { font-weight: 400; }
.readings .drawn { width: 40%; } .readings td { vertical-align: top; }
.unit .readings th { width: 46%; } .unit .readings .drawn { width: 24%; }
.costliest th p { color: var(--soft); margin: .15rem 0 0; } .costliest tbody th a { font-weight: 600; } .costliest td:first-child, .costliest th:first-child { width: 7rem; min-width: 5rem; padding-right: 1.25rem; } .costliest td:first-child { font-weight: 600; } .owner { min-width: 8.5rem; } .effort { white-space: nowrap; }
.sections { list-style: none; padding: 0; font-size: .9375rem; text-align: right; color: var(--soft); font-variant-numeric: tabular-nums lining-nums; } .sections li { padding: .35rem 0; } .sections span { float: left; max-width: 75%; text-align: left; color: var(--ink); } .sections b { font-weight: 400; color: var(--ink); } .sections .bar { clear: both; background: var(--bar-empty); }
.sections ul { list-style: none; padding-left: 1.25rem; margin: 0; font-size: .875rem; }
ol.gaps { list-style: none; padding: 0; } ol.gaps > li { display: grid; grid-template-columns: 5.5rem 1fr; gap: 0 1.25rem; padding: .9rem 0; border-top: 1px solid var(--rule); scroll-margin-top: 1rem; }
ol.gaps > li:target { background: var(--sheet); }
.lost { margin: 0; text-align: right; line-height: 1.15; } .lost strong { font: 600 1.25rem/1.2 var(--serif); font-variant-numeric: tabular-nums lining-nums; display: block; } .lost span { color: var(--soft); font-size: .75rem; }
.item { font-weight: 600; margin: 0; } .answer { margin: .1rem 0 .4rem; color: var(--soft); } .answer b { color: var(--ink); }
dl { font-size: .9375rem; } dl { display: flex; flex-wrap: wrap; gap: 0 1.5rem; } dl > div { display: grid; grid-template-columns: 8rem 1fr; gap: 0 1rem; padding: .1rem 0; flex: 0 0 100%; } dl > .brief { flex: 0 1 auto; min-width: 0; display: flex; gap: .4rem; } .brief dd { min-width: 0; } div:not(.brief) + .brief > dt { min-width: 8.6rem; } dt { color: var(--soft); } dd { margin: 0; }
ol.short { list-style: none; padding: 0; font-size: .9375rem; } ol.short li { padding: .25rem 0 .25rem 4.25rem; text-indent: -4.25rem; border-top: 1px solid var(--rule); } ol.short b { display: inline-block; min-width: 3.5rem; margin-right: .5rem; text-align: right; text-indent: 0; font-variant-numeric: tabular-nums lining-nums; } ol.short .doubt { text-indent: 0; }
article.unit { scroll-margin-top: 1rem; } section > article.unit { padding: 0 8px; margin-left: -8px; margin-right: -8px; } article.unit > header { border-top: 1px solid var(--strong-rule); padding-top: .6rem; margin-bottom: 1rem; }
article.unit > header h3 { font-size: 1.375rem; margin: 0; } .unit h4, .unit > h2 { margin-top: 1.75rem; } .unit .pair h4, .unit .pair h2 { margin-top: 0; } .back { margin-top: 1rem; font-size: .875rem; }
section > article.unit { content-visibility: auto; contain-intrinsic-size: auto 60rem; }
.goes-on { display: none; }
@media (max-width: 44rem) {
  .goes-on { display: block; margin-bottom: .4rem; } .goes-on::after { content: " →"; } .frame:has(> .heat) { padding-right: 2.5rem; mask-image: linear-gradient(to right, #000 calc(100% - 2.5rem), transparent); }
  ol.gaps > li { grid-template-columns: 1fr; } .lost { text-align: left; } .lost strong { display: inline; } dl > div:not(.brief) { grid-template-columns: 1fr; padding: .2rem 0; } div:not(.brief) + .brief > dt { min-width: 0; } dt { font-size: .8125rem; } .brief dd { font-size: .8125rem; }
  .units tbody th, .heat tbody th { min-width: 8rem; max-width: 9rem; font-size: .875rem; } .readings tr { display: grid; grid-template-columns: 1fr auto auto; gap: 0 1rem; padding: .5rem 0; } .readings tbody th, .readings tbody td, .unit .readings th { padding: 0; width: auto; } .readings tbody th { grid-column: 1; grid-row: 1; } .readings .drawn, .unit .readings .drawn { grid-column: 1 / -1; grid-row: 2; width: auto; }
  .stacked thead { display: none; } .stacked tr { display: flex; flex-wrap: wrap; gap: 0 1.25rem; padding: .6rem 0; } .stacked td, .stacked tbody th { padding: 0; text-align: left; }
  .stacked tbody th, .stacked td:first-child { flex: 0 0 100%; width: auto; } .stacked tbody th { order: -1; } .stacked .owner { min-width: 0; } .stacked td[data-name]::before { content: attr(data-name) " "; color: var(--soft); font-size: .8125rem; font-weight: 400; }
}
</style>`;
