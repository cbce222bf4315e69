import type { Checklist } from '../model/checklist.ts';
import type { Run } from '../model/run.ts';
import { FORMATS } from '../report/formats.ts';
import type { UnitOrder } from '../report/tables.ts';
import { englishOf } from '../session/english-of.ts';
import { type Context, chooseMessages, commandLine } from './context.ts';
import { deliverReports } from './deliver-reports.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-codes.ts';
import type { Io } from './io.ts';
import { parseTargets } from './parse-options.ts';
import { printFindings } from './print-diagnostics.ts';
import { readSavedRun } from './read-saved-run.ts';
import { refuseFull } from './refuse-full.ts';
import { splitByUnit } from './split-targets.ts';
import { openShippedChecklists } from './surroundings.ts';
import { writeUnitIndex } from './write-unit-index.ts';
import { createYield } from './yield-to-event-loop.ts';

/** The options of `report` as commander hands them over. */
export interface ReportCommandOptions {
  readonly format: readonly string[];
  readonly output: readonly string[];
  readonly force?: boolean;
  readonly maxGaps?: number;
  readonly sort?: UnitOrder;
  /** Lines of ndjson contain the checklist's texts. */
  readonly full?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** `patuh report`: draws a saved run again. Its gate was decided when it was made, and ends this command as it did that. */
export async function runReport(file: string, options: ReportCommandOptions, context: Context): Promise<ExitCode> {
  const { io } = context;
  const messages = await chooseMessages(context, undefined);
  const targets = parseTargets(options.format, options.output, FORMATS, 'terminal', io.cwd, messages);
  refuseFull(options, targets, messages);
  const printing = { io, messages, colorAllowed: options.color, sources: new Map<string, string>() };
  const saved = await readSavedRun(file, 'draw', printing);
  if (!saved.ok) return EXIT.failed;
  const { run, path } = saved.value;
  await printFindings(run, options, printing);
  const english = englishOf(await shippedChecklists(run, io), messages);
  const delivery = {
    ...options,
    command: commandLine(context),
    yieldNow: createYield(io),
    split: splitByUnit,
    writeIndex: writeUnitIndex,
    english,
  };
  const wrote = await deliverReports(run, FORMATS, targets, () => [path], delivery, context, messages);
  return exitCodeOf(run, wrote);
}

/** The checklists of a run that ship. */
async function shippedChecklists({ checklist, also = [] }: Run, io: Io): Promise<Checklist[]> {
  const store = openShippedChecklists(io);
  const ids = [checklist, ...also].flatMap((one) => one?.id ?? []).filter((id) => store.shipped().includes(id));
  const loaded = await Promise.all(ids.map((id) => store.load(store.locate(id, io.cwd))));
  return loaded.flatMap((one) => (one.kind === 'loaded' ? [one.checklist.value] : []));
}
