import type { Language } from '../model/workspace.ts';

/** What a form that scores itself needs of its surroundings. */
export interface FormSurroundings {
  /** The checklist as `packChecklist` packs it, without the text of its file. */
  readonly packed: string;
  /** The program of the page in a language. */
  readonly script: (language: Language) => string;
  /** SHA-256 of a text in base64. */
  readonly hash: (text: string) => string;
}
