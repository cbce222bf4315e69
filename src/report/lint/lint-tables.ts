import type { LintColumn, LintTexts } from '../../messages/lint-texts.ts';
import type { Zone } from '../../model/checklist.ts';
import type { Level } from '../../model/lint-level.ts';
import type { DocumentResult, LintFinding, LintRun, ServiceResult } from '../../model/lint-run.ts';
import { maskPersonalData } from '../../model/personal-data.ts';
import { shortPlace } from '../place-words.ts';
import type { Table } from '../tables.ts';
import { levelCount } from './lint-sentences.ts';
import { findingText, rulePage } from './lint-words.ts';

/** The tables of a lint run, built once; every format only draws them. */

const NUMBERS: ReadonlySet<LintColumn> = new Set(['services', 'errors', 'warnings', 'notes', 'line', 'column']);

/** The colours of the levels: those of the zones. */
const COLORS: Readonly<Record<Level, Zone | null>> = { error: 'red', warning: 'yellow', note: null };

/** `colors` has the colours of a row or its cells. */
function table<K extends LintColumn>(
  keys: readonly K[],
  rows: readonly Readonly<Record<K, string>>[],
  { report }: LintTexts,
  colors: readonly Omit<Table<K>['rows'][number], 'cells'>[] = [],
): Table<K> {
  return {
    columns: keys.map((key) => ({ key, title: report.columns[key], align: NUMBERS.has(key) ? 'right' : 'left' })),
    rows: rows.map((cells, index) => ({ ...colors[index], cells })),
  };
}

/** Every document with what was found in it. */
export function documentTable({ documents }: Pick<LintRun, 'documents'>, texts: LintTexts) {
  return table(
    ['file', 'kind', 'services', 'errors', 'warnings', 'notes'],
    documents.map((document) => ({
      file: document.file,
      kind: texts.kinds[document.kind],
      services: String(document.services.length),
      errors: String(levelCount(document, 'error')),
      warnings: String(levelCount(document, 'warning')),
      notes: String(levelCount(document, 'note')),
    })),
    texts,
  );
}

/** One finding as cells. */
function findingCells(finding: LintFinding, texts: LintTexts) {
  const { fault, remedy } = findingText(finding, texts);
  const { at, level, rule, law, service, component, suppressed } = finding;
  return {
    file: at.file,
    line: at.line === undefined ? '' : String(at.line),
    column: at.column === undefined ? '' : String(at.column),
    place: shortPlace(at, texts.place),
    level: texts.levels[level],
    rule,
    service: maskPersonalData(service ?? ''),
    component: component === null ? '' : texts.components[component],
    fault,
    remedy,
    law: law.join('; '),
    page: rulePage(rule),
    reason: maskPersonalData(suppressed ?? ''),
  };
}

/** The findings of a document, for people. */
export function findingTable({ findings }: DocumentResult, texts: LintTexts) {
  return table(
    ['level', 'place', 'service', 'fault', 'remedy', 'law', 'rule'],
    findings.map((finding) => {
      const cells = findingCells(finding, texts);
      const { suppressed } = finding;
      const fault =
        suppressed === null ? cells.fault : `${cells.fault} (${texts.report.suppressedBecause(cells.reason)})`;
      return { ...cells, fault };
    }),
    texts,
    findings.map(({ level }) => ({ zones: { level: COLORS[level] } })),
  );
}

/** Every finding of a run, for spreadsheets. */
export function allFindings({ documents }: LintRun, texts: LintTexts) {
  return table(
    [
      'file',
      'line',
      'column',
      'place',
      'level',
      'rule',
      'service',
      'component',
      'fault',
      'remedy',
      'law',
      'page',
      'reason',
    ],
    documents.flatMap(({ findings }) => findings.map((finding) => findingCells(finding, texts))),
    texts,
  );
}

/** What was recognised of a service, component by component. */
export function componentTable({ components }: ServiceResult, texts: LintTexts) {
  return table(
    ['component', 'state', 'heading', 'likeness', 'place'],
    components.map(({ component, state, heading, likeness, at }) => ({
      component: texts.components[component],
      state: texts.states[state],
      heading: maskPersonalData(heading ?? ''),
      likeness: likeness === null ? '' : texts.likeness[likeness],
      place: at === null ? '' : shortPlace(at, texts.place),
    })),
    texts,
    components.map(({ state }) => ({ zone: state === 'filled' ? 'green' : 'red' })),
  );
}
