import type { Assessment } from '../model/assessment.ts';
import type { Checklist, Section } from '../model/checklist.ts';
import { type Diagnostic, warning } from '../model/diagnostic.ts';
import { compare, parseDecimal, toNumber } from '../model/rational.ts';
import type { ChecklistSummary, InstitutionResult, Rejected, Run, RunCounts, UnitResult } from '../model/run.ts';
import { checkGate, type Gate } from './check-gate.ts';
import { scoreInstitution } from './score-institution.ts';
import { scoreUnit } from './score-unit.ts';

/** All that a run is made of. */
export interface RunInput {
  readonly version: string;
  /** Undefined where no assessment named one that could be read. */
  readonly checklist: { readonly value: Checklist; readonly sha256: string } | undefined;
  readonly asOf: string;
  readonly institution: string | null;
  readonly period: string | null;
  readonly assessments: readonly Assessment[];
  readonly rejected: readonly Rejected[];
  readonly missing: readonly string[];
  readonly warnings: readonly Diagnostic[];
  readonly gate: Gate;
}

/** Orders texts by their UTF-16 units: the same on every machine, whatever its locale. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Scores everything and puts it in order. The same input gives the same run, whatever order it comes in. */
export function assembleRun(input: RunInput): Run {
  const checklist = input.checklist?.value;
  const scored =
    checklist === undefined
      ? []
      : input.assessments
          .map((assessment) => scoreUnit(assessment, checklist, input.asOf))
          .sort((a, b) => byText(a.result.id, b.result.id));
  const rejected = input.rejected.toSorted((a, b) => byText(a.file, b.file));
  const missing = input.missing.toSorted(byText);
  const institution = scoreInstitution(scored, checklist, {
    name: input.institution,
    period: input.period,
    rejected: rejected.length,
    missing: missing.length,
  });
  const units = scored.map(({ result }) => result);
  return {
    schemaVersion: 1,
    tool: { name: 'patuh', version: input.version },
    checklist: input.checklist === undefined ? null : summarise(input.checklist.value, input.checklist.sha256),
    basis: 'claimed',
    asOf: input.asOf,
    counts: countUnits(units, rejected.length, missing.length),
    institution,
    units,
    rejected,
    missing,
    warnings: [
      ...input.warnings,
      ...(checklist === undefined ? [] : disputedScores([...units, institution], checklist)),
    ],
    violations: checkGate(input.gate, institution, units),
  };
}

function countUnits(units: readonly UnitResult[], rejected: number, missing: number): RunCounts {
  const scored = units.filter(({ status }) => status === 'scored').length;
  return { found: units.length + rejected + missing, scored, notScored: units.length - scored, rejected, missing };
}

function summarise(checklist: Checklist, sha256: string): ChecklistSummary {
  const { id, title, version, years, standing, scale, rollup, items, zones, root, sources } = checklist;
  return {
    id,
    title,
    version,
    years: years ?? null,
    sha256,
    standing,
    scale: { max: toNumber(scale.max), decimals: scale.decimals },
    rollup,
    items: items.length,
    zones: zones.levels.map(({ min, zone, label }) => ({ min: toNumber(min), zone, label })),
    assumed: assumedSections(root),
    sources: sources.map((source) => ({ id: source.id, title: source.title, status: source.status })),
  };
}

function assumedSections(section: Section): string[] {
  return [
    ...(section.weights === 'assumed' ? [section.title] : []),
    ...section.children.flatMap((child) => (child.kind === 'section' ? assumedSections(child) : [])),
  ];
}

/** Scores in a range for which published zones contradict one another, of units and of the institution. */
function disputedScores(results: readonly (UnitResult | InstitutionResult)[], { zones }: Checklist): Diagnostic[] {
  return results.flatMap((result) => {
    const score = parseDecimal(String(result.score));
    const at = 'file' in result ? { file: result.file } : { file: '' };
    return zones.disputed
      .filter(({ above, below }) => score !== undefined && compare(score, above) > 0 && compare(score, below) < 0)
      .map(({ note }) => warning('disputed-score', at, { unit: result.name ?? '', score: String(result.score), note }));
  });
}
