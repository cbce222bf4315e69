import { type Html, html } from '../../text/html/markup.ts';
import type { Chart } from '../outlines/outline.ts';
import { tableFrame } from './data-table.ts';

/** In pixels: the picture, and what is around the line: half a name at its left, names of bounds at its right, names below. */
const WIDTH = 720;
const HEIGHT = 240;
const LEFT = 44;
const RIGHT = 150;
const ABOVE = 12;
const BELOW = 26;
/** More names below the line than these would run into each other. */
const MOST_NAMES = 6;

/** A series as a line over the bounds of its scale. Its colours are the page's own; a text says what it shows. */
export function lineChart({ summary, points, bounds }: Chart): Html {
  const x = (index: number) => round(LEFT + (index * (WIDTH - LEFT - RIGHT)) / Math.max(1, points.length - 1));
  const y = (share: number) => round(ABOVE + (1 - share) * (HEIGHT - ABOVE - BELOW));
  const lines: string[][] = [[]];
  for (const [index, { share }] of points.entries()) {
    if (share === null) lines.push([]);
    else lines.at(-1)?.push(`${x(index)},${y(share)}`);
  }
  const end = WIDTH - RIGHT + 12;
  const step = Math.ceil(points.length / MOST_NAMES);
  return tableFrame(
    summary,
    html`
    <svg width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${summary}">
    <line x1="${LEFT - 12}" x2="${end}" y1="${y(0)}" y2="${y(0)}" stroke="currentColor" opacity="0.6"/>
    ${bounds.map(
      ({ share, name }) =>
        html`<line x1="${LEFT - 12}" x2="${end}" y1="${y(share)}" y2="${y(share)}" stroke="currentColor" stroke-dasharray="4 4" opacity="0.5"/><text x="${end + 6}" y="${y(share) + 4}" font-size="12" fill="currentColor" opacity="0.8">${name}</text>`,
    )}
    ${lines.map((line) => html`<polyline points="${line.join(' ')}" fill="none" stroke="currentColor" stroke-width="2"/>`)}
    ${points.map(({ name, text, share }, index) => (share === null ? html`` : html`<circle cx="${x(index)}" cy="${y(share)}" r="4" fill="currentColor"><title>${name}: ${text}</title></circle>`))}
    ${points.map(({ name }, index) => (index % step === 0 ? html`<text x="${x(index)}" y="${HEIGHT - 8}" font-size="12" fill="currentColor" text-anchor="middle">${name}</text>` : html``))}
    </svg>`,
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
