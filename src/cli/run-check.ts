import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadChecklist } from '../load/load-checklist.ts';
import { loadWorkspace } from '../load/load-workspace.ts';
import { type Diagnostic, fault, warning } from '../model/diagnostic.ts';
import { describeDiagnostic } from '../report/json.ts';
import { breather } from './breather.ts';
import { openChecklistStore } from './checklist-store.ts';
import { type Context, chooseMessages } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { displayPath, type FoundFile, findFiles } from './find-files.ts';
import { assessmentsOf, isVerificationFile } from './find-verification.ts';
import { findWorkspace, kindOfFile, unusableChecklist } from './find-workspace.ts';
import { passedOver } from './gather-assessments.ts';
import { loadNamedChecklist } from './load-named-checklist.ts';
import { isOwnReport } from './own-report.ts';
import { describeOn, distinct } from './print-diagnostics.ts';
import { type ReadingOptions, readAssessment, readDocument } from './read-assessment.ts';
import { VERSION } from './version.ts';

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
  const breathe = breather(io);
  const found = await findFiles(paths.length === 0 ? ['.'] : paths, io.cwd, breathe);
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
  };
  const sources = new Map<string, string>();
  const diagnostics: Diagnostic[] = [
    ...found.diagnostics,
    ...workspace.rejected.flatMap(({ diagnostics: faults }) => faults),
  ];
  const judged = new Set<FoundFile>();
  for (const file of found.files) {
    await breathe();
    const judgement = await judge(file, reading, sources);
    if (judgement === undefined) continue;
    judged.add(file);
    diagnostics.push(...judgement);
  }
  for (const { argument, files, diagnostics: faults } of found.inputs) {
    if (faults.length > 0 || files.some((file) => judged.has(file))) continue;
    diagnostics.push(fault('no-assessment', { file: argument }, { path: argument }));
  }
  const files = judged.size;
  const once = distinct(diagnostics);
  await breathe();
  const errors = once.filter(({ severity }) => severity === 'error').length;
  if (options.format === 'json') {
    const described = once.map((diagnostic) => describeDiagnostic(diagnostic, messages));
    const tool = { name: 'patuh', version: VERSION };
    io.stdout.write(`${JSON.stringify({ schemaVersion: 1, tool, files, diagnostics: described }, null, 2)}\n`);
  } else {
    const { check } = messages.report;
    const text = await describeOn(io.stdout, once, { io, messages, colorAllowed: options.color, sources });
    const summary = once.length === 0 ? check.clean(files) : check.found(files, errors, once.length - errors);
    io.stdout.write(`${text}${summary}\n`);
  }
  return errors === 0 ? EXIT.done : EXIT.failed;
}

/** The diagnostics of one file; undefined for a file of another kind that was only come across. */
async function judge(
  file: FoundFile,
  reading: ReadingOptions,
  sources: Map<string, string>,
): Promise<readonly Diagnostic[] | undefined> {
  if (isVerificationFile(file.path)) return judgeVerification(file, reading, sources);
  const document = await readDocument(file, reading, sources);
  if (!document.ok) return isOwnReport(file) ? undefined : document.diagnostics;
  const kind = kindOfFile(file, document.value);
  sources.set(file.file, document.value.source.text);
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
      return 'candidate' in outcome ? outcome.warnings : outcome.diagnostics;
    }
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
  const path = places.find((place) => existsSync(place));
  if (path === undefined) {
    const expected = displayPath(places[0] ?? file.path, reading.cwd);
    return [warning('verification-without-assessment', { file: file.file }, { expected })];
  }
  const assessment = { path, file: displayPath(path, reading.cwd), searched: true };
  const document = await readDocument(assessment, reading, sources);
  if (!document.ok) return document.diagnostics;
  const outcome = await readAssessment(assessment, document.value, reading);
  for (const [name, text] of outcome.sources) sources.set(name, text);
  const told = 'candidate' in outcome ? outcome.warnings : outcome.diagnostics;
  // Without a sound assessment nothing can be said of the file itself.
  const own = told.filter(({ at }) => at.file === file.file);
  return outcome.verification === undefined && !('candidate' in outcome) ? told : own;
}
