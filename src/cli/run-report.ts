import { FORMATS } from '../report/formats.ts';
import type { UnitOrder } from '../report/tables.ts';
import { type Context, chooseMessages, commandLine } from './context.ts';
import { deliverReports } from './deliver-reports.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-codes.ts';
import { parseTargets } from './parse-options.ts';
import { printFindings } from './print-diagnostics.ts';
import { readSavedRun } from './read-saved-run.ts';
import { refuseFull } from './refuse-full.ts';
import { splitByUnit } from './split-targets.ts';
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
  const saved = await readSavedRun(file, printing);
  if (!saved.ok) return EXIT.failed;
  const { run, path } = saved.value;
  await printFindings(run, options, printing);
  const delivery = {
    ...options,
    command: commandLine(context),
    yieldNow: createYield(io),
    split: splitByUnit,
    writeIndex: writeUnitIndex,
  };
  const wrote = await deliverReports(run, FORMATS, targets, () => [path], delivery, context, messages);
  return exitCodeOf(run, wrote);
}
