import {
  type AssessmentHeader,
  checkAssessmentShape,
  evidenceOf,
  loadAssessment,
  readHeader,
} from '../load/assessment/load-assessment.ts';
import type { parseSource, SourceFile } from '../load/yaml/parse-source.ts';
import type { Assessment } from '../model/assessment.ts';
import { chooseDiagnostics } from '../model/choose-diagnostics.ts';
import { type Diagnostic, fault, warning } from '../model/diagnostic.ts';
import { checkYears } from './check-years.ts';
import { DEFAULT_CHECKLIST, type LoadedChecklist } from './checklist-store.ts';
import { displayPath, textOfBytes } from './file-source.ts';
import type { FoundFile } from './find-files.ts';
import { findFolderEvidence } from './find-folder-evidence.ts';
import { findVerification } from './find-verification.ts';
import type { FoundWorkspace } from './find-workspace.ts';
import { type EvidenceFolders, type InspectedEvidence, inspectEvidence, inspectFiles } from './inspect-evidence.ts';
import { byteLimit, isPage, isWorkbook, parseFile } from './parse-file.ts';
import type { ReadingOptions } from './reading-options.ts';
import { isRecognised } from './recognise-text.ts';
import { staysInside } from './stays-inside.ts';

/** An assessment that could be read, with the checklist that it was read by. */
export interface Candidate {
  readonly file: string;
  readonly assessment: Assessment;
  readonly unitAt: Diagnostic['at'];
  /** The checklist as the file, or the workspace or `--checklist` for it, names it. */
  readonly name: string;
  readonly namedAt: Diagnostic['at'];
  readonly checklist: LoadedChecklist;
  readonly evidence: InspectedEvidence;
  /** The name of the evaluator's file beside it, where there is one. */
  readonly verification: string | undefined;
}

/** A file as a tree. The text of one that cannot be read as YAML is kept in `sources`, for code frames. */
export async function readSource(
  { path, file, searched }: FoundFile,
  { source, onRead, folders }: Pick<ReadingOptions, 'source' | 'onRead' | 'folders'>,
  sources: Map<string, string>,
): Promise<ReturnType<typeof parseSource>> {
  const { dirname, extname } = source.paths;
  const extension = extname(file).toLowerCase();
  if (['.xls', '.ods', '.docx', '.pdf', '.csv'].includes(extension)) {
    return { ok: false, diagnostics: [fault('unsupported-format', { file }, { extension })] };
  }
  const limit = byteLimit(file, source.paths);
  const bytes = path === '-' ? await source.readInput(file) : source.read(path, file, limit);
  if (!bytes.ok) return bytes;
  await onRead?.(file, bytes.value);
  const document = await parseFile(bytes.value, file, source.paths);
  if (document.ok || isWorkbook(file, source.paths) || isPage(file, source.paths)) return document;
  const text = textOfBytes(bytes.value);
  const isOurs = isRecognised(bytes.value);
  // A file that a link or the command line led to by mistake is not shown.
  const near = isOurs ? folders : [dirname(path)];
  if (searched && !staysInside(path, near, source))
    return { ok: false, diagnostics: [fault('link-outside', { file }, {})] };
  const isEmpty = document.diagnostics.some(({ code }) => code === 'empty-file');
  const isQuotable = path === '-' || searched || isEmpty || isOurs;
  if (!isQuotable) return { ok: false, diagnostics: [fault('not-an-assessment', { file }, { kind: 'other' })] };
  sources.set(file, text);
  return document;
}

type Outcome = {
  readonly sources: ReadonlyMap<string, string>;
  /** The evaluators' files beside the assessment, where they were looked for. */
  readonly verifications?: readonly string[];
} /** Errors among the warnings are the evaluator's, whose verification does not count. */ & (
  | { readonly candidate: Candidate; readonly warnings: readonly Diagnostic[] }
  | { readonly unit: string | undefined; readonly services?: number; readonly diagnostics: readonly Diagnostic[] }
);

/**
 * Reads one assessment by the checklist that counts for it: flag, file, workspace, default. Of one that a link leads
 * out for, no fault is reported that would quote it.
 */
export async function readAssessment(
  found: FoundFile,
  document: SourceFile,
  options: ReadingOptions,
  header = readHeader(document),
): Promise<Outcome> {
  const outcome = await readWherever(found, document, options, header);
  if (!found.searched || staysInside(found.path, options.folders, options.source)) return outcome;
  const at = { file: found.file };
  return 'candidate' in outcome
    ? { ...outcome, sources: new Map(), warnings: [...outcome.warnings, warning('link-outside', at, {})] }
    : { ...outcome, sources: new Map(), diagnostics: [fault('link-outside', at, {})] };
}

async function readWherever(
  { path, file }: FoundFile,
  document: SourceFile,
  options: ReadingOptions,
  header: AssessmentHeader,
): Promise<Outcome> {
  const { store, workspace, source } = options;
  const { cwd } = source;
  const { dirname } = source.paths;
  const unit = header.unit;
  const services = header.services === undefined ? {} : { services: header.services };
  const own = new Map([[file, document.source.text]]);
  const named = nameChecklist(path, header, options);
  const at = header.checklist?.at ?? { file };
  const folders = { own: path === '-' ? cwd : dirname(path), root: options.evidenceRoot };
  // All faults of a file come at once: its evidence is looked at even where its answers cannot be read.
  const withEvidence = (told: readonly Diagnostic[]) =>
    chooseDiagnostics(file, [...told, ...inspectFiles(evidenceOf(document), folders, source).diagnostics]);
  const located = store.locate(named.name, named.folder);
  if (!mayRead(located, named.folder, options)) {
    const shape = checkAssessmentShape(document);
    const outside = fault('path-outside', at, { path: named.name });
    return {
      sources: own,
      unit,
      ...services,
      diagnostics: withEvidence([outside, ...(shape.ok ? [] : shape.diagnostics)]),
    };
  }
  const result = await store.load(located);
  if (result.kind === 'unknown') {
    const shape = checkAssessmentShape(document);
    const close = result.nearest === undefined ? {} : { nearest: result.nearest };
    const unknown = fault('unknown-checklist', at, { name: named.name, ...close });
    return {
      sources: own,
      unit,
      ...services,
      diagnostics: withEvidence([unknown, ...(shape.ok ? [] : shape.diagnostics)]),
    };
  }
  if (result.kind === 'faulty') {
    const invalid = fault('invalid-checklist', at, { name: named.name });
    own.set(result.file, result.text);
    return { sources: own, unit, ...services, diagnostics: [...withEvidence([invalid]), ...result.diagnostics] };
  }
  const loaded = loadAssessment(document, result.checklist.value);
  if (!loaded.ok) return { sources: own, unit, ...services, diagnostics: withEvidence(loaded.diagnostics) };
  const inspected = inspectEvidence(loaded.value, folders, source);
  const { assessment: whole, evidence } =
    workspace?.workspace.evidence === 'folders'
      ? findFolderEvidence(
          loaded.value,
          inspected,
          result.checklist.value,
          { unit: header.unitAt, own: folders.own, folders: evidenceFolders(folders, workspace) },
          source,
        )
      : { assessment: loaded.value, evidence: inspected };
  const found = path === '-' ? undefined : await findVerification(path, loaded.value, result.checklist.value, options);
  const verifications = found === undefined ? {} : { verifications: found.paths };
  const checked = found?.loaded;
  if (found?.text !== undefined) own.set(displayPath(found.path, source), found.text);
  const period = loaded.value.period ?? workspace?.workspace.period;
  const used = { checklist: result.checklist, isDefault: 'isDefault' in named };
  const told = [
    ...loaded.warnings,
    ...(await checkYears(period, header.periodAt, used, store)),
    ...evidence.diagnostics,
    ...(checked === undefined ? [] : checked.ok ? checked.warnings : checked.diagnostics),
  ];
  if (evidence.diagnostics.some(({ severity }) => severity === 'error')) {
    return { sources: own, unit, ...services, diagnostics: told, ...verifications };
  }
  // The faults of an evaluator's file are the evaluator's: the unit keeps the score of its claims, and is not verified.
  const { verification: _, ...claims } = whole;
  const assessment = checked === undefined ? whole : checked.ok ? { ...claims, verification: checked.value } : claims;
  const candidate = {
    file,
    assessment,
    evidence,
    verification: found === undefined ? undefined : displayPath(found.path, source),
    unitAt: header.unitAt,
    name: named.name,
    namedAt: at,
    checklist: result.checklist,
  };
  return { sources: told.length > 0 ? own : new Map(), candidate, warnings: told, ...verifications };
}

/** A checklist as it is named, and the folder that its name is relative to. */
interface NamedChecklist {
  readonly name: string;
  readonly folder: string;
  readonly isDefault?: true;
}

/** The checklist that counts for an assessment: that of the flag, of the file, of the workspace, else the default. */
export function nameChecklist(
  path: string,
  { checklist }: Pick<AssessmentHeader, 'checklist'>,
  options: Pick<ReadingOptions, 'checklist' | 'workspace' | 'source'>,
): NamedChecklist {
  const { cwd, paths } = options.source;
  const { workspace } = options;
  if (options.checklist !== undefined) return { name: options.checklist, folder: cwd };
  if (checklist !== undefined) return { name: checklist.name, folder: path === '-' ? cwd : paths.dirname(path) };
  return workspace?.workspace.checklist !== undefined
    ? { name: workspace.workspace.checklist, folder: workspace.folder }
    : { name: DEFAULT_CHECKLIST, folder: cwd, isDefault: true };
}

/** Whether a checklist may be read: a file must not lead to one outside of its folders; the flag may. */
export function mayRead(
  located: string,
  folder: string,
  options: Pick<ReadingOptions, 'checklist' | 'store' | 'folders' | 'source'>,
): boolean {
  return (
    options.checklist !== undefined ||
    options.store.isShipped(located) ||
    staysInside(located, [...options.folders, folder], options.source)
  );
}

/** Where folders of evidence may be: beside the assessment, beside the workspace file, and in `--evidence-root`. */
function evidenceFolders({ own, root }: EvidenceFolders, workspace: Pick<FoundWorkspace, 'folder'>): readonly string[] {
  return [own, workspace.folder, ...(root === undefined ? [] : [root])];
}
