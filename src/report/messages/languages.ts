import type { Language } from '../../model/workspace.ts';
import { en } from './en/en.ts';
import { id } from './id/id.ts';
import type { Messages } from './messages.ts';

/** Every language with all its words; the first is the default. */
export const MESSAGES = { id, en } as const satisfies Record<Language, Messages>;
