import type { ChecklistSummary, Reading } from '../../model/run.ts';
import { type Html, html, nothing } from '../../text/html/markup.ts';
import { formatPlain, zonePhrase, zoneWord } from '../wording.ts';
import type { Drawing } from './drawing.ts';

/** The hatches of the zones, which the style and every scale of the page refer to. */
export function hatching(): Html {
  return html`
    <pattern id="hatch-yellow" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2" height="7"/></pattern>
    <pattern id="hatch-red" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="1.5" height="5"/></pattern>
    <pattern id="light-yellow" class="light" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2.5" height="7"/></pattern>
    <pattern id="light-red" class="light" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="1.5" height="5"/></pattern>`;
}

/**
 * The scale from 0 to its end, drawn once and used by every score: its zones tinted, hatched and named, its bounds
 * marked. Places are percentages of the width, so that words keep their size on a telephone and on paper.
 */
export function scaleDefinitions({ run, messages }: Drawing, patterns = hatching()): Html {
  if (run.checklist === null) return html`<svg class="definitions" aria-hidden="true"><defs>${patterns}</defs></svg>`;
  const { checklist } = run;
  const { scale } = checklist;
  const stretches = zoneStretches(checklist);
  const bounds = [...checklist.zones.map(({ min }) => min), scale.max].sort((a, b) => a - b);
  const stretch = ({ zone, from, to }: (typeof stretches)[number], height: number) => {
    const [x, width] = [percent(from, checklist), percent(to - from, checklist)];
    return html`<rect class="${zone}" x="${x}" width="${width}" height="${height}"/>${zone === 'green' ? nothing : html`<rect x="${x}" width="${width}" height="${height}" fill="url(#hatch-${zone})"/>`}`;
  };
  const edges = new Set(stretches.flatMap(({ from, to }) => [from, to]));
  /** A bound between levels of one zone is marked at the foot alone, where it crosses no name. */
  const bound = (value: number) => {
    const [y, height] = edges.has(value) ? [0, 25] : [16, 9];
    return html`<rect class="bound" x="${percent(value, checklist)}" y="${y}" width="1" height="${height}"/>`;
  };
  const anchor = (value: number) => (value <= 0 ? 'start' : value >= scale.max ? 'end' : 'middle');
  return html`
    <svg class="definitions" aria-hidden="true"><defs>${patterns}</defs>
    <symbol id="scale" overflow="visible"><g transform="translate(0 18)">
    ${stretches.map((one) => stretch(one, 20))}
    ${stretches.map(({ zone, from, to }) => html`<text x="${percent((from + to) / 2, checklist)}" y="14" text-anchor="middle">${zoneWord(zone, messages)}</text>`)}
    ${bounds.map((value) => html`${bound(value)}<text x="${percent(value, checklist)}" y="38" text-anchor="${anchor(value)}">${formatPlain(value, messages)}</text>`)}
    </g></symbol>
    <symbol id="track" overflow="visible"><g transform="translate(0 12)">${stretches.map((one) => stretch(one, 8))}</g></symbol>
    <symbol id="mark" overflow="visible"><path class="mark" d="M0 0l-6.5-11h13z"/></symbol>
    </svg>`;
}

/** A score on the scale, its range as a band above. */
export function scale(reading: Reading, drawing: Drawing): Html {
  return drawScale(reading, drawing, 'scale', 16);
}

/** A score on a bare scale, for the rows of a table. */
export function track(reading: Reading, drawing: Drawing): Html {
  return drawScale(reading, drawing, 'track', 11);
}

/** What the signs on a scale mean. */
export function scaleKey({ words, messages: { report } }: Drawing): Html {
  return html`<p class="key"><span><svg class="sign" aria-hidden="true"><use href="#mark" x="7" y="12"/></svg> ${words.scaleKey.score}</span> <span><svg class="sign" aria-hidden="true"><rect class="band" y="5" width="20" height="5"/></svg> ${words.scaleKey.range} (${report.short.interval.toLowerCase()})</span></p>`;
}

function drawScale(reading: Reading, drawing: Drawing, ground: 'scale' | 'track', y: number): Html {
  const { run, messages, words, score } = drawing;
  const { checklist } = run;
  if (reading.score === null || reading.interval === null || checklist === null) return nothing;
  const [low, high] = reading.interval;
  const max = formatPlain(checklist.scale.max, messages);
  const zone = zonePhrase(reading.zone, run, messages);
  const label = words.scale(score(reading.score), max, zone, score(low), score(high));
  const band =
    low === high
      ? nothing
      : html`<rect class="band" x="${percent(low, checklist)}" y="${y - 8}" width="${percent(high - low, checklist)}" height="5"/>`;
  return html`<svg class="${ground}" role="img" aria-label="${label}"><use href="#${ground}"/>${band}<use href="#mark" x="${percent(reading.score, checklist)}" y="${y}"/></svg>`;
}

/** Stretches of the scale that lie in one zone, lowest first; levels of one zone together. */
function zoneStretches({ zones, scale: { max } }: ChecklistSummary) {
  const stretches: { zone: 'green' | 'yellow' | 'red'; from: number; to: number }[] = [];
  const levels = zones.toSorted((a, b) => a.min - b.min);
  for (const [index, { zone, min }] of levels.entries()) {
    const to = levels[index + 1]?.min ?? max;
    const last = stretches.at(-1);
    if (last?.zone === zone) last.to = to;
    else stretches.push({ zone, from: min, to });
  }
  return stretches;
}

function percent(value: number, { scale: { max } }: ChecklistSummary): string {
  return `${Math.round((value / max) * 10_000) / 100}%`;
}
