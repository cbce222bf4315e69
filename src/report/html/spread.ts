import { ZONES } from '../../model/checklist.ts';
import { type Html, html, nothing } from '../../text/html/markup.ts';
import type { Drawing } from './drawing.ts';
import { histogram } from './histogram.ts';
import { zoneMark } from './zone-mark.ts';

/** How the units spread over the zones: a bar, its counts in words below. */
export function spread(drawing: Drawing): Html {
  const { run, messages, words } = drawing;
  const { report } = messages;
  const { zones } = run.institution;
  const shown = ZONES.filter((zone) => zones[zone] > 0);
  const all = ZONES.reduce((sum, zone) => sum + zones[zone], 0);
  const counts = ZONES.map((zone) => `${report.zones[zone]} ${zones[zone]}`).join(', ');
  let start = 0;
  const pieces = shown.map((zone) => {
    const [x, width] = [`${round((start / all) * 100)}%`, `${round((zones[zone] / all) * 100)}%`];
    start += zones[zone];
    return html`<rect class="full ${zone}" x="${x}" width="${width}" height="26"/>${zone === 'green' ? nothing : html`<rect class="light" x="${x}" width="${width}" height="26" fill="url(#light-${zone})"/>`}<rect class="gap" x="${x}" width="2" height="26"/>`;
  });
  const absent = [
    [run.counts.notScored, report.notScored],
    [run.counts.rejected, report.rejected],
    [run.counts.missing, report.missing],
    [run.counts.notRead ?? 0, report.notRead],
  ] as const;
  return html`
    <h3>${words.headings.spread}</h3>
    ${all === 0 ? nothing : html`<svg class="spread" role="img" aria-label="${words.spread(counts)}">${pieces}</svg>`}
    <ul class="counts">
    ${ZONES.map((zone) => html`<li><strong>${zones[zone]}</strong> ${zoneMark(zone, drawing)}</li>`)}
    ${absent.filter(([count]) => count > 0).map(([count, word]) => html`<li><strong>${count}</strong> <span class="zone none">${word}</span></li>`)}
    </ul>
    ${histogram(drawing)}`;
}

const round = (value: number) => Math.round(value * 100) / 100;
