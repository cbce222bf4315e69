import type { SectionResult, UnitResult } from '../../model/run.ts';
import { type Html, html, nothing } from '../../text/html/markup.ts';
import type { Drawing } from './drawing.ts';
import { heading, type Level } from './heading.ts';

/** A unit's sections as bars of their share of the possible points. */
export function unitSections({ sections }: UnitResult, drawing: Drawing, level: Level): Html {
  return html`${heading(level, drawing.words.headings.sections)}${list(sections, drawing)}`;
}

function list(sections: readonly SectionResult[], drawing: Drawing): Html {
  if (sections.length === 0) return nothing;
  return html`
    <ul class="sections">
    ${sections.map((section) => line(section, drawing))}
    </ul>`;
}

function line({ title, score, max, sections }: SectionResult, drawing: Drawing): Html {
  const { words } = drawing;
  if (score === null || max === 0) return html`<li><span>${title}</span> ${words.notApplicable}</li>`;
  // Cut, not rounded: a bar is full only where nothing is lost.
  const percent = Math.floor((score / max) * 1000) / 10;
  return html`<li><span>${title}</span> <b>${drawing.score(score)}</b> / ${drawing.score(max)}<svg class="bar"><rect width="${percent}%"/></svg>${list(sections, drawing)}</li>
`;
}
