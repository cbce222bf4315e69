import type { Basis } from '../model/run.ts';
import { openDrawing, type UnitDrawing } from '../report/data/draw-unit.ts';
import type { DrawnUnit } from '../report/data/ndjson.ts';
import type { LoadedChecklist } from '../session/checklist-store.ts';
import type { FoundFile } from '../session/find-files.ts';
import { type FinishedFile, openFileFinisher } from '../session/finish-file.ts';
import { type RejectedOutcome, rejectUnjudged } from '../session/judge-file.ts';
import type { Session } from '../session/open-session.ts';
import { type ReadHeads, readStreamHead, type StreamHead } from '../session/plan-stream.ts';
import type { GatherOptions } from '../session/read-assessments.ts';
import { chooseJobs } from './choose-jobs.ts';
import type { Io } from './io.ts';
import type { UnitTask, UnitWork } from './unit-worker.ts';
import { openWorkerPool, type StopReason, type WorkerPool } from './worker-pool.ts';

/** The work on the files of a stream: here, or in threads. The results are the same. */
export interface FileWork {
  readonly readHeads: ReadHeads;
  /** Files with their units, in the order of the files. */
  readonly finish: (files: readonly FoundFile[], drawing: UnitDrawing) => AsyncIterable<FinishedFile<DrawnUnit>>;
  /** The outcomes of files at which a thread ended. */
  readonly stopped: ReadonlyMap<FoundFile, RejectedOutcome>;
  readonly close: () => Promise<void>;
}

/** By what files are worked on. */
export interface WorkSettings {
  /** The day of judgement, YYYY-MM-DD. */
  readonly asOf: string;
  readonly basis: Basis;
  readonly also: readonly LoadedChecklist[];
  /** How many threads are allowed; undefined where the program chooses. */
  readonly jobs: number | undefined;
}

/** Opens the work on files; it has to be closed. */
export async function openFileWork(
  reading: GatherOptions & Session,
  settings: WorkSettings,
  io: Io,
): Promise<FileWork> {
  const jobs = await chooseJobs(settings.jobs, reading.found.files.length, io);
  return jobs === 1 ? workHere(reading, settings) : workInThreads(reading, settings, jobs, io);
}

/** All files in this thread, one after the other. */
function workHere(reading: GatherOptions, scoring: WorkSettings): FileWork {
  const { yieldNow } = reading;
  return {
    async *readHeads(files) {
      for (const file of files) {
        await yieldNow();
        yield await readStreamHead(file, reading);
      }
    },
    async *finish(files, drawing) {
      const finish = openFileFinisher(reading, scoring, await openDrawing(drawing));
      for (const file of files) {
        await yieldNow();
        yield await finish(file);
      }
    },
    stopped: new Map(),
    close: async () => {},
  };
}

async function workInThreads(
  reading: GatherOptions & Session,
  settings: WorkSettings,
  jobs: number,
  io: Io,
): Promise<FileWork> {
  const { yieldNow, found, folders, checklist, evidenceRoot, workspaces } = reading;
  const { workers } = io;
  if (workers === undefined) throw new Error('no script for threads');
  const { Worker } = await import('node:worker_threads');
  const { cwd, home, packed, signal } = io;
  const { asOf, basis, also } = settings;
  const data: UnitWork = {
    cwd,
    home,
    ...(packed === undefined ? {} : { packed }),
    inputs: found.inputs.map((input) => ({ ...input, files: [], others: [] })),
    rejected: workspaces.rejected,
    folders,
    checklist,
    evidenceRoot,
    asOf,
    basis,
    also,
  };
  const pool: WorkerPool<UnitTask, FoundFile> = openWorkerPool({
    Worker,
    script: workers.script,
    data,
    jobs,
    patienceMs: workers.patienceMs ?? PATIENCE_MS,
    heapMb: workers.heapMb ?? HEAP_MB,
    signal,
  });
  const here = workHere(reading, settings);
  const stopped = new Map<FoundFile, RejectedOutcome>();
  const stop = (file: FoundFile, how: StopReason) => {
    const outcome = rejectUnjudged(file, how, reading);
    stopped.set(file, outcome);
    return outcome;
  };
  return {
    async *readHeads(files) {
      const heads = pool.map<StreamHead | undefined>({ kind: 'head' }, files);
      for (const file of files) {
        await yieldNow();
        const { value: worked } = await heads.next();
        if (worked?.kind === 'done') yield worked.value;
        else if (worked?.kind === 'stopped') {
          stop(file, worked.how);
          yield undefined;
        } else yield* here.readHeads([file]);
      }
      await heads.return(undefined);
    },
    async *finish(files, drawing) {
      const ended = new Set(stopped.keys());
      const sent = files.filter((file) => !ended.has(file));
      const finished = pool.map<FinishedFile<DrawnUnit>>({ kind: 'unit', drawing }, sent);
      for (const file of files) {
        await yieldNow();
        const before = stopped.get(file);
        if (before !== undefined) {
          yield { outcome: before, unit: undefined, hashes: [] };
          continue;
        }
        const { value: worked } = await finished.next();
        if (worked?.kind === 'done') yield worked.value;
        else if (worked?.kind === 'stopped') yield { outcome: stop(file, worked.how), unit: undefined, hashes: [] };
        else yield* here.finish([file], drawing);
      }
      await finished.return(undefined);
    },
    stopped,
    close: pool.close,
  };
}

/** The memory of one thread. All files are bounded so that the largest needs a part of it. */
const HEAP_MB = 1024;
/** Files are bounded, and the slowest takes seconds: what takes this long never ends. */
const PATIENCE_MS = 120_000;
