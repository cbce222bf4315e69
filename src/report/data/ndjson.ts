import type { Messages } from '../../messages/messages.ts';
import type { ChecklistTexts } from '../../model/printed-lines.ts';
import type { Run, UnitResult } from '../../model/run.ts';
import { collectTexts } from './checklist-texts.ts';
import { describeDiagnostic, describeRejected } from './json.ts';
import { jsonText } from './json-text.ts';
import { leanUnit } from './lean-unit.ts';

/** How the lines are drawn. */
export interface NdjsonOptions {
  readonly messages: Messages;
  /** Every line of a unit has the texts of its checklist. */
  readonly full?: boolean | undefined;
}

/**
 * The run as JSON, a line at a time, each with its `type`: first `run` with what applies to all and is known before any unit,
 * then the units in order of id; after them what only the end can tell: inputs, rejected files, missing units, warnings, broken
 * rules of the gate, the texts of the checklist once, and the institution's result with counts and comparison last, so that a
 * stream that breaks off is noticed. With `full` the texts are in each unit instead. Lines of one unit also say whose it is, so
 * that lines of several runs may be sorted and filtered.
 */
export function* renderNdjson(run: Run, options: NdjsonOptions): Generator<string> {
  yield drawRunLine(run);
  const { name, period } = run.institution;
  const units = openUnitLines({ institution: name, period }, options);
  for (const unit of run.units) yield units.draw(unit);
  yield* drawEndLines(run, units, options);
}

const drawLine = (type: string, value: object) => jsonText({ type, ...value }, 0);

/** The first line. */
export function drawRunLine(run: RunHead): string {
  const { tool, checklist, also, basis, asOf } = run;
  return drawLine('run', { schemaVersion: 2, tool, checklist, ...(also === undefined ? {} : { also }), basis, asOf });
}

/** What of a run is known before its units. */
export type RunHead = Pick<Run, 'tool' | 'checklist' | 'also' | 'basis' | 'asOf'>;

/** Draws the units of a run one by one. */
export interface UnitLines {
  readonly draw: (unit: UnitResult) => string;
  /** The texts that the lines leave out; undefined where they contain them. */
  readonly texts: () => ChecklistTexts | undefined;
}

/** Opens the lines of units, whose `owner` every line says. */
export function openUnitLines(
  owner: { readonly institution: string | null; readonly period: string | null },
  { full = false }: Pick<NdjsonOptions, 'full'>,
): UnitLines {
  const collector = collectTexts();
  return {
    draw(unit) {
      if (!full) collector.add(unit);
      return drawLine('unit', { ...(full ? unit : leanUnit(unit)), ...owner });
    },
    texts: () => (full ? undefined : collector.texts()),
  };
}

/** The lines after the units. */
export function* drawEndLines(
  run: Omit<Run, 'units'>,
  units: Pick<UnitLines, 'texts'>,
  { messages }: Pick<NdjsonOptions, 'messages'>,
): Generator<string> {
  const { institution, rejected, missing, warnings, violations, inputs, counts, since } = run;
  const owner = { institution: institution.name, period: institution.period };
  for (const input of inputs) yield drawLine('input', input);
  for (const entry of rejected) yield drawLine('rejected', { ...describeRejected(entry, messages), ...owner });
  for (const unit of missing) yield drawLine('missing', { unit, ...owner });
  for (const warning of warnings) yield drawLine('warning', describeDiagnostic(warning, messages));
  for (const violation of violations) yield drawLine('violation', { ...violation, ...owner });
  const texts = units.texts();
  if (texts !== undefined) yield drawLine('texts', texts);
  yield drawLine('institution', { ...institution, counts, since });
}
