import { html as en } from '../../messages/en/html.ts';
import { html as id } from '../../messages/id/html.ts';
import type { Run } from '../../model/run.ts';
import type { ReportOptions } from '../report-options.ts';
import { scoreFormat } from '../wording.ts';
import type { Drawing } from './drawing.ts';
import { itemAnchor } from './item-anchor.ts';
import { markupText } from './markup.ts';
import { page } from './page.ts';

/**
 * As many units and gaps as can each be described in full: a gap with law, remedy and the evidence asked takes about 1
 * KB, a unit without its gaps 4 KB. Above, the page says once what applies to every unit: a thousand units would make
 * more than 10 MB of the same sentences, too much for a mail and for a telephone.
 */
const DETAILED = { units: 200, gaps: 2_500 } as const;

/** A page for people: it needs no script, no network and no other file. */
export function renderHtml(run: Run, options: ReportOptions): string {
  return markupText(page(drawingOf(run, options), options.command));
}

/** What the parts of the page of a run may know. */
export function drawingOf(run: Run, { messages, sort = 'score', maxGaps }: ReportOptions): Drawing {
  const most = maxGaps ?? Number.POSITIVE_INFINITY;
  const gaps = run.units.reduce((sum, unit) => sum + Math.min(unit.gaps.length, most), 0);
  const words = { id, en }[messages.language];
  return {
    run,
    messages,
    words,
    score: scoreFormat(run, messages),
    sort,
    most,
    single: run.units.length === 1 && run.rejected.length + run.missing.length === 0,
    detailed: run.units.length <= DETAILED.units && gaps <= DETAILED.gaps,
    itemAnchors: new Map(run.institution.gaps.slice(0, most).map(({ item }, index) => [item, itemAnchor(index)])),
  };
}
