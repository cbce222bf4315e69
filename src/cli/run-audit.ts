import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Zone } from '../model/checklist.ts';
import type { Run } from '../model/run.ts';
import { renderDiagnostics } from '../report/diagnostics.ts';
import { FORMATS, type Format, type FormatName } from '../report/formats.ts';
import type { Messages } from '../report/messages/messages.ts';
import type { UnitOrder } from '../report/tables.ts';
import { assembleRun } from '../score/assemble-run.ts';
import type { Gate } from '../score/check-gate.ts';
import { openChecklistStore } from './checklist-store.ts';
import { type Context, chooseMessages, drawingOptions } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { type Found, findFiles } from './find-files.ts';
import { findWorkspace } from './find-workspace.ts';
import { type Gathered, gatherAssessments } from './gather-assessments.ts';
import { parseTargets, type Target } from './parse-options.ts';
import { UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';
import { writeReport } from './write-report.ts';

/** The options of `audit` as commander hands them over. */
export interface AuditOptions {
  readonly checklist?: string;
  readonly format: readonly string[];
  readonly output: readonly string[];
  readonly force?: boolean;
  readonly failBelow?: Zone;
  readonly minScore?: number;
  readonly institutionFailBelow?: Zone;
  readonly maxGaps?: number;
  readonly sort?: UnitOrder;
  readonly asOf?: string;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** `patuh audit`: reads, scores, reports, judges. */
export async function runAudit(paths: readonly string[], options: AuditOptions, context: Context): Promise<ExitCode> {
  const { io } = context;
  const targets = parseTargets(options.format, options.output, FORMATS, 'terminal', context.messages);
  const found = await findFiles(paths.length === 0 ? ['.'] : paths, io.cwd);
  const workspace = findWorkspace(found, io.cwd);
  if (!workspace.ok) {
    printDiagnostics(workspace.diagnostics, new Map(), options, context, context.messages);
    return EXIT.failed;
  }
  const messages = chooseMessages(context, workspace.value?.workspace.lang);
  const store = openChecklistStore(io.home, io.cwd);
  if (options.checklist !== undefined) {
    const result = store.load(store.locate(options.checklist, io.cwd));
    if (result.kind === 'unknown')
      throw new UsageError(messages.commands.errors.unknownChecklist(options.checklist, result.nearest));
    if (result.kind === 'faulty') {
      const file = result.diagnostics[0]?.at.file ?? '';
      printDiagnostics(result.diagnostics, new Map([[file, result.text ?? '']]), options, context, messages);
      return EXIT.failed;
    }
  }
  const gathered = await gatherAssessments({
    found,
    workspace: workspace.value,
    store,
    checklist: options.checklist,
    cwd: io.cwd,
    stdin: io.stdin,
  });
  const run = assembleRun({
    version: VERSION,
    checklist: gathered.checklist,
    asOf: options.asOf ?? io.today(),
    institution: gathered.institution,
    period: gathered.period,
    assessments: gathered.assessments,
    rejected: gathered.rejected,
    missing: gathered.missing,
    warnings: [...workspace.warnings, ...gathered.warnings],
    gate: chooseGate(options, workspace.value?.workspace.target),
  });
  printFindings(run, gathered, options, context, messages);
  const wrote = writeReports(run, targets, found, options, context, messages);
  return exitCode(run, wrote);
}

function chooseGate(options: AuditOptions, target: Gate['failBelow']): Gate {
  const failBelow = options.failBelow ?? target;
  const { minScore, institutionFailBelow } = options;
  return {
    ...(failBelow === undefined ? {} : { failBelow }),
    ...(minScore === undefined ? {} : { minScore }),
    ...(institutionFailBelow === undefined ? {} : { institutionFailBelow }),
  };
}

/** What could not be done outweighs a gate that does not hold. */
function exitCode(run: Run, wrote: boolean): ExitCode {
  if (!wrote || run.rejected.length > 0 || run.missing.length > 0) return EXIT.failed;
  return run.violations.length > 0 ? EXIT.gate : EXIT.done;
}

function printDiagnostics(
  diagnostics: Parameters<typeof renderDiagnostics>[0],
  sources: ReadonlyMap<string, string>,
  { color }: Pick<AuditOptions, 'color'>,
  { io }: Context,
  messages: Messages,
): void {
  if (diagnostics.length === 0) return;
  const drawing = drawingOptions(io, io.stderr, color);
  io.stderr.write(`${renderDiagnostics(diagnostics, sources, { messages, color: drawing.color })}\n`);
}

/** Faults, each once (units may share a broken checklist), then warnings. */
function printFindings(
  run: Run,
  { sources }: Gathered,
  options: AuditOptions,
  context: Context,
  messages: Messages,
): void {
  const seen = new Set<string>();
  const all = [...run.rejected.flatMap(({ diagnostics }) => diagnostics), ...(options.quiet ? [] : run.warnings)];
  const once = all.filter(({ code, at, facts }) => {
    const key = JSON.stringify([code, at, facts]);
    return !seen.has(key) && seen.add(key);
  });
  printDiagnostics(once, sources, options, context, messages);
}

function writeReports(
  run: Run,
  targets: readonly Target<FormatName>[],
  found: Found,
  options: AuditOptions,
  context: Context,
  messages: Messages,
): boolean {
  const { io } = context;
  const { errors } = messages.commands;
  const inputs = new Set(found.files.flatMap(({ path }) => (path === '-' ? [] : resolved(path))));
  return targets
    .map(({ format, file }) => {
      const definition: Format = FORMATS[format];
      const drawing = drawingOptions(io, io.stdout, options.color);
      const content = definition.render(run, {
        messages,
        ...(file === undefined ? drawing : { ...drawing, color: 0, width: 100 }),
        ...(options.maxGaps === undefined ? {} : { maxGaps: options.maxGaps }),
        sort: options.sort,
        toFile: file !== undefined,
      });
      if (file === undefined) {
        io.stdout.write(content);
        return true;
      }
      const problem = writeReport(resolve(io.cwd, file), content, {
        format: definition,
        force: options.force === true,
        inputs,
      });
      if (problem === undefined) {
        if (!options.quiet) io.stderr.write(`${messages.commands.written(file)}\n`);
        return true;
      }
      const text =
        problem.kind === 'exists'
          ? errors.exists(file)
          : problem.kind === 'is-input'
            ? errors.isInput(file)
            : errors.cannotWrite(file, problem.reason);
      io.stderr.write(`patuh: ${errors.prefix}: ${text}\n`);
      return false;
    })
    .every((done) => done);
}

function resolved(path: string): string[] {
  try {
    return [realpathSync(path)];
  } catch {
    return [];
  }
}
