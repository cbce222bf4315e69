import { Command, type CommanderError, Help, type HelpConfiguration } from 'commander';
import type { CommandMessages } from '../messages/messages.ts';
import { nearest } from '../text/nearest.ts';
import type { CommandDefinition } from './commands/command.ts';
import { COMMANDS } from './commands/commands.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { HELP_WIDTH } from './help-width.ts';
import { commandName, findChild } from './names-by-language.ts';
import { VERSION } from './version.ts';

/** commander's `[options]` in a line of usage: in another language, the word of the heading ("Pilihan:") instead. */
function placeholder(theirs: string, theirHeading: string, heading: string): string {
  return heading === theirHeading ? theirs : `[${heading.replace(/:$/, '').toLowerCase()}]`;
}

/** commander's own headings in the user's language. */
function helpConfiguration({ commands }: CommandMessages, width: number): HelpConfiguration {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': commands.usage,
    'Arguments:': commands.arguments,
    'Options:': commands.options,
    'Commands:': commands.commands,
    'Global Options:': commands.globalOptions,
  };
  return {
    helpWidth: Math.max(60, Math.min(HELP_WIDTH, width)),
    styleTitle: (title) => titles[title] ?? title,
    optionDescription: ({ description }) => description,
    argumentDescription: ({ description }) => description,
    commandUsage: (command) =>
      Help.prototype.commandUsage
        .call(new Help(), command)
        .replace('[options]', placeholder('[options]', 'Options:', commands.options))
        .replace('[command]', placeholder('[command]', 'Commands:', commands.commands)),
    subcommandTerm: (command) => [command.name(), ...command.aliases()].join(', '),
  };
}

/**
 * The program with all its commands. `finish` is told the exit code of the command that ran. Options are added only to
 * the commands that the arguments may mean: half of a start would go into describing the others.
 */
export function buildProgram(argv: readonly string[], context: Context, finish: (code: ExitCode) => void): Command {
  const { io, messages } = context;
  const { commands } = messages;
  const help = helpConfiguration(messages, io.stdout.columns ?? HELP_WIDTH);
  const prepare = (command: Command): Command => {
    command
      .exitOverride()
      .configureOutput({
        writeOut: (text) => io.stdout.write(text),
        // Help without `--help`: a command is missing, so nothing was done. Faults are worded by `usageProblem`.
        writeErr: (text) => {
          io.stderr.write(text);
          finish(EXIT.failed);
        },
        outputError: () => {},
      })
      .configureHelp(help)
      .helpOption('-h, --help', commands.help);
    for (const child of command.commands) prepare(child);
    // Every command takes it, so that it may come anywhere; `main` has read it before.
    return command.commands.length > 0 ? command : command.option('--lang <id|en>', commands.lang);
  };
  const program = new Command('patuh')
    .description(commands.program)
    .version(VERSION, '-V, --version', commands.versionOption)
    .helpCommand('help [command]', commands.helpCommand)
    .option('--lang <id|en>', commands.lang)
    .addHelpText('after', `\n${commands.exitCodes}\n${commands.exitCodeTexts.map((line) => `  ${line}`).join('\n')}\n`);
  const definitions = Object.entries<CommandDefinition>(COMMANDS);
  const whole = argv.includes('help') || definitions.some(([name, { internal }]) => internal && argv[0] === name);
  for (const [name, definition] of definitions) {
    const command = program
      .command(name, { hidden: definition.internal === true })
      .summary(definition.summary(commands))
      .description(definition.summary(commands));
    if (definition.alias !== undefined) command.alias(definition.alias);
    if (whole || [name, definition.alias].some((word) => word !== undefined && argv.includes(word))) {
      definition.define(command, context, finish);
    }
  }
  return prepare(program);
}

/** Words that a person may take for a command's name, and that are none of its aliases. */
const OTHER_WORDS = [['survei', 'skm']] as const;

interface Called {
  readonly command: Command;
  /** How it is called in the user's language: `patuh bukti kunci`. */
  readonly call: string;
}

/** The command that the arguments mean, as far as they name one. */
function commandOf(program: Command, argv: readonly string[], messages: CommandMessages): Called {
  let found: Called = { command: program, call: program.name() };
  for (const word of argv) {
    const child = findChild(found.command, word);
    if (child !== undefined) found = { command: child, call: `${found.call} ${commandName(child, messages)}` };
  }
  return found;
}

/** Every command that does something. */
function allCommands(program: Command, messages: CommandMessages, call = program.name()): Called[] {
  return program.commands.flatMap((command) => {
    const own = `${call} ${commandName(command, messages)}`;
    return command.commands.length === 0 ? [{ command, call: own }] : allCommands(command, messages, own);
  });
}

/** What a word that is like one of these may have meant: each name of a command, each name of a command's command. */
function callsByWord(program: Command): Map<string, string> {
  const calls = new Map<string, string>(OTHER_WORDS);
  const names = (command: Command) => [command.name(), ...command.aliases()];
  for (const command of program.commands) {
    for (const child of command.commands) {
      calls.set(child.name(), `${command.name()} ${child.name()}`);
      if (child.alias() !== undefined)
        calls.set(child.alias(), `${command.alias() ?? command.name()} ${child.alias()}`);
    }
  }
  for (const name of program.commands.flatMap(names)) calls.set(name, name);
  return calls;
}

function optionsOf(command: Command): string[] {
  return command.options.flatMap(({ long, short }) => [long ?? [], short ?? []].flat());
}

/** What commander says of a wrong command line, in the user's language; undefined where it only showed help. */
export function usageProblem(
  error: CommanderError,
  program: Command,
  argv: readonly string[],
  messages: CommandMessages,
): string | undefined {
  const { errors } = messages.commands;
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const name = quoted.replace(/[ ,=].*$/s, '');
  switch (error.code) {
    case 'commander.help':
    case 'commander.helpDisplayed':
    case 'commander.version':
      return undefined;
    case 'commander.unknownOption': {
      const current = commandOf(program, argv, messages);
      const owners = allCommands(program, messages).filter(({ command }) => optionsOf(command).includes(name));
      if (owners.length > 0) {
        return errors.optionOfOthers(
          name,
          current.call,
          owners.map(({ call }) => call),
        );
      }
      // A command's own options only: another's would be refused as well.
      const own = optionsOf(current.command);
      const known =
        current.command === program ? allCommands(program, messages).flatMap((one) => optionsOf(one.command)) : own;
      return errors.unknownOption(
        name,
        nearest(
          name,
          known.filter((one) => one.startsWith('--')),
        ),
      );
    }
    case 'commander.unknownCommand': {
      const calls = callsByWord(program);
      return errors.unknownCommand(quoted, calls.get(nearest(quoted, calls.keys()) ?? ''));
    }
    case 'commander.optionMissingArgument':
      return errors.optionMissingArgument(quoted);
    case 'commander.missingArgument':
      return errors.missingArgument(quoted);
    case 'commander.excessArguments':
      return errors.excessArguments(commandOf(program, argv, messages).call);
    default:
      return errors.other(error.message);
  }
}
