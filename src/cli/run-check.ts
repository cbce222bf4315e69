import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { readHeader } from '../load/assessment/load-assessment.ts';
import { loadChecklist } from '../load/checklist/load-checklist.ts';
import { loadWorkspace } from '../load/workspace/load-workspace.ts';
import type { SourceFile, SourceKind } from '../load/yaml/parse-source.ts';
import { type Diagnostic, fault, warning } from '../model/diagnostic.ts';
import { describeDiagnostic } from '../report/data/json.ts';
import { jsonText } from '../report/data/json-text.ts';
import { openChecklistStore } from './checklist-store.ts';
import { chooseGroups, type GroupChoice, groupNames } from './choose-groups.ts';
import { complain } from './complain.ts';
import { type Context, chooseMessages } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { displayPath, type Found, type FoundFile, findFiles } from './find-files.ts';
import { assessmentsOf, documentsBeside, namesake } from './find-verification.ts';
import { findWorkspaces, unusableChecklist, type Workspaces } from './find-workspace.ts';
import { openFolderNames } from './folder-names.ts';
import { type Gathered, type GatheredGroup, gatherAssessments } from './gather-assessments.ts';
import { loadNamedChecklist } from './load-named-checklist.ts';
import { describeOn, distinct } from './print-diagnostics.ts';
import { readAssessment, readSource } from './read-assessment.ts';
import type { ReadingOptions } from './reading-options.ts';
import { allowedFolders, staysInside } from './stays-inside.ts';
import { VERSION } from './version.ts';
import { createYield } from './yield-to-event-loop.ts';

/** The options of the command as commander hands them over. */
export interface CheckOptions extends GroupChoice {
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
  const workspaces = findWorkspaces(found, io.cwd);
  const messages = await chooseMessages(context, workspaces.value?.workspace.lang);
  const store = openChecklistStore(io);
  const { checklist } = options;
  if (checklist !== undefined) {
    const named = await loadNamedChecklist(checklist, store, io, messages, options.color);
    if (named === undefined) return EXIT.failed;
  }
  const reading: ReadingOptions = {
    workspace: workspaces.value,
    store,
    checklist,
    cwd: io.cwd,
    evidenceRoot: options.evidenceRoot,
    stdin: io.stdin,
    names: openFolderNames(),
    folders: allowedFolders(found, workspaces.value, io.cwd),
  };
  const sources = new Map<string, string>();
  const gathered = await gatherAssessments({
    ...reading,
    found,
    workspaces,
    yieldNow,
    judgeOther: (file, document, kind) => judgeOther(file, document, kind, reading),
    judgeVerification: (file) => judgeVerification(file, { ...reading, workspace: workspaces.of(file) }, sources),
  });
  for (const [file, text] of gathered.sources) sources.set(file, text);
  const groups = chooseGroups(gathered.groups, options);
  if (groups.length === 0) {
    complain(io, messages, messages.commands.errors.noSuchInstitution(groupNames(gathered.groups)));
    return EXIT.failed;
  }
  const once = distinct(inOrderOfFiles(collectDiagnostics(gathered, groups, workspaces), found));
  const files = gathered.judgedFiles.size;
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

/** A diagnostic with the file that it came with, which need not be the one that it points at. */
interface Told {
  readonly file: string;
  readonly diagnostic: Diagnostic;
}

/** All that `audit` would say of these groups: what it rejects, what it misses, what it warns of. */
function collectDiagnostics(
  { unassigned, warnings }: Gathered,
  groups: readonly GatheredGroup[],
  workspaces: Workspaces,
): Told[] {
  const own = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.map((diagnostic): Told => ({ file: diagnostic.at.file, diagnostic }));
  const rejected = [...unassigned, ...groups.flatMap((group) => group.rejected)];
  return [
    ...own(workspaces.warnings),
    ...rejected.flatMap(({ file, diagnostics }) => diagnostics.map((diagnostic): Told => ({ file, diagnostic }))),
    ...groups.flatMap((group) => own(group.warnings)),
    ...(groups.length > 1 || unassigned.length > 0 ? own(warnings) : []),
    ...groups.flatMap(({ missing, workspace }) => {
      const file = workspace?.workspace.file ?? '';
      return own(missing.map((unit) => fault('missing-unit', { file }, { unit })));
    }),
  ];
}

/** In the order in which the files were found; what came with none of them first. */
function inOrderOfFiles(told: readonly Told[], { files }: Found): Diagnostic[] {
  const places = new Map(files.map(({ file }, index) => [file, index]));
  const placeOf = ({ file }: Told) => places.get(file) ?? -1;
  return told.toSorted((a, b) => placeOf(a) - placeOf(b)).map(({ diagnostic }) => diagnostic);
}

/** Checklists and workspaces; undefined for a file of another kind that was only come across. */
async function judgeOther(
  file: FoundFile,
  document: SourceFile,
  kind: SourceKind,
  reading: ReadingOptions,
): Promise<readonly Diagnostic[] | undefined> {
  if (kind === 'checklist' || kind === 'workspace') {
    const near = kind === 'workspace' ? [dirname(file.path)] : reading.folders;
    if (file.searched && !staysInside(file.path, near)) return [fault('link-outside', { file: file.file }, {})];
  }
  if (kind === 'checklist') {
    const loaded = loadChecklist(document);
    return loaded.ok ? loaded.warnings : loaded.diagnostics;
  }
  if (kind === 'workspace') {
    const loaded = loadWorkspace(document);
    if (!loaded.ok) return loaded.diagnostics;
    const folder = file.path === '-' ? reading.cwd : dirname(file.path);
    return [
      ...loaded.warnings,
      ...(await unusableChecklist({ workspace: loaded.value, folder }, reading.store, reading.folders)),
    ];
  }
  return file.searched ? undefined : [fault('unknown-kind', { file: file.file }, {})];
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
