import { readHeader } from '../load/assessment/load-assessment.ts';
import type { SourceFile, SourceKind } from '../load/yaml/parse-source.ts';
import { type Diagnostic, fault, warning } from '../model/diagnostic.ts';
import type { Rejected } from '../model/run.ts';
import type { Identity } from './complete-identities.ts';
import type { PathRules } from './file-source.ts';
import type { FoundFile } from './find-files.ts';
import type { Unread } from './find-unread.ts';
import { isVerificationFile } from './find-verification.ts';
import { type FoundWorkspace, kindOfFile, type Workspaces } from './find-workspace.ts';
import { misnamedVerification } from './misnamed-verification.ts';
import { isOwnReport, type ReportRecognition } from './own-report.ts';
import { isPage, isWorkbook } from './parse-file.ts';
import { type Candidate, readAssessment, readSource } from './read-assessment.ts';
import type { ReadingOptions } from './reading-options.ts';
import { staysInside } from './stays-inside.ts';
import { unitByName } from './unread-names.ts';

/** Judges a file that is no assessment; undefined where it is none of its affair. */
type JudgeOther = (
  file: FoundFile,
  document: SourceFile,
  kind: SourceKind,
) => Promise<readonly Diagnostic[] | undefined>;

/** What the judging of a file goes by. */
export interface FileJudging extends Omit<ReadingOptions, 'workspace'>, Pick<ReportRecognition, 'isReport'> {
  readonly workspaces: Workspaces;
  /**
   * For `check`, which judges checklists and workspaces too. Without it they are passed over, or rejected where they are
   * named.
   */
  readonly judgeOther?: JudgeOther;
}

/** What is known of a file whatever it is. */
interface Facts {
  /** It was taken for an assessment, whether or not it could be read, or was judged as what it is. */
  readonly isJudged: boolean;
  readonly warnings: readonly Diagnostic[];
  /** Texts of this file and of those beside it that have diagnostics, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
  /** Paths of the evaluators' files that the assessment used. */
  readonly verifications: readonly string[];
  /** What the file says of whom it is about, completed by its workspace. Undefined where that could not be read. */
  readonly identity: Identity | undefined;
}

/** What became of one file. */
export type FileOutcome =
  | (Facts & { readonly kind: 'read'; readonly identity: Identity; readonly candidate: Candidate })
  | (Facts & { readonly kind: 'rejected'; readonly entry: Rejected })
  /** It may be an assessment and is not read. */
  | (Facts & { readonly kind: 'unread'; readonly unread: Unread })
  /** A workbook of a folder that is no form: whether it may be an assessment is decided with the other unread files. */
  | (Facts & { readonly kind: 'workbook'; readonly refusal: Diagnostic })
  /** It is an evaluator's: it is read with its assessment. */
  | (Facts & { readonly kind: 'verification' })
  /** It is no assessment by its own account, or it has been rejected as a workspace. */
  | (Facts & { readonly kind: 'passed-over' });

const NOTHING: Facts = {
  isJudged: false,
  warnings: [],
  sources: new Map(),
  verifications: [],
  identity: undefined,
};

/** What is said of a page that is not known to be a form. */
const NOT_FORMS: ReadonlySet<string> = new Set([
  'not-an-assessment',
  'too-large',
  'not-utf8',
  'empty-file',
  'unreadable',
]);

/**
 * Reads one file and judges what it is, by itself: no other assessment has a part in it. What is no assessment by its own
 * account is passed over; everything else that cannot be scored is rejected with its faults.
 */
export async function judgeFile(file: FoundFile, judging: FileJudging): Promise<FileOutcome> {
  const { workspaces, source } = judging;
  const { paths } = source;
  const isCheck = judging.judgeOther !== undefined;
  const workspace = workspaces.of(file);
  const sources = new Map<string, string>();
  const rejected = (diagnostics: readonly Diagnostic[]): FileOutcome => {
    const entry = { file: file.file, unit: expectedUnit(file.file, workspace, paths), diagnostics };
    return { ...NOTHING, isJudged: true, sources, kind: 'rejected', entry };
  };
  if (workspaces.rejected.some((entry) => entry.file === file.file)) {
    return { ...NOTHING, isJudged: isCheck, kind: 'passed-over' };
  }
  if (isVerificationFile(file.path, paths)) return { ...NOTHING, kind: 'verification' };
  const isOfPages = isPage(file.file, paths);
  if (isOfPages && isOwnReport(file, 'document', judging)) return { ...NOTHING, kind: 'passed-over' };
  const document = await readSource(file, judging, sources);
  if (!document.ok) {
    if (isOwnReport(file, 'source', judging)) return { ...NOTHING, sources, kind: 'passed-over' };
    const [first] = document.diagnostics;
    if (file.searched && isWorkbook(file.file, paths) && first !== undefined && first.code !== 'form-sheet-missing') {
      return { ...NOTHING, kind: 'workbook', refusal: first };
    }
    if (file.searched && isOfPages && first !== undefined) {
      if (first.code === 'form-page-blank') {
        const unread = { file: file.file, unit: first.facts.unit, diagnostic: first };
        return { ...NOTHING, kind: 'unread', unread };
      }
      // Any other page: a document, a report of another program, evidence.
      if (NOT_FORMS.has(first.code)) return { ...NOTHING, kind: 'passed-over' };
    }
    return rejected(document.diagnostics);
  }
  const kind = kindOfFile(file, document.value, paths);
  if (kind === 'verification') {
    const misnamed = misnamedVerification(file, document.value, source);
    if (!file.searched) return rejected([misnamed]);
    return { ...NOTHING, isJudged: isCheck, warnings: [misnamed], kind: 'passed-over' };
  }
  if (kind === 'assessment' || (kind === 'nearly-assessment' && !file.searched)) {
    return judgeAssessment(file, document.value, workspace, judging);
  }
  // What it leads to is not looked into further: it may be any file of the computer.
  if (kind === 'other' && file.searched && !staysInside(file.path, judging.folders, source)) {
    return { ...NOTHING, warnings: [warning('link-outside', { file: file.file }, {})], kind: 'passed-over' };
  }
  const told = kind === 'nearly-assessment' ? undefined : await judging.judgeOther?.(file, document.value, kind);
  if (told !== undefined) {
    if (told.length > 0) sources.set(file.file, document.value.source.text);
    if (told.some(({ severity }) => severity === 'error')) return rejected(told);
    return { ...NOTHING, isJudged: true, warnings: told, sources, kind: 'passed-over' };
  }
  const named = unitByName(file.path, paths);
  const isOfUnit = workspace?.workspace.units.includes(named) && !isOwnReport(file, 'source', judging);
  if (kind === 'nearly-assessment' || (kind === 'other' && file.searched && isOfUnit)) {
    return { ...NOTHING, isJudged: isCheck, kind: 'unread', unread: passedOver(file, document.value, paths) };
  }
  if (file.searched) return { ...NOTHING, kind: 'passed-over' };
  return rejected([fault('not-an-assessment', { file: file.file }, { kind })]);
}

/** The outcome of a file that cannot be scored. */
export type RejectedOutcome = Extract<FileOutcome, { readonly kind: 'rejected' }>;

/** The outcome of a file whose judging was ended from outside. */
export function rejectUnjudged(
  file: FoundFile,
  how: 'crashed' | 'hung',
  { workspaces, source }: Pick<FileJudging, 'workspaces' | 'source'>,
): RejectedOutcome {
  const unit = expectedUnit(file.file, workspaces.of(file), source.paths);
  const diagnostics = [fault('judging-stopped', { file: file.file }, { how })];
  return { ...NOTHING, isJudged: true, kind: 'rejected', entry: { file: file.file, unit, diagnostics } };
}

async function judgeAssessment(
  file: FoundFile,
  document: SourceFile,
  workspace: FoundWorkspace | undefined,
  judging: FileJudging,
): Promise<FileOutcome> {
  const header = readHeader(document);
  const identity = completedBy(workspace, header);
  const outcome = await readAssessment(file, document, { ...judging, workspace }, header);
  const facts = { isJudged: true, sources: outcome.sources, verifications: outcome.verifications ?? [], identity };
  if ('candidate' in outcome) {
    return { ...facts, warnings: outcome.warnings, kind: 'read', candidate: outcome.candidate };
  }
  const { services, diagnostics } = outcome;
  const unit = outcome.unit ?? expectedUnit(file.file, workspace, judging.source.paths);
  const entry = { file: file.file, unit, ...(services === undefined ? {} : { services }), diagnostics };
  return { ...facts, warnings: [], kind: 'rejected', entry };
}

/** The unit that a workspace expects and a file is called after; null where there is none. */
export function expectedUnit(
  file: string,
  workspace: FoundWorkspace | undefined,
  { basename, extname }: PathRules,
): string | null {
  const stem = basename(file, extname(file));
  return workspace?.workspace.units.includes(stem) ? stem : null;
}

/** Whom a file is about: what it says, and what its workspace says where it is silent. */
export function completedBy(workspace: FoundWorkspace | undefined, said: Partial<Identity>): Identity {
  return {
    institution: said.institution ?? workspace?.workspace.institution,
    period: said.period ?? workspace?.workspace.period,
  };
}

/**
 * A file that is nearly an assessment, or bears the name of an expected unit: the diagnostic says which key it lacks.
 */
function passedOver({ file, path }: FoundFile, { source, root }: SourceFile, paths: PathRules): Unread {
  const has = (key: string) => root.kind === 'mapping' && root.entries.has(key);
  const key = has('unit') ? 'checklist' : 'unit';
  return {
    file,
    unit: unitByName(path, paths),
    diagnostic: fault('passed-over', { file: source.file }, { key }),
  };
}
