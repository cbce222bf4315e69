import { realpathSync } from 'node:fs';
import paths, { dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { loadLock } from '../load/evidence-lock/load-lock.ts';
import { parseSource } from '../load/yaml/parse-source.ts';
import type { Diagnostic, Loaded } from '../model/diagnostic.ts';
import type { EvidenceLock, FileState } from '../model/evidence-lock.ts';
import { renderVerified } from '../report/evidence.ts';
import { compareLock } from '../score/compare-lock.ts';
import { findCopiedEvidence } from '../score/find-copied-evidence.ts';
import { LOCK_FILE, lockPath } from '../session/consult-lock.ts';
import { isBelow } from '../session/file-source.ts';
import { complain } from './complain.ts';
import { type Context, drawingOptions } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { type EvidenceOptions, type GatheredEvidence, gatherEvidence, toTell } from './gather-evidence.ts';
import { hashFiles, lockedFiles, unreadableFaults } from './hash-evidence.ts';
import { distinct, printDiagnostics } from './print-diagnostics.ts';
import { errorCode, isAbsent, readBounded } from './read-file.ts';
import { shownPath } from './shown-path.ts';
import { VERSION } from './version.ts';

/** The options of the command as commander hands them over. */
export interface VerifyOptions extends EvidenceOptions {
  readonly lock?: string;
}

/** `patuh evidence verify`: whether the evidence is still what the lock says. */
export async function runEvidenceVerify(
  inputs: readonly string[],
  options: VerifyOptions,
  context: Context,
): Promise<ExitCode> {
  const { io } = context;
  const evidence = await gatherEvidence(inputs, options, context);
  if (evidence === undefined) return EXIT.failed;
  const { messages } = evidence;
  const path = options.lock === undefined ? join(evidence.folder, LOCK_FILE) : resolve(io.cwd, options.lock);
  const file = shownPath(path, io.cwd);
  const print = (diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, string>) =>
    printDiagnostics(toTell(distinct(diagnostics), options), { io, messages, colorAllowed: options.color, sources });
  await print(evidence.diagnostics, evidence.sources);
  const bytes = readBounded(path, file);
  if (!bytes.ok && bytes.diagnostics.some(({ code }) => code === 'not-found')) {
    complain(io, messages, messages.commands.errors.noLock(file));
    return EXIT.failed;
  }
  const folder = bytes.ok ? realpathSync(dirname(path)) : dirname(path);
  const read = bytes.ok ? parseLock(bytes.value, file, folder, evidence) : bytes;
  if (!read.ok) {
    const sources: [string, string][] = bytes.ok ? [[file, Buffer.from(bytes.value).toString()]] : [];
    await print(read.diagnostics, new Map(sources));
    return EXIT.failed;
  }
  const lock = read.value;
  const real = new Map(lock.files.map((entry) => [entry.path, realFile(resolve(folder, entry.path), evidence)]));
  const there = [...real.values()].filter((found) => typeof found === 'string');
  const hashed = await hashFiles([...evidence.uses.keys(), ...there], context, options, messages);
  const unreadable = unreadableFaults(evidence, hashed, io.cwd);
  await print(unreadable, evidence.sources);
  const states = new Map<string, FileState>(
    [...real].map(([name, found]) => [
      name,
      typeof found === 'string' ? (hashed.get(found) ?? { kind: 'missing' }) : found,
    ]),
  );
  const files = lockedFiles(evidence, hashed, folder);
  const comparison = compareLock(lock, {
    states,
    files,
    named: new Set([...evidence.uses.keys(), ...evidence.absent].map((one) => lockPath(one, folder, paths))),
    units: new Set(evidence.assessments.map(({ unit }) => unit.id)),
  });
  io.stdout.write(
    renderVerified(
      {
        tool: { name: 'patuh', version: VERSION },
        lock: file,
        files: lock.files.length,
        ...comparison,
        copied: findCopiedEvidence(files),
        diagnostics: distinct([...evidence.diagnostics, ...unreadable]),
      },
      options.format,
      { messages, ...drawingOptions(io, io.stdout, options.color) },
    ),
  );
  const failed = evidence.rejected.length + unreadable.length + comparison.unreadable.length > 0;
  if (failed || evidence.unreadable) return EXIT.failed;
  const { changed, missing, added } = comparison;
  return changed.length + missing.length + added.length > 0 ? EXIT.gate : EXIT.done;
}

/** The lock, guarded like every input; its paths stay in the folders that evidence may lie in. */
function parseLock(
  bytes: Uint8Array,
  file: string,
  folder: string,
  { allowed }: GatheredEvidence,
): Loaded<EvidenceLock> {
  const document = parseSource(bytes, file);
  if (!document.ok) return document;
  const folders = [...allowed, folder];
  const isInside = (name: string) =>
    !isAbsolute(name) &&
    !/^[A-Za-z]:|\\/.test(name) &&
    folders.some((one) => isBelow(resolve(folder, name.split('/').join(sep)), one, paths));
  return loadLock(document.value, isInside);
}

/** The real path of a file of the lock. One that a link leads out of the folders is not there. */
function realFile(path: string, { allowed }: GatheredEvidence): string | FileState {
  try {
    const real = realpathSync(path);
    return allowed.some((folder) => isBelow(real, folder, paths)) ? real : { kind: 'missing' };
  } catch (error) {
    return isAbsent(error) ? { kind: 'missing' } : { kind: 'unreadable', reason: errorCode(error) };
  }
}
