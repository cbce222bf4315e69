import type { PlanRun } from '../../model/plan-run.ts';
import { drawHtml } from '../drawers/draw-html.ts';
import { drawMarkdown } from '../drawers/draw-markdown.ts';
import { drawTerminal } from '../drawers/draw-terminal.ts';
import { planOutline } from './plan-outline.ts';
import type { PlanOptions } from './plan-words.ts';

export function renderPlanTerminal(plan: PlanRun, options: PlanOptions): string {
  return drawTerminal(planOutline(plan, 'screen', options), options);
}

/** A plan for a wiki, a mail or a report. */
export function renderPlanMarkdown(plan: PlanRun, options: PlanOptions): string {
  return drawMarkdown(planOutline(plan, 'text', options));
}

/** A plan as a page. */
export function renderPlanHtml(plan: PlanRun, options: PlanOptions): string {
  return drawHtml(planOutline(plan, 'text', options), options.messages);
}
