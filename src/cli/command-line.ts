import { CommanderError } from 'commander';
import { LOAD_COMMAND_MESSAGES } from '../messages/languages.ts';
import type { CommandTexts } from '../messages/messages.ts';
import { LANGUAGES, type Language } from '../model/workspace.ts';
import { complain } from './complain.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { guardStreams } from './guard-output.ts';
import type { Io } from './io.ts';
import { buildProgram, usageProblem } from './program.ts';
import { isUsageError } from './usage-error.ts';

const LANG = '--lang';

/**
 * The value of `--lang` wherever it is, the last one if there are several: help and faults of the command line speak
 * the language too. Behind `--` are paths only.
 */
function requestedLanguage(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const index = options.findLastIndex((argument) => argument === LANG || argument.startsWith(`${LANG}=`));
  const option = options[index];
  return option === LANG ? options[index + 1] : option?.slice(LANG.length + 1);
}

function knownLanguage(requested: string | undefined): Language | undefined {
  return LANGUAGES.find((language): language is Language => language === requested);
}

/** Says what is wrong in the language that the command line asks for. */
export async function complainOf(
  argv: readonly string[],
  surroundings: Io,
  wording: (errors: CommandTexts['errors']) => string,
): Promise<void> {
  const messages = await LOAD_COMMAND_MESSAGES[knownLanguage(requestedLanguage(argv)) ?? 'id']();
  complain(guardStreams(surroundings), messages, wording(messages.commands.errors));
}

/** Reads the command line, runs the command and says what is wrong with either. */
export async function runCommandLine(argv: readonly string[], surroundings: Io): Promise<ExitCode> {
  const io = guardStreams(surroundings);
  const requested = requestedLanguage(argv);
  const lang = knownLanguage(requested);
  const messages = await LOAD_COMMAND_MESSAGES[lang ?? 'id']();
  const { errors } = messages.commands;
  const fail = (text: string): ExitCode => {
    complain(io, messages, text);
    return EXIT.failed;
  };
  if (requested !== undefined && lang === undefined)
    return fail(errors.invalidArgument(LANG, requested, LANGUAGES.join(', ')));
  const context: Context = { io, argv, lang, messages };
  let result: ExitCode = EXIT.done;
  const program = buildProgram(argv, context, (code) => {
    result = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return result;
  } catch (error) {
    const { signal } = io;
    if (signal?.aborted && error === signal.reason) {
      io.stderr.write(`patuh: ${errors.interrupted}\n`);
      return error === 'SIGTERM' ? EXIT.terminated : EXIT.interrupted;
    }
    if (isUsageError(error)) return fail(error.message);
    if (!(error instanceof CommanderError))
      return fail(errors.bug(error instanceof Error ? error.message : String(error)));
    // The whole program, for suggestions from all of it.
    const problem = usageProblem(
      error,
      buildProgram(['help'], context, () => {}),
      argv,
      messages,
    );
    // Only help or the version was shown. commander's own exit code is no guide: it reads that of the process.
    if (problem === undefined) return result;
    return fail(`${problem} ${errors.seeHelp('patuh')}`);
  }
}
