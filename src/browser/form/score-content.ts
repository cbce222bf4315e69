import { loadAssessment } from '../../load/assessment/load-assessment.ts';
import type { Unpacked } from '../../load/checklist/packed-checklist.ts';
import { parseSource, type SourceFile } from '../../load/yaml/parse-source.ts';
import { type Assessment, type EvidenceFindings, evidenceKey } from '../../model/assessment.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Run } from '../../model/run.ts';
import { assembleRun } from '../../score/assemble-run.ts';

/** By what the text of an assessment is scored. */
export interface ContentScoring {
  readonly checklist: Unpacked;
  readonly file: string;
  /** The day of judgement, YYYY-MM-DD. */
  readonly asOf: string;
  /** Sizes of the evidence files that were seen, by their names. */
  readonly seen: ReadonlyMap<string, { readonly size: number }>;
  readonly version: string;
}

/** A diagnostic with the item in whose answer it lies. */
export interface ItemDiagnostic {
  readonly item: string | undefined;
  readonly diagnostic: Diagnostic;
}

export interface ScoredContent {
  /** As `patuh audit` makes it of this file alone; undefined where the file has a fault. */
  readonly run: Run | undefined;
  readonly diagnostics: readonly ItemDiagnostic[];
}

/** Scores the text of an assessment as `patuh audit` scores the file. */
export function scoreContent(text: string, scoring: ContentScoring): ScoredContent {
  const { checklist, file, asOf, version } = scoring;
  const source = parseSource(new TextEncoder().encode(text), file);
  if (!source.ok) return { run: undefined, diagnostics: source.diagnostics.map(withoutItem) };
  const loaded = loadAssessment(source.value, checklist.value);
  const find = itemFinder(source.value);
  if (!loaded.ok) return { run: undefined, diagnostics: loaded.diagnostics.map(find) };
  const assessment = loaded.value;
  const run = assembleRun({
    version,
    checklist,
    asOf,
    basis: 'claimed',
    findings: findingsOf(assessment, scoring.seen),
    institution: assessment.institution ?? null,
    period: assessment.period ?? null,
    place: file,
    assessments: [assessment],
    rejected: [],
    missing: [],
    warnings: loaded.warnings,
    gate: {},
    inputs: [],
  });
  return { run, diagnostics: run.warnings.map(find) };
}

function withoutItem(diagnostic: Diagnostic): ItemDiagnostic {
  return { item: undefined, diagnostic };
}

/** What the page has seen of the evidence. A file that it has not seen counts as one that is not there. */
function findingsOf({ answers }: Assessment, seen: ContentScoring['seen']): EvidenceFindings {
  const named = [...answers.values()].flatMap(({ evidence }) => evidence);
  return new Map(
    named.flatMap((one) => {
      const found = one.file === undefined ? undefined : seen.get(one.file);
      return found === undefined
        ? []
        : [[evidenceKey(one), { condition: found.size === 0 ? ('empty' as const) : ('found' as const) }] as const];
    }),
  );
}

/** Finds the item in whose lines a diagnostic lies; every item of a saved form has lines of its own. */
function itemFinder({ root, source }: SourceFile): (diagnostic: Diagnostic) => ItemDiagnostic {
  const answers = root.kind === 'mapping' ? root.entries.get('answers')?.value : undefined;
  const spans =
    answers?.kind !== 'mapping'
      ? []
      : [...answers.entries].map(([item, { key, value }]) => ({
          item,
          from: source.place(key.start).line ?? 0,
          to: source.place(value.end).line ?? 0,
        }));
  return (diagnostic) => {
    const { line } = diagnostic.at;
    const span = line === undefined ? undefined : spans.find(({ from, to }) => from <= line && line <= to);
    return { item: span?.item, diagnostic };
  };
}
