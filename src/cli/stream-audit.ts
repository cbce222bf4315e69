import type { Messages } from '../messages/messages.ts';
import type { Run } from '../model/run.ts';
import { assembleRuns, type RunSettings } from '../session/assemble-runs.ts';
import type { FoundFile } from '../session/find-files.ts';
import { type Gathered, gatherAssessments } from '../session/gather-assessments.ts';
import type { FileOutcome } from '../session/judge-file.ts';
import type { Session } from '../session/open-session.ts';
import type { StreamPlan } from '../session/plan-stream.ts';
import type { GatherOptions } from '../session/read-assessments.ts';
import type { Io } from './io.ts';
import type { FileWork } from './open-file-work.ts';
import { showProgress } from './progress.ts';
import { streamLines, withStream } from './stream-lines.ts';
import { openStreamReport, type StreamReport } from './stream-report.ts';
import type { JoinedWriter } from './write-pieces.ts';

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
  readonly format: 'ndjson' | 'csv';
  readonly full: boolean;
  readonly toFile: boolean;
  readonly quiet: boolean;
  /** How many threads may work on files. */
  readonly jobs: number | undefined;
}

/**
 * Audits files and prints each unit as a line as soon as it is scored. The bytes are those of the run drawn as a whole, however many
 * threads work.
 */
export async function streamAudit(
  reading: GatherOptions & Session,
  settings: Omit<RunSettings, 'scored'>,
  drawing: StreamDrawing,
  output: JoinedWriter,
): Promise<StreamedRun | NoStream> {
  return withStream(reading, { ...settings, jobs: drawing.jobs }, drawing.io, async (plan, work) => {
    const report = plan && (await openStreamReport(plan, settings, drawing));
    return plan === undefined || report === undefined
      ? { kind: 'whole', stopped: work.stopped }
      : await printStream(plan, work, report, output, reading, settings, drawing);
  });
}

async function printStream(
  plan: StreamPlan,
  work: FileWork,
  report: StreamReport,
  { print, flush }: JoinedWriter,
  reading: GatherOptions & Session,
  settings: Omit<RunSettings, 'scored'>,
  { io, messages, quiet }: StreamDrawing,
): Promise<StreamedRun> {
  const beginning = report.begin(report.head);
  let begun = false;
  // Where no unit can be scored, the run has no checklist either: the first line waits for the first unit.
  const onLine = async (line: string) => {
    if (!begun) await print(beginning);
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
  const onFile = () => {
    done++;
    progress.tick();
  };
  const { outcomes, scored, hashes, texts } = await streamLines(plan, work, report.drawing, { onLine, onFile });
  progress.end();
  const gathered = await gatherAssessments({ ...reading, outcomes });
  const { runs } = await assembleRuns(gathered.groups, gathered, reading, { ...settings, hashes, scored });
  const [run] = runs;
  if (run === undefined || runs.length > 1) throw new Error('a stream of several runs');
  const { name, period } = run.institution;
  if (begun && (name !== plan.institution || period !== plan.period || report.begin(run) !== beginning))
    throw new Error('a stream of another institution');
  if (!begun) await print(report.begin(run));
  for (const line of report.end(run, texts)) await print(line);
  await flush();
  return { kind: 'printed', run, gathered };
}
