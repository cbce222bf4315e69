import type { AddHelpTextContext, Command } from 'commander';
import type { CommandMessages, CommandTexts } from '../../messages/messages.ts';
import type { Context } from '../context.ts';
import type { ExitCode } from '../exit-codes.ts';
import { lineByLanguage } from '../names-by-language.ts';

/** A command of the program: describes itself to commander, and loads its work only when it is run. */
export interface CommandDefinition {
  readonly alias?: string;
  /** For scripts: left out of the help, and run with all other commands defined whole. */
  readonly internal?: boolean;
  /** What it does, in the list of commands. */
  readonly summary: (texts: CommandTexts) => string;
  /** Adds arguments, options and the work to be done. */
  readonly define: (command: Command, context: Context, finish: (code: ExitCode) => void) => void;
}

/** The examples at the end of a command's help, given with English names and shown with those of the help's language. */
export function examples(messages: CommandMessages, lines: readonly string[]): (help: AddHelpTextContext) => string {
  return ({ command }) => {
    let program = command;
    while (program.parent !== null) program = program.parent;
    const shown = lines.map((line) => `  ${lineByLanguage(line, program, messages)}`);
    return `\n${messages.commands.examples}\n${shown.join('\n')}\n`;
  };
}
