import { skm as en } from '../../messages/en/skm.ts';
import { skm as id } from '../../messages/id/skm.ts';
import type { Messages } from '../../messages/messages.ts';
import type { SkmTexts } from '../../messages/skm-texts.ts';
import type { ReportOptions } from '../report-options.ts';

/** What drawing a survey may know besides the run. */
export type SkmOptions = Pick<ReportOptions, 'messages' | 'width' | 'color' | 'unicode' | 'command' | 'toFile'>;

/** The words of the language that messages speak. */
export function skmWords({ language }: Messages): SkmTexts {
  return { id, en }[language];
}
