import type { Gap, InstitutionGap } from '../../model/run.ts';
import { type Html, html, nothing } from '../../text/html/markup.ts';
import type { Drawing } from './drawing.ts';
import { facts } from './facts.ts';
import { briefFacts, lawFact } from './gap-facts.ts';
import { itemAnchor } from './item-anchor.ts';

/** Every item that some unit falls short of: what to do, what the law says, what to show, which units. */
export function itemList(drawing: Drawing): Html {
  const { run, most } = drawing;
  const gaps = run.institution.gaps.slice(0, most);
  if (gaps.length === 0) return nothing;
  // The institution's gaps leave out what to show for an item; any unit's gap says it.
  const examples = new Map<string, Gap>();
  for (const unit of run.units) for (const gap of unit.gaps) if (!examples.has(gap.item)) examples.set(gap.item, gap);
  const names = new Map(run.units.map(({ id, name }) => [id, name]));
  return html`
    <ol class="gaps">
    ${gaps.map((gap, index) => oneItem(gap, itemAnchor(index), examples.get(gap.item), names, drawing))}
    </ol>`;
}

function oneItem(
  gap: InstitutionGap,
  anchor: string,
  example: Gap | undefined,
  names: ReadonlyMap<string, string>,
  drawing: Drawing,
): Html {
  const { words, score, detailed, messages } = drawing;
  const count = words.unitsWithGap(gap.units.length);
  const units = gap.units.map((id, at) => html`${at === 0 ? '' : ', '}<a href="#u-${id}">${names.get(id) ?? id}</a>`);
  return html`
    <li id="${anchor}"><p class="lost"><strong>${score(gap.lost)}</strong> <span>${words.lostPoints}</span></p>
    <div><p class="item">${gap.title}</p>
    ${facts(
      [
        [messages.report.columns.remedy, gap.remedy],
        [words.guidance, example?.guidance ?? null],
        [words.asked, example?.evidence ?? null],
        lawFact(gap, drawing),
      ],
      briefFacts(gap, drawing),
    )}
    ${detailed ? html`<details><summary>${count}</summary><p>${units}</p></details>` : html`<p>${count}</p>`}
    </div></li>`;
}
