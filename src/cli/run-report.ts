import { resolve } from 'node:path';
import { loadRun } from '../load/load-run.ts';
import { LIMITS } from '../model/limits.ts';
import { FORMATS } from '../report/formats.ts';
import type { UnitOrder } from '../report/tables.ts';
import { breather } from './breather.ts';
import { type Context, chooseMessages, commandLine } from './context.ts';
import { deliverReports } from './deliver-reports.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-codes.ts';
import { parseTargets } from './parse-options.ts';
import { printDiagnostics, printFindings } from './print-diagnostics.ts';
import { readBounded } from './read-file.ts';

/** The options of `report` as commander hands them over. */
export interface ReportCommandOptions {
  readonly format: readonly string[];
  readonly output: readonly string[];
  readonly force?: boolean;
  readonly maxGaps?: number;
  readonly sort?: UnitOrder;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** `patuh report`: draws a saved run again. Its gate was decided when it was made, and ends this command as it did that. */
export async function runReport(file: string, options: ReportCommandOptions, context: Context): Promise<ExitCode> {
  const { io } = context;
  const messages = await chooseMessages(context, undefined);
  const targets = parseTargets(options.format, options.output, FORMATS, 'terminal', io.cwd, messages);
  const path = resolve(io.cwd, file);
  const shown = file.replaceAll('\\', '/');
  const printing = { io, messages, colorAllowed: options.color, sources: new Map<string, string>() };
  const bytes = readBounded(path, shown, LIMITS.runBytes);
  const run = bytes.ok ? loadRun(bytes.value, shown) : bytes;
  if (!run.ok) {
    await printDiagnostics(run.diagnostics, printing);
    return EXIT.failed;
  }
  await printFindings(run.value, options, printing);
  const delivery = { ...options, command: commandLine(context), breathe: breather(io) };
  const wrote = await deliverReports(run.value, targets, () => [path], delivery, context, messages);
  return exitCodeOf(run.value, wrote);
}
