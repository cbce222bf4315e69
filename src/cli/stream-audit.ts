import type { Messages } from '../messages/messages.ts';
import type { Run, UnitResult } from '../model/run.ts';
import { drawEndLines, drawRunLine, openUnitLines, type RunHead } from '../report/data/ndjson.ts';
import { summariseChecklist } from '../score/summarise-checklist.ts';
import { assembleRuns, type RunSettings } from '../session/assemble-runs.ts';
import type { LoadedChecklist } from '../session/checklist-store.ts';
import { type Gathered, gatherAssessments } from '../session/gather-assessments.ts';
import type { Session } from '../session/open-session.ts';
import { planStream } from '../session/plan-stream.ts';
import type { GatherOptions } from '../session/read-assessments.ts';
import { streamUnits } from '../session/stream-units.ts';
import type { Io } from './io.ts';
import { showProgress } from './progress.ts';
import { openJoinedWriter } from './write-pieces.ts';

/** A run whose units have been printed. */
interface StreamedRun {
  /** Its units have no lists. */
  readonly run: Run;
  readonly gathered: Gathered;
}

/**
 * Audits files and writes each unit to standard output as a line of ndjson as soon as it is scored. The bytes are those of the run
 * drawn as a whole. Undefined, and nothing written, where units cannot be scored before all are read (see `planStream`).
 */
export async function streamAudit(
  reading: GatherOptions & Session,
  settings: Omit<RunSettings, 'scored'>,
  { io, messages, full, quiet }: { io: Io; messages: Messages; full: boolean; quiet: boolean },
): Promise<StreamedRun | undefined> {
  const plan = await planStream(reading);
  if (plan === undefined) return undefined;
  const { yieldNow } = reading;
  const { asOf, basis, also } = settings;
  const { print, flush } = openJoinedWriter({ stdout: io.stdout, signal: io.signal }, yieldNow);
  const lines = openUnitLines({ institution: plan.institution, period: plan.period }, { full });
  const head = headOf(plan.checklist, settings);
  let begun = false;
  // Where no unit can be scored, the run has no checklist either: the first line waits for the first unit.
  const onUnit = async (unit: UnitResult) => {
    if (!begun) await print(drawRunLine(head));
    await print(lines.draw(unit));
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
  const { outcomes, scored } = await streamUnits(plan, reading, { asOf, basis, also, onUnit, onFile });
  progress.end();
  const gathered = await gatherAssessments({ ...reading, outcomes });
  const { runs } = await assembleRuns(gathered.groups, gathered, reading, { ...settings, scored });
  const [run] = runs;
  if (run === undefined || runs.length > 1) throw new Error('a stream of several runs');
  const { name, period } = run.institution;
  if (begun && (name !== plan.institution || period !== plan.period))
    throw new Error('a stream of another institution');
  if (!begun) await print(drawRunLine(run));
  for (const line of drawEndLines(run, lines, { messages })) await print(line);
  await flush();
  return { run, gathered };
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
