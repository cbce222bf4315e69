import { orderUnits } from '../../tables.ts';
import { type Section, subsections } from '../outline.ts';
import { alsoPart } from './also-part.ts';
import type { Part, UnitPart } from './audit-context.ts';
import { drawParts } from './draw-parts.ts';
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
