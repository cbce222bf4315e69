import { resolve } from 'node:path';
import type { ChecklistTexts, ItemTexts } from '../model/printed-lines.ts';
import { drawEndLines, drawRunLine } from '../report/data/ndjson.ts';
import type { ScoredUnit } from '../score/score-unit.ts';
import { assembleRuns } from '../session/assemble-runs.ts';
import type { FoundFile } from '../session/find-files.ts';
import { gatherAssessments } from '../session/gather-assessments.ts';
import type { FileOutcome } from '../session/judge-file.ts';
import { openSession } from '../session/open-session.ts';
import { complain } from './complain.ts';
import { complainOfMistypedPaths } from './complain-of-mistyped-paths.ts';
import { type Context, chooseMessages } from './context.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-codes.ts';
import { loadOthers } from './load-others.ts';
import { printFindings } from './print-diagnostics.ts';
import { linesOf, type ReadShard, readShards } from './read-shards.ts';
import { readState, type ShardFile } from './shard-lines.ts';
import { surroundingsOf } from './surroundings.ts';
import { type JoinedWriter, openJoinedWriter } from './write-pieces.ts';
import { createYield } from './yield-to-event-loop.ts';

/** The options of `merge` as commander hands them over. */
export interface MergeOptions {
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** `patuh merge`: of the results of all shards, what one run prints. */
export async function runMerge(files: readonly string[], options: MergeOptions, context: Context): Promise<ExitCode> {
  const { io } = context;
  const messages = await chooseMessages(context, undefined);
  const shards = await readShards(files, io.cwd, messages);
  if (typeof shards === 'string') {
    complain(io, messages, shards);
    return EXIT.failed;
  }
  const writer = openJoinedWriter({ stdout: io.stdout, signal: io.signal }, createYield(io));
  const parts = shards.flatMap(({ last }) => (last.kind === 'lines' ? [last] : []));
  const [first] = parts;
  if (first !== undefined) {
    const total = parts.reduce((sum, { lines }) => sum + lines, 0);
    const isWhole = parts.every(({ lines }, at) => lines === Math.max(0, Math.ceil((total - at) / parts.length)));
    if (isWhole && parts.every(({ whole }) => whole === first.whole)) {
      await mergeLines(shards, total, writer);
      return first.code;
    }
    complain(io, messages, messages.commands.merge.errors.otherInput);
    return EXIT.failed;
  }
  return mergeFiles(shards, options, context, writer);
}

/** The lines of shards in turn: the first shard has the first, and every `of`th after it. */
async function mergeLines(shards: readonly ReadShard[], total: number, writer: JoinedWriter): Promise<void> {
  const readers = shards.map(({ path }) => linesOf(path));
  for (let line = 0; line < total; line++) {
    const next = await readers[line % readers.length]?.next();
    if (next === undefined || next.done === true) throw new Error('a shard has changed while it was merged');
    await writer.print(next.value);
  }
  await writer.flush();
}

async function mergeFiles(
  shards: readonly ReadShard[],
  options: MergeOptions,
  context: Context,
  writer: JoinedWriter,
): Promise<ExitCode> {
  const { io } = context;
  const [last] = shards.flatMap((shard) => (shard.last.kind === 'files' ? [shard.last] : []));
  if (last === undefined) throw new Error('no shard of files');
  const opened = await openSession(last.paths, surroundingsOf(io));
  const messages = await chooseMessages(context, opened.workspaces.value?.workspace.lang);
  const { found, areMistyped } = complainOfMistypedPaths(opened.found, io, messages);
  const session = { ...opened, found };
  const { errors } = messages.commands.merge;
  const refuse = (words: string) => {
    complain(io, messages, words);
    return EXIT.failed;
  };
  const also = await loadOthers({ also: last.also, color: options.color }, session.store, io, messages);
  if (also === undefined) return EXIT.failed;
  const loaded = await session.store.load(session.store.locate(last.named.name, resolve(io.cwd, last.named.folder)));
  if (loaded.kind !== 'loaded' || loaded.checklist.sha256 !== last.origin.checklist)
    return refuse(errors.checklistChanged);
  const state = await readStates(shards);
  const outcomes = new Map<FoundFile, FileOutcome>();
  for (const file of session.found.files) {
    const outcome = state.files.get(file.file);
    if (outcome === undefined) return refuse(errors.filesChanged(file.file));
    state.files.delete(file.file);
    outcomes.set(
      file,
      outcome.kind === 'read'
        ? { ...outcome, candidate: { ...outcome.candidate, checklist: loaded.checklist } }
        : outcome,
    );
  }
  const [gone] = state.files.keys();
  if (gone !== undefined) return refuse(errors.filesChanged(gone));
  const evidenceRoot = last.evidenceRoot === null ? undefined : resolve(io.cwd, last.evidenceRoot);
  const gathered = await gatherAssessments({ ...session, checklist: last.forced ?? undefined, evidenceRoot, outcomes });
  const { version, asOf, basis } = last.origin;
  const { hashes, scored } = state;
  const settings = { version, asOf, basis, gate: last.gate, also, hashes, scored };
  const { runs } = await assembleRuns(gathered.groups, gathered, session, settings);
  const [run] = runs;
  if (run === undefined || runs.length > 1) throw new Error('shards of several runs');
  await writer.print(drawRunLine(run));
  for await (const line of unitsInOrder(shards)) await writer.print(line);
  const texts = last.texts === null ? undefined : mergeTexts(shards);
  for (const line of drawEndLines(run, texts, { messages })) await writer.print(line);
  await writer.flush();
  await printFindings(run, options, { io, messages, colorAllowed: options.color, sources: new Map() });
  return exitCodeOf(run, !areMistyped);
}

/** What the shards say of units and files, besides the lines that are printed. */
async function readStates(shards: readonly ReadShard[]) {
  const files = new Map<string, FileOutcome>();
  const hashes = new Map<string, string>();
  const scored: ScoredUnit[] = [];
  for (const { path } of shards) {
    for await (const line of linesOf(path)) {
      if (line.startsWith('{"type":"shard-unit",')) scored.push(readState<ScoredUnit>(line));
      else if (line.startsWith('{"type":"shard-file",')) {
        const { file, outcome } = readState<ShardFile>(line);
        files.set(file, outcome);
      } else if (line.startsWith('{"type":"shard-input",')) {
        const { file, sha256 } = readState<{ file: string; sha256: string }>(line);
        hashes.set(file, sha256);
      }
    }
  }
  return { files, hashes, scored };
}

/** The lines of units of all shards, in order of id; those of each shard are. */
async function* unitsInOrder(shards: readonly ReadShard[]): AsyncGenerator<string> {
  const readers = await Promise.all(
    shards.map(async ({ path }) => {
      const lines = linesOf(path);
      return { lines, unit: await nextUnit(lines) };
    }),
  );
  for (;;) {
    let least: (typeof readers)[0] | undefined;
    for (const reader of readers) {
      if (reader.unit !== undefined && (least?.unit === undefined || reader.unit.id < least.unit.id)) least = reader;
    }
    if (least?.unit === undefined) return;
    yield least.unit.line;
    least.unit = await nextUnit(least.lines);
  }
}

async function nextUnit(
  lines: AsyncGenerator<string>,
): Promise<{ readonly id: string; readonly line: string } | undefined> {
  for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
    if (next.value.startsWith('{"type":"unit",')) return { id: JSON.parse(next.value).id, line: next.value };
    // Units come first, behind the line of the run.
    if (!next.value.startsWith('{"type":"run",')) return undefined;
  }
  return undefined;
}

/** What all shards say of the checklist: each knows the texts of the gaps that its own units have. */
function mergeTexts(shards: readonly ReadShard[]): ChecklistTexts {
  const all = shards.flatMap(({ last }) => (last.kind === 'files' && last.texts !== null ? [last.texts] : []));
  const items = new Map<string, ItemTexts>();
  for (const { items: own } of all) for (const one of own) items.set(one.item, { ...items.get(one.item), ...one });
  return { sections: all.find(({ sections }) => sections.length > 0)?.sections ?? [], items: [...items.values()] };
}
