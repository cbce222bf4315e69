import type { LintTexts } from '../../messages/lint-texts.ts';
import type { Zone } from '../../model/checklist.ts';
import type { Level } from '../../model/lint-level.ts';
import type { DocumentResult, LintFinding, LintRun, ServiceResult } from '../../model/lint-run.ts';
import { maskPersonalData } from '../../model/personal-data.ts';
import { shortPlace } from '../place-words.ts';
import { type ColumnOf, tableOf } from '../table.ts';
import { levelCount } from './lint-sentences.ts';
import { findingText, rulePage } from './lint-words.ts';

/** The tables of a lint run, built once; every format only draws them. */

/** The colours of the levels: those of the zones. */
const COLORS: Readonly<Record<Level, Zone | null>> = { error: 'red', warning: 'yellow', note: null };

/** Every document with what was found in it. */
export function documentTable({ documents }: Pick<LintRun, 'documents'>, texts: LintTexts) {
  const { columns } = texts.report;
  return tableOf(documents, {
    file: [columns.file, ({ file }) => file],
    kind: [columns.kind, ({ kind }) => texts.kinds[kind]],
    services: [columns.services, ({ services }) => String(services.length), 'right'],
    errors: [columns.errors, (document) => String(levelCount(document, 'error')), 'right'],
    warnings: [columns.warnings, (document) => String(levelCount(document, 'warning')), 'right'],
    notes: [columns.notes, (document) => String(levelCount(document, 'note')), 'right'],
  });
}

/** What columns say of findings. */
function findingColumns(texts: LintTexts) {
  const { columns } = texts.report;
  const reason = ({ suppressed }: LintFinding) => maskPersonalData(suppressed ?? '');
  return {
    file: [columns.file, ({ at }) => at.file],
    line: [columns.line, ({ at }) => String(at.line ?? ''), 'right'],
    column: [columns.column, ({ at }) => String(at.column ?? ''), 'right'],
    place: [columns.place, ({ at }) => shortPlace(at, texts.place)],
    level: [columns.level, ({ level }) => ({ text: texts.levels[level], zone: COLORS[level] })],
    rule: [columns.rule, ({ rule }) => rule],
    service: [columns.service, ({ service }) => maskPersonalData(service ?? '')],
    component: [columns.component, ({ component }) => (component === null ? '' : texts.components[component])],
    fault: [columns.fault, (finding) => findingText(finding, texts).fault],
    remedy: [columns.remedy, (finding) => findingText(finding, texts).remedy],
    law: [columns.law, ({ law }) => law.join('; ')],
    page: [columns.page, ({ rule }) => rulePage(rule)],
    reason: [columns.reason, reason],
  } as const satisfies Record<string, ColumnOf<LintFinding>>;
}

/** The findings of a document, for people. */
export function findingTable({ findings }: DocumentResult, texts: LintTexts) {
  const { level, place, service, fault, remedy, law, rule, reason } = findingColumns(texts);
  const [title, faultOf] = fault;
  const [, reasonOf] = reason;
  const withReason = (finding: LintFinding) =>
    finding.suppressed === null
      ? faultOf(finding)
      : `${faultOf(finding)} (${texts.report.suppressedBecause(reasonOf(finding))})`;
  return tableOf(findings, { level, place, service, fault: [title, withReason], remedy, law, rule });
}

/** Every finding of a run, for spreadsheets. */
export function allFindings({ documents }: LintRun, texts: LintTexts) {
  return tableOf<LintFinding, keyof ReturnType<typeof findingColumns>>(
    documents.flatMap(({ findings }) => findings),
    findingColumns(texts),
  );
}

/** What was recognised of a service, component by component. */
export function componentTable({ components }: ServiceResult, texts: LintTexts) {
  const { columns } = texts.report;
  return tableOf(
    components,
    {
      component: [columns.component, ({ component }) => texts.components[component]],
      state: [columns.state, ({ state }) => texts.states[state]],
      heading: [columns.heading, ({ heading }) => maskPersonalData(heading ?? '')],
      likeness: [columns.likeness, ({ likeness }) => (likeness === null ? '' : texts.likeness[likeness])],
      place: [columns.place, ({ at }) => (at === null ? '' : shortPlace(at, texts.place))],
    },
    ({ state }) => ({ zone: state === 'filled' ? 'green' : 'red' }),
  );
}
