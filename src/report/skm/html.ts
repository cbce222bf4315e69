import type { SurveyReport } from '../../model/survey-run.ts';
import { drawHtml } from '../drawers/draw-html.ts';
import { surveyOutline } from '../outlines/survey-outline.ts';
import type { SkmOptions } from './skm-options.ts';

/** A survey as a page. */
export function renderSkmHtml({ run }: SurveyReport, { messages, command }: SkmOptions): string {
  return drawHtml(surveyOutline(run, command, messages), messages);
}
