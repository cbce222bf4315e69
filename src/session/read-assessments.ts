import { readHeader } from '../load/assessment/load-assessment.ts';
import type { SourceFile, SourceKind } from '../load/yaml/parse-source.ts';
import { type Diagnostic, fault, warning } from '../model/diagnostic.ts';
import type { Rejected } from '../model/run.ts';
import type { Identity } from './complete-identities.ts';
import { displayPath, type PathRules, type YieldNow } from './file-source.ts';
import type { Found, FoundFile } from './find-files.ts';
import { findUnread, type Unread } from './find-unread.ts';
import { assessmentsOf, isVerificationFile, namesake } from './find-verification.ts';
import { type FoundWorkspace, kindOfFile, type Workspaces } from './find-workspace.ts';
import { misnamedVerification } from './misnamed-verification.ts';
import { isOwnReport, type ReportRecognition } from './own-report.ts';
import { type Candidate, readAssessment, readSource } from './read-assessment.ts';
import type { ReadingOptions } from './reading-options.ts';
import { staysInside } from './stays-inside.ts';
import { unitByName } from './unread-names.ts';

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

/** Judges a file that is no assessment; undefined where it need not judge it. */
type JudgeOther = (
  file: FoundFile,
  document: SourceFile,
  kind: SourceKind,
) => Promise<readonly Diagnostic[] | undefined>;

export interface GatherOptions extends Omit<ReadingOptions, 'workspace'>, Pick<ReportRecognition, 'isReport'> {
  readonly found: Found;
  readonly workspaces: Workspaces;
  readonly yieldNow: YieldNow;
  /** For `check`, which judges checklists and workspaces too. Without it they are passed over, or rejected where they are named. */
  readonly judgeOther?: JudgeOther;
  /** For `check`: judges an evaluator's file that no assessment used. */
  readonly judgeVerification?: (file: FoundFile) => Promise<readonly Diagnostic[]>;
}

/**
 * Reads every file found. Nothing is dropped: what is no assessment by its own account is passed over, everything else that
 * cannot be scored is rejected with its faults, and never stops the others.
 */
export async function readAssessments(options: GatherOptions): Promise<ReadAssessments> {
  const { found, workspaces, source } = options;
  const { cwd, paths } = source;
  const { basename, dirname, extname, resolve } = paths;
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
  function reject(
    file: string,
    unit: string | undefined,
    diagnostics: readonly Diagnostic[],
    belonging: Belonging,
    services?: number,
  ): void {
    const stem = basename(file, extname(file));
    const expected = belonging.workspace?.workspace.units.includes(stem) ? stem : null;
    const known = services === undefined ? {} : { services };
    rejected.push({ entry: { file, unit: unit ?? expected, ...known, diagnostics }, ...belonging });
  }
  function warn(diagnostics: readonly Diagnostic[], belonging: Belonging): void {
    for (const diagnostic of diagnostics) warnings.push({ diagnostic, ...belonging });
  }
  async function judgeOther(file: FoundFile, document: SourceFile, kind: SourceKind): Promise<boolean> {
    const diagnostics = await options.judgeOther?.(file, document, kind);
    if (diagnostics === undefined) return false;
    judged.add(file);
    if (diagnostics.length > 0) sources.set(file.file, document.source.text);
    if (diagnostics.some(({ severity }) => severity === 'error'))
      reject(file.file, undefined, diagnostics, unread(file));
    else warn(diagnostics, unread(file));
    return true;
  }

  for (const entry of workspaces.rejected) {
    const path = resolve(cwd, entry.file);
    rejected.push({ entry, ...unread({ path, file: entry.file, searched: true }) });
  }
  for (const diagnostic of found.diagnostics) {
    const { file } = diagnostic.at;
    reject(file, undefined, [diagnostic], unread({ path: resolve(cwd, file), file, searched: true }));
  }
  for (const file of found.files) {
    await options.yieldNow();
    if (workspaces.rejected.some((entry) => entry.file === file.file)) {
      if (options.judgeOther !== undefined) judged.add(file);
      continue;
    }
    if (isVerificationFile(file.path, paths)) {
      verifications.push(file);
      continue;
    }
    const document = await readSource(file, options, sources);
    if (!document.ok) {
      if (isOwnReport(file, 'source', options)) continue;
      judged.add(file);
      reject(file.file, undefined, document.diagnostics, unread(file));
      continue;
    }
    const kind = kindOfFile(file, document.value, paths);
    if (kind === 'verification') {
      const misnamed = misnamedVerification(file, document.value, source);
      if (options.judgeOther !== undefined || !file.searched) judged.add(file);
      if (file.searched) warn([misnamed], unread(file));
      else reject(file.file, undefined, [misnamed], unread(file));
      continue;
    }
    const isAssessment = kind === 'assessment' || (kind === 'nearly-assessment' && !file.searched);
    if (!isAssessment) {
      // What it leads to is not looked into further: it may be any file of the computer.
      if (kind === 'other' && file.searched && !staysInside(file.path, options.folders, source)) {
        warn([warning('link-outside', { file: file.file }, {})], unread(file));
        continue;
      }
      if (kind !== 'nearly-assessment' && (await judgeOther(file, document.value, kind))) continue;
      const named = unitByName(file.path, paths);
      const isOfUnit = workspaces.of(file)?.workspace.units.includes(named) && !isOwnReport(file, 'source', options);
      if (kind === 'nearly-assessment' || (kind === 'other' && file.searched && isOfUnit)) {
        if (options.judgeOther !== undefined) judged.add(file);
        unreadFiles.push({ unread: passedOver(file, document.value, paths), ...unread(file) });
      } else if (!file.searched) {
        judged.add(file);
        reject(file.file, undefined, [fault('not-an-assessment', { file: file.file }, { kind })], unread(file));
      }
      continue;
    }
    judged.add(file);
    const workspace = workspaces.of(file);
    const identity = completedBy(workspace, readHeader(document.value));
    const belonging = { folder: folderOf(file.path), workspace, identity };
    const outcome = await readAssessment(file, document.value, { ...options, workspace });
    if ('candidate' in outcome) {
      candidates.push({ ...outcome.candidate, ...belonging });
      warn(outcome.warnings, belonging);
    } else reject(file.file, outcome.unit, outcome.diagnostics, belonging, outcome.services);
    for (const [name, text] of outcome.sources) sources.set(name, text);
    for (const path of outcome.verifications ?? []) used.add(path);
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
        reject(file, undefined, diagnostics, unread(verification));
      } else warn(diagnostics, unread(verification));
      continue;
    }
    // One whose assessment could not be read is not without one.
    const read = places.some((place) => judgedPaths.has(place));
    if (read || rejected.some(({ entry }) => entry.unit?.toLowerCase() === stem)) continue;
    if (searched) {
      const expected = displayPath(places[0], source);
      warn([warning('verification-without-assessment', { file }, { expected })], unread(verification));
    } else
      reject(file, undefined, [fault('not-an-assessment', { file }, { kind: 'verification' })], unread(verification));
  }
  for (const { argument, folder, files, diagnostics } of found.inputs) {
    if (diagnostics.length > 0 || files.some((file) => judged.has(file))) continue;
    const none = fault('no-assessment', { file: argument }, { path: argument });
    reject(argument, undefined, [none], { folder, workspace: undefined, identity: undefined });
  }
  const evidencePaths = candidates.flatMap(({ evidence }) => [...evidence.paths.values()]);
  for (const one of await findUnread(found.others, evidencePaths, options, options.yieldNow)) {
    const belonging = unread({ path: resolve(cwd, one.file), file: one.file, searched: true });
    unreadFiles.push({ unread: one, ...belonging, identity: completedBy(belonging.workspace, one.identity) });
  }
  return { candidates, rejected, warnings, unread: unreadFiles, judged, verifications, used, sources };
}

/** Whom a file is about: what it says, and what its workspace says where it is silent. */
function completedBy(workspace: FoundWorkspace | undefined, said: Partial<Identity>): Identity;
function completedBy(workspace: FoundWorkspace | undefined, said: Partial<Identity> | undefined): Identity | undefined;
function completedBy(workspace: FoundWorkspace | undefined, said: Partial<Identity> | undefined): Identity | undefined {
  if (said === undefined) return undefined;
  return {
    institution: said.institution ?? workspace?.workspace.institution,
    period: said.period ?? workspace?.workspace.period,
  };
}

/** A file that is nearly an assessment, or bears the name of an expected unit: the diagnostic says which key it lacks. */
function passedOver({ file, path }: FoundFile, { source, root }: SourceFile, paths: PathRules): Unread {
  const has = (key: string) => root.kind === 'mapping' && root.entries.has(key);
  const key = has('unit') ? 'checklist' : 'unit';
  const says = { error: fault, warning };
  return {
    file,
    unit: unitByName(path, paths),
    say: (severity) => says[severity]('passed-over', { file: source.file }, { key }),
  };
}
