import { office as en } from '../messages/en/office.ts';
import { office as id } from '../messages/id/office.ts';
import type { OfficeTexts } from '../messages/office-texts.ts';
import type { Language } from '../model/workspace.ts';

/** The words that workbooks and documents share. */
export const OFFICE_WORDS: Readonly<Record<Language, OfficeTexts>> = { id, en };
