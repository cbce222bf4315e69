import type { Assessment, EvidenceFindings } from '../model/assessment.ts';
import type { Checklist } from '../model/checklist.ts';
import { type Diagnostic, warning } from '../model/diagnostic.ts';
import { compare, parseDecimal } from '../model/rational.ts';
import type {
  Basis,
  InputFile,
  InstitutionResult,
  Rejected,
  Run,
  RunCounts,
  UnitResult,
  Violation,
} from '../model/run.ts';
import type { UnitDocuments } from '../model/unit-documents.ts';
import { yearsIn } from '../text/years.ts';
import { checkBaseline } from './baseline/check-baseline.ts';
import { checkGate, type Gate, type JudgedInstitution, type JudgedUnit } from './check-gate.ts';
import type { ExactScores } from './compare/compared-run.ts';
import { exactScores } from './compare/exact-scores.ts';
import { compareRuns } from './compare-runs.ts';
import { NO_READING, readScore } from './read-score.ts';
import { type OtherChecklist, prepareOther } from './score-also.ts';
import { readMean, scoreInstitution } from './score-institution.ts';
import { type ScoredUnit, scoreUnit } from './score-unit.ts';
import { summariseChecklist } from './summarise-checklist.ts';

/** All that a run is made of. */
export interface RunInput {
  readonly version: string;
  /** Undefined where no assessment named one that could be read. */
  readonly checklist: { readonly value: Checklist; readonly sha256: string } | undefined;
  readonly asOf: string;
  readonly basis: Basis;
  /** What looking at the evidence of all assessments found. */
  readonly findings: EvidenceFindings;
  readonly institution: string | null;
  readonly period: string | null;
  /** The file that speaks for the institution, or the folder: where a warning about it points. */
  readonly place: string;
  readonly assessments: readonly Assessment[];
  readonly rejected: readonly Rejected[];
  /** Rejected files that may be this institution's: while there are any, it is incomplete. */
  readonly unassigned?: readonly Rejected[];
  readonly missing: readonly string[];
  /** Names of the units of the workspace by their ids. */
  readonly unitNames?: ReadonlyMap<string, string> | undefined;
  /** How many files may be assessments and are not read. */
  readonly notRead?: number;
  readonly warnings: readonly Diagnostic[];
  readonly gate: Gate;
  readonly inputs: readonly InputFile[];
  /** What the units' documents contain, by the id of the unit; undefined where not asked for. */
  readonly documents?: ReadonlyMap<string, UnitDocuments> | undefined;
  /** Other checklists that the answers are scored under as far as topics reach, in the order asked for. */
  readonly also?: readonly { readonly value: Checklist; readonly sha256: string }[];
  /** An earlier run of the same checklist, to say what changed since. */
  readonly before?: Run | undefined;
}

/** Orders texts by their UTF-16 units: the same on every machine, whatever its locale. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** All that a run of units that have been scored is made of. */
export interface ScoredRunInput extends Omit<RunInput, 'assessments' | 'findings' | 'documents'> {
  /** In any order; none where there is no checklist. */
  readonly scored: readonly ScoredUnit[];
}

/** Scores everything and puts it in order. The same input gives the same run, whatever order it comes in. */
export function assembleRun(input: RunInput): Run {
  return assembleScoredRun(input).run;
}

/** The same, with what the scores are rounded from, for a comparison that needs means over some of the units. */
export function assembleScoredRun(input: RunInput): { readonly run: Run; readonly exact: ExactScores } {
  const checklist = input.checklist?.value;
  const others = prepareOthers(input);
  const scored =
    checklist === undefined
      ? []
      : input.assessments.map((assessment) => scoreUnit(assessment, checklist, { ...input, others }));
  return { run: assembleScored({ ...input, scored }), exact: exactScores(scored, checklist) };
}

function prepareOthers({ checklist, also = [] }: Pick<RunInput, 'checklist' | 'also'>): OtherChecklist[] {
  return checklist === undefined ? [] : also.map(({ value }) => prepareOther(checklist.value, value));
}

/** The run of units that have been scored, here or elsewhere, by the run's checklist, day, basis and other checklists. */
export function assembleScored(input: ScoredRunInput): Run {
  const checklist = input.checklist?.value;
  const others = prepareOthers(input);
  const scored = input.scored.toSorted((a, b) => byText(a.result.id, b.result.id));
  const rejected = input.rejected.toSorted((a, b) => byText(a.file, b.file));
  const missing = input.missing.toSorted(byText);
  // A file of which it is not known whose it is may be one more unit.
  const facts = {
    name: input.institution,
    period: input.period,
    rejected: [...rejected, ...(input.unassigned ?? [])],
    missing,
  };
  const institution = scoreInstitution(scored, checklist, facts, others);
  const units = scored.map(({ result }) => result);
  const run: Run = {
    schemaVersion: 1,
    tool: { name: 'patuh', version: input.version },
    checklist: input.checklist === undefined ? null : summariseChecklist(input.checklist.value, input.checklist.sha256),
    ...(input.also === undefined
      ? {}
      : { also: input.also.map(({ value, sha256 }) => summariseChecklist(value, sha256)) }),
    basis: input.basis,
    asOf: input.asOf,
    counts: countUnits(units, rejected.length, missing.length, input.notRead ?? 0),
    institution,
    units,
    rejected,
    missing,
    ...expectedNames(input.unitNames, rejected, missing),
    warnings: [
      ...input.warnings,
      ...(checklist === undefined
        ? []
        : [...withoutTopics(others, checklist, input.place), ...disputedScores(checklist, input, scored, institution)]),
      ...scored.flatMap(({ warnings }) => warnings),
    ],
    violations: judgeRun(input.gate, { scored, checklist, institution, units, rejected, missing }),
    inputs: input.inputs.toSorted((a, b) => byText(a.file, b.file)),
    since: null,
  };
  return input.before === undefined ? run : { ...run, since: compareRuns(input.before, run) };
}

/** The names of units that have no result. */
function expectedNames(
  names: RunInput['unitNames'] = new Map(),
  rejected: Run['rejected'],
  missing: Run['missing'],
): Pick<Run, 'expectedNames'> {
  const ids = new Set([...rejected.flatMap(({ unit }) => unit ?? []), ...missing]);
  const named = [...ids].toSorted(byText).flatMap((unit) => {
    const name = names.get(unit);
    return name === undefined ? [] : [{ unit, name }];
  });
  return named.length === 0 ? {} : { expectedNames: named };
}

/** What a run is judged by besides its gate. */
interface JudgedRun extends Pick<Run, 'institution' | 'units' | 'rejected' | 'missing'> {
  readonly scored: readonly ScoredUnit[];
  readonly checklist: Checklist | undefined;
}

/** The rules of the gate that the run breaks, those of a baseline last. */
function judgeRun(gate: Gate, { scored, checklist, ...run }: JudgedRun): Violation[] {
  const { baseline, disregardWaived = false } = gate;
  const [institution, units] = disregardWaived
    ? withWaivedClosed(scored, checklist, run.institution)
    : [run.institution, run.units];
  const violations = checkGate(gate, institution, units);
  if (baseline === undefined) return violations;
  const zones = new Map(units.map(({ id, zone }) => [id, zone]));
  return [...violations, ...checkBaseline(baseline, run, zones, disregardWaived)];
}

/** Other checklists that the answers say nothing of. */
function withoutTopics(others: readonly OtherChecklist[], used: Checklist, place: string): Diagnostic[] {
  return others
    .filter(({ shared }) => shared.size === 0)
    .map(({ checklist }) => warning('no-shared-topics', { file: place }, { checklist: checklist.id, used: used.id }));
}

/** Institution and units as a gate that disregards waived gaps looks at them. */
function withWaivedClosed(
  scored: readonly ScoredUnit[],
  checklist: Checklist | undefined,
  { score, complete }: InstitutionResult,
): [JudgedInstitution, JudgedUnit[]] {
  const mean = score === null ? undefined : readMean(scored, checklist, ({ accepted }) => accepted);
  const { zone } = mean?.reading ?? NO_READING;
  const units = scored.map(({ result, accepted }) => ({
    ...(checklist === undefined || accepted === undefined ? NO_READING : readScore(accepted, checklist, 'unit')),
    id: result.id,
  }));
  return [{ zone, complete }, units];
}

function countUnits(units: readonly UnitResult[], rejected: number, missing: number, notRead: number): RunCounts {
  const scored = units.filter(({ status }) => status === 'scored').length;
  const found = units.length + rejected + missing + notRead;
  const counts = { found, scored, notScored: units.length - scored, rejected, missing };
  return notRead === 0 ? counts : { ...counts, notRead };
}

/**
 * Scores in a range for which published zones contradict one another, of units and of an institution of several units.
 * Only for periods before the contradiction was settled, and for those that name no year.
 */
export function disputedScores(
  { zones }: Checklist,
  input: Pick<RunInput, 'period' | 'place'>,
  units: readonly ScoredUnit[],
  institution: InstitutionResult | undefined,
): Diagnostic[] {
  const results = [
    ...units.map(({ result: { name, score, file }, period }) => ({
      name,
      score,
      file,
      period: period ?? input.period,
    })),
    ...(institution !== undefined && units.length > 1
      ? [{ ...institution, name: institution.name ?? input.place, file: input.place }]
      : []),
  ];
  return results.flatMap(({ name, score: printed, file, period }) => {
    const score = parseDecimal(String(printed));
    const [year] = yearsIn(period ?? '');
    return zones.disputed
      .filter(({ above, below }) => score !== undefined && compare(score, above) > 0 && compare(score, below) < 0)
      .filter(({ before }) => before === undefined || year === undefined || year < before)
      .map(({ note }) => warning('disputed-score', { file }, { unit: name, score: String(printed), note }));
  });
}
