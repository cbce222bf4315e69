import type { Level } from '../model/lint-level.ts';
import { LINT_RULES, type RuleDefinition, type RuleId } from '../model/lint-rules.ts';
import type { DocumentResult, LintFinding, LintSettings, ServiceResult } from '../model/lint-run.ts';
import { COMPONENTS, type ServiceStandard, type StandardsDocument } from '../model/standards-document.ts';
import { applySuppressions, type RawFinding } from './apply-suppressions.ts';
import { comparePlaces } from './compare-places.ts';
import { stateOf } from './rules/content-state.ts';
import { RULES } from './rules/rules.ts';

/** Judges a document by every rule that is not switched off. */
export function lintDocument(document: StandardsDocument, settings: LintSettings): Omit<DocumentResult, 'sha256'> {
  const levelOf = (rule: RuleId): Level | 'off' => settings.levels[rule] ?? LINT_RULES[rule].level;
  const isOff = (rule: RuleId) => levelOf(rule) === 'off';
  const raw = (Object.keys(RULES) as (keyof typeof RULES)[])
    .filter((rule) => !isOff(rule))
    .flatMap((rule) =>
      RULES[rule]({ document, settings }).map((found): RawFinding => ({ ...found, rule, suppressed: null })),
    );
  const findings = applySuppressions(document, raw, isOff).flatMap((finding): LintFinding[] => {
    const level = levelOf(finding.rule);
    return level === 'off' ? [] : [shape(finding, level, document)];
  });
  return {
    file: document.file,
    format: document.format,
    kind: document.kind,
    title: document.title ?? null,
    services: document.services.map(resultOf),
    findings: findings.sort((a, b) => comparePlaces(a.at, b.at)),
  };
}

function shape(
  { rule, facts, service, component, at, suppressed }: RawFinding,
  level: Level,
  document: StandardsDocument,
): LintFinding {
  const { fixable }: RuleDefinition = LINT_RULES[rule];
  const finding = {
    rule,
    facts,
    level,
    service: service?.name ?? null,
    component: component ?? null,
    at,
    fixable: fixable === true && document.format === 'markdown' && !(rule !== 'heading-unusual' && isMatrix(service)),
    suppressed,
  };
  return finding as unknown as LintFinding;
}

/** Whether one row heads all components of a service: nothing can be added to that, or moved, without a look at it. */
function isMatrix(service: ServiceStandard | undefined): boolean {
  const [first, second] = service?.components ?? [];
  return first?.heading.at.line !== undefined && first.heading.at.line === second?.heading.at.line;
}

function resultOf({ name, at, components }: ServiceStandard): ServiceResult {
  return {
    name: name ?? null,
    at,
    components: COMPONENTS.map(({ id }) => {
      const found = components.find(({ component }) => component === id);
      if (found === undefined) return { component: id, state: 'missing', heading: null, likeness: null, at: null };
      const state = stateOf(found);
      return {
        component: id,
        state,
        heading: found.heading.text,
        likeness: found.likeness,
        at: state === 'empty' ? found.heading.at : found.content.at,
      };
    }),
  };
}
