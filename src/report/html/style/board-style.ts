import { html } from '../../../text/html/markup.ts';

/** The what-if board: what is assumed beside the figures, which stay in sight; below one another on a telephone. */
export const BOARD_STYLE = html`<style>
.board { display: grid; grid-template-columns: 1fr 23rem; grid-template-areas: "work top" "work side"; grid-template-rows: auto 1fr; gap: 1rem 2.5rem; }
.board > * { min-width: 0; } .board [hidden] { display: none; }
.board-top { grid-area: top; position: sticky; top: 0; z-index: 2; background: var(--paper); padding: .5rem 0; border-bottom: 1px solid var(--strong-rule); align-self: start; } .board-work { grid-area: work; } .board-side { grid-area: side; }
.board select, .board input { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 4px; padding: .3rem .5rem; max-width: 100%; min-height: 2.25rem; }
.board input { width: 9rem; } .board [aria-invalid] { border-color: var(--red); border-width: 2px; }
.board button { font: inherit; font-size: .9375rem; color: var(--link); background: var(--paper); border: 1px solid var(--link); border-radius: 4px; padding: .3rem .7rem; min-height: 2.25rem; cursor: pointer; }
.board button:disabled { color: var(--soft); border-color: var(--rule); cursor: default; }
.board-figures { font-size: .9375rem; margin-bottom: .4rem; } .board-figures b { font: 600 1.25rem/1.2 var(--serif); font-variant-numeric: tabular-nums lining-nums; } .board-side .board-figures b { font-size: 1rem; }
.board-figures tr { border: 0; } .board-figures tbody { border-bottom: 1px solid var(--rule); } .board-figures th, .board-figures td { padding: .3rem .4rem 0; width: 50%; } .board-figures td { padding: 0 .4rem .3rem; } .board-figures tbody th { font-weight: 600; line-height: 1.3; } .board-figures small { display: block; color: var(--soft); } .board-figures .changed { background: var(--notice); }
.board-side h3 { margin-top: 1.25rem; } .board-units .moved { font-weight: 600; }
.board-zones { list-style: none; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: .875rem; }
.board-choice { font-weight: 600; } .board-choice select { font-weight: 400; }
.board-items { list-style: none; padding: 0; } .board-item { border-top: 1px solid var(--rule); padding: .6rem 0 .6rem .6rem; border-left: 4px solid transparent; }
.board-item.assumed { border-left-color: var(--notice-rule); background: var(--notice); } .board-state { color: var(--soft); font-size: .875rem; margin: .1rem 0 .35rem; } .board-set { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0; }
.board-item details { margin: .35rem 0 0; } .board-item ul { list-style: none; padding: 0; margin: 0; } .board-item ul li { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .25rem .75rem; padding: .2rem .5rem .2rem 0; font-size: .9375rem; }
.board-changes, .board-units { padding-left: 1.3rem; font-size: .9375rem; } .board-changes li { margin-bottom: .4rem; }
.board pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--sheet); padding: .6rem .75rem; margin: 0 0 .5rem; } .board-tools { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
@media (max-width: 60rem) { .board { grid-template-columns: minmax(0, 1fr); grid-template-areas: "top" "work" "side"; grid-template-rows: auto; } }
@media (max-width: 30rem) { .board-figures { font-size: .875rem; } .board-figures b { font-size: 1.125rem; } .board-top .board-figures tbody th { max-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; } }
@media print {
  #board:not(.changed), .board-work, .board button { display: none; } .board { display: block; } .board-top { position: static; border: 0; }
}
</style>`;
