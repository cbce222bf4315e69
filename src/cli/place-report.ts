import { resolve } from 'node:path';
import type { Messages } from '../messages/messages.ts';
import type { Drawing } from '../report/formats.ts';
import { complain } from './complain.ts';
import type { Io } from './io.ts';
import { type Protection, type WriteProblem, writeReport } from './write-report.ts';

/**
 * Writes a report to the file that the command line names and says so on standard error (`told`; nothing where undefined), or
 * why it could not. Gives the path that was written; undefined where none was.
 */
export function placeReport(
  file: string,
  content: Drawing,
  protection: Protection,
  told: string | undefined,
  io: Io,
  messages: Messages,
): string | undefined {
  const path = resolve(io.cwd, file);
  const problem = writeReport(path, content, protection);
  if (problem !== undefined) {
    complain(io, messages, problemText(problem, file, messages));
    return undefined;
  }
  if (told !== undefined) io.stderr.write(`${told}\n`);
  return path;
}

/** Why a report was not written, in words. */
export function problemText(problem: WriteProblem, file: string, { commands: { errors } }: Messages): string {
  switch (problem.kind) {
    case 'exists':
      return errors.exists(file);
    case 'is-input':
      return errors.isInput(file);
    case 'same-output':
      return errors.sameOutput(file);
    case 'not-a-file':
      return errors.isDevice(file);
    case 'cannot-write':
      return errors.cannotWrite(file, errors.systemError(problem.reason));
  }
}
