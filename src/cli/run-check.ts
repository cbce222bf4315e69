import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { readHeader } from '../load/assessment/load-assessment.ts';
import { loadChecklist } from '../load/checklist/load-checklist.ts';
import { loadWorkspace } from '../load/workspace/load-workspace.ts';
import { type Diagnostic, fault, warning } from '../model/diagnostic.ts';
import { describeDiagnostic } from '../report/data/json.ts';
import { jsonText } from '../report/data/json-text.ts';
import { openChecklistStore } from './checklist-store.ts';
import { type Context, chooseMessages } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { displayPath, type FoundFile, findFiles } from './find-files.ts';
import { assessmentsOf, documentsBeside, isVerificationFile, namesake } from './find-verification.ts';
import { findWorkspace, kindOfFile, unusableChecklist } from './find-workspace.ts';
import { openFolderNames } from './folder-names.ts';
import { passedOver } from './gather-assessments.ts';
import { loadNamedChecklist } from './load-named-checklist.ts';
import { misnamedVerification } from './misnamed-verification.ts';
import { isOwnReport } from './own-report.ts';
import { describeOn, distinct } from './print-diagnostics.ts';
import { readAssessment, readSource } from './read-assessment.ts';
import type { ReadingOptions } from './reading-options.ts';
import { allowedFolders, staysInside } from './stays-inside.ts';
import { VERSION } from './version.ts';
import { createYield } from './yield-to-event-loop.ts';

/** The options of the command as commander hands them over. */
export interface CheckOptions {
  readonly checklist?: string;
  readonly evidenceRoot?: string;
  readonly format: 'terminal' | 'json';
  readonly color: boolean;
}

/** `patuh check`: reads and judges assessments, checklists and workspaces, and scores nothing. */
export async function runCheck(paths: readonly string[], options: CheckOptions, context: Context): Promise<ExitCode> {
  const { io } = context;
  const yieldNow = createYield(io);
  const found = await findFiles(paths.length === 0 ? ['.'] : paths, io.cwd, yieldNow);
  // A broken workspace is judged below, as one of the files, or here where it is none of them.
  const workspace = findWorkspace(found, io.cwd);
  const { value } = workspace;
  const messages = await chooseMessages(context, value?.workspace.lang);
  const store = openChecklistStore(io);
  const { checklist } = options;
  if (checklist !== undefined) {
    const named = await loadNamedChecklist(checklist, store, io, messages, options.color);
    if (named === undefined) return EXIT.failed;
  }
  const reading: ReadingOptions = {
    workspace: value,
    store,
    checklist,
    cwd: io.cwd,
    evidenceRoot: options.evidenceRoot,
    stdin: io.stdin,
    names: openFolderNames(),
    folders: allowedFolders(found, value, io.cwd),
  };
  const sources = new Map<string, string>();
  const diagnostics: Diagnostic[] = [
    ...found.diagnostics,
    ...workspace.rejected.flatMap(({ diagnostics: faults }) => faults),
  ];
  const judgements = new Map<FoundFile, readonly Diagnostic[] | undefined>();
  const verifications = new Set<string>();
  // Assessments first: they read the evaluators' files beside them.
  const isVerification = ({ path }: FoundFile) => isVerificationFile(path);
  for (const file of found.files.filter((one) => !isVerification(one))) {
    await yieldNow();
    judgements.set(file, await judge(file, reading, sources, verifications));
  }
  for (const file of found.files.filter(isVerification)) {
    await yieldNow();
    const isTold = verifications.has(file.path);
    judgements.set(file, isTold ? [] : await judgeVerification(file, reading, sources));
  }
  const judged = new Set(found.files.filter((file) => judgements.get(file) !== undefined));
  for (const file of found.files) for (const one of judgements.get(file) ?? []) diagnostics.push(one);
  for (const { argument, files, diagnostics: faults } of found.inputs) {
    if (faults.length > 0 || files.some((file) => judged.has(file))) continue;
    diagnostics.push(fault('no-assessment', { file: argument }, { path: argument }));
  }
  const files = judged.size;
  const once = distinct(diagnostics);
  await yieldNow();
  const errors = once.filter(({ severity }) => severity === 'error').length;
  if (options.format === 'json') {
    const described = once.map((diagnostic) => describeDiagnostic(diagnostic, messages));
    const tool = { name: 'patuh', version: VERSION };
    io.stdout.write(jsonText({ schemaVersion: 1, tool, files, diagnostics: described }));
  } else {
    const { check } = messages.report;
    const text = await describeOn(io.stdout, once, { io, messages, colorAllowed: options.color, sources });
    const summary = once.length === 0 ? check.clean(files) : check.found(files, errors, once.length - errors);
    io.stdout.write(`${text}${summary}\n`);
  }
  return errors === 0 ? EXIT.done : EXIT.failed;
}

/**
 * The diagnostics of one file; undefined for a file of another kind that was only come across. Those of an evaluator's file
 * come with the assessment's, and its path is added to `verifications`.
 */
async function judge(
  file: FoundFile,
  reading: ReadingOptions,
  sources: Map<string, string>,
  verifications: Set<string>,
): Promise<readonly Diagnostic[] | undefined> {
  const document = await readSource(file, reading, sources);
  if (!document.ok) return isOwnReport(file) ? undefined : document.diagnostics;
  const kind = kindOfFile(file, document.value);
  sources.set(file.file, document.value.source.text);
  const near = kind === 'workspace' ? [dirname(file.path)] : reading.folders;
  const isLed = file.searched && !staysInside(file.path, near);
  if (isLed && (kind === 'checklist' || kind === 'workspace')) return [fault('link-outside', { file: file.file }, {})];
  switch (kind) {
    case 'checklist': {
      const loaded = loadChecklist(document.value);
      return loaded.ok ? loaded.warnings : loaded.diagnostics;
    }
    case 'workspace': {
      const loaded = loadWorkspace(document.value);
      if (!loaded.ok) return loaded.diagnostics;
      const folder = file.path === '-' ? reading.cwd : dirname(file.path);
      return [...loaded.warnings, ...(await unusableChecklist({ workspace: loaded.value, folder }, reading.store))];
    }
    case 'assessment':
    case 'nearly-assessment': {
      if (kind === 'nearly-assessment' && file.searched) return [passedOver(document.value)];
      const outcome = await readAssessment(file, document.value, reading);
      for (const [name, text] of outcome.sources) sources.set(name, text);
      for (const path of outcome.verifications ?? []) verifications.add(path);
      return 'candidate' in outcome ? outcome.warnings : outcome.diagnostics;
    }
    case 'verification':
      return [misnamedVerification(file, document.value, reading.cwd)];
    case 'other':
      return file.searched ? undefined : [fault('unknown-kind', { file: file.file }, {})];
  }
}

/** An evaluator's file means something only beside its assessment, which is read with it. */
async function judgeVerification(
  file: FoundFile,
  reading: ReadingOptions,
  sources: Map<string, string>,
): Promise<readonly Diagnostic[]> {
  const places = assessmentsOf(file.path);
  const found = await findAssessment(file, places, reading);
  if (found === undefined) {
    const expected = displayPath(places[0], reading.cwd);
    return [warning('verification-without-assessment', { file: file.file }, { expected })];
  }
  const document = await readSource(found, reading, sources);
  if (!document.ok) return document.diagnostics;
  const outcome = await readAssessment(found, document.value, reading);
  for (const [name, text] of outcome.sources) sources.set(name, text);
  const told = 'candidate' in outcome ? outcome.warnings : outcome.diagnostics;
  // Without a sound assessment nothing can be said of the file itself.
  const own = told.filter(({ at }) => at.file === file.file);
  return outcome.verifications === undefined && !('candidate' in outcome) ? told : own;
}

/**
 * The assessment that an evaluator's file is named after. One that is named after a unit's id is looked for among the
 * files beside it only where it was named outright: in a folder, the assessment was met before.
 */
async function findAssessment(
  { path, searched }: FoundFile,
  places: readonly string[],
  reading: ReadingOptions,
): Promise<FoundFile | undefined> {
  const foundAt = (place: string) => ({ path: place, file: displayPath(place, reading.cwd), searched: true });
  const byName = places.find((place) => existsSync(place));
  if (byName !== undefined) return foundAt(byName);
  for (const file of searched ? [] : documentsBeside(path, reading.names).map(foundAt)) {
    const document = await readSource(file, reading, new Map());
    const unit = document.ok ? readHeader(document.value).unit : undefined;
    if (unit?.toLowerCase() === namesake(path).toLowerCase()) return file;
  }
  return undefined;
}
