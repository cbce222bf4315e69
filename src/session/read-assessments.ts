import { type Diagnostic, fault, warning } from '../model/diagnostic.ts';
import type { Rejected } from '../model/run.ts';
import type { Identity } from './complete-identities.ts';
import { displayPath, type YieldNow } from './file-source.ts';
import type { Found, FoundFile } from './find-files.ts';
import { findUnread, type Unread } from './find-unread.ts';
import { assessmentsOf, namesake } from './find-verification.ts';
import type { FoundWorkspace } from './find-workspace.ts';
import { completedBy, expectedUnit, type FileJudging, type FileOutcome, judgeFile } from './judge-file.ts';
import type { Candidate } from './read-assessment.ts';

/** Where a file is, and whom it is about. */
export interface Belonging {
  /** The folder that the file lies in, absolute. */
  readonly folder: string;
  readonly workspace: FoundWorkspace | undefined;
  /** What the file says, completed by its workspace. Undefined where the file could not be read. */
  readonly identity: Identity | undefined;
}

export interface ReadCandidate extends Candidate, Belonging {
  readonly identity: Identity;
}

export interface ReadRejected extends Belonging {
  readonly entry: Rejected;
}

export interface ReadWarning extends Belonging {
  readonly diagnostic: Diagnostic;
}

/** A file that may be an assessment and is not read. */
export interface ReadUnread extends Belonging {
  readonly unread: Unread;
}

/** What reading all files found, before anything is grouped. */
export interface ReadAssessments {
  readonly candidates: readonly ReadCandidate[];
  readonly rejected: readonly ReadRejected[];
  readonly warnings: readonly ReadWarning[];
  readonly unread: readonly ReadUnread[];
  /** The files that were taken for assessments, whether or not they could be read, and evaluators' files named outright. */
  readonly judged: ReadonlySet<FoundFile>;
  /** All evaluators' files. */
  readonly verifications: readonly FoundFile[];
  /** Paths of the evaluators' files that an assessment used. */
  readonly used: ReadonlySet<string>;
  /** Texts of the files with diagnostics, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
}

export interface GatherOptions extends FileJudging {
  readonly found: Found;
  readonly yieldNow: YieldNow;
  /** For `check`: judges an evaluator's file that no assessment used. */
  readonly judgeVerification?: (file: FoundFile) => Promise<readonly Diagnostic[]>;
  /** What became of files that have been judged before; the others are judged now. */
  readonly outcomes?: ReadonlyMap<FoundFile, FileOutcome>;
}

/**
 * Reads every file found. Nothing is dropped: what is no assessment by its own account is passed over, everything else that
 * cannot be scored is rejected with its faults, and never stops the others.
 */
export async function readAssessments(options: GatherOptions): Promise<ReadAssessments> {
  const { found, workspaces, source } = options;
  const { cwd, paths } = source;
  const { dirname, resolve } = paths;
  const rejected: ReadRejected[] = [];
  const warnings: ReadWarning[] = [];
  const sources = new Map<string, string>();
  const candidates: ReadCandidate[] = [];
  const judged = new Set<FoundFile>();
  const verifications: FoundFile[] = [];
  const used = new Set<string>();

  const unreadFiles: ReadUnread[] = [];

  const folderOf = (path: string) => (path === '-' ? cwd : dirname(path));
  const unread = (file: FoundFile): Belonging => ({
    folder: folderOf(file.path),
    workspace: workspaces.of(file),
    identity: undefined,
  });
  function reject(file: string, diagnostics: readonly Diagnostic[], belonging: Belonging): void {
    const unit = expectedUnit(file, belonging.workspace, paths);
    rejected.push({ entry: { file, unit, diagnostics }, ...belonging });
  }
  function warn(diagnostics: readonly Diagnostic[], belonging: Belonging): void {
    for (const diagnostic of diagnostics) warnings.push({ diagnostic, ...belonging });
  }

  for (const entry of workspaces.rejected) {
    const path = resolve(cwd, entry.file);
    rejected.push({ entry, ...unread({ path, file: entry.file, searched: true }) });
  }
  for (const diagnostic of found.diagnostics) {
    const { file } = diagnostic.at;
    reject(file, [diagnostic], unread({ path: resolve(cwd, file), file, searched: true }));
  }
  const others = [...found.others];
  const refusals = new Map<string, Diagnostic>();
  for (const file of found.files) {
    await options.yieldNow();
    const outcome = options.outcomes?.get(file) ?? (await judgeFile(file, options));
    const belonging = { ...unread(file), identity: outcome.identity };
    if (outcome.isJudged) judged.add(file);
    if (outcome.kind === 'verification') verifications.push(file);
    if (outcome.kind === 'workbook') {
      others.push(file);
      // That it is damaged or locked says more than that it is no form.
      if (outcome.refusal.code !== 'workbook-no-form') refusals.set(file.file, outcome.refusal);
    }
    if (outcome.kind === 'read') candidates.push({ ...outcome.candidate, ...belonging, identity: outcome.identity });
    if (outcome.kind === 'rejected') rejected.push({ entry: outcome.entry, ...belonging });
    if (outcome.kind === 'unread') unreadFiles.push({ unread: outcome.unread, ...belonging });
    warn(outcome.warnings, belonging);
    for (const [name, text] of outcome.sources) sources.set(name, text);
    for (const path of outcome.verifications) used.add(path);
  }
  const judgedPaths = new Set([...judged].map(({ path }) => path));
  for (const verification of verifications) {
    const { path, file, searched } = verification;
    if (!searched || options.judgeVerification !== undefined) judged.add(verification);
    const places = assessmentsOf(path, paths);
    const stem = namesake(path, paths).toLowerCase();
    if (used.has(path)) continue;
    if (options.judgeVerification !== undefined) {
      const diagnostics = await options.judgeVerification(verification);
      if (diagnostics.some(({ severity }) => severity === 'error')) {
        reject(file, diagnostics, unread(verification));
      } else warn(diagnostics, unread(verification));
      continue;
    }
    // One whose assessment could not be read is not without one.
    const read = places.some((place) => judgedPaths.has(place));
    if (read || rejected.some(({ entry }) => entry.unit?.toLowerCase() === stem)) continue;
    if (searched) {
      const expected = displayPath(places[0], source);
      warn([warning('verification-without-assessment', { file }, { expected })], unread(verification));
    } else reject(file, [fault('not-an-assessment', { file }, { kind: 'verification' })], unread(verification));
  }
  for (const { argument, folder, files, diagnostics } of found.inputs) {
    if (diagnostics.length > 0 || files.some((file) => judged.has(file))) continue;
    const none = fault('no-assessment', { file: argument }, { path: argument });
    reject(argument, [none], { folder, workspace: undefined, identity: undefined });
  }
  const evidencePaths = candidates.flatMap(({ evidence }) => [...evidence.paths.values()]);
  for (const one of await findUnread(others, evidencePaths, options, options.yieldNow)) {
    const belonging = unread({ path: resolve(cwd, one.file), file: one.file, searched: true });
    unreadFiles.push({
      unread: { ...one, diagnostic: refusals.get(one.file) ?? one.diagnostic },
      ...belonging,
      identity: one.identity && completedBy(belonging.workspace, one.identity),
    });
  }
  return { candidates, rejected, warnings, unread: unreadFiles, judged, verifications, used, sources };
}
