import { orderUnits } from '../tables.ts';
import { POLICY } from './content-security-policy.ts';
import type { Drawing } from './drawing.ts';
import { frontPage } from './front-page.ts';
import { heatMap } from './heat-map.ts';
import { itemList } from './item-list.ts';
import { type Html, html, nothing } from './markup.ts';
import { notCounted } from './not-counted.ts';
import { provenance } from './provenance.ts';
import { scaleDefinitions } from './scale.ts';
import { SCRIPT } from './script.ts';
import { STYLES } from './style/styles.ts';
import { unitList } from './unit-list.ts';
import { aboutUnit, unitPage } from './unit-page.ts';

/** The whole document. */
export function page(drawing: Drawing, command: string): Html {
  const { run, messages, words, single } = drawing;
  const owner = run.institution.name ?? messages.report.unnamedInstitution;
  const [unit] = run.units;
  const title = single && unit !== undefined ? unit.name : owner;
  return html`<!doctype html>
    <html lang="${messages.language}">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <meta name="generator" content="patuh ${run.tool.version}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>${title} – ${words.kicker}</title>
    ${STYLES}
    </head>
    <body>
    <a class="skip" href="#content">${words.skip}</a>
    ${scaleDefinitions(drawing)}
    ${masthead(title, drawing)}
    ${single ? nothing : contents(drawing)}
    <main id="content">
    ${single ? run.units.map((unit) => unitPage(unit, drawing)) : institution(drawing)}
    ${notCounted(drawing)}
    </main>
    ${provenance(drawing, command)}
    ${SCRIPT}
    </body>
    </html>
`;
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
