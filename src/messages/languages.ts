import type { Language } from '../model/workspace.ts';
import type { CommandMessages, Messages } from './messages.ts';

/** Every language with all its words, loaded when it is spoken; the first is the default. */
export const LOAD_MESSAGES = {
  id: async () => (await import('./id/id.ts')).id,
  en: async () => (await import('./en/en.ts')).en,
} as const satisfies Record<Language, () => Promise<Messages>>;

/** Only the words of the command line: help needs no others. */
export const LOAD_COMMAND_MESSAGES = {
  id: async () => ({ language: 'id', ...(await import('./id/commands.ts')) }),
  en: async () => ({ language: 'en', ...(await import('./en/commands.ts')) }),
} as const satisfies Record<Language, () => Promise<CommandMessages>>;
