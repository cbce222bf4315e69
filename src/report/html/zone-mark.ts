import type { Reading } from '../../model/run.ts';
import { type Html, html, nothing } from '../../text/html/markup.ts';
import { zoneWord } from '../wording.ts';
import type { Drawing } from './drawing.ts';

/** A zone as word and shape, never by colour alone: circle, triangle, square. */
export function zoneMark(zone: Reading['zone'], { messages }: Pick<Drawing, 'messages'>): Html {
  return html`<span class="zone ${zone ?? 'none'}">${zoneWord(zone, messages)}</span>`;
}

/** What to know of a zone that may still change. */
export function doubts(reading: Pick<Reading, 'zone' | 'certain' | 'nearBound'>, { words }: Drawing): Html {
  if (reading.zone === null) return nothing;
  return html`${reading.certain ? nothing : html` <small class="doubt">${words.doubtful}</small>`}${reading.nearBound ? html` <small class="doubt">${words.near}</small>` : nothing}`;
}
