import { dirname } from 'node:path';
import { errorCode } from './read-file.ts';
import { openReplacement, type Replacement } from './write-replacement.ts';
import { judgeTarget, type Protection, type WriteProblem } from './write-report.ts';

/** A report that is written to a file while it is made. */
export interface ReportFile {
  /** Does nothing where the report cannot be written any more: why not, is told at the end. */
  readonly write: (piece: string) => void;
  /** Brings the report to its place, where it may be (see `judgeTarget`). `inputs` are absolute paths. */
  readonly finish: (inputs: () => Iterable<string>) => WriteProblem | undefined;
  /** Leaves nothing behind of a report that is not finished. */
  readonly discard: () => void;
}

/**
 * Opens a report that is whole or not there at all, however the program ends (but for `kill -9`). Which files the run depends on
 * is known only at its end, so that the target is judged again then.
 */
export function openReportFile(path: string, given: Pick<Protection, 'format' | 'force'>): ReportFile {
  let replacement: Replacement | undefined;
  let problem: WriteProblem | undefined;
  let isOpened = false;
  const discard = () => {
    process.removeListener('exit', discard);
    replacement?.discard();
    replacement = undefined;
  };
  const attempt = (step: () => void) => {
    try {
      step();
    } catch (error) {
      problem ??= { kind: 'cannot-write', reason: errorCode(error) };
      discard();
    }
  };
  const open = () => {
    isOpened = true;
    const judged = judgeTarget(path, { ...given, inputs: () => [], written: [] });
    if (judged.kind !== 'ready') problem = judged;
    else {
      replacement = openReplacement(dirname(judged.target), judged.mode);
      process.once('exit', discard);
    }
  };
  return {
    write(piece) {
      if (!isOpened) attempt(open);
      attempt(() => replacement?.write(piece));
    },
    finish(inputs) {
      const judged = judgeTarget(path, { ...given, inputs, written: [] });
      if (judged.kind === 'ready') attempt(() => replacement?.commit(judged.target, judged.mode));
      discard();
      return judged.kind === 'ready' ? problem : judged;
    },
    discard,
  };
}
