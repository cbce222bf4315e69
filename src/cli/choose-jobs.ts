import type { Io } from './io.ts';

/** A thread for every so many files: to start one costs as much as scoring some hundreds of files. */
const FILES_A_JOB = 400;
/** More threads than these are not started without being asked for: the one that prints would not keep up. */
const MOST_JOBS = 8;

/**
 * How many threads work on files: those that were asked for, or as many as there are processors; fewer where there are few files; 1
 * where no thread can be started.
 */
export async function chooseJobs(
  asked: number | undefined,
  files: number,
  { workers }: Pick<Io, 'workers'>,
): Promise<number> {
  if (workers === undefined) return 1;
  const worthwhile = Math.floor(files / (workers.filesAJob ?? FILES_A_JOB));
  if (worthwhile < 2 || asked === 1) return 1;
  const { availableParallelism } = await import('node:os');
  return Math.min(asked ?? Math.min(availableParallelism(), MOST_JOBS), worthwhile);
}
