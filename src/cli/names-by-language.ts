import type { Command } from 'commander';
import { indonesianValue } from '../model/indonesian-names.ts';
import type { Language } from '../model/workspace.ts';

interface Speaking {
  readonly language: Language;
}

/** Options that have a name in each language, by the English one. */
const INDONESIAN_OPTIONS = {
  '--board': '--papan',
  '--visits': '--kunjungan',
} as const satisfies Readonly<Record<`--${string}`, `--${string}`>>;

type NamedOption = keyof typeof INDONESIAN_OPTIONS;

/** Both names of an option, as commander takes them. */
export function bothNames(option: NamedOption): string {
  return `${INDONESIAN_OPTIONS[option]}, ${option}`;
}

/** An option as a message of a language names it. */
export function optionName(option: string, { language }: Speaking): string {
  return language === 'id' && Object.hasOwn(INDONESIAN_OPTIONS, option)
    ? INDONESIAN_OPTIONS[option as NamedOption]
    : option;
}

/** A command as a message of a language names it. */
export function commandName(command: Command, { language }: Speaking): string {
  return (language === 'id' ? command.alias() : undefined) ?? command.name();
}

/** The command below another one that a word means: by its name or an alias. */
export function findChild(command: Command, word: string | undefined): Command | undefined {
  return command.commands.find((one) => one.name() === word || one.aliases().includes(word ?? ''));
}

/**
 * A command line in English, as a message of a language shows it: names of commands, options and zones in that language. What
 * people name themselves (files, units) stays.
 */
export function lineByLanguage(line: string, program: Command, speaking: Speaking): string {
  if (speaking.language === 'en') return line;
  const named = line.replace(/\bpatuh ([a-z-]+)(?: ([a-z-]+))?/g, (_, first: string, second?: string) => {
    const command = findChild(program, first);
    const child = command === undefined ? undefined : findChild(command, second);
    const words = [command, child].map((one, at) =>
      one === undefined ? [first, second][at] : commandName(one, speaking),
    );
    return ['patuh', ...words].filter((word) => word !== undefined).join(' ');
  });
  return named.replace(/(--[a-z-]+)(?: ([a-z]+))?/g, (_, option: string, value?: string) => {
    const name = optionName(option, speaking);
    return value === undefined ? name : `${name} ${indonesianValue(value) ?? value}`;
  });
}
