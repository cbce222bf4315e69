import type { Run } from '../../model/run.ts';
import { type Html, markupText } from '../../text/html/markup.ts';
import { auditContext } from '../outlines/audit/audit-context.ts';
import { auditOutline } from '../outlines/audit/audit-outline.ts';
import { pageTexts } from '../outlines/audit/page-texts.ts';
import type { ReportOptions } from '../report-options.ts';
import type { Drawing } from './drawing.ts';
import { itemAnchor } from './item-anchor.ts';
import { page, pagePart } from './page.ts';
import { unitIndex } from './unit-index.ts';
import type { UnitPath } from './unit-list.ts';

/**
 * As many units and gaps as can each be described in full: a gap with law, remedy and the evidence asked takes about 1
 * KB, a unit without its gaps 4 KB. Above, the page says once what applies to every unit: a thousand units would make
 * more than 10 MB of the same sentences, too much for a mail and for a telephone.
 */
const DETAILED = { units: 200, gaps: 2_500 } as const;

/** A page for people: it needs no script, no network and no other file. */
export function renderHtml(run: Run, options: ReportOptions): string {
  return markupText(page(auditOutline(run, 'page', options), drawingOf(run, options)));
}

/** A page that links one page a unit; `pathOf` says where each is. */
export function renderUnitIndex(run: Run, options: ReportOptions, pathOf: UnitPath): string {
  return markupText(unitIndex(auditOutline(run, 'page', options), drawingOf(run, options), pathOf));
}

/** The same as a part of a page about several institutions. */
export function drawPart(run: Run, options: ReportOptions): Html {
  return pagePart(auditOutline(run, 'page', options), drawingOf(run, options));
}

/** What the parts of the page of a run may know. */
function drawingOf(run: Run, options: ReportOptions): Drawing {
  const context = auditContext(run, 'page', options);
  const { messages, maxGaps: most = Number.POSITIVE_INFINITY } = context;
  const gaps = run.units.reduce((sum, unit) => sum + Math.min(unit.gaps.length, most), 0);
  return {
    context,
    run,
    messages,
    words: pageTexts(messages),
    score: context.score,
    sort: context.sort,
    most,
    single: context.single,
    detailed: run.units.length <= DETAILED.units && gaps <= DETAILED.gaps,
    itemAnchors: new Map(run.institution.gaps.slice(0, most).map(({ item }, index) => [item, itemAnchor(index)])),
  };
}
