import type { Assessment, EvidenceFindings } from '../model/assessment.ts';
import { type Diagnostic, fault, warning } from '../model/diagnostic.ts';
import type { EvidenceFinding } from '../model/evidence.ts';
import type { Rejected } from '../model/run.ts';
import { nearest } from '../text/nearest.ts';
import type { ChecklistStore, LoadedChecklist } from './checklist-store.ts';
import { groupNames } from './choose-groups.ts';
import { comparableName, type Identity, isNamedBy } from './complete-identities.ts';
import type { PathRules } from './file-source.ts';
import type { Found, FoundFile } from './find-files.ts';
import { unreadWarning } from './find-unread.ts';
import { isVerificationFile } from './find-verification.ts';
import { type FoundWorkspace, unusableChecklist } from './find-workspace.ts';
import { type AssessmentGroup, groupAssessments } from './group-assessments.ts';
import { type GatherOptions, type ReadCandidate, readAssessments } from './read-assessments.ts';

/** All assessments of one institution and period, by one checklist. */
export interface GatheredGroup {
  readonly institution: string | null;
  readonly period: string | null;
  /** The first in order of path where there are several. */
  readonly workspace: FoundWorkspace | undefined;
  readonly checklist: LoadedChecklist | undefined;
  readonly assessments: readonly Assessment[];
  /** What looking at their evidence found. */
  readonly findings: EvidenceFindings;
  /** Of the evidence files that are there, the real path, by `evidenceKey`. */
  readonly evidencePaths: ReadonlyMap<string, string>;
  readonly rejected: readonly Rejected[];
  readonly missing: readonly string[];
  /** How many files may be assessments, are not read, and are warned of. */
  readonly notRead: number;
  readonly warnings: readonly Diagnostic[];
  /** Names of the files that the scores are computed from: assessments and verifications. */
  readonly scored: readonly string[];
}

/** All assessments of the inputs. */
export interface Gathered {
  /** In order of institution and period; at least one. */
  readonly groups: readonly [GatheredGroup, ...GatheredGroup[]];
  /** Rejected files whose group is unknown; none where there is one group. */
  readonly unassigned: readonly Rejected[];
  /** What is said of no group, or of all. */
  readonly warnings: readonly Diagnostic[];
  /** The files that were taken for something to judge. */
  readonly judgedFiles: ReadonlySet<FoundFile>;
  /** Absolute paths of the files that the result depends on: assessments, verifications, evidence. */
  readonly judged: readonly string[];
  /** Texts of the files with diagnostics, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads every file found, and puts what can be scored together into groups of one institution and period each. */
export async function gatherAssessments(options: GatherOptions): Promise<Gathered> {
  const { found, workspaces } = options;
  const read = await readAssessments(options);
  const all = expectsAllUnits(found, options.source.paths);
  const expecting = all ? workspaces.all.filter(({ workspace }) => workspace.units.length > 0) : [];
  const grouped = groupAssessments(read, expecting, options.source.paths);
  const single = grouped.groups.length === 1;
  const groups: GatheredGroup[] = [];
  for (const group of grouped.groups) groups.push(await gatherGroup(group, single, all, options));
  groups.sort((a, b) => compareNames(a.institution, b.institution) || compareNames(a.period, b.period));
  const unassigned = grouped.unassigned.rejected.map(({ entry }) => entry);
  const files = [...new Set(unassigned.map(({ file }) => file))].sort();
  const told = groups.map(
    (group): GatheredGroup => ({
      ...group,
      warnings: [
        ...group.warnings,
        ...unnamedGroup(group, groups),
        ...(files.length === 0 ? [] : [warning('unassigned-files', { file: files[0] ?? '' }, { files })]),
      ],
    }),
  );
  return {
    groups: told as [GatheredGroup, ...GatheredGroup[]],
    unassigned,
    warnings: [
      ...grouped.unassigned.warnings.map(({ diagnostic }) => diagnostic),
      ...grouped.unassigned.unread.map(({ unread }) => unreadWarning(unread)),
      ...(single ? [] : [severalInstitutions(groups)]),
    ],
    judgedFiles: read.judged,
    judged: [
      ...[...read.judged].flatMap(({ path }) => (path === '-' ? [] : [path])),
      ...read.used,
      ...read.verifications.map(({ path }) => path),
      ...read.candidates.flatMap(({ evidence }) => [...evidence.paths.values()]),
    ],
    sources: read.sources,
  };
}

async function gatherGroup(
  group: AssessmentGroup,
  single: boolean,
  all: boolean,
  { workspaces, store, checklist: forced, folders, source }: GatherOptions,
): Promise<GatheredGroup> {
  const { candidates } = group;
  // Where no file lies below a workspace, that of the inputs counts.
  const speaking =
    group.workspaces.length === 0 && single && workspaces.value !== undefined ? [workspaces.value] : group.workspaces;
  const [workspace, other] = speaking;
  const expected = new Set(speaking.flatMap((one) => one.workspace.units));
  const checklist = await chooseChecklist(candidates, workspace, store);
  const alike = candidates.filter((candidate) => candidate.checklist === checklist);
  const others = candidates.flatMap((candidate): Rejected[] => {
    if (candidate.checklist === checklist || checklist === undefined) return [];
    const facts = { name: candidate.name, used: checklist.value.id };
    const { unit, services } = candidate.assessment;
    const diagnostics = [fault('other-checklist', candidate.namedAt, facts)];
    return [{ file: candidate.file, unit: unit.id, services: services.length, diagnostics }];
  });
  const units = [...byUnit(alike).values()];
  const scored = units.flatMap((files) => (files.length === 1 ? files : []));
  const assessments = scored.map(({ assessment }) => assessment);
  const rejected = [
    ...group.rejected.map(({ entry }) => withExpectedUnit(entry, expected, source.paths)),
    ...others,
    ...units.flatMap((files) => (files.length === 1 ? [] : [duplicateUnit(files)])),
  ];
  const seen = new Set([...assessments.map(({ unit }) => unit.id), ...rejected.flatMap(({ unit }) => unit ?? [])]);
  const unreadWarnings: Diagnostic[] = [];
  for (const { unread } of group.unread) {
    // An expected unit is not missing where a file of its own is there: that file is rejected.
    const awaited = [...expected].find((one) => one.toLowerCase() === unread.unit.toLowerCase() && !seen.has(one));
    if (awaited === undefined) unreadWarnings.push(unreadWarning(unread));
    else {
      seen.add(awaited);
      rejected.push({ file: unread.file, unit: awaited, diagnostics: [unread.diagnostic] });
    }
  }
  const identity = nameGroup(group, workspace, single);
  return {
    ...identity,
    workspace,
    checklist,
    assessments,
    findings: new Map<string, EvidenceFinding>(scored.flatMap(({ evidence }) => [...evidence.findings])),
    evidencePaths: new Map(scored.flatMap(({ evidence }) => [...evidence.paths])),
    rejected,
    notRead: unreadWarnings.length,
    missing: all ? [...expected].filter((unit) => !seen.has(unit)) : [],
    warnings: [
      ...group.warnings.map(({ diagnostic }) => diagnostic),
      ...unreadWarnings,
      ...(checklist?.warnings ?? []),
      ...(workspace === undefined || forced !== undefined
        ? []
        : await unusableChecklist(workspace, store, folders, source)),
      ...(workspace === undefined || other === undefined ? [] : [severalWorkspaces(workspace, other)]),
      ...unlistedUnits(scored, expected),
    ],
    scored: scored.flatMap(({ file, verification }) => [file, ...(verification === undefined ? [] : [verification])]),
  };
}

/** Orders names, those that are missing last. */
function compareNames(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/** The names that most files of a group give, as they write them; else what its workspace says. */
function nameGroup(
  { key, candidates, rejected }: AssessmentGroup,
  workspace: FoundWorkspace | undefined,
  single: boolean,
): Pick<GatheredGroup, 'institution' | 'period'> {
  const identities = [...candidates, ...rejected].flatMap(({ identity }) => identity ?? []);
  const nameOf = (part: keyof Identity): string | null => {
    const own = mostNamed(candidates.map(({ assessment }) => assessment[part]));
    const given = own ?? workspace?.workspace[part] ?? mostNamed(identities.map((one) => one[part]));
    const named =
      given !== undefined && (single || isNamedBy(key, { institution: undefined, period: undefined, [part]: given }));
    return named && comparableName(given) !== undefined ? given : null;
  };
  return { institution: nameOf('institution'), period: nameOf('period') };
}

/** A file called like an expected unit is that unit's, whatever is in it. */
function withExpectedUnit(entry: Rejected, expected: ReadonlySet<string>, { basename, extname }: PathRules): Rejected {
  const stem = basename(entry.file, extname(entry.file));
  return entry.unit === null && expected.has(stem) ? { ...entry, unit: stem } : entry;
}

/** Ids that differ only by case mean one unit. */
function byUnit(candidates: readonly ReadCandidate[]): ReadonlyMap<string, readonly ReadCandidate[]> {
  const units = new Map<string, ReadCandidate[]>();
  for (const candidate of candidates) {
    const key = candidate.assessment.unit.id.toLowerCase();
    const known = units.get(key);
    if (known === undefined) units.set(key, [candidate]);
    else known.push(candidate);
  }
  return units;
}

/** Several files of one unit: one rejected unit, with a fault for each of its files. */
function duplicateUnit(files: readonly ReadCandidate[]): Rejected {
  const names = files.map(({ file }) => file);
  const [services, ...others] = new Set(files.map(({ assessment }) => assessment.services.length));
  return {
    file: names[0] ?? '',
    unit: files[0]?.assessment.unit.id ?? null,
    files: names,
    // Where the files differ, it is not known how many services the unit has.
    ...(services === undefined || others.length > 0 ? {} : { services }),
    diagnostics: files.map(({ file, assessment, unitAt }) => {
      const other = names.filter((name) => name !== file).join(', ');
      return fault('duplicate-unit', unitAt, { unit: assessment.unit.id, other });
    }),
  };
}

/** A single file named outright, or with its evaluator's, is about one unit: the others are not expected then. */
function expectsAllUnits({ inputs, files }: Found, paths: PathRules): boolean {
  return (
    inputs.some(({ isFolder }) => isFolder) || files.filter(({ path }) => !isVerificationFile(path, paths)).length > 1
  );
}

/** A run has one checklist: the workspace's where a file uses it, else the one that most files use. */
async function chooseChecklist(
  candidates: readonly ReadCandidate[],
  workspace: FoundWorkspace | undefined,
  store: ChecklistStore,
): Promise<LoadedChecklist | undefined> {
  const uses = new Map<LoadedChecklist, number>();
  for (const { checklist } of candidates) uses.set(checklist, (uses.get(checklist) ?? 0) + 1);
  const name = workspace?.workspace.checklist;
  if (workspace !== undefined && name !== undefined) {
    const result = await store.load(store.locate(name, workspace.folder));
    if (result.kind === 'loaded' && uses.has(result.checklist)) return result.checklist;
  }
  return mostCounted(uses);
}

function unlistedUnits(candidates: readonly ReadCandidate[], expected: ReadonlySet<string>): Diagnostic[] {
  if (expected.size === 0) return [];
  return candidates.flatMap(({ assessment: { unit }, unitAt }) => {
    if (expected.has(unit.id)) return [];
    const close = nearest(unit.id, expected);
    return [warning('unlisted-unit', unitAt, { unit: unit.id, ...(close === undefined ? {} : { nearest: close }) })];
  });
}

/** The value that most files give; the first of equals. */
function mostNamed(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return mostCounted(counts);
}

function mostCounted<T>(counts: ReadonlyMap<T, number>): T | undefined {
  return [...counts].reduce<[T, number] | undefined>(
    (best, entry) => (best === undefined || entry[1] > best[1] ? entry : best),
    undefined,
  )?.[0];
}

function severalWorkspaces({ workspace }: FoundWorkspace, other: FoundWorkspace): Diagnostic {
  const { file } = other.workspace;
  return warning('several-workspaces', { file }, { used: workspace.file, other: file });
}

function severalInstitutions(
  groups: readonly Pick<GatheredGroup, 'institution' | 'period' | 'assessments' | 'rejected'>[],
): Diagnostic {
  const names = groupNames(groups);
  const file = groups.flatMap(({ assessments, rejected }) => [...assessments, ...rejected])[0]?.file ?? '';
  return warning('several-institutions', { file }, { names });
}

/** Files without an institution or a period, beside others that name one: their group is unknown. */
function unnamedGroup(
  { institution, period, assessments }: GatheredGroup,
  groups: readonly Pick<GatheredGroup, 'institution' | 'period'>[],
): Diagnostic[] {
  const [first] = assessments;
  const lacksInstitution = institution === null && groups.some((group) => group.institution !== null);
  const lacksPeriod = period === null && groups.some((group) => group.period !== null);
  if (first === undefined || !(lacksInstitution || lacksPeriod)) return [];
  const lacks = lacksInstitution && lacksPeriod ? 'both' : lacksInstitution ? 'institution' : 'period';
  return [warning('incomplete-identity', { file: first.file }, { files: assessments.length, lacks })];
}
