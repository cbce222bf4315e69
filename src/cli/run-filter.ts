import type { Messages } from '../messages/messages.ts';
import { LIMITS } from '../model/limits.ts';
import { drawRejectedLine, drawScoredLine, type LineOrigin } from '../report/data/line-result.ts';
import { openLineSession } from '../session/score-line.ts';
import { splitLines } from '../session/split-lines.ts';
import { complain } from './complain.ts';
import { type Context, chooseMessages, dayOfRun } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import { loadNamedChecklist } from './load-named-checklist.ts';
import { loadOthers } from './load-others.ts';
import { optionName } from './names-by-language.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { errorCode } from './read-file.ts';
import type { AuditOptions } from './run-audit.ts';
import { surroundingsOf } from './surroundings.ts';
import { UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';
import { openJoinedWriter, writeStream } from './write-pieces.ts';

/** Options that ask for something that only all units together have, or for another output than the lines. */
const OF_WHOLE_RUNS = {
  output: '-o',
  failBelow: '--fail-below',
  minScore: '--min-score',
  institutionFailBelow: '--institution-fail-below',
  disregardWaived: '--disregard-waived',
  institution: '--institution',
  period: '--period',
  since: '--since',
  set: '--set',
  board: '--board',
  documents: '--documents',
  maxGaps: '--max-gaps',
  sort: '--sort',
} as const satisfies Partial<Record<keyof AuditOptions, string>>;

/**
 * `patuh audit --stdin ndjson -f ndjson`: an assessment a line in, a result a line out, in their order, each as soon as it is
 * there. What is wrong with a line is said in its result: only `--strict` makes it the outcome of the program.
 */
export async function runFilter(paths: readonly string[], options: AuditOptions, context: Context): Promise<ExitCode> {
  const { io } = context;
  const { session, openScorer } = await openLineSession(surroundingsOf(io));
  const { workspaces, store, yieldNow } = session;
  const messages = await chooseMessages(context, workspaces.value?.workspace.lang);
  refuseOptions(paths, options, messages);
  const { checklist, evidenceRoot, basis } = options;
  const isUsable = checklist === undefined || (await loadNamedChecklist(checklist, store, io, messages, options.color));
  const also = isUsable ? await loadOthers(options, store, io, messages) : undefined;
  if (also === undefined) return EXIT.failed;
  const printing = { io, messages, colorAllowed: options.color, sources: new Map<string, string>() };
  await printDiagnostics(
    workspaces.rejected.flatMap(({ diagnostics }) => diagnostics),
    printing,
  );
  if (workspaces.rejected.length > 0) return EXIT.failed;
  const origin: LineOrigin = { version: VERSION, asOf: options.asOf ?? dayOfRun(io), basis };
  const score = openScorer({ checklist, evidenceRoot, asOf: origin.asOf, basis, also });
  const { shard } = options;
  const counts = { read: 0, lines: 0, rejected: 0 };
  async function* results(): AsyncGenerator<string> {
    for await (const lines of splitLines(piecesOfInput(io), LIMITS.fileBytes)) {
      let text = '';
      for (const line of lines) {
        if (isBlank(line.bytes)) continue;
        const turn = counts.read++;
        if (shard !== undefined && turn % shard.of !== shard.index - 1) continue;
        await yieldNow();
        const outcome = await score(line);
        counts.lines++;
        if (outcome.kind === 'rejected') counts.rejected++;
        text +=
          outcome.kind === 'rejected'
            ? drawRejectedLine(outcome, origin, messages)
            : drawScoredLine(outcome, origin, messages, options.full === true);
      }
      if (text !== '') yield text;
    }
  }
  const destination = { stdout: io.stdout, signal: io.signal };
  try {
    if (shard === undefined) await writeStream(destination, results(), yieldNow);
    else {
      const { openShardWriter } = await import('./shard-lines.ts');
      const writer = openShardWriter(openJoinedWriter(destination, yieldNow));
      for await (const text of results()) await writer.print(text);
      const forced = isUsable === true || isUsable === undefined ? null : isUsable.sha256;
      const hashes = also.map(({ sha256 }) => sha256);
      const settings = { ...origin, checklist: forced, also: hashes, full: options.full === true };
      await writer.finish({
        kind: 'lines',
        ...shard,
        origin: settings,
        lines: counts.lines,
        asked: null,
        whole: null,
        code: EXIT.done,
      });
    }
  } catch (error) {
    if (!(error instanceof InputFailure)) throw error;
    complain(io, messages, messages.commands.errors.cannotReadInput(messages.commands.errors.systemError(error.code)));
    return EXIT.failed;
  }
  if (options.strict !== true || counts.rejected === 0) return EXIT.done;
  complain(io, messages, messages.commands.errors.linesRejected(counts.rejected, counts.lines));
  return EXIT.failed;
}

/** Standard input broke off. */
class InputFailure extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

async function* piecesOfInput({ stdin, stdinPieces, signal }: Io): AsyncGenerator<Uint8Array> {
  try {
    if (stdinPieces === undefined) yield await stdin();
    else yield* stdinPieces();
  } catch (error) {
    signal?.throwIfAborted();
    throw new InputFailure(errorCode(error));
  }
}

/** A line of blanks, or of nothing: the end of a file, or an empty part of a split stream. */
function isBlank(bytes: Uint8Array | undefined): boolean {
  return bytes?.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09) === true;
}

function refuseOptions(paths: readonly string[], options: AuditOptions, messages: Messages): void {
  const { errors } = messages.commands;
  const [path] = paths.filter((one) => one !== '-');
  if (path !== undefined) throw new UsageError(errors.notWithStdin(path));
  const [format = '', ...formats] = options.format;
  if (format !== 'ndjson' || formats.length > 0) throw new UsageError(errors.stdinNeedsNdjson);
  for (const [key, name] of Object.entries(OF_WHOLE_RUNS) as [keyof typeof OF_WHOLE_RUNS, string][]) {
    const value = options[key];
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) {
      throw new UsageError(errors.notWithStdin(optionName(name, messages)));
    }
  }
}
