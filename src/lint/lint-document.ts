import type { Level } from '../model/lint-level.ts';
import type { DocumentResult, LintFinding, LintSettings } from '../model/lint-run.ts';
import type { ServiceStandard, StandardsDocument } from '../model/standards-document.ts';
import { applySuppressions, type RawFinding } from './apply-suppressions.ts';
import { comparePlaces } from './compare-places.ts';
import { allRules, findRule, wordFinding } from './describe-rules.ts';
import { describeServices } from './describe-services.ts';
import type { AnyRule } from './rules/rule.ts';
import { SHIPPED_POLICY, vocabularyOf } from './vocabulary.ts';

/** Judges a document by every rule that is not switched off. */
export function lintDocument(document: StandardsDocument, settings: LintSettings): Omit<DocumentResult, 'sha256'> {
  const levelOf = (id: string, rule: AnyRule): Level | 'off' => settings.levels[id] ?? rule.level;
  const policy = settings.policy ?? SHIPPED_POLICY;
  const context = { document, settings, policy, dates: vocabularyOf(policy).dates };
  const on = allRules().filter(([id, rule]) => levelOf(id, rule) !== 'off');
  const raw = on.flatMap(([id, rule]) =>
    'check' in rule ? rule.check(context).map((found): RawFinding => ({ ...found, rule: id, suppressed: null })) : [],
  );
  const found = applySuppressions(document, raw, new Set(on.map(([id]) => id)));
  const findings = found.flatMap((one) => {
    const rule = findRule(one.rule);
    const level = rule === undefined ? 'off' : levelOf(one.rule, rule);
    return rule === undefined || level === 'off' ? [] : [shape(one, rule, level, document)];
  });
  return {
    file: document.file,
    format: document.format,
    kind: document.kind,
    title: document.title ?? null,
    services: describeServices(document),
    findings: findings.sort((a, b) => comparePlaces(a.at, b.at)),
  };
}

function shape(
  { rule: id, facts, service, component, at, suppressed }: RawFinding,
  rule: AnyRule,
  level: Level,
  document: StandardsDocument,
): LintFinding {
  const { law, mends } = rule;
  return {
    rule: id,
    facts,
    level,
    law,
    words: wordFinding(rule, facts),
    service: service?.name ?? null,
    component: component ?? null,
    at,
    fixable: mends !== undefined && document.format === 'markdown' && !(mends !== 'heading' && isMatrix(service)),
    suppressed,
  };
}

/** Whether one row heads all components of a service: nothing can be added to that, or moved, without a look at it. */
function isMatrix(service: ServiceStandard | undefined): boolean {
  const [first, second] = service?.components ?? [];
  return first?.heading.at.line !== undefined && first.heading.at.line === second?.heading.at.line;
}
