import { dirname, extname } from 'node:path';
import { checkAssessmentShape, loadAssessment, readHeader } from '../load/assessment/load-assessment.ts';
import { parseSource, type SourceFile } from '../load/yaml/parse-source.ts';
import type { Assessment } from '../model/assessment.ts';
import { type Diagnostic, fault } from '../model/diagnostic.ts';
import { checkYears } from './check-years.ts';
import { DEFAULT_CHECKLIST, type LoadedChecklist } from './checklist-store.ts';
import { displayPath, type FoundFile } from './find-files.ts';
import { findVerification } from './find-verification.ts';
import { type InspectedEvidence, inspectEvidence } from './inspect-evidence.ts';
import { readBounded, readInput } from './read-file.ts';
import type { ReadingOptions } from './reading-options.ts';

/** An assessment that could be read, with the checklist that it was read by. */
export interface Candidate {
  readonly file: string;
  readonly assessment: Assessment;
  readonly unitAt: Diagnostic['at'];
  /** The checklist as the file (or whoever speaks for it) names it. */
  readonly name: string;
  readonly namedAt: Diagnostic['at'];
  readonly checklist: LoadedChecklist;
  readonly evidence: InspectedEvidence;
  /** The name of the evaluator's file beside it, where there is one. */
  readonly verification: string | undefined;
}

/** A file as a tree. The text of one that cannot be read as YAML is kept in `sources`, for code frames. */
export async function readSource(
  { path, file }: FoundFile,
  { stdin, onRead }: Pick<ReadingOptions, 'stdin' | 'onRead'>,
  sources: Map<string, string>,
): Promise<ReturnType<typeof parseSource>> {
  const extension = extname(file).toLowerCase();
  if (['.xlsx', '.xls', '.docx', '.pdf', '.csv'].includes(extension)) {
    return { ok: false, diagnostics: [fault('unsupported-format', { file }, { extension })] };
  }
  const bytes = path === '-' ? await readInput(stdin, file) : readBounded(path, file);
  if (!bytes.ok) return bytes;
  await onRead?.(file, bytes.value);
  const document = parseSource(bytes.value, file);
  if (!document.ok) sources.set(file, Buffer.from(bytes.value).toString());
  return document;
}

type Outcome = {
  readonly sources: ReadonlyMap<string, string>;
  /** The evaluators' files beside the assessment, where they were looked for. */
  readonly verifications?: readonly string[];
} & (
  | { readonly candidate: Candidate; readonly warnings: readonly Diagnostic[] }
  | { readonly unit: string | undefined; readonly services?: number; readonly diagnostics: readonly Diagnostic[] }
);

/** Reads one assessment by the checklist that counts for it: flag, file, workspace, default. */
export async function readAssessment(
  { path, file }: FoundFile,
  document: SourceFile,
  options: ReadingOptions,
): Promise<Outcome> {
  const { store, workspace, cwd } = options;
  const header = readHeader(document);
  const unit = header.unit;
  const services = header.services === undefined ? {} : { services: header.services };
  const own = new Map([[file, document.source.text]]);
  const named =
    options.checklist !== undefined
      ? { name: options.checklist, folder: cwd }
      : header.checklist !== undefined
        ? { name: header.checklist.name, folder: path === '-' ? cwd : dirname(path) }
        : workspace?.workspace.checklist !== undefined
          ? { name: workspace.workspace.checklist, folder: workspace.folder }
          : { name: DEFAULT_CHECKLIST, folder: cwd, isDefault: true };
  const at = header.checklist?.at ?? { file };
  const result = await store.load(store.locate(named.name, named.folder));
  if (result.kind === 'unknown') {
    const shape = checkAssessmentShape(document);
    const close = result.nearest === undefined ? {} : { nearest: result.nearest };
    const unknown = fault('unknown-checklist', at, { name: named.name, ...close });
    return { sources: own, unit, ...services, diagnostics: [unknown, ...(shape.ok ? [] : shape.diagnostics)] };
  }
  if (result.kind === 'faulty') {
    const invalid = fault('invalid-checklist', at, { name: named.name });
    own.set(result.file, result.text);
    return { sources: own, unit, ...services, diagnostics: [invalid, ...result.diagnostics] };
  }
  const loaded = loadAssessment(document, result.checklist.value);
  if (!loaded.ok) return { sources: own, unit, ...services, diagnostics: loaded.diagnostics };
  const folder = path === '-' ? cwd : dirname(path);
  const evidence = inspectEvidence(loaded.value, { own: folder, root: options.evidenceRoot });
  const found = path === '-' ? undefined : await findVerification(path, loaded.value, result.checklist.value, options);
  const verifications = found === undefined ? {} : { verifications: found.paths };
  const checked = found?.loaded;
  if (found?.text !== undefined) own.set(displayPath(found.path, cwd), found.text);
  const period = loaded.value.period ?? workspace?.workspace.period;
  const used = { checklist: result.checklist, isDefault: 'isDefault' in named };
  const told = [
    ...loaded.warnings,
    ...(await checkYears(period, header.periodAt, used, store)),
    ...evidence.diagnostics,
    ...(checked === undefined ? [] : checked.ok ? checked.warnings : checked.diagnostics),
  ];
  // An evaluator's file with faults is as bad as faults in the assessment: it holds a part of what is said of the unit.
  if (checked?.ok === false || told.some(({ severity }) => severity === 'error')) {
    return { sources: own, unit, ...services, diagnostics: told, ...verifications };
  }
  const assessment = checked === undefined ? loaded.value : { ...loaded.value, verification: checked.value };
  const candidate = {
    file,
    assessment,
    evidence,
    verification: found === undefined ? undefined : displayPath(found.path, cwd),
    unitAt: header.unitAt,
    name: named.name,
    namedAt: at,
    checklist: result.checklist,
  };
  return { sources: told.length > 0 ? own : new Map(), candidate, warnings: told, ...verifications };
}
