import type { CiTexts } from '../../messages/ci-texts.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Run, RunSet } from '../../model/run.ts';
import { visible } from '../../text/visible.ts';
import { escapeMarkdown } from '../markdown-text.ts';
import { methodLines } from '../sentences.ts';
import { drawSarif, plain, type SarifSubject } from './draw-sarif.ts';
import { listOwnProblems, listProblems, listUnassigned } from './list-problems.ts';
import { ciTexts, type Problem } from './problem.ts';

/**
 * The run as SARIF: a rule for every item, code and gate; a result for every gap, fault, warning, missing unit and
 * broken rule of the gate.
 */
export function renderSarif(run: Run, { messages }: { readonly messages: Messages }): string {
  return drawSarif([describeRun(run, listProblems(run, messages), messages)], ciTexts(messages));
}

/** Several institutions or periods: a run of SARIF for each, and one for the files whose institution is unknown. */
export function renderSetSarif(set: RunSet, { messages }: { readonly messages: Messages }): string {
  const subjects = set.runs.map((run): SarifSubject => {
    const { name, period } = run.institution;
    const category = ['patuh', name ?? '-', period ?? '-'].map((part) => visible(part).replaceAll('/', '-')).join('/');
    return { ...describeRun(run, listOwnProblems(run, messages), messages), category: `${category}/` };
  });
  const unassigned: SarifSubject = {
    version: set.tool.version,
    language: messages.language,
    rules: [],
    findings: listUnassigned(set, messages),
    detail: () => ({}),
    failed: true,
    violated: false,
    properties: { asOf: set.asOf, basis: set.basis },
    category: 'patuh/',
  };
  return drawSarif(set.rejected.length === 0 ? subjects : [...subjects, unassigned], ciTexts(messages));
}

function describeRun(run: Run, findings: Iterable<Problem>, messages: Messages): SarifSubject {
  const texts = ciTexts(messages);
  const baseline = baselineStates(run);
  const max = run.checklist?.scale.max ?? 0;
  return {
    version: run.tool.version,
    language: messages.language,
    rules: itemRules(run, texts, messages),
    findings,
    detail: (finding) => ({
      ...(baseline === undefined ? {} : { baselineState: baseline(finding) }),
      ...gapDetail(finding, max),
    }),
    failed: run.rejected.length > 0 || run.missing.length > 0,
    violated: run.violations.length > 0,
    properties: {
      asOf: run.asOf,
      basis: run.basis,
      method: methodLines(run, messages).map(visible),
      ...(run.checklist === null ? {} : { checklistSha256: run.checklist.sha256 }),
    },
  };
}

function gapDetail({ gap, unit }: Problem, max: number): object {
  if (gap === undefined || unit === undefined) return {};
  return {
    // How much of the whole scale it costs.
    rank: Math.min(100, Math.round((gap.lost / max) * 10_000) / 100),
    properties: { unit: visible(unit.id), zone: unit.zone ?? 'none', lost: gap.lost, waived: gap.waived },
  };
}

interface ItemRule {
  readonly id: string;
}

/** Every item of the checklist that a unit was judged by; law, remedy and the rest from the first gap that has them. */
function itemRules({ units }: Run, texts: CiTexts, { report }: Messages): ItemRule[] {
  const gaps = new Map(units.flatMap((unit) => unit.gaps.map((gap) => [gap.item, gap] as const)).reverse());
  const items = new Map(units.flatMap((unit) => unit.items.map((item) => [item.item, item] as const)).reverse());
  // From behind, so that the first wins, and then the order of the checklist again.
  return [...items.values()].reverse().map(({ item, title, section }) => {
    const gap = gaps.get(item);
    const lines: [string, string][] =
      gap === undefined
        ? []
        : [
            ...gap.law.map((law): [string, string] => [report.columns.law, law]),
            ...pairs([
              [report.checklist.guidance, gap.guidance],
              [report.columns.remedy, gap.remedy],
              [report.columns.evidence, gap.evidence],
              [report.columns.owner, gap.owner],
            ]),
          ];
    const words = lines.map(([name, value]) => visible(`${name}: ${value}`)).join('\n');
    const marked = lines.map(([name, value]) => `- **${escapeMarkdown(name)}**: ${escapeMarkdown(value)}`).join('\n');
    const code = gap?.code === null || gap?.code === undefined ? '' : `${gap.code} `;
    return {
      id: visible(`item/${item}`),
      name: visible(item),
      shortDescription: { text: plain(visible(`${code}${title}`)) },
      fullDescription: { text: plain(visible(gap?.guidance ?? title)) },
      help: {
        text: plain(words === '' ? visible(title) : words),
        markdown: marked === '' ? escapeMarkdown(title) : marked,
      },
      defaultConfiguration: { level: 'warning' },
      properties: {
        tags: [visible(section)].filter((tag) => tag !== ''),
        ...(gap?.severity === null || gap?.severity === undefined
          ? {}
          : { severity: gap.severity, severityText: texts.severity(gap.severity) }),
        ...(gap?.effort === null || gap?.effort === undefined ? {} : { effort: gap.effort }),
      },
    };
  });
}

function pairs(list: readonly (readonly [string, string | null])[]): [string, string][] {
  return list.flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]]));
}

/**
 * Whether a finding was there in the earlier run; undefined where there is none. What an earlier run says
 * nothing of (faults, warnings, the gate, gaps of a unit that it had not scored) counts as new, so that nothing is
 * hidden.
 */
function baselineStates({ since }: Run): ((finding: Problem) => 'new' | 'unchanged') | undefined {
  if (since === null) return undefined;
  const opened = new Set(since.opened.map(({ unit, item }) => `${unit}\n${item}`));
  const unknown = new Set(since.units.flatMap(({ unit, before }) => (before?.score == null ? [unit] : [])));
  return ({ gap, unit }) =>
    gap === undefined || unit === undefined || unknown.has(unit.id) || opened.has(`${unit.id}\n${gap.item}`)
      ? 'new'
      : 'unchanged';
}
