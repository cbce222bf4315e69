import { type Html, html, nothing } from '../../text/html/markup.ts';
import { drawSection, masthead } from '../drawers/draw-html.ts';
import type { FigureName, Outline, Section } from '../outlines/outline.ts';
import type { PageBoard } from '../report-options.ts';
import { orderUnits } from '../tables.ts';
import { board } from './board.ts';
import { costliestGaps } from './costliest-gaps.ts';
import type { Drawing } from './drawing.ts';
import { frontPage } from './front-page.ts';
import { heatMap } from './heat-map.ts';
import { itemList } from './item-list.ts';
import { notCounted, warningList } from './not-counted.ts';
import { printChoice, printNote } from './print-choice.ts';
import { provenance } from './provenance.ts';
import { scaleDefinitions } from './scale.ts';
import { shell } from './shell.ts';
import { changes } from './since.ts';
import { unitList } from './unit-list.ts';
import { unitPage } from './unit-page.ts';

/** What a page draws of its own. */
const FIGURES: Readonly<Record<FigureName, (drawing: Drawing) => Html>> = {
  result: frontPage,
  board,
  costliest: costliestGaps,
  since: changes,
  'heat-map': heatMap,
  units: unitList,
  items: itemList,
  unit: (drawing) => html`${drawing.run.units.map((unit) => unitPage(unit, drawing))}`,
  'unit-pages': unitPages,
  'not-counted': notCounted,
  warnings: warningList,
};

/** The whole document. */
export function page(outline: Outline, drawing: Drawing): Html {
  const { messages, words } = drawing;
  const { title, kicker, version } = outline;
  return shell(
    { language: messages.language, version, title, kicker, skip: words.skip, board: boardOf(outline, drawing) },
    html`
    ${scaleDefinitions(drawing)}
    ${top(outline, drawing)}
    <main id="content">
    ${drawing.context.single ? nothing : printChoice(words)}
    ${body(outline, drawing)}
    ${drawing.context.single ? nothing : printNote(words)}
    </main>
    ${provenance(drawing)}`,
  );
}

/** The board, where the outline has a section for it. */
function boardOf({ sections }: Outline, { context }: Drawing): PageBoard | undefined {
  return sections.some(({ onPage }) => onPage === 'by-script') ? context.board : undefined;
}

/** The same as a part of a page about several institutions. */
export function pagePart(outline: Outline, drawing: Drawing): Html {
  return html`
    ${scaleDefinitions(drawing, nothing)}
    ${top(outline, drawing)}
    ${body(outline, drawing)}
    ${provenance(drawing)}`;
}

function top(outline: Outline, drawing: Drawing): Html {
  return html`
    ${masthead(outline)}
    ${drawing.context.single ? nothing : contents(outline.sections, drawing)}`;
}

function body({ sections }: Outline, drawing: Drawing): Html {
  return html`${sections.map((section, index) => drawSection(section, index, (figure) => FIGURES[figure](drawing)))}`;
}

function unitPages(drawing: Drawing): Html {
  const { run, words, context, detailed } = drawing;
  return html`
    ${detailed ? nothing : html`<p>${words.itemsElsewhere} <a href="#items">${words.headings.items}</a>.</p>`}
    ${orderUnits(run, context.sort).map((unit) => unitPage(unit, drawing))}`;
}

function contents(sections: readonly Section[], { messages, words }: Drawing): Html {
  const listed = sections.flatMap(({ id, heading, listed, onPage }) =>
    listed && id !== undefined ? [{ id, heading, byScript: onPage === 'by-script' }] : [],
  );
  return html`
    <nav aria-label="${words.contents}"><ul>
    ${listed.map(
      ({
        id,
        heading,
        byScript,
      }) => html`${byScript ? html`<li hidden>` : html`<li>`}<a href="#${id}">${heading}</a></li>
`,
    )}<li><a href="#method">${messages.report.headings.method}</a></li>
    </ul></nav>`;
}
