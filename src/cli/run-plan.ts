import { resolve } from 'node:path';
import { readCosts } from '../load/costs/read-costs.ts';
import type { Messages } from '../messages/messages.ts';
import type { Zone } from '../model/checklist.ts';
import type { Cost } from '../model/cost.ts';
import type { Loaded } from '../model/diagnostic.ts';
import type { PlanScope } from '../model/plan-run.ts';
import { compare, type Rational, toNumber } from '../model/rational.ts';
import type { Basis } from '../model/run.ts';
import { PLAN_FORMATS } from '../report/plan/formats.ts';
import { planWords } from '../report/plan/plan-words.ts';
import { type Aim, entrancesOf } from '../score/plan/goal.ts';
import { BY_EFFORT, priceScaleOf, pricesFrom } from '../score/plan/prices.ts';
import { assemblePlans } from '../session/assemble-plans.ts';
import { inputFiles } from '../session/assemble-runs.ts';
import type { LoadedChecklist } from '../session/checklist-store.ts';
import { chooseGroups, type GroupChoice, groupNames } from '../session/choose-groups.ts';
import { englishOf } from '../session/english-of.ts';
import { type GatheredGroup, gatherAssessments } from '../session/gather-assessments.ts';
import { openSession } from '../session/open-session.ts';
import { nearest } from '../text/nearest.ts';
import { complain } from './complain.ts';
import { complainOfMistypedPaths } from './complain-of-mistyped-paths.ts';
import { type Context, chooseMessages, commandLine, dayOfRun } from './context.ts';
import { deliverReports } from './deliver-reports.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-codes.ts';
import { loadNamedChecklist } from './load-named-checklist.ts';
import { parseTargets } from './parse-options.ts';
import type { TargetChoice } from './plan-options.ts';
import { printDiagnostics, printFindings } from './print-diagnostics.ts';
import { readTable } from './read-table.ts';
import { surroundingsOf } from './surroundings.ts';
import { VERSION } from './version.ts';

/** The options of `plan` as commander hands them over. */
export interface PlanOptions extends GroupChoice {
  readonly checklist?: string;
  readonly format: readonly string[];
  readonly output: readonly string[];
  readonly force?: boolean;
  readonly target?: TargetChoice;
  readonly score?: Rational;
  readonly scope?: Extract<PlanScope, 'units' | 'institution'>;
  readonly green?: number;
  readonly budget?: Rational;
  /** A table of costs. */
  readonly cost?: string;
  readonly owner: readonly string[];
  readonly until?: string;
  readonly certain?: boolean;
  readonly visits?: number | 'all';
  readonly basis: Basis;
  readonly asOf?: string;
  readonly evidenceRoot?: string;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** `patuh plan`: reads and scores as `audit` does, and finds the cheapest way up. */
export async function runPlan(paths: readonly string[], options: PlanOptions, context: Context): Promise<ExitCode> {
  const { io } = context;
  const opened = await openSession(paths, surroundingsOf(io));
  const { workspaces, store, yieldNow } = opened;
  const messages = await chooseMessages(context, workspaces.value?.workspace.lang);
  const targets = parseTargets(options.format, options.output, PLAN_FORMATS, 'terminal', io.cwd, messages);
  const fail = (refusal: string) => {
    complain(io, messages, refusal);
    return EXIT.failed;
  };
  const asOf = options.asOf ?? dayOfRun(io);
  const conflict = refuseOptions(options, asOf, messages);
  if (conflict !== undefined) return fail(conflict);
  const { checklist } = options;
  if (checklist !== undefined) {
    const named = await loadNamedChecklist(checklist, store, io, messages, options.color);
    if (named === undefined) return EXIT.failed;
  }
  const printing = { io, messages, colorAllowed: options.color, sources: new Map<string, string>() };
  const { found, areMistyped } = complainOfMistypedPaths(opened.found, io, messages);
  if (found.inputs.length === 0) return EXIT.failed;
  const session = { ...opened, found };
  const gathered = await gatherAssessments({ ...session, checklist, evidenceRoot: options.evidenceRoot });
  const groups = chooseGroups(gathered.groups, options);
  const [group] = groups;
  const { errors } = messages.commands;
  if (group === undefined) return fail(errors.noSuchInstitution(groupNames(gathered.groups)));
  if (groups.length > 1) return fail(errors.oneInstitutionOnly('patuh plan', groupNames(groups)));
  const told = { ...printing, sources: gathered.sources };
  if (group.checklist === undefined) {
    const rejected = [...group.rejected, ...gathered.unassigned];
    await printFindings({ rejected, warnings: group.warnings }, options, told);
    return EXIT.failed;
  }
  const aim = aimOf(options, group.workspace?.workspace.target);
  const refusal = refuseForChecklist(options, aim, group.checklist, messages);
  if (refusal !== undefined) return fail(refusal);
  const costs = options.cost === undefined ? undefined : readCostTable(options.cost, io.cwd, group.checklist, group);
  if (costs !== undefined) await printDiagnostics(costs.ok ? costs.warnings : costs.diagnostics, printing);
  if (costs?.ok === false) return EXIT.failed;
  const { plan, run, locks } = await assemblePlans(group, gathered, session, {
    version: VERSION,
    asOf,
    basis: options.basis,
    aim,
    certain: options.certain === true,
    programme: {
      scope:
        options.green !== undefined
          ? 'green'
          : options.budget !== undefined && options.scope === undefined
            ? 'budget'
            : (options.scope ?? 'units'),
      count: options.green,
      budget: options.budget,
    },
    owners: options.owner.length === 0 ? undefined : ownersOf(group.checklist, options.owner),
    until: options.until,
    visits: options.visits,
    ...(costs === undefined
      ? { prices: BY_EFFORT, priceScale: 1n }
      : { prices: pricesFrom(costs.value), priceScale: priceScaleOf(costs.value) }),
    costs: options.cost?.replaceAll('\\', '/'),
  });
  await yieldNow();
  await printFindings({ ...run, rejected: [...run.rejected, ...gathered.unassigned] }, options, told);
  const inputs = () => [
    ...inputFiles(gathered, session),
    ...locks,
    ...(options.cost === undefined ? [] : [resolve(io.cwd, options.cost)]),
  ];
  const english = englishOf([group.checklist.value], messages);
  const delivery = { ...options, command: commandLine(context), yieldNow, english };
  const wrote = await deliverReports(plan, PLAN_FORMATS, targets, inputs, delivery, context, messages);
  return exitCodeOf({ ...run, violations: [] }, wrote && !areMistyped && gathered.unassigned.length === 0);
}

/** The zone or the score that is aimed at: the option, the workspace's target, or the next zone. */
function aimOf({ green, score, target }: PlanOptions, own: Zone | undefined): Aim {
  if (green !== undefined) return { kind: 'zone', zone: 'green' };
  if (score !== undefined) return { kind: 'score', score };
  const zone = target ?? own ?? 'next';
  return zone === 'next' ? { kind: 'next' } : { kind: 'zone', zone };
}

/** The costs of a table, for the units that are planned. */
function readCostTable(
  argument: string,
  cwd: string,
  { value }: LoadedChecklist,
  { assessments }: GatheredGroup,
): Loaded<readonly Cost[]> {
  const table = readTable(argument, cwd);
  if (!table.ok) return table;
  const at = { file: argument.replaceAll('\\', '/'), line: 1 };
  const costs = readCosts({ ...table.value, at }, value, assessments);
  return costs.ok ? { ...costs, warnings: [...table.warnings, ...costs.warnings] } : costs;
}

/** What cannot be asked for together. */
function refuseOptions(
  { green, budget, target, score, scope, until, cost, certain, owner, visits }: PlanOptions,
  asOf: string,
  messages: Messages,
): string | undefined {
  const { errors } = planWords(messages);
  const forSteps = [green, budget, target, score, scope, until, cost, certain].some((one) => one !== undefined);
  if (visits !== undefined && (forSteps || owner.length > 0)) return errors.visitsAlone;
  if (green !== undefined && budget !== undefined) return errors.greenAndBudget;
  if (green !== undefined && [target, score, scope].some((one) => one !== undefined)) return errors.greenAndScore;
  if (until !== undefined && until < asOf) return errors.untilBefore(until, asOf);
  return undefined;
}

/** What the checklist does not have, or what is not counted by it. */
function refuseForChecklist(
  { owner, visits }: PlanOptions,
  aim: Aim,
  { value }: LoadedChecklist,
  messages: Messages,
): string | undefined {
  const { errors } = planWords(messages);
  const known = knownOwners(value);
  const unknown = owner.find((one) => matchOwner(known, one) === undefined);
  if (unknown !== undefined) {
    const close = nearest(unknown, known);
    return errors.unknownOwner(unknown, close === undefined ? known.join(', ') : close);
  }
  if (aim.kind === 'score' && compare(aim.score, value.scale.max) > 0) {
    return errors.aboveScale(String(toNumber(aim.score)), String(toNumber(value.scale.max)));
  }
  const asksMore = value.zones.levels.some(({ require = [] }) => require.length > 0);
  if (visits !== undefined && asksMore) return errors.visitsByScore;
  if (aim.kind === 'zone' && entrancesOf(aim.zone, value).length === 0) {
    return errors.noZone(messages.report.zones[aim.zone]);
  }
  return undefined;
}

function ownersOf({ value }: LoadedChecklist, asked: readonly string[]): string[] {
  const known = knownOwners(value);
  return [...new Set(asked.flatMap((one) => matchOwner(known, one) ?? []))];
}

function knownOwners({ items }: LoadedChecklist['value']): string[] {
  return [...new Set(items.flatMap(({ owner }) => owner ?? []))].sort();
}

function matchOwner(known: readonly string[], asked: string): string | undefined {
  return known.find((one) => one.toLowerCase() === asked.trim().toLowerCase());
}
