import { LOAD_COMMAND_MESSAGES } from '../messages/languages.ts';
import { runCommandLine } from './command-line.ts';
import type { ExitCode } from './exit-codes.ts';
import type { DoubleClick, Io } from './io.ts';

/** The report that a double click leaves in the folder. */
const REPORT = 'laporan.html';

/** What a double click on the program does: audits the folder, writes a page for people, and waits for a key. */
export async function auditFolder(io: Io, { waitForKey }: DoubleClick): Promise<ExitCode> {
  const { commands } = await LOAD_COMMAND_MESSAGES.id();
  const { doubleClick } = commands;
  io.stdout.write(`${doubleClick.begin(io.cwd)}\n\n`);
  const code = await runCommandLine(['audit', '.', '-f', 'terminal', '-o', REPORT], io);
  io.stdout.write(`\n${doubleClick.end(REPORT, code)}\n`);
  await waitForKey();
  return code;
}
