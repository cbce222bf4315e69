import type { LintFinding, LintSettings } from '../model/lint-run.ts';
import type { ServiceStandard, StandardsDocument } from '../model/standards-document.ts';
import type { TextDocument } from '../model/text-document.ts';
import { findRule } from './describe-rules.ts';
import { arrangeUnits } from './fix/arrange-units.ts';
import { findUnits } from './fix/find-units.ts';
import { renameHeading } from './fix/rename-heading.ts';
import { lintDocument } from './lint-document.ts';
import type { Mending } from './rules/rule.ts';

/**
 * A Markdown document with what is mechanical mended: misspelt heading names become the law's, components are brought
 * into order, missing ones are added with a TODO. Only what the linter reports by these levels is mended, and only where
 * the layout is plain: one table or one rank of headings a service. All else stays byte for byte. `source` is the text
 * that `text` and `document` were read from, without a byte order mark; mending what was mended changes nothing.
 */
export function fixMarkdown(
  source: string,
  text: TextDocument,
  document: StandardsDocument,
  { levels }: Pick<LintSettings, 'levels'> = { levels: {} },
): string {
  if (document.format !== 'markdown') return source;
  const findings = lintDocument(document, { asOf: '', levels }).findings.filter(
    ({ fixable, suppressed }) => fixable && suppressed === null,
  );
  if (findings.length === 0) return source;
  const lines = source.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
  for (const service of document.services) {
    for (const found of service.components) {
      const told = findings.some((one) => isMended(one, 'heading') && samePlace(one.at, found.heading.at));
      if (told) renameHeading(lines, found);
    }
  }
  // From below, so that lines above keep their numbers.
  for (const service of document.services.toReversed()) {
    const missing = findings
      .filter((finding) => isMended(finding, 'missing') && samePlace(finding.at, service.at))
      .flatMap(({ component }) => component ?? []);
    const unordered = findings.some(
      (one) => isMended(one, 'order') && service.components.some(({ heading }) => samePlace(one.at, heading.at)),
    );
    if (missing.length === 0 && !unordered) continue;
    const units = findUnits(lines, text.blocks, service);
    if (units !== undefined) arrangeUnits(lines, units, missing, unordered);
  }
  return lines.join('');
}

/** Whether the rule of a finding is mended in this way. */
function isMended({ rule }: LintFinding, mending: Mending): boolean {
  return findRule(rule)?.mends === mending;
}

function samePlace(one: ServiceStandard['at'], other: ServiceStandard['at']): boolean {
  return one.line === other.line && one.column === other.column;
}
