import type { Messages } from '../messages/messages.ts';
import type { CompareRule } from '../model/compare-run.ts';
import type { Basis } from '../model/run.ts';
import { COMPARE_FORMATS, TREND_FORMATS } from '../report/compare/compare-formats.ts';
import { compareWords } from '../report/compare/compare-words.ts';
import type { Format } from '../report/formats.ts';
import { compareTwoRuns } from '../score/compare/compare-two-runs.ts';
import type { ComparedRun } from '../score/compare/compared-run.ts';
import { assembleTrend } from '../score/trend/assemble-trend.ts';
import { groupNames } from '../session/choose-groups.ts';
import { englishOf } from '../session/english-of.ts';
import { complain } from './complain.ts';
import { type Context, chooseMessages, commandLine } from './context.ts';
import { deliverReports } from './deliver-reports.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-codes.ts';
import { parseTargets } from './parse-options.ts';
import { type ReadRuns, readRuns } from './read-runs.ts';
import { VERSION } from './version.ts';
import { createYield } from './yield-to-event-loop.ts';

/** The options of `compare` and `trend` as commander hands them over. */
export interface CompareOptions {
  readonly checklist?: string;
  readonly format: readonly string[];
  readonly output: readonly string[];
  readonly force?: boolean;
  readonly basis: Basis;
  readonly asOf?: string;
  readonly institution?: string;
  readonly evidenceRoot?: string;
  readonly failOn: readonly CompareRule[];
  readonly maxGaps?: number;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** `patuh compare`: two runs, saved or audited now. */
export async function runCompare(
  before: string,
  after: string,
  options: CompareOptions,
  context: Context,
): Promise<ExitCode> {
  const work = await begin(COMPARE_FORMATS, options, context);
  const { messages } = work;
  const [first, second] = [await work.read(before), await work.read(after)];
  const one = chooseOne(before, first, context, messages);
  const other = chooseOne(after, second, context, messages);
  if (one === undefined || other === undefined) return EXIT.failed;
  const run = compareTwoRuns(one, other, { version: VERSION, rules: options.failOn });
  const { errors } = compareWords(messages);
  if (run.comparable === 'nothing') {
    complain(context.io, messages, errors.nothingInCommon(idOf(one), idOf(other)));
    return EXIT.failed;
  }
  const read = mergeReads([first, second]);
  const cannotGate = options.failOn.some((rule) => rule !== 'new-gap') && run.change === null && run.sameUnits === null;
  if (cannotGate) complain(context.io, messages, errors.cannotGate);
  const wrote = await work.deliver(run, read);
  return exitCodeOf({ rejected: [], violations: run.violations }, wrote && !read.failed && !cannotGate);
}

/** `patuh trend`: all runs of one institution, saved or audited now. */
export async function runTrend(paths: readonly string[], options: CompareOptions, context: Context): Promise<ExitCode> {
  const work = await begin(TREND_FORMATS, options, context);
  const { messages } = work;
  const reads: ReadRuns[] = [];
  for (const path of paths.length === 0 ? ['.'] : paths) reads.push(await work.read(path));
  const read = mergeReads(reads);
  const problem = refuseSeries(read.runs, messages);
  if (problem !== undefined) {
    complain(context.io, messages, problem);
    return EXIT.failed;
  }
  const run = assembleTrend(read.runs, { version: VERSION, rules: options.failOn });
  const wrote = await work.deliver(run, read);
  return exitCodeOf({ rejected: [], violations: run.violations }, wrote && !read.failed);
}

/** What both commands do before and after their work. */
async function begin<R, F extends string>(
  formats: Readonly<Record<F | 'terminal', Format<R>>>,
  options: CompareOptions,
  context: Context,
) {
  const { io } = context;
  const yieldNow = createYield(io);
  const messages = await chooseMessages(context, undefined);
  const targets = parseTargets<F | 'terminal'>(options.format, options.output, formats, 'terminal', io.cwd, messages);
  const { checklist, basis, asOf, institution, evidenceRoot, color } = options;
  const reading = { io, messages, checklist, basis, asOf, institution, evidenceRoot, color };
  return {
    messages,
    read: (path: string) => readRuns(path, { ...reading, quiet: options.quiet === true }),
    deliver: (run: R, { paths, runs }: ReadRuns) => {
      const english = englishOf(
        runs.map(({ checklist: one }) => one),
        messages,
      );
      const delivery = { ...options, command: commandLine(context), yieldNow, english };
      return deliverReports(run, formats, targets, () => paths, delivery, context, messages);
    },
  };
}

function mergeReads(reads: readonly ReadRuns[]): ReadRuns {
  return {
    runs: reads.flatMap(({ runs }) => runs),
    failed: reads.some(({ failed }) => failed),
    paths: reads.flatMap(({ paths }) => paths),
  };
}

/** The one run of a path; undefined, with the reason on standard error, where there is none or are several. */
function chooseOne(
  path: string,
  { runs, failed }: ReadRuns,
  { io }: Context,
  messages: Messages,
): ComparedRun | undefined {
  const { errors } = compareWords(messages);
  const [run, ...others] = runs;
  if (others.length > 0) complain(io, messages, errors.severalRuns(path, namesOf(runs)));
  else if (run === undefined && !failed) complain(io, messages, errors.noRuns(path));
  return others.length > 0 ? undefined : run;
}

/** Why runs make no series; undefined where they do. */
function refuseSeries(runs: readonly ComparedRun[], messages: Messages): string | undefined {
  const { errors } = compareWords(messages);
  if (runs.length < 2) return errors.tooFewRuns(runs.length);
  const institutions = new Map(
    runs.map(({ run }) => [(run.institution.name ?? '').toLowerCase(), run.institution.name]),
  );
  if (institutions.size > 1) return errors.severalInstitutions([...institutions.values()].map((name) => name ?? '–'));
  const scales = new Map(runs.map((one) => [`${idOf(one)}\n${one.run.checklist?.scale.max}`, idOf(one)]));
  if (scales.size > 1) return errors.severalChecklists([...scales.values()]);
  const bases = new Set(runs.map(({ run }) => run.basis));
  return bases.size > 1 ? errors.severalBases([...bases]) : undefined;
}

function namesOf(runs: readonly ComparedRun[]): string[] {
  return groupNames(runs.map(({ run }) => ({ institution: run.institution.name, period: run.institution.period })));
}

function idOf({ run }: ComparedRun): string {
  return run.checklist?.id ?? '–';
}
