import { xlsx as en } from '../../../messages/en/xlsx.ts';
import { xlsx as id } from '../../../messages/id/xlsx.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { XlsxTexts } from '../../../messages/xlsx-texts.ts';

/** The words of a workbook. */
export function workbookTexts({ language }: Messages): XlsxTexts {
  return { id, en }[language];
}
