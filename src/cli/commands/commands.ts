import { audit } from './audit.ts';
import { check } from './check.ts';
import { checklist } from './checklist.ts';
import type { CommandDefinition } from './command.ts';
import { schema } from './schema.ts';

/** Every command by name, in the order of the help; the only list of them. */
export const COMMANDS = { audit, check, checklist, schema } as const satisfies Record<string, CommandDefinition>;
