import type { DocxTexts } from '../../../messages/docx-texts.ts';
import { docx as en } from '../../../messages/en/docx.ts';
import { docx as id } from '../../../messages/id/docx.ts';
import type { Messages } from '../../../messages/messages.ts';

/** The words of an official report. */
export function documentTexts({ language }: Messages): DocxTexts {
  return { id, en }[language];
}
