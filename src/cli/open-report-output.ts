import { resolve } from 'node:path';
import type { Messages } from '../messages/messages.ts';
import type { YieldNow } from '../session/file-source.ts';
import { complain } from './complain.ts';
import { createDisarm } from './guard-output.ts';
import type { Io } from './io.ts';
import { problemText } from './place-report.ts';
import { type JoinedWriter, openJoinedWriter } from './write-pieces.ts';
import type { Protection } from './write-report.ts';
import { openReportFile } from './write-streamed-report.ts';

/** Where a report goes that is made while it is written. */
export interface ReportOutput extends JoinedWriter {
  /**
   * Ends it, and says on standard error which file was written, or why none was. `inputs` are the absolute paths of the files that the
   * run depends on. Gives whether the report is where it goes.
   */
  readonly finish: (inputs: () => Iterable<string>) => boolean;
  /** Leaves nothing behind of a report that is not finished. */
  readonly discard: () => void;
}

interface OutputOptions extends Pick<Protection, 'format' | 'force'> {
  readonly quiet: boolean;
  readonly yieldNow: YieldNow;
}

/** Opens standard output, or the file that the command line names. */
export function openReportOutput(
  file: string | undefined,
  { quiet, yieldNow, ...given }: OutputOptions,
  io: Io,
  messages: Messages,
): ReportOutput {
  if (file === undefined) {
    const { stdout, signal } = io;
    return { ...openJoinedWriter({ stdout, signal }, yieldNow), finish: () => true, discard() {} };
  }
  const report = openReportFile(resolve(io.cwd, file), given);
  const disarm = createDisarm();
  const stdout = { write: (piece: string | Uint8Array) => report.write(disarm(String(piece))) };
  return {
    ...openJoinedWriter({ stdout }, yieldNow),
    finish(inputs) {
      const problem = report.finish(inputs);
      if (problem !== undefined) complain(io, messages, problemText(problem, file, messages));
      else if (!quiet) io.stderr.write(`${messages.commands.written(file)}\n`);
      return problem === undefined;
    },
    discard: report.discard,
  };
}
