import { CommanderError } from 'commander';
import { LANGUAGES, type Language } from '../model/workspace.ts';
import { complain } from './complain.ts';
import { type Context, chooseMessages } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import { buildProgram, usageProblem } from './program.ts';
import { isUsageError } from './usage-error.ts';

export type { Io } from './io.ts';

const LANG = '--lang';

/**
 * The value of `--lang` wherever it stands, the last one if there are several: help and faults of the command line speak
 * the language too. Behind `--` are paths only.
 */
function requestedLanguage(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const index = options.findLastIndex((argument) => argument === LANG || argument.startsWith(`${LANG}=`));
  const option = options[index];
  return option === LANG ? options[index + 1] : option?.slice(LANG.length + 1);
}

/**
 * The program as a function: arguments (without node and script) to exit code. Never throws; a bug is reported as one,
 * with exit code 2.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const requested = requestedLanguage(argv);
  const lang = LANGUAGES.find((language): language is Language => language === requested);
  const messages = await chooseMessages({ lang }, undefined);
  const { errors } = messages.commands;
  const fail = (text: string): ExitCode => {
    complain(io, messages, text);
    return EXIT.failed;
  };
  if (requested !== undefined && lang === undefined)
    return fail(errors.invalidArgument(LANG, requested, LANGUAGES.join(', ')));
  const context: Context = { io, lang, messages };
  let result: ExitCode = EXIT.done;
  const program = buildProgram(context, (code) => {
    result = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return result;
  } catch (error) {
    if (isUsageError(error)) return fail(error.message);
    if (!(error instanceof CommanderError))
      return fail(errors.bug(error instanceof Error ? error.message : String(error)));
    const problem = usageProblem(error, program, messages);
    // Only help or the version was shown. commander's own exit code is no guide: it reads that of the process.
    if (problem === undefined) return result;
    return fail(`${problem} ${errors.seeHelp('patuh')}`);
  }
}
