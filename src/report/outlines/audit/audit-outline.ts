import type { Run } from '../../../model/run.ts';
import type { ReportOptions } from '../../report-options.ts';
import type { Outline } from '../outline.ts';
import { alsoPart } from './also-part.ts';
import { auditContext, type Medium, type Part, type UnitPart } from './audit-context.ts';
import { costliestPart } from './costliest-part.ts';
import { countedPart } from './counted-part.ts';
import { methodPart } from './method-part.ts';
import { PROOF_PARTS } from './proof-parts.ts';
import { rejectedPart } from './rejected-part.ts';
import { resultPart } from './result-part.ts';
import { unitGapsPart } from './unit-gaps-part.ts';
import { drawParts, unitPagesPart } from './unit-pages-part.ts';
import { unitSectionsPart } from './unit-sections-part.ts';
import { unitsPart } from './units-part.ts';
import { violationsPart } from './violations-part.ts';
import { zonesPart } from './zones-part.ts';

/**
 * What a report of an audit has, and in which order, by what it is read on: of an institution, and of a unit that is alone.
 * A new part is written once and named here.
 */
const CONTENTS: Readonly<
  Record<Medium, { readonly institution: readonly Part[]; readonly unit: readonly UnitPart[] }>
> = {
  screen: {
    institution: [resultPart, alsoPart, zonesPart, countedPart, unitsPart, costliestPart, violationsPart, methodPart],
    unit: [...[resultPart, alsoPart, unitSectionsPart, unitGapsPart, ...PROOF_PARTS], ...[violationsPart, methodPart]],
  },
  text: {
    institution: [
      ...[resultPart, alsoPart, violationsPart, unitsPart, costliestPart],
      ...[unitPagesPart, rejectedPart, methodPart],
    ],
    unit: [unitPagesPart, rejectedPart, methodPart],
  },
};

/** An audit as an outline, for what it is read on. */
export function auditOutline(run: Run, medium: Medium, options: ReportOptions): Outline {
  const context = auditContext(run, medium, options);
  const { messages, single } = context;
  const { report } = messages;
  const { name, period } = run.institution;
  const [unit] = run.units;
  const checklist = run.checklist === null ? [] : [run.checklist.title];
  const when = period === null ? [] : [report.period(period)];
  const alone = single && medium === 'screen' ? unit : undefined;
  const owner = [...(name === null ? [] : [name]), ...when].join(', ');
  return {
    title: alone?.name ?? [name ?? report.unnamedInstitution, ...when].join(', '),
    kicker: '',
    about: [...(alone === undefined || owner === '' ? [] : [owner]), ...checklist],
    sources: [],
    headline: null,
    version: run.tool.version,
    sections:
      single && unit !== undefined
        ? drawParts(CONTENTS[medium].unit, { ...context, subject: unit })
        : drawParts(CONTENTS[medium].institution, context),
  };
}
