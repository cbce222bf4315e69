import { basename, extname } from 'node:path';
import type { SourceFile } from '../load/yaml/parse-source.ts';
import type { Assessment, Evidence, EvidenceFindings } from '../model/assessment.ts';
import { type Diagnostic, fault, warning } from '../model/diagnostic.ts';
import type { EvidenceFinding } from '../model/evidence.ts';
import type { Rejected } from '../model/run.ts';
import type { Workspace } from '../model/workspace.ts';
import { nearest } from '../text/nearest.ts';
import type { LoadedChecklist } from './checklist-store.ts';
import { displayPath, type Found, type FoundFile } from './find-files.ts';
import { assessmentsOf, isVerificationFile, namesake } from './find-verification.ts';
import { kindOfFile, unusableChecklist } from './find-workspace.ts';
import { isOwnReport } from './own-report.ts';
import { type Candidate, readAssessment, readSource } from './read-assessment.ts';
import type { ReadingOptions } from './reading-options.ts';
import type { YieldNow } from './yield-to-event-loop.ts';

/** All assessments of the inputs, by one checklist. */
export interface Gathered {
  readonly checklist: LoadedChecklist | undefined;
  readonly assessments: readonly Assessment[];
  /** What looking at their evidence found. */
  readonly findings: EvidenceFindings;
  /** Of the evidence files that are there, the real path. */
  readonly evidencePaths: ReadonlyMap<Evidence, string>;
  readonly rejected: readonly Rejected[];
  readonly missing: readonly string[];
  readonly warnings: readonly Diagnostic[];
  readonly institution: string | null;
  readonly period: string | null;
  /** Paths of the files that the result stands on: assessments, verifications, evidence. Absolute. */
  readonly judged: readonly string[];
  /** Names of the files that the scores stand on: assessments and verifications. */
  readonly scored: readonly string[];
  /** Texts of the files with diagnostics, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
}

export interface GatherOptions extends ReadingOptions {
  readonly found: Found;
  /** Files that were rejected before: a workspace with faults. */
  readonly rejected: readonly Rejected[];
  readonly yieldNow: YieldNow;
}

/**
 * Reads every file found and keeps what can be scored together. Nothing is dropped: what is no assessment by its own
 * account is passed over, everything else that cannot be scored is rejected with its faults, and never stops the others.
 */
export async function gatherAssessments(options: GatherOptions): Promise<Gathered> {
  const { found, workspace } = options;
  const expected = new Set(workspace?.workspace.units);
  const rejected: Rejected[] = [
    ...options.rejected,
    ...found.diagnostics.map((diagnostic) => ({ file: diagnostic.at.file, unit: null, diagnostics: [diagnostic] })),
  ];
  const warnings: Diagnostic[] = [];
  const sources = new Map<string, string>();
  const candidates: Candidate[] = [];
  const judged = new Set<FoundFile>();

  function reject(file: string, unit: string | undefined, diagnostics: readonly Diagnostic[], services?: number): void {
    const stem = basename(file, extname(file));
    rejected.push({
      file,
      unit: unit ?? (expected.has(stem) ? stem : null),
      ...(services === undefined ? {} : { services }),
      diagnostics,
    });
  }

  const verifications: FoundFile[] = [];
  const used = new Set<string>();

  for (const file of found.files) {
    await options.yieldNow();
    if (options.rejected.some((entry) => entry.file === file.file)) continue;
    if (isVerificationFile(file.path)) {
      verifications.push(file);
      continue;
    }
    const document = await readSource(file, options, sources);
    if (!document.ok) {
      if (isOwnReport(file)) continue;
      judged.add(file);
      reject(file.file, undefined, document.diagnostics);
      continue;
    }
    const kind = kindOfFile(file, document.value);
    if (kind !== 'assessment' && file.searched) {
      if (kind === 'nearly-assessment') warnings.push(passedOver(document.value));
      continue;
    }
    judged.add(file);
    if (kind !== 'assessment' && kind !== 'nearly-assessment') {
      reject(file.file, undefined, [fault('not-an-assessment', { file: file.file }, { kind })]);
      continue;
    }
    const outcome = await readAssessment(file, document.value, options);
    if ('candidate' in outcome) {
      candidates.push(outcome.candidate);
      warnings.push(...outcome.warnings);
    } else reject(file.file, outcome.unit, outcome.diagnostics, outcome.services);
    for (const [name, text] of outcome.sources) sources.set(name, text);
    for (const path of outcome.verifications ?? []) used.add(path);
  }
  const judgedPaths = new Set([...judged].map(({ path }) => path));
  for (const verification of verifications) {
    const { path, file, searched } = verification;
    const places = assessmentsOf(path);
    const stem = namesake(path).toLowerCase();
    // One whose assessment could not be read is not without one.
    const read = used.has(path) || places.some((place) => judgedPaths.has(place));
    if (!searched) judged.add(verification);
    if (read || rejected.some(({ unit }) => unit?.toLowerCase() === stem)) continue;
    if (searched) {
      const expectedFile = displayPath(places[0], options.cwd);
      warnings.push(warning('verification-without-assessment', { file }, { expected: expectedFile }));
    } else reject(file, undefined, [fault('not-an-assessment', { file }, { kind: 'verification' })]);
  }
  for (const { argument, files, diagnostics } of found.inputs) {
    if (diagnostics.length > 0 || files.some((file) => judged.has(file))) continue;
    const none = fault('no-assessment', { file: argument }, { path: argument });
    rejected.push({ file: argument, unit: null, diagnostics: [none] });
  }

  const checklist = await chooseChecklist(candidates, options);
  const alike = candidates.filter((candidate) => candidate.checklist === checklist);
  for (const candidate of candidates) {
    if (candidate.checklist === checklist || checklist === undefined) continue;
    const facts = { name: candidate.name, used: checklist.value.id };
    const { unit, services } = candidate.assessment;
    reject(candidate.file, unit.id, [fault('other-checklist', candidate.namedAt, facts)], services.length);
  }
  const twins = byUnit(alike);
  const single = alike.filter((candidate) => {
    const other = twins.get(unitKey(candidate))?.find((one) => one !== candidate);
    if (other === undefined) return true;
    const { unit, services } = candidate.assessment;
    const facts = { unit: unit.id, other: other.file };
    reject(candidate.file, unit.id, [fault('duplicate-unit', candidate.unitAt, facts)], services.length);
    return false;
  });
  const assessments = single.map(({ assessment }) => assessment);
  const seen = new Set([...assessments.map(({ unit }) => unit.id), ...rejected.flatMap(({ unit }) => unit ?? [])]);
  return {
    checklist,
    assessments,
    findings: new Map<Evidence, EvidenceFinding>(single.flatMap(({ evidence }) => [...evidence.findings])),
    evidencePaths: new Map(single.flatMap(({ evidence }) => [...evidence.paths])),
    rejected,
    missing: expectsAllUnits(found) ? [...expected].filter((unit) => !seen.has(unit)) : [],
    warnings: [
      ...warnings,
      ...(checklist?.warnings ?? []),
      ...(workspace === undefined || options.checklist !== undefined
        ? []
        : await unusableChecklist(workspace, options.store)),
      ...unlistedUnits(single, expected),
      ...severalNames(assessments, workspace?.workspace),
    ],
    institution: mostNamed(assessments.map((one) => one.institution)) ?? workspace?.workspace.institution ?? null,
    period: mostNamed(assessments.map((one) => one.period)) ?? workspace?.workspace.period ?? null,
    scored: single.flatMap(({ file, verification }) => [file, ...(verification === undefined ? [] : [verification])]),
    judged: [
      ...[...judgedPaths].filter((path) => path !== '-'),
      ...used,
      ...verifications.map(({ path }) => path),
      ...candidates.flatMap(({ evidence }) => [...evidence.paths.values()]),
    ],
    sources,
  };
}

/** Ids that differ only by case mean one unit. */
function unitKey({ assessment }: Candidate): string {
  return assessment.unit.id.toLowerCase();
}

function byUnit(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const units = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const known = units.get(unitKey(candidate));
    if (known === undefined) units.set(unitKey(candidate), [candidate]);
    else known.push(candidate);
  }
  return units;
}

/** A single file named outright, or with its evaluator's, is one unit's affair: nobody expects the others then. */
function expectsAllUnits({ inputs, files }: Found): boolean {
  return inputs.some(({ isFolder }) => isFolder) || files.filter(({ path }) => !isVerificationFile(path)).length > 1;
}

/** What is said of a file that is nearly an assessment: the key that it lacks. */
export function passedOver({ source, root }: SourceFile): Diagnostic {
  const has = (key: string) => root.kind === 'mapping' && root.entries.has(key);
  return warning('passed-over', { file: source.file }, { key: has('unit') ? 'checklist' : 'unit' });
}

/** A run has one checklist: the workspace's where a file uses it, else the one that most files use. */
async function chooseChecklist(
  candidates: readonly Candidate[],
  { workspace, store }: GatherOptions,
): Promise<LoadedChecklist | undefined> {
  const uses = new Map<LoadedChecklist, number>();
  for (const { checklist } of candidates) uses.set(checklist, (uses.get(checklist) ?? 0) + 1);
  const name = workspace?.workspace.checklist;
  if (workspace !== undefined && name !== undefined) {
    const result = await store.load(store.locate(name, workspace.folder));
    if (result.kind === 'loaded' && uses.has(result.checklist)) return result.checklist;
  }
  return [...uses].reduce<[LoadedChecklist, number] | undefined>(
    (best, use) => (best === undefined || use[1] > best[1] ? use : best),
    undefined,
  )?.[0];
}

function unlistedUnits(candidates: readonly Candidate[], expected: ReadonlySet<string>): Diagnostic[] {
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
  return [...counts].reduce<[string, number] | undefined>(
    (best, entry) => (best === undefined || entry[1] > best[1] ? entry : best),
    undefined,
  )?.[0];
}

function severalNames(assessments: readonly Assessment[], workspace: Workspace | undefined): Diagnostic[] {
  const distinct = (values: readonly (string | undefined)[]) => [
    ...new Set(values.filter((value) => value !== undefined)),
  ];
  const names = distinct(assessments.map(({ institution }) => institution));
  const periods = distinct(assessments.map(({ period }) => period));
  const at = { file: workspace?.file ?? assessments[0]?.file ?? '' };
  const used = mostNamed(assessments.map(({ institution }) => institution)) ?? '';
  return [
    ...(names.length > 1 ? [warning('several-institutions', at, { names, used })] : []),
    ...(periods.length > 1 ? [warning('several-periods', at, { periods })] : []),
  ];
}
