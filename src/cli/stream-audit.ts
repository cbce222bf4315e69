import type { Messages } from '../messages/messages.ts';
import type { Run } from '../model/run.ts';
import { collectTexts } from '../report/data/checklist-texts.ts';
import { type DrawnUnit, drawEndLines, drawRunLine, type RunHead } from '../report/data/ndjson.ts';
import type { ScoredUnit } from '../score/score-unit.ts';
import { summariseChecklist } from '../score/summarise-checklist.ts';
import { assembleRuns, type RunSettings } from '../session/assemble-runs.ts';
import type { LoadedChecklist } from '../session/checklist-store.ts';
import type { FoundFile } from '../session/find-files.ts';
import type { FinishedFile } from '../session/finish-file.ts';
import { type Gathered, gatherAssessments } from '../session/gather-assessments.ts';
import type { FileOutcome } from '../session/judge-file.ts';
import type { Session } from '../session/open-session.ts';
import { planStream, type StreamPlan } from '../session/plan-stream.ts';
import type { GatherOptions } from '../session/read-assessments.ts';
import { streamUnits } from '../session/stream-units.ts';
import type { Io } from './io.ts';
import { type FileWork, openFileWork } from './open-file-work.ts';
import { showProgress } from './progress.ts';
import { openJoinedWriter } from './write-pieces.ts';

/** A run whose units have been printed. */
interface StreamedRun {
  readonly kind: 'printed';
  /** Its units have no lists. */
  readonly run: Run;
  readonly gathered: Gathered;
}

/** Nothing was printed: units cannot be scored before all are read (see `planStream`). */
interface NoStream {
  readonly kind: 'whole';
  /** Files that are not to be judged again: a thread ended at them. */
  readonly stopped: ReadonlyMap<FoundFile, FileOutcome>;
}

/** How a stream is printed. */
interface StreamDrawing {
  readonly io: Io;
  readonly messages: Messages;
  readonly full: boolean;
  readonly quiet: boolean;
  /** How many threads may work on files. */
  readonly jobs: number | undefined;
}

/**
 * Audits files and writes each unit to standard output as a line of ndjson as soon as it is scored. The bytes are those of the run
 * drawn as a whole, however many threads work.
 */
export async function streamAudit(
  reading: GatherOptions & Session,
  settings: Omit<RunSettings, 'scored'>,
  drawing: StreamDrawing,
): Promise<StreamedRun | NoStream> {
  const work = await openFileWork(reading, { ...settings, jobs: drawing.jobs }, drawing.io);
  try {
    const plan = await planStream(reading, work.readHeads);
    return plan === undefined
      ? { kind: 'whole', stopped: work.stopped }
      : await printStream(plan, work, reading, settings, drawing);
  } finally {
    await work.close();
  }
}

async function printStream(
  plan: StreamPlan,
  work: FileWork,
  reading: GatherOptions & Session,
  settings: Omit<RunSettings, 'scored'>,
  { io, messages, full, quiet }: StreamDrawing,
): Promise<StreamedRun> {
  const { yieldNow } = reading;
  const { print, flush } = openJoinedWriter({ stdout: io.stdout, signal: io.signal }, yieldNow);
  const texts = collectTexts();
  const hashes = new Map<string, string>();
  const head = headOf(plan.checklist, settings);
  let begun = false;
  // Where no unit can be scored, the run has no checklist either: the first line waits for the first unit.
  const onUnit = async ({ line }: DrawnUnit, { gaps }: ScoredUnit) => {
    if (!begun) await print(drawRunLine(head));
    texts.addUnit(gaps);
    await print(line);
    if (!begun) await flush();
    begun = true;
  };
  const started = performance.now();
  let done = 0;
  const progress = showProgress(io, quiet, () => {
    const rate = done / ((performance.now() - started) / 1000);
    const left = Math.ceil((plan.order.length - done) / rate);
    return messages.commands.reading(done, plan.order.length, Math.round(rate), left);
  });
  const onFile = ({ unit, hashes: own }: FinishedFile<DrawnUnit>) => {
    texts.learn(unit?.printed.texts);
    for (const [file, sha256] of own) hashes.set(file, sha256);
    done++;
    progress.tick();
  };
  const finished = work.finish(plan.order, { owner: { institution: plan.institution, period: plan.period }, full });
  const { outcomes, scored } = await streamUnits(plan, finished, { onUnit, onFile });
  progress.end();
  const gathered = await gatherAssessments({ ...reading, outcomes });
  const { runs } = await assembleRuns(gathered.groups, gathered, reading, { ...settings, hashes, scored });
  const [run] = runs;
  if (run === undefined || runs.length > 1) throw new Error('a stream of several runs');
  const { name, period } = run.institution;
  if (begun && (name !== plan.institution || period !== plan.period))
    throw new Error('a stream of another institution');
  if (!begun) await print(drawRunLine(run));
  for (const line of drawEndLines(run, full ? undefined : texts.texts(), { messages })) await print(line);
  await flush();
  return { kind: 'printed', run, gathered };
}

/** What of a run is known before its units. */
export function headOf(
  { value, sha256 }: LoadedChecklist,
  { version, also, basis, asOf }: Pick<RunSettings, 'version' | 'also' | 'basis' | 'asOf'>,
): RunHead {
  return {
    tool: { name: 'patuh', version },
    checklist: summariseChecklist(value, sha256),
    ...(also.length === 0 ? {} : { also: also.map((one) => summariseChecklist(one.value, one.sha256)) }),
    basis,
    asOf,
  };
}
