import { type Html, html } from '../../text/html/markup.ts';
import { masthead } from '../drawers/draw-html.ts';
import type { Outline } from '../outlines/outline.ts';
import type { Drawing } from './drawing.ts';
import { provenance } from './provenance.ts';
import { scaleDefinitions } from './scale.ts';
import { shell } from './shell.ts';
import { type UnitPath, unitList } from './unit-list.ts';
import { verdict } from './verdict.ts';

/** The page in front of one page a unit: the result of the institution, and every unit with its zone, score and link. */
export function unitIndex(
  { title, kicker, sources, version }: Pick<Outline, 'title' | 'kicker' | 'sources' | 'version'>,
  drawing: Drawing,
  pathOf: UnitPath,
): Html {
  const { messages, words, run } = drawing;
  return shell(
    { language: messages.language, version, title, kicker, skip: words.skip },
    html`
    ${scaleDefinitions(drawing)}
    ${masthead({ title, kicker, sources })}
    <main id="content">
    <section id="result" aria-labelledby="result-heading">
    <h2 id="result-heading" class="hidden">${words.headings.result}</h2>
    ${verdict(run.institution, drawing)}
    </section>
    <section id="units" aria-labelledby="units-heading">
    <h2 id="units-heading">${words.headings.units}</h2>
    ${unitList(drawing, pathOf)}
    </section>
    </main>
    ${provenance(drawing)}`,
  );
}
