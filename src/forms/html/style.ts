/** Style of a form as a page: one column on a telephone, A4 on paper. */
export const FORM_STYLE = `
:root { color-scheme: light; --ink: #1b222b; --soft: #4f5761; --rule: #d3cec2; --strong: #1f3a5c; --paper: #fff; --sheet: #f5f2eb; --link: #1c4d86;
--green: #17653d; --yellow: #7a4e00; --red: #a02318; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 52rem; background: var(--paper); color: var(--ink);
font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { font-family: Georgia, "Noto Serif", serif; line-height: 1.25; margin: 0; }
h1 { font-size: 1.75rem; } h2 { font-size: 1.375rem; margin: 2.25rem 0 .75rem; padding-top: .5rem; border-top: 2px solid var(--strong); } h3 { font-size: 1.125rem; margin: 1.5rem 0 .5rem; }
p, ul, ol { margin: 0 0 .6rem; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -5rem; padding: .6rem 1rem; background: var(--paper); z-index: 3; } .skip:focus { top: .5rem; }
.kicker { color: var(--strong); font-size: .8125rem; font-weight: 600; letter-spacing: .06em; text-transform: uppercase; margin: 0; }
.bar { position: sticky; top: 0; z-index: 2; margin: 1rem -1rem; padding: .5rem 1rem; background: var(--strong); color: #fff; font-variant-numeric: tabular-nums; min-height: 2.5rem; }
.warn { background: #fbf1dc; border-left: 4px solid #b77d12; padding: .6rem .8rem; }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: .75rem 1rem; align-items: end; }
label { font-size: .9375rem; }
.grid > label, .piece > label, .note, .reason, .number, .tools > label:not(.button) { display: block; color: var(--soft); }
input[type=text], input[type=date], textarea { display: block; width: 100%; font: inherit; color: var(--ink); background: #fff; padding: .4rem .5rem; border: 1px solid #767c84; border-radius: 3px; min-height: 2.5rem; }
textarea { resize: vertical; field-sizing: content; }
.item { border: 1px solid var(--rule); border-radius: 4px; padding: .5rem 1rem 1rem; margin: 0 0 1rem; min-width: 0; scroll-margin-top: 4rem; }
.item.wrong { border-color: var(--red); border-width: 2px; }
legend { font-weight: 600; padding: 0 .35rem; } legend small { font-weight: 400; color: var(--soft); } .no { color: var(--strong); }
.guidance, .fact, .aside { color: var(--soft); font-size: .9375rem; } .fact { margin-bottom: .25rem; } .aside { font-size: .8125rem; }
.block { padding: .35rem 0; } .block + .block { border-top: 1px solid var(--rule); }
.service { font-weight: 600; margin: .25rem 0; }
.choices { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; }
.choice { display: inline-flex; align-items: center; gap: .45rem; padding: .4rem .7rem; min-height: 2.5rem; border: 1px solid #767c84; border-radius: 3px; cursor: pointer; background: #fff; }
.choice:has(:checked) { border-color: var(--strong); background: #e3ebf4; box-shadow: inset 0 0 0 1px var(--strong); }
.choice.blank { border-style: dashed; color: var(--soft); } .choice.blank:has(:checked) { background: var(--sheet); border-color: #767c84; box-shadow: none; }
input[type=radio], input[type=checkbox] { width: 1.15rem; height: 1.15rem; margin: 0; flex: none; accent-color: var(--strong); }
.number { max-width: 16rem; } .reason { margin-top: .5rem; } .note { margin-top: .5rem; }
.proof { margin-top: .75rem; } .label { margin: 0 0 .25rem; color: var(--soft); font-size: .9375rem; }
.pieces { list-style: none; padding: 0; } .piece { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr)); gap: .5rem; align-items: end; background: var(--sheet); padding: .6rem; margin-bottom: .5rem; }
.piece > p { margin: 0; grid-column: 1 / -1; } .piece > button { justify-self: start; }
.tools { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; }
button, .button { display: inline-block; font: inherit; font-size: .9375rem; padding: .45rem .8rem; min-height: 2.5rem; color: var(--link); background: #fff; border: 1px solid var(--link); border-radius: 3px; cursor: pointer; position: relative; }
button.main { background: var(--strong); border-color: var(--strong); color: #fff; }
.button input { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0; cursor: pointer; font-size: 0; } .button:focus-within { outline: 3px solid var(--link); outline-offset: 2px; }
#services { padding: 0; list-style: none; } #services li { display: flex; gap: .75rem; align-items: center; justify-content: space-between; border-bottom: 1px solid var(--rule); padding: .3rem 0; }
.score { font: 600 2rem/1.2 Georgia, "Noto Serif", serif; margin: 0; } .green { color: var(--green); } .yellow { color: var(--yellow); } .red { color: var(--red); }
.gaps { padding-left: 1.6rem; } .gaps li { margin-bottom: .6rem; } .gaps b { font-variant-numeric: tabular-nums; } a { color: var(--link); }
.faults { color: var(--red); margin: .5rem 0 0; padding-left: 1.2rem; }
.paper { display: none; }
@media (max-width: 30rem) { .item { padding: .4rem .7rem .8rem; } .choice { width: 100%; } h1 { font-size: 1.4rem; } }
@page { size: A4; margin: 15mm 15mm 18mm; }
@media print {
body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.35; }
.screen, .skip, .bar, .warn, .tools, .choice.blank, .steps, .piece-remove, #services button, .piece-hash:empty, .paper:empty { display: none !important; }
h2 { margin: 14pt 0 6pt; font-size: 13pt; break-after: avoid; } h3 { break-after: avoid; } h1 { font-size: 17pt; }
.item { break-inside: avoid; padding: 2pt 8pt 6pt; margin-bottom: 6pt; } .item.long { break-inside: auto; } .block { break-inside: avoid; padding: 2pt 0; }
.choice { border: 0; padding: 0 10pt 0 0; min-height: 0; width: auto; background: none !important; box-shadow: none !important; } .choices { gap: 2pt; } .choice:has(:checked) span { font-weight: 700; }
input[type=radio], input[type=checkbox] { width: 10pt; height: 10pt; accent-color: #000; }
input[type=text], input[type=date], textarea { border: 0; border-bottom: 1px solid #555; border-radius: 0; min-height: 0; padding: 1pt 2pt; }
.piece { background: none; padding: 2pt 0; gap: 4pt; } .proof { margin-top: 3pt; } .pieces:empty { height: 16pt; border-bottom: 1px solid #555; }
.blank-form #result { display: none; }
.paper { display: flex; gap: 12pt; margin-top: 24pt; break-inside: avoid; } .paper p { flex: 1; padding-bottom: 50pt; border-bottom: 1px solid #555; }
}
`;
