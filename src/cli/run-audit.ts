import type { Messages } from '../messages/messages.ts';
import type { Zone } from '../model/checklist.ts';
import { toNumber } from '../model/rational.ts';
import type { Basis, InputFile } from '../model/run.ts';
import { FORMATS } from '../report/formats.ts';
import type { UnitOrder } from '../report/tables.ts';
import { assembleRun } from '../score/assemble-run.ts';
import type { Gate } from '../score/check-gate.ts';
import { type ChecklistStore, type LoadedChecklist, openChecklistStore } from './checklist-store.ts';
import { complain } from './complain.ts';
import { type Context, chooseMessages, commandLine, dayOfRun } from './context.ts';
import { deliverReports } from './deliver-reports.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-codes.ts';
import { findFiles } from './find-files.ts';
import { type FoundWorkspace, findWorkspace } from './find-workspace.ts';
import { openFolderNames } from './folder-names.ts';
import { type Gathered, gatherAssessments } from './gather-assessments.ts';
import { hash } from './hash.ts';
import { loadNamedChecklist } from './load-named-checklist.ts';
import { parseTargets } from './parse-options.ts';
import { printDiagnostics, printFindings } from './print-diagnostics.ts';
import { readSavedRun } from './read-saved-run.ts';
import { VERSION } from './version.ts';
import { createYield } from './yield-to-event-loop.ts';

/** The options of `audit` as commander hands them over. */
export interface AuditOptions {
  readonly checklist?: string;
  /** Other checklists to score the answers under. */
  readonly also: readonly string[];
  readonly format: readonly string[];
  readonly output: readonly string[];
  readonly force?: boolean;
  readonly failBelow?: Zone;
  readonly minScore?: number;
  readonly institutionFailBelow?: Zone;
  readonly maxGaps?: number;
  readonly sort?: UnitOrder;
  readonly asOf?: string;
  readonly since?: string;
  readonly basis: Basis;
  readonly evidenceRoot?: string;
  readonly disregardWaived?: boolean;
  /** Absolute. */
  readonly documents?: string;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** `patuh audit`: reads, scores, reports, judges. */
export async function runAudit(paths: readonly string[], options: AuditOptions, context: Context): Promise<ExitCode> {
  const { io } = context;
  const yieldNow = createYield(io);
  const found = await findFiles(paths.length === 0 ? ['.'] : paths, io.cwd, yieldNow);
  const workspace = findWorkspace(found, io.cwd);
  const messages = await chooseMessages(context, workspace.value?.workspace.lang);
  const targets = parseTargets(options.format, options.output, FORMATS, 'terminal', io.cwd, messages);
  const store = openChecklistStore(io);
  const { checklist } = options;
  if (checklist !== undefined) {
    const named = await loadNamedChecklist(checklist, store, io, messages, options.color);
    if (named === undefined) return EXIT.failed;
  }
  const also = await loadOthers(options, store, io, messages);
  if (also === undefined) return EXIT.failed;
  // A screen shows none of it, and starts faster without.
  const hashes = targets.some(({ format, file }) => format !== 'terminal' || file !== undefined)
    ? new Map<string, string>()
    : undefined;
  const printing = { io, messages, colorAllowed: options.color, sources: new Map<string, string>() };
  const before = options.since === undefined ? undefined : await readSavedRun(options.since, printing);
  if (before?.ok === false) return EXIT.failed;
  const gathered = await gatherAssessments({
    found,
    yieldNow,
    rejected: workspace.rejected,
    workspace: workspace.value,
    store,
    checklist,
    cwd: io.cwd,
    evidenceRoot: options.evidenceRoot,
    stdin: io.stdin,
    names: openFolderNames(),
    onRead: hashes && (async (file, bytes) => void hashes.set(file, await hash(bytes))),
  });
  const earlier = before?.value.run;
  const used = gathered.checklist?.value.id;
  // Scores by different instruments have nothing to say to one another.
  if (earlier !== undefined && used !== undefined && earlier.checklist?.id !== used) {
    const { sinceOtherChecklist } = messages.commands.errors;
    complain(io, messages, sinceOtherChecklist(options.since ?? '', earlier.checklist?.id, used));
    return EXIT.failed;
  }
  const max = gathered.checklist?.value.scale.max;
  if (max !== undefined && (options.minScore ?? 0) > toNumber(max)) {
    complain(
      io,
      messages,
      messages.commands.errors.aboveScale(String(options.minScore), String(toNumber(max)), used ?? ''),
    );
    return EXIT.failed;
  }
  const asOf = options.asOf ?? dayOfRun(io);
  const documents = await readDocuments(options.documents, gathered, {
    cwd: io.cwd,
    asOf,
    expected: workspace.value?.workspace.units ?? [],
    yieldNow,
  });
  const run = assembleRun({
    version: VERSION,
    checklist: gathered.checklist,
    asOf,
    basis: options.basis,
    findings: gathered.findings,
    institution: gathered.institution,
    period: gathered.period,
    place: workspace.value?.workspace.file ?? found.inputs[0]?.argument ?? '.',
    assessments: gathered.assessments,
    rejected: gathered.rejected,
    missing: gathered.missing,
    warnings: [...workspace.warnings, ...gathered.warnings, ...(documents?.warnings ?? [])],
    documents: documents?.units,
    gate: chooseGate(options, workspace.value?.workspace.target),
    before: earlier,
    ...(also.length === 0 ? {} : { also }),
    inputs: hashes === undefined ? [] : await inputHashes(gathered, workspace.value, hashes),
  });
  await yieldNow();
  await printDiagnostics(documents?.faults ?? [], printing);
  await printFindings(run, options, { io, messages, colorAllowed: options.color, sources: gathered.sources });
  const inputs = () => [
    ...inputFiles(gathered, workspace.value, store),
    ...(documents?.paths ?? []),
    ...(before === undefined ? [] : [before.value.path]),
  ];
  const wrote = await deliverReports(
    run,
    FORMATS,
    targets,
    inputs,
    { ...options, command: commandLine(context), yieldNow },
    context,
    messages,
  );
  const all = documents === undefined || documents.faults.length === 0;
  return exitCodeOf(run, wrote && all);
}

/** What the units' documents hold, where they are asked for; what reads documents is loaded only then. */
async function readDocuments(
  folder: string | undefined,
  { assessments }: Gathered,
  reading: Parameters<typeof import('./gather-unit-documents.ts').gatherUnitDocuments>[2],
) {
  if (folder === undefined) return undefined;
  const { gatherUnitDocuments } = await import('./gather-unit-documents.ts');
  return gatherUnitDocuments(folder, assessments, reading);
}

/** The other checklists, each once; undefined, with the reason on standard error, where one of them cannot be used. */
async function loadOthers(
  { also, color }: AuditOptions,
  store: ChecklistStore,
  io: Context['io'],
  messages: Messages,
): Promise<LoadedChecklist[] | undefined> {
  const others: LoadedChecklist[] = [];
  for (const name of also) {
    const other = await loadNamedChecklist(name, store, io, messages, color);
    if (other === undefined) return undefined;
    if (!others.some(({ sha256 }) => sha256 === other.sha256)) others.push(other);
  }
  return others;
}

/** The hashes of what the result stands on. The workspace was read before anybody knew that its hash is wanted. */
async function inputHashes(
  { scored }: Gathered,
  workspace: FoundWorkspace | undefined,
  hashes: ReadonlyMap<string, string>,
): Promise<InputFile[]> {
  const known = new Map(hashes);
  if (workspace !== undefined) {
    known.set(workspace.workspace.file, await hash(workspace.bytes));
  }
  const files = [...scored, ...(workspace === undefined ? [] : [workspace.workspace.file])];
  return files.flatMap((file) => {
    const sha256 = known.get(file);
    return sha256 === undefined ? [] : [{ file, sha256 }];
  });
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

/** Every file that the run stands on; an earlier report in the same folder is none. */
function inputFiles(
  { judged }: Gathered,
  workspace: FoundWorkspace | undefined,
  store: ChecklistStore,
): readonly string[] {
  return [...judged, ...store.tried(), ...(workspace === undefined ? [] : [workspace.path])];
}
