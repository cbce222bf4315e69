import { loadAssessment } from '../load/assessment/load-assessment.ts';
import { loadChecklist as loadChecklistSource } from '../load/checklist/load-checklist.ts';
import { parseSource } from '../load/yaml/parse-source.ts';
import type { Checklist } from '../model/checklist.ts';
import type { Loaded } from '../model/diagnostic.ts';
import type { Basis, UnitResult } from '../model/run.ts';
import { scoreUnit as scoreAssessment } from '../score/score-unit.ts';

/** A checklist from its YAML or JSON, or every fault in it; `file` is the name that diagnostics carry. */
export function loadChecklist(text: string, file = 'checklist.yaml'): Loaded<Checklist> {
  const source = parseSource(new TextEncoder().encode(text), file);
  return source.ok ? loadChecklistSource(source.value) : source;
}

/** By what one unit is scored. */
export interface ScoreOptions {
  /** The day of judgement, YYYY-MM-DD. */
  readonly asOf: string;
  /** Which answers count; the unit's own by default. */
  readonly basis?: Basis;
  /** The name that diagnostics carry. */
  readonly file?: string;
}

/**
 * The result of one unit from its assessment in YAML or JSON, by a checklist, whatever the assessment names; or every fault in
 * it. Files are not looked at, so that evidence proves nothing here but by its links.
 */
export function scoreUnit(
  checklist: Checklist,
  text: string,
  { asOf, basis = 'claimed', file = 'assessment.yaml' }: ScoreOptions,
): Loaded<UnitResult> {
  const source = parseSource(new TextEncoder().encode(text), file);
  const loaded = source.ok ? loadAssessment(source.value, checklist) : source;
  if (!loaded.ok) return loaded;
  const { result } = scoreAssessment(loaded.value, checklist, { asOf, basis, findings: new Map() });
  return { ok: true, value: result, warnings: loaded.warnings };
}
