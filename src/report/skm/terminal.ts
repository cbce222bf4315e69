import type { SurveyReport } from '../../model/survey-run.ts';
import { drawTerminal } from '../drawers/draw-terminal.ts';
import { surveyOutline } from '../outlines/survey-outline.ts';
import type { SkmOptions } from './skm-options.ts';

/** A survey on one screen. */
export function renderSkmTerminal({ run }: SurveyReport, options: SkmOptions): string {
  return drawTerminal(surveyOutline(run, options.command, options.messages), options);
}
