import type {
  ChecklistSummary,
  Gap,
  InstitutionGap,
  InstitutionResult,
  Reading,
  Run,
  UnitResult,
  VerifiedMean,
  WhatIf,
} from '../model/run.ts';

/**
 * The run as it is for one unit: what an audit of its file alone gives, without the other units, what is rejected, and what is
 * missing. Nothing is scored again. Undefined where the run has no such unit.
 */
export function narrowRun(run: Run, id: string): Run | undefined {
  const unit = run.units.find((one) => one.id === id);
  if (unit === undefined) return undefined;
  const scored = unit.status === 'scored' ? 1 : 0;
  // An evaluator's answers may be in a file of their own.
  const files = new Set([unit.file, ...(unit.verification?.items ?? []).map(({ at }) => at.file)]);
  const { whatIf, ...others } = run;
  return {
    ...others,
    counts: { found: 1, scored, notScored: 1 - scored, rejected: 0, missing: 0 },
    institution: institutionOf(unit, run),
    units: [unit],
    rejected: [],
    missing: [],
    warnings: run.warnings.filter(({ at: { file } }) => files.has(file)),
    violations: run.violations.filter((violation) => violation.unit === id),
    inputs: run.inputs.filter(({ file }) => files.has(file)),
    since: null,
    ...(whatIf === undefined ? {} : { whatIf: narrowWhatIf(whatIf, unit) }),
  };
}

/** What is assumed of one unit; nothing, where only others are changed. */
function narrowWhatIf({ changes, units }: WhatIf, { id, score, interval, zone, label }: UnitResult): WhatIf {
  const own = units.filter(({ unit }) => unit === id);
  const same = { score, interval, zone, label };
  const { before, after } = own[0] ?? { before: same, after: same };
  return { changes: changes.filter(({ unit }) => unit === id), before, after, units: own };
}

/** An institution of one unit. */
function institutionOf(unit: UnitResult, { institution, checklist }: Run): InstitutionResult {
  const { readings, provisional, also } = unit;
  const named = (reading: Reading) => ({ ...reading, label: labelOf(reading, checklist) });
  const { claimed, evidenced, verified } = readings;
  const counted = (reading: Reading | null) => (reading === null ? null : { ...named(reading), units: 1 });
  const { score, interval, zone, label, additions, certain, nearBound } = named(unit);
  const zones = { green: 0, yellow: 0, red: 0 };
  if (zone !== null) zones[zone]++;
  return {
    name: institution.name,
    period: institution.period,
    score,
    interval,
    zone,
    label,
    ...(additions === undefined ? {} : { additions }),
    certain,
    nearBound,
    units: 1,
    services: unit.services,
    readings: {
      claimed: counted(claimed),
      evidenced: counted(evidenced),
      verified: verified === null ? null : { ...named(verified), units: 1, ...besideClaims(unit, claimed, checklist) },
    },
    ...(provisional === undefined ? {} : { provisional }),
    ...(also === undefined ? {} : { also }),
    unproven: unit.unproven.length,
    complete: !unit.uncertainty.includes('unverified'),
    zones,
    uncertainty: unit.uncertainty,
    gaps: unit.status === 'scored' ? unit.gaps.map((gap) => institutionGap(gap, unit.id)) : [],
  };
}

/** What a level is called for an institution. */
function labelOf({ label }: Reading, checklist: ChecklistSummary | null): string | null {
  return checklist?.zones.find((level) => level.label === label)?.institution ?? label;
}

function besideClaims(
  { verification, items }: UnitResult,
  claimed: Reading | null,
  checklist: ChecklistSummary | null,
): VerifiedMean {
  const { score, zone } = claimed ?? { score: null, zone: null };
  return {
    over: { units: 1, of: 1, items: verification?.checked ?? 0, itemsOf: items.length },
    claimedSameUnits: { score, zone, label: claimed === null ? null : labelOf(claimed, checklist) },
  };
}

function institutionGap(
  { item, title, lost, severity, law, remedy, effort, owner }: Gap,
  unit: string,
): InstitutionGap {
  return { item, title, lost, units: [unit], severity, law, remedy, effort, owner };
}
