import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { loadLock } from '../load/evidence-lock/load-lock.ts';
import { parseSource } from '../load/yaml/parse-source.ts';
import type { EvidenceLock } from '../model/evidence-lock.ts';
import { renderLocked } from '../report/evidence.ts';
import { FORMATS } from '../report/formats.ts';
import { isLock, renderLock } from '../report/lock-file.ts';
import { diagnosticText } from '../report/wording.ts';
import { findCopiedEvidence } from '../score/find-copied-evidence.ts';
import { earliestDates, LOCK_FILE } from '../session/consult-lock.ts';
import { complain } from './complain.ts';
import { type Context, drawingOptions } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { type EvidenceOptions, gatherEvidence, toTell } from './gather-evidence.ts';
import { hashFiles, lockedFiles, unreadableFaults } from './hash-evidence.ts';
import { problemText } from './place-report.ts';
import { distinct, printDiagnostics } from './print-diagnostics.ts';
import { readBounded } from './read-file.ts';
import { shownPath } from './shown-path.ts';
import { VERSION } from './version.ts';
import { writeReport } from './write-report.ts';

/** The options of the command as commander hands them over. */
export interface LockOptions extends EvidenceOptions {
  readonly output?: string;
  readonly force?: boolean;
}

/**
 * `patuh evidence lock`: what is in every evidence file, written down. Nothing is written where an assessment is
 * rejected: its evidence would be left out unnoticed. Missing evidence is reported and left out.
 */
export async function runEvidenceLock(
  paths: readonly string[],
  options: LockOptions,
  context: Context,
): Promise<ExitCode> {
  const { io } = context;
  const evidence = await gatherEvidence(paths, options, context);
  if (evidence === undefined) return EXIT.failed;
  const { messages, assessments, inputs } = evidence;
  const toStdout = options.output === '-';
  const target = resolve(
    io.cwd,
    options.output === undefined || toStdout ? join(evidence.folder, LOCK_FILE) : options.output,
  );
  const file = shownPath(target, io.cwd);
  const folder = existsSync(dirname(target)) ? realpathSync(dirname(target)) : dirname(target);
  const states =
    evidence.rejected.length > 0 ? new Map() : await hashFiles(evidence.uses.keys(), context, options, messages);
  // Locking anew does not make a content younger that was locked before.
  const dates = earliestDates(lockAt(target)?.files ?? []);
  const files = lockedFiles(evidence, states, folder).map((one) => ({
    ...one,
    date: dates.get(one.sha256) ?? one.date,
  }));
  const unreadable = unreadableFaults(evidence, states, io.cwd);
  const diagnostics = distinct([...evidence.diagnostics, ...unreadable]);
  const printing = { io, messages, colorAllowed: options.color, sources: evidence.sources };
  await printDiagnostics(toTell(diagnostics, options), printing);
  const lock: EvidenceLock = { schemaVersion: 1, tool: { name: 'patuh', version: VERSION }, files };
  const rejected = evidence.rejected.length > 0;
  const problem = rejected ? undefined : toStdout ? write(renderLock(lock)) : save(renderLock(lock));
  if (problem !== undefined) {
    complain(io, messages, problem);
    return EXIT.failed;
  }
  if (!toStdout || rejected) {
    const summary = {
      tool: lock.tool,
      lock: rejected ? null : file,
      file,
      files,
      copied: findCopiedEvidence(files),
      missingUnits: evidence.missing,
      diagnostics,
    };
    io.stdout.write(
      renderLocked(summary, options.format, { messages, ...drawingOptions(io, io.stdout, options.color) }),
    );
  }
  const incomplete = evidence.missing.length > 0 || unreadable.length > 0 || evidence.unreadable;
  return rejected || incomplete ? EXIT.failed : EXIT.done;

  function write(text: string): undefined {
    io.stdout.write(text);
  }

  /** What kept the lock from being written. */
  function save(text: string): string | undefined {
    const { errors } = messages.commands;
    const document = parseSource(Buffer.from(text), file);
    const read = document.ok ? loadLock(document.value, () => true) : document;
    const [refused] = read.ok ? [] : read.diagnostics;
    if (refused?.code === 'too-large' || refused?.code === 'too-many-values') return errors.lockTooLarge(file);
    // The name of a folder may contain characters that no file may.
    if (refused !== undefined) return errors.other(`${file}: ${diagnosticText(refused, messages).fault}`);
    const units = new Set(assessments.map(({ unit }) => unit.id));
    const others = options.force === true ? [] : unitsOf(target).filter((unit) => !units.has(unit));
    if (others.length > 0) return errors.lockOfOthers(file, others.join(', '));
    const format = { ...FORMATS.json, isOwn: isLock };
    const failure = writeReport(target, text, {
      format,
      force: options.force === true,
      inputs: () => inputs,
      written: [],
    });
    return failure === undefined ? undefined : problemText(failure, file, messages);
  }
}

/** The units whose evidence a lock contains; none where there is no lock that can be read. */
function unitsOf(path: string): string[] {
  return [...new Set(lockAt(path)?.files.flatMap(({ usedBy }) => usedBy.map(({ unit }) => unit)))].sort();
}

/** The lock at a path; undefined where none can be read. */
function lockAt(path: string): EvidenceLock | undefined {
  const bytes = existsSync(path) ? readBounded(path, path) : undefined;
  const document = bytes?.ok ? parseSource(bytes.value, path) : undefined;
  const lock = document?.ok ? loadLock(document.value, () => true) : undefined;
  return lock?.ok ? lock.value : undefined;
}
