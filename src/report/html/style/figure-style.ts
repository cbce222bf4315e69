import { html } from '../../../text/html/markup.ts';

/** Zones, scales, bars and the verdict. */
export const FIGURE_STYLE = html`<style>
.zone { font-weight: 600; white-space: nowrap; }
.zone::before { content: ""; display: inline-block; width: .72em; height: .72em; margin-right: .4em; background: currentColor; forced-color-adjust: none; }
.green { color: var(--green); } .green.zone::before { clip-path: circle(50%); }
.yellow { color: var(--yellow); } .yellow.zone::before { clip-path: polygon(50% 0, 100% 100%, 0 100%); width: .8em; }
.red { color: var(--red); } .red.zone::before { width: .66em; height: .66em; }
.none { color: var(--soft); font-weight: 400; } .none.zone::before { height: .12em; vertical-align: .25em; }
.doubt { display: inline-block; color: var(--soft); border: 1px solid var(--rule); border-radius: 3px; padding: 0 .4em; margin-left: .35em; font-weight: 400; white-space: nowrap; }
.verdict { display: grid; grid-template-columns: 1fr auto; gap: 0 2rem; align-items: end; margin-bottom: 1.25rem; }
.verdict .word { font: 600 clamp(2.1rem, 1.4rem + 3.2vw, 3.5rem)/1.1 var(--serif); margin: 0; letter-spacing: -.01em; }
.verdict .label { margin: .35rem 0 0; font-size: 1.0625rem; }
.verdict .score { margin: 0; text-align: right; color: var(--soft); font-variant-numeric: tabular-nums lining-nums; white-space: nowrap; }
.verdict .score strong { font: 600 clamp(2.1rem, 1.4rem + 3.2vw, 3.5rem)/1.1 var(--serif); color: var(--ink); }
.verdict .drawn { grid-column: 1 / -1; margin-top: 1.25rem; }
section .unit .verdict .word, section .unit .verdict .score strong { font-size: 1.75rem; }
svg { display: block; width: 100%; overflow: visible; }
.definitions { position: absolute; width: 0; height: 0; }
text { font: .8125rem var(--sans); fill: var(--ink); }
svg.scale { height: 60px; } svg.track { height: 22px; } svg.spread { height: 26px; margin-bottom: .75rem; } svg.histogram { height: 48px; } .histogram > rect { fill: var(--bar); } svg.bar { height: 6px; margin-top: .3rem; }
rect.green { fill: var(--green-tint); } rect.yellow { fill: var(--yellow-tint); } rect.red { fill: var(--red-tint); }
rect.full.green { fill: var(--green-full); } rect.full.yellow { fill: var(--yellow-full); } rect.full.red { fill: var(--red-full); }
rect.gap { fill: var(--paper); }
pattern { fill: var(--ink); fill-opacity: .07; } pattern.light { fill: var(--paper); fill-opacity: .3; }
.bound { fill: var(--soft); } .mark { fill: var(--ink); stroke: var(--paper); stroke-width: 1.5; }
.band { fill: var(--ink); fill-opacity: .32; }
.bar rect { fill: var(--bar); height: 6px; }
.key { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1.25rem; margin: .25rem 0 0; font-size: .8125rem; }
.key span { display: inline-flex; align-items: center; gap: .4rem; }
.sign { width: 20px; height: 14px; }
.shades { gap: 0; } .shades i { width: 1.5rem; height: .8rem; } .shades i:first-of-type { margin-left: .6rem; } .shades i:last-of-type { margin-right: .6rem; }
.counts { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding: 0; }
.counts strong { font: 600 1.5rem/1.2 var(--serif); margin-right: .2rem; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem 3rem; margin: 2rem 0; }
.pair > * { min-width: 0; }
.notice { background: var(--notice); border-left: 4px solid var(--notice-rule); padding: 1rem 1.25rem .5rem; margin: 1.5rem 0; }
.notice p { margin-bottom: .25rem; } .notice h2 { border: 0; padding: 0; margin-bottom: .6rem; font-size: 1.125rem; }
.sentences { padding: 0; list-style: none; } .sentences li { padding-left: 1.1rem; margin-bottom: .3rem; text-indent: -1.1rem; }
.sentences li::before { content: "–"; display: inline-block; width: 1.1rem; text-indent: 0; color: var(--soft); }
.names, .hashes { columns: 18rem; column-gap: 2rem; padding-left: 1.1rem; font-size: .9375rem; }
.hashes { columns: auto; font-size: .8125rem; } .file { font-weight: 600; margin-bottom: .25rem; } .place { color: var(--soft); font-size: .8125rem; }
@media (max-width: 44rem) { .pair { grid-template-columns: 1fr; } .verdict { grid-template-columns: 1fr; } .verdict .score { text-align: left; margin-top: .5rem; } }
</style>`;
