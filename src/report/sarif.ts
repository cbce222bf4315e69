import type { Place } from '../model/diagnostic.ts';
import type { Run } from '../model/run.ts';
import { ciTexts, type Finding, fingerprint, listFindings } from './findings.ts';
import { jsonText } from './json-text.ts';
import { escapeMarkdown } from './markdown.ts';
import type { CiTexts } from './messages/ci-texts.ts';
import type { Messages } from './messages/messages.ts';
import { isRelativePath, placeUri } from './place-uri.ts';
import { methodLines } from './sentences.ts';
import { visible } from './wording.ts';

/** Most results of a run that GitHub takes; more and it refuses the whole file. */
export const MOST_RESULTS = 25_000;

/** What relative URIs are relative to: the working directory, which is the root of the repository in CI. */
const BASE = 'SRCROOT';

/**
 * The run as SARIF 2.1.0: a rule for every item, code and gate; a result for every gap, fault, warning, missing unit and
 * broken rule of the gate. No result is without a place, for one that is makes GitHub refuse the file: where the run names
 * no file at all, they are notifications of the invocation.
 */
export function renderSarif(run: Run, { messages }: { readonly messages: Messages }): string {
  const texts = ciTexts(messages);
  const rules = new Map<string, object>();
  const results: object[] = [];
  const notifications: object[] = [];
  const baseline = baselineStates(run);
  let left = 0;
  for (const rule of itemRules(run, texts, messages)) rules.set(rule.id, rule);
  const indexes = new Map([...rules.keys()].map((id, index) => [id, index]));
  for (const finding of listFindings(run, messages)) {
    if (finding.at === undefined) {
      notifications.push(notification(finding.level, finding.message));
      continue;
    }
    if (results.length === MOST_RESULTS) {
      left++;
      continue;
    }
    if (!rules.has(finding.rule)) {
      indexes.set(finding.rule, rules.size);
      rules.set(finding.rule, otherRule(finding, texts));
    }
    results.push(result(finding, finding.at, indexes.get(finding.rule) ?? 0, baseline, run, texts));
  }
  if (left > 0) notifications.push(notification('warning', `${texts.left(left)}.`));
  const failed = run.rejected.length > 0 || run.missing.length > 0;
  const sarif = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: 'patuh',
            version: run.tool.version,
            semanticVersion: run.tool.version,
            language: messages.language,
            rules: [...rules.values()],
          },
        },
        invocations: [
          {
            executionSuccessful: !failed,
            exitCode: failed ? 2 : run.violations.length > 0 ? 1 : 0,
            ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
          },
        ],
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [BASE]: { description: { text: 'The folder in which patuh was called.' } } },
        results,
        properties: {
          asOf: run.asOf,
          basis: run.basis,
          method: methodLines(run, messages).map(visible),
          ...(run.checklist === null ? {} : { checklistSha256: run.checklist.sha256 }),
        },
      },
    ],
  };
  return jsonText(sarif);
}

function notification(level: Finding['level'], text: string): object {
  return { level, message: { text: plain(text) } };
}

interface ItemRule {
  readonly id: string;
}

/** Every item of the checklist that a unit was judged by; law, remedy and the rest from the first gap that has them. */
function itemRules({ units }: Run, texts: CiTexts, { report }: Messages): ItemRule[] {
  const gaps = new Map(units.flatMap((unit) => unit.gaps.map((gap) => [gap.item, gap] as const)).reverse());
  const items = new Map(units.flatMap((unit) => unit.items.map((item) => [item.item, item] as const)).reverse());
  // From behind, so that the first wins, and then the order of the checklist again.
  return [...items.values()].reverse().map(({ item, title }) => {
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
        tags: [visible(gap?.section ?? items.get(item)?.section ?? '')].filter((tag) => tag !== ''),
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

function otherRule({ rule, kind, title, level }: Finding, texts: CiTexts): object {
  const text = plain(
    kind === 'fault' || kind === 'warning' ? texts.rules.diagnostic(rule.replace(/^input\//, '')) : title,
  );
  return {
    id: rule,
    name: rule,
    shortDescription: { text },
    fullDescription: { text },
    help: { text },
    defaultConfiguration: { level },
  };
}

function result(
  finding: Finding,
  at: Place,
  ruleIndex: number,
  baseline: ((finding: Finding) => string) | undefined,
  { checklist }: Run,
  texts: CiTexts,
): object {
  const { rule, level, message, identity, gap, unit } = finding;
  const max = checklist?.scale.max ?? 0;
  return {
    ruleId: rule,
    ruleIndex,
    level,
    kind: 'fail',
    message: { text: plain(message) },
    locations: [{ physicalLocation: physicalLocation(at) }],
    // Not GitHub's own `primaryLocationLineHash`: its upload makes one, and warns of every other.
    partialFingerprints: { 'patuhFinding/v1': fingerprint(identity) },
    ...(baseline === undefined ? {} : { baselineState: baseline(finding) }),
    // On every result or on none, as the standard asks.
    suppressions: gap?.waived ? [{ kind: 'external', status: 'accepted', justification: texts.waived }] : [],
    ...(gap === undefined || unit === undefined
      ? {}
      : {
          // How much of the whole scale it costs.
          rank: max > 0 ? Math.min(100, Math.round((gap.lost / max) * 10_000) / 100) : 0,
          properties: { unit: visible(unit.id), zone: unit.zone ?? 'none', lost: gap.lost, waived: gap.waived },
        }),
  };
}

/**
 * Tells whether a finding was there in the earlier run; undefined where there is none. What an earlier run tells nothing
 * of (faults, warnings, the gate, gaps of a unit that it had not scored) counts as new, so that nothing is hidden.
 */
function baselineStates({ since }: Run): ((finding: Finding) => 'new' | 'unchanged') | undefined {
  if (since === null) return undefined;
  const opened = new Set(since.opened.map(({ unit, item }) => `${unit}\n${item}`));
  const unknown = new Set(since.units.flatMap(({ unit, before }) => (before?.score == null ? [unit] : [])));
  return ({ gap, unit }) =>
    gap === undefined || unit === undefined || unknown.has(unit.id) || opened.has(`${unit.id}\n${gap.item}`)
      ? 'new'
      : 'unchanged';
}

/** Text in which nothing reads as a link: `[text](target)` is one in the messages of SARIF. */
function plain(text: string): string {
  return text.replaceAll('](', '] (');
}

function physicalLocation({ file, line, column, endColumn }: Place): object {
  return {
    artifactLocation: { uri: placeUri(file), ...(isRelativePath(file) ? { uriBaseId: BASE } : {}) },
    region: {
      startLine: line ?? 1,
      ...(column === undefined ? {} : { startColumn: column }),
      ...(column === undefined || endColumn === undefined || endColumn <= column ? {} : { endColumn }),
    },
  };
}
