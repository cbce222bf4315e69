import { readHeader } from '../load/assessment/load-assessment.ts';
import { loadChecklist } from '../load/checklist/load-checklist.ts';
import { loadWorkspace } from '../load/workspace/load-workspace.ts';
import type { SourceFile, SourceKind } from '../load/yaml/parse-source.ts';
import { type Diagnostic, fault, warning } from '../model/diagnostic.ts';
import { chooseGroups, type GroupChoice } from './choose-groups.ts';
import { displayPath } from './file-source.ts';
import type { Found, FoundFile } from './find-files.ts';
import { assessmentsOf, documentsBeside, namesake } from './find-verification.ts';
import { unusableChecklist, type Workspaces } from './find-workspace.ts';
import { type Gathered, type GatheredGroup, gatherAssessments } from './gather-assessments.ts';
import type { Session } from './open-session.ts';
import { readAssessment, readSource } from './read-assessment.ts';
import type { ReadingOptions } from './reading-options.ts';
import { staysInside } from './stays-inside.ts';

/** By what inputs are checked. */
export interface CheckSettings extends GroupChoice, Pick<ReadingOptions, 'checklist' | 'evidenceRoot'> {}

/** What is wrong with the inputs. */
export interface CheckedInputs {
  readonly gathered: Gathered;
  /** None where there is no institution and period as they were asked for. */
  readonly groups: readonly GatheredGroup[];
  /** In the order of the files. One that several units share, a broken checklist, is there several times. */
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of the files with diagnostics, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Reads and judges assessments as an audit does, with checklists, workspaces and evaluators' files besides, and scores nothing:
 * what an audit of these files rejects, misses and warns of is what this finds.
 */
export async function checkInputs(session: Session, settings: CheckSettings): Promise<CheckedInputs> {
  const { checklist, evidenceRoot } = settings;
  const { workspaces } = session;
  const reading: ReadingOptions = { ...session, checklist, evidenceRoot, workspace: workspaces.value };
  const sources = new Map<string, string>();
  const gathered = await gatherAssessments({
    ...session,
    checklist,
    evidenceRoot,
    judgeOther: (file, document, kind) => judgeOther(file, document, kind, reading),
    judgeVerification: (file) => judgeVerification(file, { ...reading, workspace: workspaces.of(file) }, sources),
  });
  for (const [file, text] of gathered.sources) sources.set(file, text);
  const groups = chooseGroups(gathered.groups, settings);
  const diagnostics = inOrderOfFiles(collectDiagnostics(gathered, groups, workspaces), session.found);
  return { gathered, groups, diagnostics, sources };
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
  const { source } = reading;
  const { dirname } = source.paths;
  if (kind === 'checklist' || kind === 'workspace') {
    const near = kind === 'workspace' ? [dirname(file.path)] : reading.folders;
    if (file.searched && !staysInside(file.path, near, source)) return [fault('link-outside', { file: file.file }, {})];
  }
  if (kind === 'checklist') {
    const loaded = loadChecklist(document);
    return loaded.ok ? loaded.warnings : loaded.diagnostics;
  }
  if (kind === 'workspace') {
    const loaded = loadWorkspace(document);
    if (!loaded.ok) return loaded.diagnostics;
    const folder = file.path === '-' ? source.cwd : dirname(file.path);
    return [
      ...loaded.warnings,
      ...(await unusableChecklist({ workspace: loaded.value, folder }, reading.store, reading.folders, source)),
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
  const places = assessmentsOf(file.path, reading.source.paths);
  const found = await findAssessment(file, places, reading);
  if (found === undefined) {
    const expected = displayPath(places[0], reading.source);
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
  const { source } = reading;
  const foundAt = (place: string) => ({ path: place, file: displayPath(place, source), searched: true });
  const byName = places.find((place) => typeof source.realPath(place) === 'string');
  if (byName !== undefined) return foundAt(byName);
  for (const file of searched ? [] : documentsBeside(path, reading.names, source.paths).map(foundAt)) {
    const document = await readSource(file, reading, new Map());
    const unit = document.ok ? readHeader(document.value).unit : undefined;
    if (unit?.toLowerCase() === namesake(path, source.paths).toLowerCase()) return file;
  }
  return undefined;
}
