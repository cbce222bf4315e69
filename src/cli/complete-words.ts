import type { Argument, Command, Option } from 'commander';
import { LANGUAGES } from '../model/workspace.ts';
import type { Context } from './context.ts';
import { findChild } from './names-by-language.ts';
import type { Choosing } from './parse-options.ts';
import { openShippedChecklists } from './surroundings.ts';

/** A word that can follow, and what it is: one line, empty where nothing is to be said. */
export interface Candidate {
  readonly word: string;
  readonly meaning: string;
}

const words = (list: readonly string[]): Candidate[] => list.map((word) => ({ word, meaning: '' }));

/** What a value can be whose option does not list it: by its placeholder in the help. */
const BY_PLACEHOLDER: Readonly<Record<string, (context: Context) => readonly string[]>> = {
  '<id|file>': ({ io }) => openShippedChecklists(io).shipped(),
  '<id|en>': () => LANGUAGES,
};

/** Where a command line has come to before the word that is being typed. */
interface Reached {
  readonly command: Command;
  /** Its option that still wants a value. */
  readonly option?: Option;
  /** How many arguments it has. */
  readonly position: number;
  /** Behind `--` are no options. */
  readonly ended: boolean;
}

/** `=` is a word of its own where the shell splits `--lang=en`. */
function follow(program: Command, before: readonly string[]): Reached {
  let reached: Reached = { command: program, position: 0, ended: false };
  for (const word of before) {
    const { command, option, position, ended } = reached;
    if (option !== undefined) {
      if (word !== '=') reached = { command, position, ended };
      continue;
    }
    if (word === '--' && !ended) {
      reached = { command, position, ended: true };
    } else if (word.startsWith('-') && !ended) {
      const [name = ''] = word.split('=');
      const found = command.options.find(({ long, short }) => long === name || short === name);
      if (found?.required && !word.includes('=')) reached = { command, option: found, position, ended };
    } else {
      const child = findChild(command, word);
      reached =
        child === undefined ? { command, position: position + 1, ended } : { command: child, position: 0, ended };
    }
  }
  return reached;
}

function valuesOf(choosing: Option | Argument, placeholder: string, context: Context): Candidate[] {
  const listed = (choosing.parseArg as Choosing | undefined)?.choices;
  return words(listed ?? BY_PLACEHOLDER[placeholder]?.(context) ?? []);
}

function placeholderOf({ flags }: Option): string {
  return /<.*>$/.exec(flags)?.[0] ?? '';
}

function optionsOf(command: Command): Candidate[] {
  return command.options
    .filter(({ hidden }) => !hidden)
    .flatMap(({ long, short, description }) => [
      { word: long ?? short ?? '', meaning: description },
      // A second long name is where the short one of others is.
      ...(long !== undefined && short?.startsWith('--') ? [{ word: short, meaning: description }] : []),
    ]);
}

function commandsOf(command: Command, current: string): Candidate[] {
  // Of a command's two names the one that is being typed.
  return command
    .createHelp()
    .visibleCommands(command)
    .map((child) => ({
      word: [child.name(), ...child.aliases()].find((name) => name.startsWith(current)) ?? child.name(),
      meaning: child.summary(),
    }));
}

function argumentsOf({ command, position }: Reached, context: Context): Candidate[] {
  const { registeredArguments } = command;
  const last = registeredArguments.at(-1);
  const argument = registeredArguments[position] ?? (last?.variadic ? last : undefined);
  return argument === undefined ? [] : valuesOf(argument, `<${argument.name()}>`, context);
}

/**
 * What can follow the words of a command line, from the same registries as the help: commands, options, and the values of options
 * where they are known. Empty where only the name of a file can follow.
 */
export function completeWords(
  program: Command,
  before: readonly string[],
  current: string,
  context: Context,
): readonly Candidate[] {
  const reached = follow(program, before);
  const { command, option, ended } = reached;
  const inline = /^(--[^=]+)=(.*)$/s.exec(current);
  const named = inline === null ? undefined : command.options.find(({ long }) => long === inline[1]);
  const candidates = (): Candidate[] => {
    if (option !== undefined) return valuesOf(option, placeholderOf(option), context);
    if (ended) return argumentsOf(reached, context);
    if (named !== undefined && inline !== null) {
      return valuesOf(named, placeholderOf(named), context).map(({ word, meaning }) => ({
        word: `${inline[1]}=${word}`,
        meaning,
      }));
    }
    if (current.startsWith('-')) return optionsOf(command);
    return command.commands.length > 0 ? commandsOf(command, current) : argumentsOf(reached, context);
  };
  return candidates().filter(({ word }) => word.startsWith(current));
}
