import { orderUnits } from '../../tables.ts';
import { filled, type Section, subsections } from '../outline.ts';
import { alsoPart } from './also-part.ts';
import type { AuditContext, Part, UnitContext, UnitPart } from './audit-context.ts';
import { PROOF_PARTS } from './proof-parts.ts';
import { resultPart } from './result-part.ts';
import { unitGapsPart } from './unit-gaps-part.ts';

/** What is said of each unit, in this order. */
const PARTS: readonly UnitPart[] = [resultPart, alsoPart, unitGapsPart, ...PROOF_PARTS];

/** A section a unit. */
export const unitPagesPart: Part = (context) => {
  return orderUnits(context.run, context.sort).map(
    (unit): Section => ({ heading: unit.name, blocks: subsections(drawParts(PARTS, { ...context, subject: unit })) }),
  );
};

/** The sections of parts, those that have something to say. */
export function drawParts<C extends AuditContext | UnitContext>(
  parts: readonly ((context: C) => readonly Section[])[],
  context: C,
): Section[] {
  return filled(parts.flatMap((part) => part(context)));
}
