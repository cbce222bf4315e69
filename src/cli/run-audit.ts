import { resolve } from 'node:path';
import { readAssumptions } from '../load/assessment/read-assumptions.ts';
import type { Messages } from '../messages/messages.ts';
import type { Assumption } from '../model/assumption.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Zone } from '../model/checklist.ts';
import type { Loaded } from '../model/diagnostic.ts';
import { toNumber } from '../model/rational.ts';
import type { Basis } from '../model/run.ts';
import { FORMATS } from '../report/formats.ts';
import { isSetFormat, RUN_SET_FORMATS } from '../report/several/run-set-formats.ts';
import type { UnitOrder } from '../report/tables.ts';
import type { Gate } from '../score/check-gate.ts';
import { combineRuns, everyFinding } from '../score/combine-runs.ts';
import { assembleRuns, inputFiles } from '../session/assemble-runs.ts';
import type { LoadedChecklist } from '../session/checklist-store.ts';
import { chooseGroups, type GroupChoice, groupNames } from '../session/choose-groups.ts';
import { comparableName } from '../session/complete-identities.ts';
import { englishOf } from '../session/english-of.ts';
import type { FoundFile } from '../session/find-files.ts';
import { type Gathered, type GatheredGroup, gatherAssessments } from '../session/gather-assessments.ts';
import type { FileOutcome } from '../session/judge-file.ts';
import { openSession } from '../session/open-session.ts';
import type { Shard } from '../session/shard-of.ts';
import { complain } from './complain.ts';
import { complainOfMistypedPaths } from './complain-of-mistyped-paths.ts';
import { type Context, chooseMessages, commandLine, dayOfRun } from './context.ts';
import { deliverReports } from './deliver-reports.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-codes.ts';
import { loadNamedChecklist } from './load-named-checklist.ts';
import { loadOthers } from './load-others.ts';
import { makeBoard, refuseBoard, refuseLargeBoard } from './make-board.ts';
import { optionName } from './names-by-language.ts';
import { parseTargets, type Target } from './parse-options.ts';
import { type DiagnosticPrinting, printDiagnostics, printFindings } from './print-diagnostics.ts';
import { readSavedRun } from './read-saved-run.ts';
import { refuseFull } from './refuse-full.ts';
import { isPerUnit, splitByUnit } from './split-targets.ts';
import { streamTarget } from './stream-target.ts';
import { surroundingsOf } from './surroundings.ts';
import { UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';
import { writeUnitIndex } from './write-unit-index.ts';

/** The options of `audit` as commander hands them over. */
export interface AuditOptions extends GroupChoice {
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
  /** Answers to assume, as they are written. */
  readonly set: readonly string[];
  /** Pages have a what-if board. */
  readonly board?: boolean;
  readonly disregardWaived?: boolean;
  readonly baseline?: string;
  /** Absolute. */
  readonly documents?: string;
  /** Standard input is a stream of assessments, one a line. */
  readonly stdin?: 'ndjson';
  /** Rejected lines of such a stream are a failure of the program. */
  readonly strict?: boolean;
  /** How many threads may work on files; as many as are worth it where it is absent. */
  readonly jobs?: number;
  /** Only this part of the files, or lines. */
  readonly shard?: Shard;
  /** Lines contain the checklist's texts. */
  readonly full?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** `patuh audit`: reads, scores, reports, judges. */
export async function runAudit(paths: readonly string[], options: AuditOptions, context: Context): Promise<ExitCode> {
  const { io } = context;
  const opened = await openSession(paths, surroundingsOf(io));
  const { source, workspaces, store, yieldNow } = opened;
  const messages = await chooseMessages(context, workspaces.value?.workspace.lang);
  const targets = parseTargets(options.format, options.output, FORMATS, 'terminal', io.cwd, messages);
  const { checklist } = options;
  if (options.strict === true) throw new UsageError(messages.commands.errors.onlyWithStdin('--strict'));
  refuseFull(options, targets, messages);
  refuseBoard(options, targets, messages);
  if (options.set.length > 0 && options.baseline !== undefined) {
    throw new UsageError(messages.commands.errors.baselineOfWhatIf);
  }
  const { shard } = options;
  const stream = streamTarget(options, targets);
  if (shard !== undefined && (stream?.format !== 'ndjson' || stream.file !== undefined)) {
    throw new UsageError(messages.commands.merge.errors.shardNeedsNdjson);
  }
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
  if (options.since !== undefined && source.stat(resolve(io.cwd, options.since)) === 'folder') {
    complain(io, messages, messages.commands.errors.sinceIsFolder(options.since));
    return EXIT.failed;
  }
  const before = options.since === undefined ? undefined : await readSavedRun(options.since, 'compare', printing);
  if (before?.ok === false) return EXIT.failed;
  const accepted = await loadBaselineOf(options, io, printing);
  if (accepted?.ok === false) return EXIT.failed;
  const { found, areMistyped } = complainOfMistypedPaths(opened.found, io, messages);
  if (found.inputs.length === 0) return EXIT.failed;
  const session = { ...opened, found };
  const reading = {
    ...session,
    checklist,
    evidenceRoot: options.evidenceRoot,
    onRead: hashes && (async (file: string, bytes: Uint8Array) => void hashes.set(file, await source.digest(bytes))),
  };
  const asOf = options.asOf ?? dayOfRun(io);
  const settings = { version: VERSION, asOf, basis: options.basis, also, hashes };
  if (shard !== undefined) {
    const { shardAudit } = await import('./shard-audit.ts');
    const full = options.full === true;
    const asked = {
      shard,
      paths,
      areMistyped,
      also: options.also,
      full,
      quiet: options.quiet === true,
      color: options.color,
      jobs: options.jobs,
    };
    const gate = gateOf(options);
    const code = await shardAudit(reading, { ...settings, gate }, asked, { io, messages });
    if (code !== undefined) return code;
    const { shardWhole } = await import('./shard-whole.ts');
    const { shard: _, ...rest } = options;
    const hashesOfAlso = also.map(({ sha256 }) => sha256);
    const origin = { version: VERSION, asOf, basis: options.basis, checklist: null, also: hashesOfAlso, full };
    const others = { paths, checklist, gate, evidenceRoot: options.evidenceRoot };
    return shardWhole(shard, { origin, asked: others }, context, (inner) => runAudit(paths, rest, inner));
  }
  let outcomes: ReadonlyMap<FoundFile, FileOutcome> = new Map();
  if (stream !== undefined) {
    // Its code is loaded only here.
    const { streamAudit } = await import('./stream-audit.ts');
    const { openReportOutput } = await import('./open-report-output.ts');
    const { format, file } = stream;
    const quiet = options.quiet === true;
    const drawing = {
      io,
      messages,
      format,
      full: options.full === true,
      toFile: file !== undefined,
      quiet,
      jobs: options.jobs,
    };
    const delivery = { format: FORMATS[format], force: options.force === true, quiet, yieldNow };
    const output = openReportOutput(file, delivery, io, messages);
    try {
      const streamed = await streamAudit(reading, { ...settings, gate: gateOf(options) }, drawing, output);
      if (streamed.kind === 'printed') {
        const { run, gathered } = streamed;
        await printFindings(run, options, { ...printing, sources: gathered.sources });
        const wrote = output.finish(() => inputFiles(gathered, session));
        return exitCodeOf(run, wrote && !areMistyped);
      }
      outcomes = streamed.stopped;
    } finally {
      output.discard();
    }
  }
  const gathered = await gatherAssessments({ ...reading, outcomes });
  const groups = chooseGroups(gathered.groups, options);
  const refusal = refuseGroups(groups, gathered, options, messages);
  if (refusal !== undefined) {
    complain(io, messages, refusal);
    return EXIT.failed;
  }
  const earlier = before?.value.run;
  const firstUsed = groups[0]?.checklist?.value.id;
  // Scores by different instruments have nothing to say to one another.
  if (earlier !== undefined && firstUsed !== undefined && earlier.checklist?.id !== firstUsed) {
    const { sinceOtherChecklist } = messages.commands.errors;
    complain(io, messages, sinceOtherChecklist(options.since ?? '', earlier.checklist?.id, firstUsed));
    return EXIT.failed;
  }
  const tooHigh = groups.find(({ checklist: one }) => isAboveScale(options.minScore, one));
  if (tooHigh?.checklist !== undefined) {
    const { value } = tooHigh.checklist;
    const { aboveScale } = messages.commands.errors;
    complain(io, messages, aboveScale(String(options.minScore), String(toNumber(value.scale.max)), value.id));
    return EXIT.failed;
  }
  const baseline = accepted?.value;
  const mismatch = baseline === undefined ? undefined : refuseBaseline(baseline, groups[0], options, messages);
  if (mismatch !== undefined) {
    complain(io, messages, mismatch);
    return EXIT.failed;
  }
  const assumed = readSet(options.set, groups[0]);
  if (assumed?.ok === false) {
    await printDiagnostics(assumed.diagnostics, printing);
    return EXIT.failed;
  }
  const documents = await readDocuments(options.documents, groups[0]?.assessments ?? [], {
    ...session,
    expected: workspaces.value?.workspace.units ?? [],
    added: workspaces.value?.workspace.lint?.policy,
  });
  const { runs, locks, findings } = await assembleRuns(groups, gathered, session, {
    ...settings,
    gate: {
      ...gateOf(options),
      ...(baseline === undefined
        ? {}
        : { baseline: { baseline, coversAll: found.inputs.some(({ isFolder }) => isFolder) } }),
    },
    before: earlier,
    assumptions: assumed?.value,
    ...(documents === undefined ? {} : { documents }),
  });
  await yieldNow();
  await printDiagnostics(documents?.faults ?? [], printing);
  const inputs = () => [
    ...inputFiles(gathered, session),
    ...locks,
    ...(documents?.paths ?? []),
    ...(before === undefined ? [] : [before.value.path]),
    ...(options.baseline === undefined ? [] : [resolve(io.cwd, options.baseline)]),
  ];
  const used = [...groups.map(({ checklist: one }) => one?.value), ...also.map(({ value }) => value)];
  const [first] = groups;
  const board =
    options.board !== true || first === undefined
      ? undefined
      : makeBoard(
          first,
          {
            asOf,
            basis: options.basis,
            findings: findings[0] ?? new Map(),
            unassigned: gathered.unassigned,
            assumptions: assumed?.value ?? [],
          },
          context,
          messages,
        );
  const english = englishOf(used, messages);
  const delivery = { ...options, board, command: commandLine(context), yieldNow, english };
  const told = { ...printing, sources: gathered.sources };
  const all = !areMistyped && (documents === undefined || documents.faults.length === 0);
  const [run] = runs;
  if (runs.length === 1 && run !== undefined) {
    // What belongs to no group may belong to the one that was chosen.
    await printFindings({ ...run, rejected: [...run.rejected, ...gathered.unassigned] }, options, told);
    const wrote = await deliverReports(
      run,
      FORMATS,
      targets,
      inputs,
      { ...delivery, split: splitByUnit, writeIndex: writeUnitIndex },
      context,
      messages,
    );
    return exitCodeOf(run, wrote && all && gathered.unassigned.length === 0);
  }
  const set = combineRuns(runs, [...workspaces.warnings, ...gathered.warnings], gathered.unassigned);
  await printFindings(everyFinding(set), options, told);
  const drawn = targets.flatMap((target): Target<keyof typeof RUN_SET_FORMATS>[] =>
    isSetFormat(target.format) && !isPerUnit(target) ? [{ ...target, format: target.format }] : [],
  );
  for (const target of targets.filter((one) => !isSetFormat(one.format) || isPerUnit(one))) {
    const asked = isPerUnit(target) ? `-o ${target.file}` : `-f ${target.format}`;
    complain(io, messages, messages.commands.errors.oneInstitutionOnly(asked, groupNames(groups)));
  }
  const wrote = await deliverReports(set, RUN_SET_FORMATS, drawn, inputs, delivery, context, messages);
  return exitCodeOf(everyFinding(set), wrote && all && drawn.length === targets.length);
}

/** Whether no unit can reach the least score that is asked for. */
function isAboveScale(minScore: number | undefined, checklist: LoadedChecklist | undefined): boolean {
  return checklist !== undefined && minScore !== undefined && minScore > toNumber(checklist.value.scale.max);
}

/** Why the groups cannot be audited as asked; undefined where they can. */
function refuseGroups(
  groups: readonly GatheredGroup[],
  gathered: Gathered,
  { since, documents, baseline, set, board }: AuditOptions,
  messages: Messages,
): string | undefined {
  const { errors } = messages.commands;
  const [first, ...others] = groups;
  if (first === undefined) return errors.noSuchInstitution(groupNames(gathered.groups));
  if (others.length === 0) return board === true ? refuseLargeBoard(first, messages) : undefined;
  const given = {
    '--since': since,
    '--documents': documents,
    '--baseline': baseline,
    '--set': set[0],
    '--board': board,
  };
  const option = Object.entries(given).find(([, value]) => value !== undefined)?.[0];
  return option === undefined ? undefined : errors.oneInstitutionOnly(optionName(option, messages), groupNames(groups));
}

/** What the units' documents contain, where they are asked for; what reads documents is loaded only then. */
async function readDocuments(
  folder: string | undefined,
  assessments: Gathered['groups'][0]['assessments'],
  reading: Parameters<typeof import('../session/gather-unit-documents.ts').gatherUnitDocuments>[2],
) {
  if (folder === undefined) return undefined;
  const { gatherUnitDocuments } = await import('../session/gather-unit-documents.ts');
  return gatherUnitDocuments(folder, assessments, reading);
}

/** The answers to assume; undefined where none are asked for. */
function readSet(
  texts: readonly string[],
  group: GatheredGroup | undefined,
): Loaded<readonly Assumption[]> | undefined {
  return texts.length === 0 || group?.checklist === undefined
    ? undefined
    : readAssumptions(texts, group.checklist.value, group.assessments);
}

/** The baseline that was asked for; what is wrong with it is printed. The schema's code is loaded only here. */
async function loadBaselineOf(
  { baseline }: AuditOptions,
  io: Context['io'],
  printing: DiagnosticPrinting,
): Promise<Loaded<Baseline> | undefined> {
  if (baseline === undefined) return undefined;
  const { readBaseline } = await import('./read-baseline.ts');
  const read = readBaseline(baseline, io.cwd);
  if (!read.ok) await printDiagnostics(read.diagnostics, printing);
  return read;
}

/** Why a baseline does not apply to a group; undefined where it does. */
function refuseBaseline(
  baseline: Baseline,
  group: GatheredGroup | undefined,
  { baseline: file = '', basis }: AuditOptions,
  { commands }: Messages,
): string | undefined {
  const used = group?.checklist?.value.id;
  const { ofOther } = commands.baseline;
  if (used !== undefined && baseline.checklist !== used) return ofOther(file, baseline.checklist, used);
  if (baseline.basis !== basis) return ofOther(file, `--basis ${baseline.basis}`, `--basis ${basis}`);
  const names = [baseline.institution, group?.institution ?? null];
  const [its, own] = names.map((name) => comparableName(name ?? undefined));
  return its !== undefined && own !== undefined && its !== own
    ? ofOther(file, names[0] ?? '', names[1] ?? '')
    : undefined;
}

function gateOf({ failBelow, minScore, institutionFailBelow, disregardWaived }: AuditOptions): Gate {
  return {
    ...(failBelow === undefined ? {} : { failBelow }),
    ...(minScore === undefined ? {} : { minScore }),
    ...(institutionFailBelow === undefined ? {} : { institutionFailBelow }),
    ...(disregardWaived === undefined ? {} : { disregardWaived }),
  };
}
