import type { Assessment, Verification } from '../model/assessment.ts';
import type { Checklist } from '../model/checklist.ts';
import { fault, type Loaded, warning } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import { displayPath, type PathRules, textOfBytes } from './file-source.ts';
import type { FolderNames } from './folder-names.ts';
import { isWorkbook, parseFile } from './parse-file.ts';
import type { ReadingOptions } from './reading-options.ts';
import { staysInside } from './stays-inside.ts';

const MARK = '.verifikasi';
const ENDINGS = ['.yaml', '.yml', '.json', '.xlsx'] as const;

/** Whether a file is an evaluator's, by its name: `<assessment>.verifikasi.yaml`. */
export function isVerificationFile(path: string, { basename }: PathRules): boolean {
  const name = basename(path).toLowerCase();
  return ENDINGS.some((ending) => name.endsWith(MARK + ending));
}

/** What an evaluator's file is named after: the file of an assessment, or the id of its unit. */
export function namesake(verification: string, { basename, extname }: PathRules): string {
  return basename(verification, extname(verification)).slice(0, -MARK.length);
}

/** Where the assessment that an evaluator's file is named after may be. */
export function assessmentsOf(verification: string, paths: PathRules): [string, ...string[]] {
  const { join, dirname } = paths;
  const place = (ending: string) => join(dirname(verification), namesake(verification, paths) + ending);
  const [usual, ...others] = ENDINGS;
  return [place(usual), ...others.map(place)];
}

/**
 * Names of the evaluators' files of an assessment: after its file first, then after its unit. They are looked for in
 * any case: where `A.Verifikasi.YAML` counts as such a file at all, it must count for `a.yaml`.
 */
function verificationNames(path: string, unit: string, { basename, extname }: PathRules): string[] {
  const stems = new Set([basename(path, extname(path)).toLowerCase(), unit.toLowerCase()]);
  return [...stems].flatMap((stem) => ENDINGS.map((ending) => stem + MARK + ending));
}

/** The files beside an evaluator's that may be assessments. */
export function documentsBeside(verification: string, names: FolderNames, paths: PathRules): string[] {
  const { dirname, extname, join } = paths;
  const folder = dirname(verification);
  return names
    .list(folder)
    .map((name) => join(folder, name))
    .filter(
      (path) =>
        !isVerificationFile(path, paths) && (ENDINGS as readonly string[]).includes(extname(path).toLowerCase()),
    );
}

/** An evaluator's file beside an assessment. */
export interface FoundVerification {
  readonly path: string;
  /** All that are there; only the first one counts. */
  readonly paths: readonly string[];
  readonly loaded: Loaded<Verification>;
  /** Its text, for code frames, where it could be read. */
  readonly text: string | undefined;
}

/** Reads the evaluator's file beside an assessment; undefined where there is none. */
export async function findVerification(
  path: string,
  assessment: Assessment,
  checklist: Checklist,
  {
    source,
    checklist: forced,
    names,
    onRead,
    folders,
  }: Pick<ReadingOptions, 'source' | 'checklist' | 'names' | 'onRead' | 'folders'>,
): Promise<FoundVerification | undefined> {
  const { dirname, join } = source.paths;
  const folder = dirname(path);
  const found = names.find(folder, verificationNames(path, assessment.unit.id, source.paths));
  if ('reason' in found) {
    const unreadable = fault('unreadable', { file: displayPath(folder, source) }, { reason: found.reason });
    return { path: folder, paths: [], loaded: { ok: false, diagnostics: [unreadable] }, text: undefined };
  }
  const paths = found.map((name) => join(folder, name));
  const [first] = paths;
  if (first === undefined) return undefined;
  const file = displayPath(first, source);
  if (!staysInside(first, [...folders, folder], source)) {
    const outside = fault('link-outside', { file }, {});
    return { path: first, paths, loaded: { ok: false, diagnostics: [outside] }, text: undefined };
  }
  const bytes = source.read(first, file, isWorkbook(file, source.paths) ? LIMITS.workbookBytes : undefined);
  if (!bytes.ok) return { path: first, paths, loaded: bytes, text: undefined };
  await onRead?.(file, bytes.value);
  const text = textOfBytes(bytes.value);
  const document = await parseFile(bytes.value, file, source.paths);
  const { loadVerification } = await import('../load/assessment/load-verification.ts');
  const loaded = document.ok
    ? loadVerification(document.value, checklist, assessment, { forced: forced !== undefined })
    : document;
  // One verification counts, whole: a mix of two evaluators' findings is the judgement of neither.
  const several = paths.length > 1 || assessment.verification !== undefined;
  const warnings = several ? [warning('two-verifications', { file: assessment.file }, { used: file })] : [];
  return {
    path: first,
    paths,
    loaded: loaded.ok ? { ...loaded, warnings: [...loaded.warnings, ...warnings] } : loaded,
    text,
  };
}
