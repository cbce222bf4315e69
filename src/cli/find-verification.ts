import { basename, dirname, extname, join } from 'node:path';
import { parseDocument } from '../load/parse-document.ts';
import type { Assessment, Verification } from '../model/assessment.ts';
import type { Checklist } from '../model/checklist.ts';
import { fault, type Loaded, warning } from '../model/diagnostic.ts';
import { displayPath } from './find-files.ts';
import { kindOfPath } from './kind-of-path.ts';
import type { ReadingOptions } from './read-assessment.ts';
import { readBounded } from './read-file.ts';

const MARK = '.verifikasi';
const ENDINGS = ['.yaml', '.yml', '.json'] as const;

/** Whether a file is an evaluator's, by its name: `<assessment>.verifikasi.yaml`. */
export function isVerificationFile(path: string): boolean {
  const name = basename(path).toLowerCase();
  return ENDINGS.some((ending) => name.endsWith(MARK + ending));
}

/** Where the assessment of an evaluator's file may stand, and where the file of an assessment may. */
export function assessmentsOf(verification: string): string[] {
  const stem = basename(verification, extname(verification)).slice(0, -MARK.length);
  return ENDINGS.map((ending) => join(dirname(verification), stem + ending));
}

function verificationsOf(path: string, unit: string): string[] {
  const stems = new Set([basename(path, extname(path)), unit]);
  return [...stems].flatMap((stem) => ENDINGS.map((ending) => join(dirname(path), stem + MARK + ending)));
}

/** An evaluator's file beside an assessment. */
export interface FoundVerification {
  readonly path: string;
  readonly loaded: Loaded<Verification>;
  /** Its text, for code frames, where it could be read. */
  readonly text: string | undefined;
}

/** Reads the evaluator's file beside an assessment; undefined where there is none. */
export async function findVerification(
  path: string,
  assessment: Assessment,
  checklist: Checklist,
  { cwd, onRead }: Pick<ReadingOptions, 'cwd' | 'onRead'>,
): Promise<FoundVerification | undefined> {
  const found: string[] = [];
  for (const one of verificationsOf(path, assessment.unit.id)) {
    const kind = kindOfPath(one);
    if (typeof kind === 'object') {
      const unreadable = fault('unreadable', { file: displayPath(one, cwd) }, kind);
      return { path: one, loaded: { ok: false, diagnostics: [unreadable] }, text: undefined };
    }
    if (kind !== 'none') found.push(one);
  }
  const [first] = found;
  if (first === undefined) return undefined;
  const file = displayPath(first, cwd);
  const bytes = readBounded(first, file);
  if (!bytes.ok) return { path: first, loaded: bytes, text: undefined };
  await onRead?.(file, bytes.value);
  const text = Buffer.from(bytes.value).toString();
  const document = parseDocument(bytes.value, file);
  const { loadVerification } = await import('../load/load-verification.ts');
  const loaded = document.ok ? loadVerification(document.value, checklist, assessment) : document;
  // One verification counts, whole: mixing two evaluators' findings would be nobody's.
  const several = found.length > 1 || assessment.verification !== undefined;
  const warnings = several ? [warning('two-verifications', { file: assessment.file }, { used: file })] : [];
  return { path: first, loaded: loaded.ok ? { ...loaded, warnings: [...loaded.warnings, ...warnings] } : loaded, text };
}
