import { orderUnits } from '../tables.ts';
import type { Drawing } from './drawing.ts';
import { frontPage } from './front-page.ts';
import { heatMap } from './heat-map.ts';
import { itemList } from './item-list.ts';
import { type Html, html, nothing } from './markup.ts';
import { notCounted } from './not-counted.ts';
import { provenance } from './provenance.ts';
import { scaleDefinitions } from './scale.ts';
import { shell } from './shell.ts';
import { unitList } from './unit-list.ts';
import { aboutUnit, unitPage } from './unit-page.ts';

/** The whole document. */
export function page(drawing: Drawing, command: string): Html {
  const { run, messages, words, single } = drawing;
  const title = titleOf(drawing);
  return shell(
    { language: messages.language, version: run.tool.version, title, kicker: words.kicker, skip: words.skip },
    html`
    ${scaleDefinitions(drawing)}
    ${masthead(title, drawing)}
    ${single ? nothing : contents(drawing)}
    <main id="content">
    ${body(drawing)}
    </main>
    ${provenance(drawing, command)}`,
  );
}

/** The same as a part of a page about several institutions. */
export function pagePart(drawing: Drawing, command: string): Html {
  return html`
    ${scaleDefinitions(drawing, nothing)}
    ${masthead(titleOf(drawing), drawing)}
    ${drawing.single ? nothing : contents(drawing)}
    ${body(drawing)}
    ${provenance(drawing, command)}`;
}

/** The institution; a unit that is alone is the title of its page. */
function titleOf({ run, messages, single }: Drawing): string {
  const [unit] = run.units;
  return single && unit !== undefined ? unit.name : (run.institution.name ?? messages.report.unnamedInstitution);
}

function body(drawing: Drawing): Html {
  const { run, single } = drawing;
  return html`${single ? run.units.map((unit) => unitPage(unit, drawing)) : institution(drawing)}
    ${notCounted(drawing)}`;
}

function institution(drawing: Drawing): Html {
  const { run } = drawing;
  return html`
    ${frontPage(drawing)}
    ${heatMap(drawing)}
    ${unitList(drawing)}
    ${itemList(drawing)}
    ${run.units.length === 0 ? nothing : unitPages(drawing)}`;
}

function unitPages(drawing: Drawing): Html {
  const { run, sort, words, detailed } = drawing;
  return html`
    <section id="unit-pages" aria-labelledby="unit-pages-heading">
    <h2 id="unit-pages-heading">${words.headings.unitPages}</h2>
    ${detailed ? nothing : html`<p>${words.itemsElsewhere} <a href="#items">${words.headings.items}</a>.</p>`}
    ${orderUnits(run, sort).map((unit) => unitPage(unit, drawing))}
    </section>`;
}

function masthead(title: string, drawing: Drawing): Html {
  const { run, messages, words, single } = drawing;
  const { report } = messages;
  const { name, period } = run.institution;
  const [unit] = run.units;
  const about = [
    ...(single && unit !== undefined ? [aboutUnit(unit, drawing), name ?? ''] : []),
    period === null ? '' : report.period(period),
    run.checklist === null ? '' : `${run.checklist.title} (${report.version(run.checklist.version)})`,
    words.asOf(words.date(run.asOf)),
  ].filter((part) => part !== '');
  return html`
    <header class="masthead">
    <p class="kicker">${words.kicker}</p>
    <h1>${title}</h1>
    <ul>${about.map((part) => html`<li>${part}</li>`)}</ul>
    </header>`;
}

function contents({ run, messages, words }: Drawing): Html {
  const { headings } = words;
  return html`
    <nav aria-label="${words.contents}"><ul>
    <li><a href="#result">${headings.result}</a></li>
    ${run.since === null ? nothing : html`<li><a href="#since">${headings.since(words.date(run.since.asOf))}</a></li>`}
    ${run.counts.scored < 2 ? nothing : html`<li><a href="#heat-map">${headings.heatMap}</a></li>`}
    <li><a href="#units">${headings.units}</a></li>
    ${run.institution.gaps.length === 0 ? nothing : html`<li><a href="#items">${headings.items}</a></li>`}
    ${run.units.length === 0 ? nothing : html`<li><a href="#unit-pages">${headings.unitPages}</a></li>`}
    <li><a href="#method">${messages.report.headings.method}</a></li>
    </ul></nav>`;
}
