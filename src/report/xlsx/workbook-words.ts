import { xlsx as en } from '../../messages/en/xlsx.ts';
import { xlsx as id } from '../../messages/id/xlsx.ts';
import type { Messages } from '../../messages/messages.ts';
import type { OfficeTexts } from '../../messages/office-texts.ts';
import type { XlsxTexts } from '../../messages/xlsx-texts.ts';
import type { Language } from '../../model/workspace.ts';
import { OFFICE_WORDS } from '../../office/office-words.ts';

const XLSX_WORDS: Readonly<Record<Language, XlsxTexts>> = { id, en };

/** All words of a workbook in one language. */
export interface WorkbookWords {
  readonly messages: Messages;
  readonly office: OfficeTexts;
  readonly xlsx: XlsxTexts;
}

export function workbookWords(messages: Messages): WorkbookWords {
  return { messages, office: OFFICE_WORDS[messages.language], xlsx: XLSX_WORDS[messages.language] };
}
