import { collectTexts } from '../report/data/checklist-texts.ts';
import type { UnitDrawing } from '../report/data/draw-unit.ts';
import type { RunHead } from '../report/data/ndjson.ts';
import { summariseChecklist } from '../score/summarise-checklist.ts';
import type { RunSettings } from '../session/assemble-runs.ts';
import type { LoadedChecklist } from '../session/checklist-store.ts';
import type { Session } from '../session/open-session.ts';
import { planStream, type StreamPlan } from '../session/plan-stream.ts';
import type { GatherOptions } from '../session/read-assessments.ts';
import { streamUnits } from '../session/stream-units.ts';
import type { Io } from './io.ts';
import { type FileWork, openFileWork, type WorkSettings } from './open-file-work.ts';

/**
 * Plans a stream of files and opens the work on them, which is closed once `use` has ended. There is no plan where units cannot be scored
 * before all are read (see `planStream`).
 */
export async function withStream<R>(
  reading: GatherOptions & Session,
  settings: WorkSettings,
  io: Io,
  use: (plan: StreamPlan | undefined, work: FileWork) => Promise<R>,
): Promise<R> {
  const work = await openFileWork(reading, settings, io);
  try {
    return await use(await planStream(reading, work.readHeads), work);
  } finally {
    await work.close();
  }
}

/** Where the lines of a stream go. */
interface LineHandlers {
  /** Takes the line of each unit, in order of id. */
  readonly onLine: (line: string) => Promise<void>;
  /** Is told that one more file has been read. */
  readonly onFile?: () => void;
}

/**
 * Hands on a line for each unit as it is scored; gives what was read, and where lines are ndjson the SHA-256 of all files and the
 * checklist's texts that lean lines leave out (undefined where lines are full).
 */
export async function streamLines(
  plan: StreamPlan,
  work: FileWork,
  drawing: UnitDrawing,
  { onLine, onFile }: LineHandlers,
) {
  const texts = collectTexts();
  const hashes = new Map<string, string>();
  const isNdjson = drawing.format === 'ndjson';
  const streamed = await streamUnits(plan, work.finish(plan.order, drawing), {
    onUnit: async ({ line }, { gaps }) => {
      texts.addUnit(gaps);
      await onLine(line);
    },
    onFile: ({ unit, hashes: own }) => {
      texts.learn(unit?.printed.texts);
      if (isNdjson) for (const [file, sha256] of own) hashes.set(file, sha256);
      onFile?.();
    },
  });
  const isLean = isNdjson && drawing.full !== true;
  return { ...streamed, hashes: isNdjson ? hashes : undefined, texts: isLean ? texts.texts() : undefined };
}

/** What of its settings a run says. */
export type StreamSettings = Pick<RunSettings, 'version' | 'also' | 'basis' | 'asOf'>;

/** What of a run is known before its units. */
export function headOf({ value, sha256 }: LoadedChecklist, { version, also, basis, asOf }: StreamSettings): RunHead {
  return {
    tool: { name: 'patuh', version },
    checklist: summariseChecklist(value, sha256),
    ...(also.length === 0 ? {} : { also: also.map((one) => summariseChecklist(one.value, one.sha256)) }),
    basis,
    asOf,
  };
}
