import type { Messages } from '../messages/messages.ts';
import { drawRunLine } from '../report/data/ndjson.ts';
import type { RunSettings } from '../session/assemble-runs.ts';
import { displayPath } from '../session/file-source.ts';
import type { FileOutcome } from '../session/judge-file.ts';
import type { Session } from '../session/open-session.ts';
import type { StreamPlan } from '../session/plan-stream.ts';
import type { GatherOptions } from '../session/read-assessments.ts';
import { isInShard, type Shard } from '../session/shard-of.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import type { FileWork } from './open-file-work.ts';
import { printFindings } from './print-diagnostics.ts';
import { openShardWriter, type ShardFile } from './shard-lines.ts';
import { headOf, streamLines, withStream } from './stream-lines.ts';
import { openJoinedWriter } from './write-pieces.ts';

/** What the command line says of a shard. */
interface ShardAsked {
  readonly shard: Shard;
  readonly paths: readonly string[];
  /** A path that was named is not there. */
  readonly areMistyped: boolean;
  /** The other checklists as they are named. */
  readonly also: readonly string[];
  readonly full: boolean;
  readonly quiet: boolean;
  readonly color: boolean;
  /** How many threads may work on files. */
  readonly jobs: number | undefined;
}

/**
 * Audits the files of one shard and prints its units, then what `patuh merge` needs to make of all shards what one run would have
 * printed. The heads of all files are read, so that files of one unit are together. Undefined, and nothing printed, where units
 * cannot be scored before all are read (see `planStream`).
 */
export async function shardAudit(
  reading: GatherOptions & Session,
  settings: Omit<RunSettings, 'scored'>,
  asked: ShardAsked,
  surroundings: { io: Io; messages: Messages },
): Promise<ExitCode | undefined> {
  return withStream(
    reading,
    { ...settings, jobs: asked.jobs },
    surroundings.io,
    async (plan, work) => plan && (await printShard(plan, work, reading, settings, asked, surroundings)),
  );
}

async function printShard(
  plan: StreamPlan,
  work: FileWork,
  reading: GatherOptions & Session,
  settings: Omit<RunSettings, 'scored'>,
  { shard, paths, areMistyped, also, full, quiet, color }: ShardAsked,
  { io, messages }: { io: Io; messages: Messages },
): Promise<ExitCode> {
  const { source, yieldNow } = reading;
  const { asOf, basis } = settings;
  const writer = openShardWriter(openJoinedWriter({ stdout: io.stdout, signal: io.signal }, yieldNow));
  await writer.print(drawRunLine(headOf(plan.checklist, settings)));
  const order = plan.order.filter((file) => isInShard(plan.keys.get(file) ?? file.file, shard));
  const owner = { institution: plan.institution, period: plan.period };
  const drawing = { format: 'ndjson', owner, full } as const;
  const streamed = await streamLines({ ...plan, order }, work, drawing, { onLine: writer.print });
  const { outcomes, scored, hashes = [], texts } = streamed;
  for (const unit of scored) await writer.printState('shard-unit', unit);
  for (const [{ file }, outcome] of outcomes) {
    await writer.printState('shard-file', { file, outcome: withoutTexts(outcome) } satisfies ShardFile);
  }
  for (const [file, sha256] of hashes) await writer.printState('shard-input', { file, sha256 });
  const forced = reading.checklist;
  await writer.finish({
    kind: 'files',
    ...shard,
    origin: {
      version: settings.version,
      asOf,
      basis,
      checklist: plan.checklist.sha256,
      also: settings.also.map(({ sha256 }) => sha256),
      full,
    },
    paths,
    named: { name: plan.named.name, folder: displayPath(plan.named.folder, source) },
    forced: forced ?? null,
    evidenceRoot: reading.evidenceRoot === undefined ? null : displayPath(reading.evidenceRoot, source),
    also,
    gate: settings.gate,
    texts: texts ?? null,
  });
  const read = [...outcomes.values()];
  const rejected = read.flatMap((outcome) => (outcome.kind === 'rejected' ? [outcome.entry] : []));
  const sources = new Map(read.flatMap((outcome) => [...outcome.sources]));
  const warnings = read.flatMap((outcome) => outcome.warnings);
  await printFindings({ rejected, warnings }, { quiet }, { io, messages, colorAllowed: color, sources });
  return rejected.length === 0 && !areMistyped ? EXIT.done : EXIT.failed;
}

/** The texts of files are for code frames, which the shard itself prints. */
function withoutTexts(outcome: FileOutcome): FileOutcome {
  const { sources: _, ...rest } = outcome;
  if (rest.kind !== 'read') return { ...rest, sources: new Map() };
  const { checklist: __, ...candidate } = rest.candidate;
  return { ...rest, sources: new Map(), candidate: candidate as typeof rest.candidate };
}
