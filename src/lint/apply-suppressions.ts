import { distance } from 'fastest-levenshtein';
import type { Place } from '../model/diagnostic.ts';
import type { RuleFacts } from '../model/lint-rule.ts';
import type { StandardsDocument, Suppression } from '../model/standards-document.ts';
import { comparePlaces } from './compare-places.ts';
import { allRules, findRule } from './describe-rules.ts';
import type { Found } from './rules/rule.ts';

/** What a rule found, with the rule. */
export interface RawFinding extends Found<RuleFacts> {
  readonly rule: string;
  readonly suppressed: string | null;
}

/** Marks what the author has suppressed, and adds what is wrong with how that was done. `on`: the rules that are not off. */
export function applySuppressions(
  document: StandardsDocument,
  findings: readonly RawFinding[],
  on: ReadonlySet<string>,
): RawFinding[] {
  const used = new Set<string>();
  const byRule = new Map<string, { readonly index: number; readonly reason: string; readonly covers: Cover }[]>();
  document.suppressions.forEach((suppression, index) => {
    // Without a reason it is none.
    if (suppression.reason === '') return;
    const one = { index, reason: suppression.reason, covers: coverOf(suppression, document) };
    for (const rule of suppression.rules) byRule.set(rule, [...(byRule.get(rule) ?? []), one]);
  });
  const marked = findings.map((finding) => {
    const suppression = byRule.get(finding.rule)?.find(({ covers }) => covers(finding));
    if (suppression === undefined) return finding;
    used.add(`${suppression.index} ${finding.rule}`);
    return { ...finding, suppressed: suppression.reason };
  });
  const faults = document.suppressions.flatMap((suppression, index) =>
    faultsOf(suppression, (rule) => used.has(`${index} ${rule}`), on),
  );
  return [...marked, ...faults];
}

/** Whether a finding is one that a suppression is about. */
type Cover = (finding: RawFinding) => boolean;

function coverOf(suppression: Suppression, { services }: StandardsDocument): Cover {
  const { scope, at, next } = suppression;
  if (scope === 'file') return () => true;
  const beside: Cover = (finding) => at.line !== undefined && finding.at.line === at.line;
  if (next === undefined) return beside;
  const service = services.find((one) => samePlace(one.at, next));
  if (service !== undefined) return (finding) => beside(finding) || finding.service === service;
  const component = services.flatMap(({ components }) => components).find(({ heading }) => samePlace(heading.at, next));
  const places = component === undefined ? [] : [component.heading.at, component.content.at];
  // What a service lacks as a whole is reported where it begins: a comment between its name and its first component is
  // about it.
  const headed = services.filter(
    ({ components: [first] }) => first !== undefined && isWithin(first.heading.at, suppression),
  );
  return (finding) =>
    beside(finding) ||
    places.some((place) => samePlace(finding.at, place)) ||
    (component === undefined && isWithin(finding.at, suppression)) ||
    headed.some((one) => finding.service === one && samePlace(finding.at, one.at));
}

/** Whether a place is in the paragraph, heading or table that a suppression is in front of. */
function isWithin(at: Place, { next, until }: Suppression): boolean {
  if (next === undefined) return false;
  if (until === undefined) return samePlace(at, next);
  if (at.line === undefined || next.line === undefined || until.line === undefined) return at.table === next.table;
  return at.line >= next.line && at.line <= until.line;
}

function samePlace(one: Place, other: Place): boolean {
  return one.line === undefined ? comparePlaces(one, other) === 0 : one.line === other.line;
}

function faultsOf(suppression: Suppression, isUsed: (rule: string) => boolean, on: ReadonlySet<string>): RawFinding[] {
  const outcome = {
    isKnown: (rule: string) => findRule(rule) !== undefined,
    isUsed,
    isOff: (rule: string) => !on.has(rule),
    nearest: nearestRule,
  };
  return allRules().flatMap(([id, rule]) =>
    'judge' in rule
      ? rule.judge(suppression, outcome).map((facts) => ({ rule: id, facts, at: suppression.at, suppressed: null }))
      : [],
  );
}

function nearestRule(rule: string): { readonly nearest?: string } {
  if (rule.length > 60) return {};
  const [best] = allRules()
    .map(([id]) => ({ id, apart: distance(rule.toLowerCase(), id) }))
    .sort((a, b) => a.apart - b.apart);
  return best !== undefined && best.apart <= Math.max(2, rule.length / 3) ? { nearest: best.id } : {};
}
