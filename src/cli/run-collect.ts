import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Messages } from '../messages/messages.ts';
import { COLLECT_FORMATS } from '../report/collect/collect-formats.ts';
import { collectWords } from '../report/collect/collect-words.ts';
import { type Collected, collectAssessments } from '../session/collect-assessments.ts';
import { expectWorkspace } from '../session/expect-workspace.ts';
import { isBelow } from '../session/file-source.ts';
import { openSession, type Session } from '../session/open-session.ts';
import { complain } from './complain.ts';
import { type Context, chooseMessages, commandLine } from './context.ts';
import { deliverReports } from './deliver-reports.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import { kindOfPath } from './kind-of-path.ts';
import { loadNamedChecklist } from './load-named-checklist.ts';
import { parseTargets } from './parse-options.ts';
import { printFindings } from './print-diagnostics.ts';
import { surroundingsOf } from './surroundings.ts';
import { UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';
import { writeCollected } from './write-collected.ts';

/** The options of the command as commander hands them over. */
export interface CollectOptions {
  readonly expect?: string;
  readonly into?: string;
  readonly newest?: boolean;
  readonly checklist?: string;
  readonly evidenceRoot?: string;
  readonly format: readonly string[];
  readonly output: readonly string[];
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** `patuh collect`: what came back of the forms that were sent out, and with `--into` one assessment a unit. */
export async function runCollect(
  paths: readonly string[],
  options: CollectOptions,
  context: Context,
): Promise<ExitCode> {
  const { io } = context;
  const opened = await openSession(paths, surroundingsOf(io));
  const early = await chooseMessages(context, opened.workspaces.value?.workspace.lang);
  const session = options.expect === undefined ? opened : expecting(options.expect, opened, io, early);
  const messages = await chooseMessages(context, session.workspaces.value?.workspace.lang);
  const words = collectWords(messages);
  const targets = parseTargets(options.format, options.output, COLLECT_FORMATS, 'terminal', io.cwd, messages);
  const { checklist, evidenceRoot, into } = options;
  if (into !== undefined) refuseInput(into, session, words.errors.intoInput);
  if (checklist !== undefined) {
    const named = await loadNamedChecklist(checklist, session.store, io, messages, options.color);
    if (named === undefined) return EXIT.failed;
  }
  const collected = await collectAssessments(session, { checklist, evidenceRoot, version: VERSION, modifiedOf });
  const { run, sources } = collected;
  await printFindings(run, options, { io, messages, colorAllowed: options.color, sources });
  if (run.units.length === 0) {
    if (run.rejected.length === 0) complain(io, messages, words.errors.nothing);
    return EXIT.failed;
  }
  const delivery = { ...options, command: commandLine(context), yieldNow: session.yieldNow };
  const inputs = () => session.found.files.map(({ path }) => path);
  const delivered = await deliverReports(run, COLLECT_FORMATS, targets, inputs, delivery, context, messages);
  const wrote = into === undefined || writeCollected(collected, into, options, io, messages);
  return delivered && wrote && isComplete(collected, options) ? EXIT.done : EXIT.failed;
}

/** Whether every unit has sent something that can be read and is clear. */
function isComplete({ run: { units, rejected } }: Collected, { newest }: CollectOptions): boolean {
  const silent = units.some(({ state }) => state === 'missing' || state === 'blank' || state === 'unreadable');
  const unclear = units.some(({ disagreements }) => disagreements.length > 0 && newest !== true);
  return rejected.length === 0 && !silent && !unclear;
}

/** A session whose files all belong to the workspace of another folder. */
function expecting(argument: string, session: Session, io: Io, messages: Messages): Session {
  const path = resolve(io.cwd, argument);
  const found = expectWorkspace(kindOfPath(path) === 'folder' ? path : dirname(path), session);
  if (found.search.value === undefined) throw new UsageError(collectWords(messages).errors.noWorkspace(argument));
  return found.session;
}

/** What is written must not be collected the next time. */
function refuseInput(into: string, { found, source }: Session, refusal: (folder: string) => string): void {
  const folder = resolve(source.cwd, into);
  const isInput = found.inputs.some((input) => input.isFolder && isBelow(folder, input.folder, source.paths));
  if (isInput) throw new UsageError(refusal(into));
}

/** When a file was last written, by the clock of this computer. */
function modifiedOf(path: string): string | null {
  try {
    const time = statSync(path).mtime;
    return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
  } catch {
    return null;
  }
}
