import { loadChecklist } from '../load/load-checklist.ts';
import { loadWorkspace } from '../load/load-workspace.ts';
import { type DocumentKind, kindOf } from '../load/parse-document.ts';
import { type Diagnostic, fault, warning } from '../model/diagnostic.ts';
import { renderDiagnostics } from '../report/diagnostics.ts';
import { describeDiagnostic } from '../report/json.ts';
import { openChecklistStore } from './checklist-store.ts';
import { type Context, chooseMessages, drawingOptions } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import { findWorkspace } from './find-workspace.ts';
import { type ReadingOptions, readAssessment, readDocument } from './read-assessment.ts';
import { VERSION } from './version.ts';

/** The options of the command as commander hands them over. */
export interface CheckOptions {
  readonly checklist?: string;
  readonly format: 'terminal' | 'json';
  readonly color: boolean;
}

/** `patuh check`: reads and judges assessments, checklists and workspaces, and scores nothing. */
export async function runCheck(paths: readonly string[], options: CheckOptions, context: Context): Promise<ExitCode> {
  const { io } = context;
  const found = await findFiles(paths.length === 0 ? ['.'] : paths, io.cwd);
  // A broken workspace is judged below, as one of the files, or here where it is none of them.
  const workspace = findWorkspace(found, io.cwd);
  const reading: ReadingOptions = {
    workspace: workspace.ok ? workspace.value : undefined,
    store: openChecklistStore(io.home, io.cwd),
    checklist: options.checklist,
    cwd: io.cwd,
    stdin: io.stdin,
  };
  const sources = new Map<string, string>();
  const diagnostics: Diagnostic[] = [...found.diagnostics, ...(workspace.ok ? [] : workspace.diagnostics)];
  let files = 0;
  for (const file of found.files) {
    const judgement = await judge(file, reading, sources);
    if (judgement === undefined) continue;
    files++;
    diagnostics.push(...judgement);
  }
  if (files === 0 && diagnostics.length === 0) {
    diagnostics.push(
      ...found.inputs.map(({ argument }) => fault('no-assessment', { file: argument }, { path: argument })),
    );
  }
  const messages = chooseMessages(context, reading.workspace?.workspace.lang);
  const once = distinct(diagnostics);
  const errors = once.filter(({ severity }) => severity === 'error').length;
  if (options.format === 'json') {
    const described = once.map((diagnostic) => describeDiagnostic(diagnostic, messages));
    const tool = { name: 'patuh', version: VERSION };
    io.stdout.write(`${JSON.stringify({ schemaVersion: 1, tool, files, diagnostics: described }, null, 2)}\n`);
  } else {
    const { check } = messages.report;
    const { color } = drawingOptions(io, io.stdout, options.color);
    const text = once.length === 0 ? '' : `${renderDiagnostics(once, sources, { messages, color })}\n`;
    const summary = once.length === 0 ? check.clean(files) : check.found(files, errors, once.length - errors);
    io.stdout.write(`${text}${summary}\n`);
  }
  return errors === 0 ? EXIT.done : EXIT.failed;
}

function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}

/** The diagnostics of one file; undefined for a file of another kind that was only come across. */
async function judge(
  file: FoundFile,
  reading: ReadingOptions,
  sources: Map<string, string>,
): Promise<readonly Diagnostic[] | undefined> {
  const document = await readDocument(file, reading, sources);
  if (!document.ok) return document.diagnostics;
  const kind: DocumentKind = kindOf(document.value);
  sources.set(file.file, document.value.source.text);
  switch (kind) {
    case 'checklist':
      return found(loadChecklist(document.value));
    case 'workspace':
      return found(loadWorkspace(document.value));
    case 'assessment':
    case 'nearly-assessment': {
      if (kind === 'nearly-assessment' && file.searched)
        return [warning('passed-over', { file: file.file }, { key: 'unit' })];
      const outcome = readAssessment(file, document.value, reading);
      for (const [name, text] of outcome.sources) sources.set(name, text);
      return 'candidate' in outcome ? outcome.warnings : outcome.diagnostics;
    }
    case 'other':
      return file.searched ? undefined : [fault('unknown-kind', { file: file.file }, {})];
  }
}

function found(loaded: ReturnType<typeof loadChecklist> | ReturnType<typeof loadWorkspace>): readonly Diagnostic[] {
  return loaded.ok ? loaded.warnings : loaded.diagnostics;
}
