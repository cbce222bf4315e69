import { type Html, html, nothing } from '../../text/html/markup.ts';
import type { Drawing } from './drawing.ts';

/** Fewer scores than these are better read than drawn. */
const FEWEST = 5;
const BINS = 50;
const HEIGHT = 36;

/** Where on the scale the units are: a bar for each fiftieth of it, as high as its number of units. */
export function histogram({ run, words }: Drawing): Html {
  const { checklist } = run;
  const scores = run.units.flatMap(({ score }) => score ?? []);
  if (checklist === null || scores.length < FEWEST) return nothing;
  const places = scores.map((score) => Math.min(BINS - 1, Math.floor((score / checklist.scale.max) * BINS)));
  const piles = Array.from({ length: BINS }, (_, bin) => places.filter((place) => place === bin).length);
  const highest = Math.max(...piles);
  const step = Math.min(HEIGHT / highest, 9);
  const bars = piles.map((count, at) => {
    const height = Math.max(3, Math.round(count * step));
    return count === 0
      ? nothing
      : html`<rect x="${(at * 100) / BINS}%" y="${HEIGHT - height}" width="${80 / BINS}%" height="${height}"/>`;
  });
  return html`<p class="key">${words.eachUnit}</p><svg class="histogram" aria-hidden="true">${bars}<use href="#track" y="${HEIGHT - 9}"/></svg>`;
}
