import { LOAD_MESSAGES } from '../messages/languages.ts';
import type { CommandMessages, Messages } from '../messages/messages.ts';
import type { Language } from '../model/workspace.ts';
import { quoteArgument } from '../text/quote-argument.ts';
import type { Io, Output } from './io.ts';

/** Width of text that goes to no terminal. */
const PLAIN_WIDTH = 100;

/** What every command is given. */
export interface Context {
  readonly io: Io;
  /** The arguments as they were given. */
  readonly argv: readonly string[];
  /** From `--lang`; a workspace may speak where it is undefined. */
  readonly lang: Language | undefined;
  /** The words of the command line; a command that says more chooses its language by the workspace. */
  readonly messages: CommandMessages;
}

/** The command line as a person would type it, for the provenance of a report. */
export function commandLine({ argv }: Pick<Context, 'argv'>): string {
  return ['patuh', ...argv.map(quoteArgument)].join(' ');
}

/** The day of the run: that of `SOURCE_DATE_EPOCH` (seconds, UTC) where builds are to be repeatable, else today. */
export function dayOfRun({ env, today }: Pick<Io, 'env' | 'today'>): string {
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || !/^\d{1,11}$/.test(epoch)) return today();
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}

/** The words to use, once the workspace is known: flag, workspace, Indonesian. */
export function chooseMessages(
  { lang }: Pick<Context, 'lang'>,
  workspaceLanguage: Language | undefined,
): Promise<Messages> {
  return LOAD_MESSAGES[lang ?? workspaceLanguage ?? 'id']();
}

/** How to draw on a stream. `NO_COLOR` (any value), `TERM=dumb` and `--no-color` switch colours off; a pipe has none. */
export function drawingOptions(
  { env }: Io,
  stream: Output,
  colorAllowed: boolean,
): { readonly color: 0 | 1; readonly unicode: boolean; readonly width: number } {
  const dumb = env['TERM'] === 'dumb';
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== '';
  const plain = !colorAllowed || dumb || (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '');
  const columns = Number(env['COLUMNS']);
  return {
    color: !plain && (stream.isTTY === true || forced) ? 1 : 0,
    unicode: !dumb,
    // Some pseudo-terminals say 0.
    width: stream.columns || (Number.isInteger(columns) && columns > 0 ? columns : PLAIN_WIDTH),
  };
}
