import { parentPort, workerData } from 'node:worker_threads';
import type { Rejected } from '../model/run.ts';
import { openDrawing, type UnitDrawing } from '../report/data/draw-unit.ts';
import type { DrawnUnit } from '../report/data/ndjson.ts';
import { openChecklistStore } from '../session/checklist-store.ts';
import type { Found, FoundFile } from '../session/find-files.ts';
import { findWorkspaces } from '../session/find-workspace.ts';
import { type FinishFile, openFileFinisher, type UnitScoring } from '../session/finish-file.ts';
import { openFolderNames } from '../session/folder-names.ts';
import type { FileJudging } from '../session/judge-file.ts';
import { rememberPlaces } from '../session/known-places.ts';
import { readStreamHead } from '../session/plan-stream.ts';
import type { Io } from './io.ts';
import { surroundingsOf } from './surroundings.ts';
import type { Portion, PortionResult, WorkerStart } from './worker-pool.ts';

/** What the work on files goes by, as plain data. */
export interface UnitWork
  extends UnitScoring,
    Pick<Io, 'cwd' | 'home' | 'packed'>,
    Pick<FileJudging, 'checklist' | 'evidenceRoot' | 'folders'> {
  /** The inputs without their files. */
  readonly inputs: Found['inputs'];
  /** Workspace files that are rejected. */
  readonly rejected: readonly Rejected[];
}

/** What is done to a file: its head is read, or its unit is scored and drawn. */
export type UnitTask = { readonly kind: 'head' } | { readonly kind: 'unit'; readonly drawing: UnitDrawing };

/** The thread of `audit --jobs`: reads, scores and draws the files that it is sent. */
function serve({ data, state }: WorkerStart<UnitWork>): void {
  const judging = openJudging(data);
  let finish: FinishFile<DrawnUnit> | undefined;
  const work = async (task: UnitTask, file: FoundFile) => {
    if (task.kind === 'head') return readStreamHead(file, judging);
    finish ??= openFileFinisher(judging, data, await openDrawing(task.drawing));
    return finish(file);
  };
  const answer = async ({ task, first, items }: Portion<UnitTask, FoundFile>) => {
    const values: unknown[] = [];
    for (const [index, item] of items.entries()) {
      Atomics.store(state, 0, first + index);
      Atomics.add(state, 1, 1);
      values.push(await work(task, item));
    }
    Atomics.store(state, 0, -1);
    parentPort?.postMessage({ first, values } satisfies PortionResult);
  };
  // One portion after the other: reading awaits.
  let last = Promise.resolve();
  parentPort?.on('message', (portion: Portion<UnitTask, FoundFile>) => {
    last = last.then(() => answer(portion));
  });
  parentPort?.postMessage({ first: -1, values: [] } satisfies PortionResult);
}

function openJudging({ cwd, home, packed, inputs, rejected, ...given }: UnitWork): FileJudging {
  const io = { cwd, home, ...(packed === undefined ? {} : { packed }), stdin: async () => new Uint8Array() };
  const { source: files, isReport, shipped } = surroundingsOf(io);
  const names = openFolderNames(files);
  const source = rememberPlaces(files, names);
  return {
    source,
    isReport,
    store: openChecklistStore(source, shipped),
    names,
    folders: given.folders,
    checklist: given.checklist,
    evidenceRoot: given.evidenceRoot,
    workspaces: { ...findWorkspaces({ inputs, files: [] }, source), rejected },
  };
}

serve(workerData as WorkerStart<UnitWork>);
