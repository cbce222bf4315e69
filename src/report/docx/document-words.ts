import type { DocxTexts } from '../../messages/docx-texts.ts';
import { docx as en } from '../../messages/en/docx.ts';
import { docx as id } from '../../messages/id/docx.ts';
import type { Messages } from '../../messages/messages.ts';
import type { OfficeTexts } from '../../messages/office-texts.ts';
import type { Language } from '../../model/workspace.ts';
import { OFFICE_WORDS } from '../ooxml/office-words.ts';

const DOCX_WORDS: Readonly<Record<Language, DocxTexts>> = { id, en };

/** All words of the report in one language. */
export interface DocumentWords {
  readonly messages: Messages;
  readonly office: OfficeTexts;
  readonly docx: DocxTexts;
}

export function documentWords(messages: Messages): DocumentWords {
  return { messages, office: OFFICE_WORDS[messages.language], docx: DOCX_WORDS[messages.language] };
}
