import { ZONES, type Zone } from '../model/checklist.ts';
import type { InstitutionResult, Reading, Violation } from '../model/run.ts';
import type { BaselineGate } from './baseline/check-baseline.ts';

/** What is required for exit code 0. */
export interface Gate {
  /** Every unit must be in this zone or a better one. */
  readonly failBelow?: Zone;
  /** Every unit must reach this score, on the checklist's scale. */
  readonly minScore?: number;
  /** The institution must be in this zone or a better one. */
  readonly institutionFailBelow?: Zone;
  /** Judge as if the gaps accepted by waivers were closed. */
  readonly disregardWaived?: boolean;
  /** What is accepted for now: nothing may be worse. */
  readonly baseline?: BaselineGate;
}

/** A unit as the gate looks at it. */
export interface JudgedUnit extends Pick<Reading, 'score' | 'zone'> {
  readonly id: string;
}

/** The institution as the gate looks at it. */
export type JudgedInstitution = Pick<InstitutionResult, 'zone' | 'complete'>;

/** Every rule that fails. A unit without a score passes no rule: "tidak berlaku" everywhere does not pass the gate. */
export function checkGate(gate: Gate, institution: JudgedInstitution, units: readonly JudgedUnit[]): Violation[] {
  const { failBelow, minScore, institutionFailBelow } = gate;
  return [
    ...(failBelow === undefined ? [] : units.flatMap((unit) => checkZone('zone', unit.id, unit, failBelow))),
    ...(minScore === undefined ? [] : units.flatMap((unit) => checkScore(unit, minScore))),
    ...(institutionFailBelow === undefined ? [] : checkInstitution(institution, institutionFailBelow)),
  ];
}

function checkZone(
  rule: Violation['rule'],
  unit: string | null,
  { zone }: Pick<Reading, 'zone'>,
  expected: Zone,
): Violation[] {
  if (zone !== null && ZONES.indexOf(zone) <= ZONES.indexOf(expected)) return [];
  return [{ rule, unit, expected, actual: zone ?? 'not scored' }];
}

/** The zone of an institution is not final while units are outstanding: they may still lower it. */
function checkInstitution(institution: JudgedInstitution, expected: Zone): Violation[] {
  const found = checkZone('institution-zone', null, institution, expected);
  if (found.length > 0 || institution.complete) return found;
  return [{ rule: 'institution-zone', unit: null, expected, actual: 'incomplete' }];
}

/** Both numbers are the nearest doubles of decimals, so equal decimals are equal doubles. */
function checkScore({ id, score }: JudgedUnit, expected: number): Violation[] {
  if (score !== null && score >= expected) return [];
  return [
    { rule: 'score', unit: id, expected: String(expected), actual: score === null ? 'not scored' : String(score) },
  ];
}
