import type { SurveyReport } from '../../model/survey-run.ts';
import { drawMarkdown } from '../drawers/draw-markdown.ts';
import { surveyOutline } from '../outlines/survey-outline.ts';
import type { SkmOptions } from './skm-options.ts';

/** A survey for a wiki, a mail or a report. */
export function renderSkmMarkdown({ run }: SurveyReport, { messages, command }: SkmOptions): string {
  return drawMarkdown(surveyOutline(run, command, messages));
}
