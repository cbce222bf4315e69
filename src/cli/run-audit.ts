import { realpathSync } from 'node:fs';
import type { Zone } from '../model/checklist.ts';
import type { Basis, Run } from '../model/run.ts';
import { FORMATS } from '../report/formats.ts';
import type { Messages } from '../report/messages/messages.ts';
import type { UnitOrder } from '../report/tables.ts';
import { assembleRun } from '../score/assemble-run.ts';
import type { Gate } from '../score/check-gate.ts';
import { type ChecklistStore, openChecklistStore } from './checklist-store.ts';
import { type Context, chooseMessages } from './context.ts';
import { deliverReports } from './deliver-reports.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { findFiles } from './find-files.ts';
import { type FoundWorkspace, findWorkspace } from './find-workspace.ts';
import { type Gathered, gatherAssessments } from './gather-assessments.ts';
import { loadNamedChecklist } from './load-named-checklist.ts';
import { parseTargets } from './parse-options.ts';
import { distinct, printDiagnostics } from './print-diagnostics.ts';
import { VERSION } from './version.ts';

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
  readonly basis: Basis;
  readonly evidenceRoot?: string;
  readonly disregardWaived?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** `patuh audit`: reads, scores, reports, judges. */
export async function runAudit(paths: readonly string[], options: AuditOptions, context: Context): Promise<ExitCode> {
  const { io } = context;
  const found = await findFiles(paths.length === 0 ? ['.'] : paths, io.cwd);
  const workspace = findWorkspace(found, io.cwd);
  const messages = await chooseMessages(context, workspace.value?.workspace.lang);
  const targets = parseTargets(options.format, options.output, FORMATS, 'terminal', io.cwd, messages);
  const store = openChecklistStore(io);
  const { checklist } = options;
  if (checklist !== undefined) {
    const named = await loadNamedChecklist(checklist, store, io, messages, options.color);
    if (named === undefined) return EXIT.failed;
  }
  const gathered = await gatherAssessments({
    found,
    rejected: workspace.rejected,
    workspace: workspace.value,
    store,
    checklist,
    cwd: io.cwd,
    evidenceRoot: options.evidenceRoot,
    stdin: io.stdin,
  });
  const run = assembleRun({
    version: VERSION,
    checklist: gathered.checklist,
    asOf: options.asOf ?? io.today(),
    basis: options.basis,
    findings: gathered.findings,
    institution: gathered.institution,
    period: gathered.period,
    place: workspace.value?.workspace.file ?? found.inputs[0]?.argument ?? '.',
    assessments: gathered.assessments,
    rejected: gathered.rejected,
    missing: gathered.missing,
    warnings: [...workspace.warnings, ...gathered.warnings],
    gate: chooseGate(options, workspace.value?.workspace.target),
  });
  await printFindings(run, gathered, options, context, messages);
  const inputs = () => inputFiles(gathered, workspace.value, store);
  const wrote = await deliverReports(run, targets, inputs, options, context, messages);
  return exitCode(run, wrote);
}

function chooseGate(options: AuditOptions, target: Gate['failBelow']): Gate {
  const failBelow = options.failBelow ?? target;
  const { minScore, institutionFailBelow, disregardWaived } = options;
  return {
    ...(failBelow === undefined ? {} : { failBelow }),
    ...(minScore === undefined ? {} : { minScore }),
    ...(institutionFailBelow === undefined ? {} : { institutionFailBelow }),
    ...(disregardWaived === undefined ? {} : { disregardWaived }),
  };
}

/** What could not be done outweighs a gate that does not hold. */
function exitCode(run: Run, wrote: boolean): ExitCode {
  if (!wrote || run.rejected.length > 0 || run.missing.length > 0) return EXIT.failed;
  return run.violations.length > 0 ? EXIT.gate : EXIT.done;
}

/** Faults, each once, then warnings. */
async function printFindings(
  run: Run,
  { sources }: Gathered,
  options: AuditOptions,
  { io }: Context,
  messages: Messages,
): Promise<void> {
  const all = [...run.rejected.flatMap(({ diagnostics }) => diagnostics), ...(options.quiet ? [] : run.warnings)];
  await printDiagnostics(distinct(all), { io, messages, colorAllowed: options.color, sources });
}

/** Every file that the run stands on; an earlier report in the same folder is none. */
function inputFiles(
  { judged }: Gathered,
  workspace: FoundWorkspace | undefined,
  store: ChecklistStore,
): ReadonlySet<string> {
  const paths = [...judged, ...store.tried(), ...(workspace === undefined ? [] : [workspace.path])];
  return new Set(
    paths.flatMap((path) => {
      try {
        return [realpathSync(path)];
      } catch {
        return [];
      }
    }),
  );
}
