import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Baseline } from '../model/baseline.ts';
import type { Basis } from '../model/run.ts';
import { isBaseline, renderBaseline } from '../report/baseline-file.ts';
import { makeBaseline } from '../score/baseline/make-baseline.ts';
import { assembleRuns, inputFiles } from '../session/assemble-runs.ts';
import { chooseGroups, type GroupChoice, groupNames } from '../session/choose-groups.ts';
import { gatherAssessments } from '../session/gather-assessments.ts';
import { openSession } from '../session/open-session.ts';
import { complain } from './complain.ts';
import { complainOfMistypedPaths } from './complain-of-mistyped-paths.ts';
import { type Context, chooseMessages, dayOfRun } from './context.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-codes.ts';
import { loadNamedChecklist } from './load-named-checklist.ts';
import { placeReport } from './place-report.ts';
import { printFindings } from './print-diagnostics.ts';
import { readBaseline } from './read-baseline.ts';
import { surroundingsOf } from './surroundings.ts';
import { VERSION } from './version.ts';

/** The options of `baseline update` as commander hands them over. */
export interface BaselineOptions extends GroupChoice {
  readonly output: string;
  readonly force?: boolean;
  readonly checklist?: string;
  readonly basis: Basis;
  readonly evidenceRoot?: string;
  readonly asOf?: string;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** `patuh baseline update`: what is wrong now is accepted. Nothing is written while a unit is missing or cannot be scored. */
export async function runBaselineUpdate(
  paths: readonly string[],
  options: BaselineOptions,
  context: Context,
): Promise<ExitCode> {
  const { io } = context;
  const opened = await openSession(paths, surroundingsOf(io));
  const messages = await chooseMessages(context, opened.workspaces.value?.workspace.lang);
  const { checklist, basis, evidenceRoot, color } = options;
  if (checklist !== undefined) {
    const named = await loadNamedChecklist(checklist, opened.store, io, messages, color);
    if (named === undefined) return EXIT.failed;
  }
  const { found, areMistyped } = complainOfMistypedPaths(opened.found, io, messages);
  if (areMistyped) return EXIT.failed;
  const session = { ...opened, found };
  const gathered = await gatherAssessments({ ...session, checklist, evidenceRoot });
  const groups = chooseGroups(gathered.groups, options);
  const { errors } = messages.commands;
  if (groups.length !== 1) {
    const names = groupNames(groups.length === 0 ? gathered.groups : groups);
    const problem =
      groups.length === 0 ? errors.noSuchInstitution(names) : errors.oneInstitutionOnly('baseline', names);
    complain(io, messages, problem);
    return EXIT.failed;
  }
  const asOf = options.asOf ?? dayOfRun(io);
  const settings = { version: VERSION, asOf, basis, gate: {}, also: [] };
  const { runs, locks } = await assembleRuns(groups, gathered, session, settings);
  const [run] = runs;
  if (run === undefined) return EXIT.failed;
  const rejected = [...run.rejected, ...gathered.unassigned];
  const printing = { io, messages, colorAllowed: color, sources: gathered.sources };
  await printFindings({ ...run, rejected }, options, printing);
  if (exitCodeOf({ ...run, rejected, violations: [] }, run.units.length > 0) !== EXIT.done) {
    for (const unit of run.missing) complain(io, messages, messages.report.missingUnits(unit, 0));
    return EXIT.failed;
  }
  const made = makeBaseline(run);
  if (options.output === '-') {
    io.stdout.write(renderBaseline(made));
    return EXIT.done;
  }
  const path = resolve(io.cwd, options.output);
  const before = existsSync(path) ? readBaseline(options.output, io.cwd) : undefined;
  const had = before?.ok === true ? entriesOf(before.value) : new Set<string>();
  const has = entriesOf(made);
  const counts = [[...has].filter((one) => !had.has(one)), [...had].filter((one) => !has.has(one))] as const;
  const protection = {
    format: { isOwn: isBaseline },
    force: options.force === true,
    inputs: () => [...inputFiles(gathered, session), ...locks],
    written: [],
  };
  const told = messages.commands.baseline.updated(options.output, made.units.size, counts[0].length, counts[1].length);
  const placed = placeReport(
    options.output,
    renderBaseline(made),
    protection,
    options.quiet ? undefined : told,
    io,
    messages,
  );
  return placed === undefined ? EXIT.failed : EXIT.done;
}

/** Zones and gaps of a baseline, one by one. */
function entriesOf({ units }: Baseline): Set<string> {
  return new Set([...units].flatMap(([id, { zone, gaps }]) => [zone ?? '', ...gaps].map((one) => `${id}\n${one}`)));
}
