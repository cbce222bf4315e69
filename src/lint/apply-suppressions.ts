import { distance } from 'fastest-levenshtein';
import type { Place } from '../model/diagnostic.ts';
import { LINT_RULES, type RuleId } from '../model/lint-rules.ts';
import type { StandardsDocument, Suppression } from '../model/standards-document.ts';
import { comparePlaces } from './compare-places.ts';
import type { Found } from './rules/rule.ts';

/** What a rule found, with the rule. */
export interface RawFinding extends Found<RuleId> {
  readonly rule: RuleId;
  readonly suppressed: string | null;
}

/** Marks what the author has switched off, and adds what is wrong with how that was done. */
export function applySuppressions(
  document: StandardsDocument,
  findings: readonly RawFinding[],
  isOff: (rule: RuleId) => boolean,
): RawFinding[] {
  const used = new Set<string>();
  const marked = findings.map((finding) => {
    const index = document.suppressions.findIndex(
      (suppression) =>
        suppression.reason !== '' && suppression.rules.includes(finding.rule) && covers(suppression, finding, document),
    );
    const suppression = document.suppressions[index];
    if (suppression === undefined) return finding;
    used.add(`${index} ${finding.rule}`);
    return { ...finding, suppressed: suppression.reason };
  });
  return [
    ...marked,
    ...document.suppressions.flatMap((suppression, index) =>
      faultsOf(suppression, (rule) => used.has(`${index} ${rule}`), isOff),
    ),
  ];
}

function covers(suppression: Suppression, finding: RawFinding, document: StandardsDocument): boolean {
  const { scope, at, next } = suppression;
  if (scope === 'file') return true;
  if (at.line !== undefined && finding.at.line === at.line) return true;
  if (next === undefined) return false;
  const service = document.services.find((one) => samePlace(one.at, next));
  if (service !== undefined) return finding.service === service;
  for (const { at: head, components } of document.services) {
    for (const [index, { heading, content }] of components.entries()) {
      const first = index === 0 && samePlace(finding.at, head);
      if (isWithin(heading.at, suppression) && first) return true;
      if (samePlace(heading.at, next)) return samePlace(finding.at, heading.at) || samePlace(finding.at, content.at);
    }
  }
  return isWithin(finding.at, suppression);
}

/** Whether a place is in the paragraph, heading or table that a suppression stands in front of. */
function isWithin(at: Place, { next, until }: Suppression): boolean {
  if (next === undefined) return false;
  if (until === undefined) return samePlace(at, next);
  if (at.line === undefined || next.line === undefined || until.line === undefined) return at.table === next.table;
  return at.line >= next.line && at.line <= until.line;
}

function samePlace(one: Place, other: Place): boolean {
  return one.line === undefined ? comparePlaces(one, other) === 0 : one.line === other.line;
}

function faultsOf(
  { rules, reason, at }: Suppression,
  isUsed: (rule: string) => boolean,
  isOff: (rule: RuleId) => boolean,
): RawFinding[] {
  const finding = <R extends RuleId>(rule: R, facts: Found<R>['facts']): RawFinding => ({
    rule,
    facts,
    at,
    suppressed: null,
  });
  if (reason === '') return [finding('suppression-without-reason', { rules })];
  return rules.flatMap((rule) => {
    if (!isRule(rule)) return [finding('suppression-unknown-rule', { rule, ...nearestRule(rule) })];
    return isUsed(rule) || isOff(rule) ? [] : [finding('suppression-unused', { rule })];
  });
}

function isRule(rule: string): rule is RuleId {
  return Object.hasOwn(LINT_RULES, rule);
}

function nearestRule(rule: string): { readonly nearest?: string } {
  if (rule.length > 60) return {};
  const [best] = Object.keys(LINT_RULES)
    .map((id) => ({ id, apart: distance(rule.toLowerCase(), id) }))
    .sort((a, b) => a.apart - b.apart);
  return best !== undefined && best.apart <= Math.max(2, rule.length / 3) ? { nearest: best.id } : {};
}
