import type { Messages } from '../../messages/messages.ts';
import type { ChecklistTexts } from '../../model/printed-lines.ts';
import type { Run, UnitResult } from '../../model/run.ts';
import { collectTexts, openTextsTeller, type ToldTexts } from './checklist-texts.ts';
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
  const draw = openUnitDrawer({ owner: { institution: name, period }, full: options.full });
  const collector = collectTexts();
  for (const unit of run.units) {
    const { line, texts } = draw(unit);
    collector.learn(texts);
    collector.addUnit(unit.gaps);
    yield line;
  }
  yield* drawEndLines(run, options.full === true ? undefined : collector.texts(), options);
}

const drawLine = (type: string, value: object) => jsonText({ type, ...value }, 0);

/** The first line. */
export function drawRunLine(run: RunHead): string {
  const { tool, checklist, also, basis, asOf } = run;
  return drawLine('run', { schemaVersion: 2, tool, checklist, ...(also === undefined ? {} : { also }), basis, asOf });
}

/** What of a run is known before its units. */
export type RunHead = Pick<Run, 'tool' | 'checklist' | 'also' | 'basis' | 'asOf'>;

/** A unit as its line, with the texts that the line leaves out and no line before it left out. */
export interface DrawnUnit {
  readonly line: string;
  readonly texts: ToldTexts | undefined;
}

/** Whose units are drawn, and how. */
export interface NdjsonDrawing extends Pick<NdjsonOptions, 'full'> {
  readonly owner: { readonly institution: string | null; readonly period: string | null };
}

/** Opens the drawing of units, whose owner every line says. */
export function openUnitDrawer({ owner, full = false }: NdjsonDrawing): (unit: UnitResult) => DrawnUnit {
  const tell = openTextsTeller();
  return (unit) => ({
    line: drawLine('unit', { ...(full ? unit : leanUnit(unit)), ...owner }),
    texts: full ? undefined : tell(unit),
  });
}

/** The lines after the units; `texts` are those that the lines of units left out, if they did. */
export function* drawEndLines(
  run: Omit<Run, 'units'>,
  texts: ChecklistTexts | undefined,
  { messages }: Pick<NdjsonOptions, 'messages'>,
): Generator<string> {
  const { institution, rejected, missing, warnings, violations, inputs, counts, since } = run;
  const owner = { institution: institution.name, period: institution.period };
  for (const input of inputs) yield drawLine('input', input);
  for (const entry of rejected) yield drawLine('rejected', { ...describeRejected(entry, messages), ...owner });
  for (const unit of missing) yield drawLine('missing', { unit, ...owner });
  for (const warning of warnings) yield drawLine('warning', describeDiagnostic(warning, messages));
  for (const violation of violations) yield drawLine('violation', { ...violation, ...owner });
  if (texts !== undefined) yield drawLine('texts', texts);
  yield drawLine('institution', { ...institution, counts, since });
}
