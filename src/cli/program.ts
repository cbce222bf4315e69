import { Command, type CommanderError, Help, type HelpConfiguration } from 'commander';
import type { CommandMessages } from '../messages/messages.ts';
import { nearest } from '../text/nearest.ts';
import type { CommandDefinition } from './commands/command.ts';
import { COMMANDS } from './commands/commands.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { HELP_WIDTH } from './help-width.ts';
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
        // Help that nobody asked for: a command is missing, so nothing was done. Faults are worded by `usageProblem`.
        writeErr: (text) => {
          io.stderr.write(text);
          finish(EXIT.failed);
        },
        outputError: () => {},
      })
      .configureHelp(help)
      .helpOption('-h, --help', commands.help);
    for (const child of command.commands) prepare(child);
    // Every command takes it, so that it may stand anywhere; `main` has read it before.
    return command.commands.length > 0 ? command : command.option('--lang <id|en>', commands.lang);
  };
  const program = new Command('patuh')
    .description(commands.program)
    .version(VERSION, '-V, --version', commands.versionOption)
    .helpCommand('help [command]', commands.helpCommand)
    .option('--lang <id|en>', commands.lang)
    .addHelpText('after', `\n${commands.exitCodes}\n${commands.exitCodeTexts.map((line) => `  ${line}`).join('\n')}\n`);
  for (const [name, definition] of Object.entries<CommandDefinition>(COMMANDS)) {
    const command = program
      .command(name)
      .summary(definition.summary(commands))
      .description(definition.summary(commands));
    if (definition.alias !== undefined) command.alias(definition.alias);
    if ([name, definition.alias, 'help'].some((word) => word !== undefined && argv.includes(word))) {
      definition.define(command, context, finish);
    }
  }
  return prepare(program);
}

/** What commander says of a wrong command line, in the user's language; undefined where it only showed help. */
export function usageProblem(
  error: CommanderError,
  program: Command,
  { commands: { errors } }: CommandMessages,
): string | undefined {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const name = quoted.replace(/[ ,=].*$/s, '');
  switch (error.code) {
    case 'commander.help':
    case 'commander.helpDisplayed':
    case 'commander.version':
      return undefined;
    case 'commander.unknownOption': {
      const options = [program, ...program.commands].flatMap((command) =>
        command.options.flatMap(({ long }) => long ?? []),
      );
      return errors.unknownOption(name, nearest(name, options));
    }
    case 'commander.unknownCommand': {
      const calls = new Map(
        program.commands.flatMap((command) => [
          ...[command.name(), ...command.aliases()].map((word) => [word, word] as const),
          ...command.commands.map((child) => [child.name(), `${command.name()} ${child.name()}`] as const),
        ]),
      );
      return errors.unknownCommand(quoted, calls.get(nearest(quoted, calls.keys()) ?? ''));
    }
    case 'commander.optionMissingArgument':
      return errors.optionMissingArgument(quoted);
    case 'commander.missingArgument':
      return errors.missingArgument(quoted);
    case 'commander.excessArguments':
      return errors.excessArguments(quoted === '' ? 'patuh' : quoted);
    default:
      return errors.other(error.message);
  }
}
