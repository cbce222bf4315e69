import { CommanderError } from 'commander';
import { LANGUAGES, type Language } from '../model/workspace.ts';
import { MESSAGES } from '../report/messages/languages.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import { buildProgram, usageProblem } from './program.ts';
import { UsageError } from './usage-error.ts';

export type { Io } from './io.ts';

/** `--lang` wherever it stands: help and faults of the command line speak the language too. Null for one unknown. */
function requestedLanguage(argv: readonly string[]): Language | undefined | null {
  const index = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  if (index < 0) return undefined;
  const value = argv[index]?.includes('=') ? argv[index]?.slice('--lang='.length) : argv[index + 1];
  return LANGUAGES.find((language) => language === value) ?? null;
}

/**
 * The program as a function: arguments (without node and script) to exit code. Never throws; a bug is reported as one,
 * with exit code 2.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const lang = requestedLanguage(argv);
  const messages = MESSAGES[lang ?? 'id'];
  const { errors } = messages.commands;
  const fail = (text: string): ExitCode => {
    io.stderr.write(`patuh: ${errors.prefix}: ${text}\n`);
    return EXIT.failed;
  };
  if (lang === null) {
    const at = argv.findIndex((argument) => argument.startsWith('--lang'));
    const value = argv[at]?.split('=')[1] ?? argv[at + 1] ?? '';
    return fail(errors.invalidArgument('--lang', value, LANGUAGES.join(', ')));
  }
  const context: Context = { io, lang, messages };
  let result: ExitCode = EXIT.done;
  const program = buildProgram(context, (code) => {
    result = code;
  });
  try {
    if (argv.length === 0) {
      io.stderr.write(program.helpInformation());
      return EXIT.failed;
    }
    await program.parseAsync(argv, { from: 'user' });
    return result;
  } catch (error) {
    if (error instanceof UsageError) return fail(error.message);
    if (!(error instanceof CommanderError))
      return fail(errors.bug(error instanceof Error ? error.message : String(error)));
    const problem = usageProblem(error, program, messages);
    // `patuh checklist` alone shows help on standard error, as commander does: it did not do what was asked.
    if (problem === undefined) return error.exitCode === 0 ? EXIT.done : EXIT.failed;
    return fail(`${problem} ${errors.seeHelp('patuh')}`);
  }
}
