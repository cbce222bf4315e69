import type { Language } from '../../model/workspace.ts';
import type { Messages } from './messages.ts';

/** Every language with all its words, loaded when it is spoken; the first is the default. */
export const LOAD_MESSAGES = {
  id: async () => (await import('./id/id.ts')).id,
  en: async () => (await import('./en/en.ts')).en,
} as const satisfies Record<Language, () => Promise<Messages>>;
