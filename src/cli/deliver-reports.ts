import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Messages } from '../messages/messages.ts';
import type { Format } from '../report/formats.ts';
import type { PageBoard, ReportOptions } from '../report/report-options.ts';
import type { UnitOrder } from '../report/tables.ts';
import type { YieldNow } from '../session/file-source.ts';
import { inEnglish } from '../text/in-english.ts';
import { appendStepSummary } from './append-step-summary.ts';
import { complain } from './complain.ts';
import { type Context, drawingOptions } from './context.ts';
import { guardDrawing } from './guard-output.ts';
import type { Target } from './parse-options.ts';
import { placeReport } from './place-report.ts';
import { isPerUnit, type Part, type SplitRun, splitTarget } from './split-targets.ts';
import { writePieces } from './write-pieces.ts';
import type { Protection } from './write-report.ts';
import type { WriteUnitIndex } from './write-unit-index.ts';

/** What the command line says of the reports. */
interface DeliveryOptions<R> {
  readonly color: boolean;
  readonly force?: boolean;
  readonly maxGaps?: number;
  readonly quiet?: boolean;
  readonly sort?: UnitOrder;
  readonly explain?: boolean;
  readonly full?: boolean;
  /** The what-if board of HTML pages; none if absent. */
  readonly board?: PageBoard | undefined;
  readonly sources?: ReadonlyMap<string, string>;
  /** English texts of the checklists, for reports that people read; programs are given the same whatever the language. */
  readonly english?: Readonly<Record<string, string>> | undefined;
  readonly yieldNow: YieldNow;
  /** As it was called. */
  readonly command: string;
  /** Takes the run apart for files with `{unit}` in their name; absent where a run has no units. */
  readonly split?: SplitRun<R>;
  /** Writes the page that links the pages of units. */
  readonly writeIndex?: WriteUnitIndex<R>;
}

/** Columns of a text report in a file. */
const FILE_WIDTH = 100;
/** How the summary of a step is drawn. */
const SUMMARY_FORM = { color: 0, width: FILE_WIDTH, unicode: true, toFile: true } as const;

/** Draws every report that was asked for and brings it where it goes. Whether all of them arrived. */
export async function deliverReports<R, F extends string>(
  run: R,
  formats: Readonly<Record<F, Format<R>>>,
  targets: readonly Target<F>[],
  inputs: () => Iterable<string>,
  options: DeliveryOptions<R>,
  context: Context,
  messages: Messages,
): Promise<boolean> {
  const written: string[] = [];
  let all = true;
  for (const target of targets) {
    const perUnit = options.split !== undefined && isPerUnit(target);
    const told = options.quiet !== true && !perUnit;
    const pages = new Map<string, string>();
    const before = written.length;
    for (const part of options.split === undefined ? [{ ...target, run }] : splitTarget(run, target, options.split)) {
      const format = formats[part.format];
      if (perUnit) makeFolderOf(part.file, context.io.cwd);
      const protection = { format, force: options.force === true, inputs, written };
      const path = await deliver(part, format, protection, { ...options, told }, context, messages);
      if (typeof path !== 'string') all &&= path;
      else {
        written.push(path);
        if ('unit' in part && part.unit !== undefined) pages.set(part.unit, path);
      }
    }
    if (perUnit && options.quiet !== true) {
      context.io.stderr.write(`${messages.commands.writtenPerUnit(written.length - before, target.file ?? '')}\n`);
    }
    if (perUnit && options.writeIndex !== undefined) {
      const { file = '', format } = target;
      const protection = { force: options.force === true, inputs, written };
      const indexing = { ...reportOptions(file, options, context, messages), told: options.quiet !== true };
      const path = await options.writeIndex(
        inEnglish(run, options.english),
        { format, file, written: pages },
        protection,
        indexing,
        context.io,
        messages,
      );
      if (typeof path === 'string') written.push(path);
      else all &&= path;
    }
  }
  return all;
}

/** Reports of many units are sorted into folders that need not be there yet. That one cannot be made, writing tells. */
function makeFolderOf(file: string | undefined, cwd: string): void {
  try {
    if (file !== undefined) mkdirSync(dirname(resolve(cwd, file)), { recursive: true });
  } catch {}
}

/** Formats that do not depend on the language, but for messages. */
const FOR_PROGRAMS = new Set(['json', 'ndjson']);

/** Draws one report and brings it where it goes: the path that was written, or whether it arrived on standard output. */
async function deliver<R, F extends string>(
  { run, format: name, file }: Part<R, F>,
  format: Format<R>,
  protection: Protection,
  options: DeliveryOptions<R> & { readonly told: boolean },
  context: Context,
  messages: Messages,
): Promise<string | boolean> {
  const { io } = context;
  const refusal = refuse(name, format, file, run, io, messages);
  if (refusal !== undefined) {
    complain(io, messages, refusal);
    return false;
  }
  const render = await format.load();
  const drawn = reportOptions(file, options, context, messages);
  const shown = FOR_PROGRAMS.has(name) ? run : inEnglish(run, options.english);
  const content = await render(shown, drawn);
  // A signal from now on ends the program at once.
  await options.yieldNow();
  const { stepSummary } = format;
  if (stepSummary !== undefined) {
    const draw = async (taken: number) => (await stepSummary())(shown, taken, { ...drawn, ...SUMMARY_FORM });
    await appendStepSummary(draw, io, messages);
  }
  if (file === undefined) {
    const stdout = format.commands ? (io.stdout.unguarded ?? io.stdout) : io.stdout;
    await writePieces({ stdout, signal: io.signal }, content, options.yieldNow);
    return true;
  }
  const told = options.told ? messages.commands.written(file) : undefined;
  return placeReport(file, format.commands ? content : guardDrawing(content), protection, told, io, messages) ?? false;
}

/** What drawing a report for a file, or for standard output, may know. */
function reportOptions<R>(
  file: string | undefined,
  options: DeliveryOptions<R>,
  { io }: Context,
  messages: Messages,
): ReportOptions {
  const drawing = drawingOptions(io, io.stdout, options.color);
  return {
    messages,
    ...(file === undefined ? drawing : { ...drawing, color: 0, width: FILE_WIDTH }),
    ...(options.maxGaps === undefined ? {} : { maxGaps: options.maxGaps }),
    ...(options.sources === undefined ? {} : { sources: options.sources }),
    sort: options.sort,
    explain: options.explain === true,
    full: options.full === true,
    command: options.command,
    toFile: file !== undefined,
    board: options.board,
  };
}

/**
 * Why a report cannot be drawn: the terminal cannot show it, or the run does not have the one unit that it is about.
 */
function refuse<R>(
  name: string,
  format: Format<R>,
  file: string | undefined,
  run: R,
  { stdout }: Context['io'],
  { commands: { errors } }: Messages,
): string | undefined {
  const units = format.single?.(run) ?? 1;
  if (units !== 1) return errors.oneUnitOnly(name, units);
  const extension = format.extensions[0] ?? 'docx';
  return format.binary && file === undefined && stdout.isTTY
    ? errors.binaryToTerminal(name, `hasil.${extension}`)
    : undefined;
}
