import type { CommandMessages } from '../messages/messages.ts';
import type { Zone } from '../model/checklist.ts';
import { optionName } from './names-by-language.ts';
import { type Choosing, choosing, optionParser } from './parse-options.ts';

/** A zone to reach, or the next one. */
export type TargetChoice = Zone | 'next';

const NEXT = ['next', 'berikutnya'];

/** As many answers as it takes. */
const ALL = ['all', 'semua'];

/** Reads `--visits`: how many answers may be checked, or all that it takes. */
export function parseVisits(messages: CommandMessages): ((value: string) => number | 'all') & Choosing {
  const count = optionParser(messages).count(optionName('--visits', messages));
  return choosing(
    (value: string): number | 'all' => (ALL.includes(value.trim().toLowerCase()) ? 'all' : count(value)),
    ALL,
  );
}

/** Reads `--target`. */
export function parseTarget(messages: CommandMessages): ((value: string) => TargetChoice) & Choosing {
  const zone = optionParser(messages).zone('--target') as ((value: string) => Zone) & Choosing;
  return choosing(
    (value: string): TargetChoice => (NEXT.includes(value.trim().toLowerCase()) ? 'next' : zone(value)),
    [...NEXT, ...(zone.choices ?? [])],
  );
}
