import type { CiTexts } from '../../messages/ci-texts.ts';
import type { Place } from '../../model/diagnostic.ts';
import { jsonText } from '../data/json-text.ts';
import { isRelativePath, placeUri } from './place-uri.ts';
import { fingerprint, type Problem } from './problem.ts';

/** Most results of a run that GitHub takes; more and it refuses the whole file. */
export const MOST_RESULTS = 25_000;

/** What relative URIs are relative to: the working directory, which is the root of the repository in CI. */
const BASE = 'SRCROOT';

/** What is drawn as SARIF. */
export interface SarifSubject {
  readonly version: string;
  readonly language: string;
  /** Rules that are known before anything is found. */
  readonly rules: readonly { readonly id: string }[];
  readonly findings: Iterable<Problem>;
  /** What a result says besides. */
  readonly detail: (finding: Problem) => object;
  /** Not all of the job was done. */
  readonly failed: boolean;
  /** The gate fails. */
  readonly violated: boolean;
  readonly properties: object;
  /** Distinguishes the runs of one file; GitHub takes no two of the same category. */
  readonly category?: string;
}

/**
 * SARIF 2.1.0, a run for each subject: a rule for all that was looked for, a result for every finding. No result is
 * without a place, for one that is makes GitHub refuse the file: where the run names no file at all, they are
 * notifications of the invocation.
 */
export function drawSarif(subjects: readonly SarifSubject[], texts: CiTexts): string {
  return jsonText({
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: subjects.map((subject) => describeSubject(subject, texts)),
  });
}

function describeSubject(subject: SarifSubject, texts: CiTexts): object {
  const rules = new Map<string, object>(subject.rules.map((rule) => [rule.id, rule]));
  const results: object[] = [];
  const notifications: object[] = [];
  let left = 0;
  const indexes = new Map([...rules.keys()].map((id, index) => [id, index]));
  for (const finding of subject.findings) {
    if (finding.at === undefined) {
      notifications.push(notification(finding.level, finding.message));
      continue;
    }
    if (results.length === MOST_RESULTS) {
      left++;
      continue;
    }
    let index = indexes.get(finding.rule);
    if (index === undefined) {
      index = rules.size;
      indexes.set(finding.rule, index);
      rules.set(finding.rule, otherRule(finding, texts));
    }
    results.push(result(finding, finding.at, index, subject.detail(finding)));
  }
  if (left > 0) notifications.push(notification('warning', `${texts.left(left)}.`));
  return {
    tool: {
      driver: {
        name: 'patuh',
        version: subject.version,
        semanticVersion: subject.version,
        language: subject.language,
        rules: [...rules.values()],
      },
    },
    invocations: [
      {
        executionSuccessful: !subject.failed,
        exitCode: subject.failed ? 2 : subject.violated ? 1 : 0,
        ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
      },
    ],
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [BASE]: { description: { text: 'The folder in which patuh was called.' } } },
    ...(subject.category === undefined ? {} : { automationDetails: { id: subject.category } }),
    results,
    properties: subject.properties,
  };
}

function notification(level: Problem['level'], text: string): object {
  return { level, message: { text: plain(text) } };
}

function otherRule({ rule, kind, title, level }: Problem, texts: CiTexts): object {
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

function result(finding: Problem, at: Place, ruleIndex: number, detail: object): object {
  const { rule, level, message, where, identity, suppression } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level,
    kind: 'fail',
    message: { text: plain(message) },
    locations: [
      {
        physicalLocation: physicalLocation(at),
        // A page, a table or a row is no region of a file that is no text.
        ...(where === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: where, kind: 'element' }] }),
      },
    ],
    // Not GitHub's own `primaryLocationLineHash`: its upload makes one, and warns of every other.
    partialFingerprints: { 'patuhFinding/v1': fingerprint(identity) },
    // On every result or on none, as the standard asks.
    suppressions:
      suppression === undefined
        ? []
        : [{ kind: suppression.kind, status: 'accepted', justification: suppression.justification }],
    ...detail,
  };
}

/** Text in which nothing reads as a link: `[text](target)` is one in the messages of SARIF. */
export function plain(text: string): string {
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
