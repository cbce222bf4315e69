import type { LintTexts } from '../../messages/lint-texts.ts';
import type { Messages } from '../../messages/messages.ts';
import type { RuleDescription } from '../../model/lint-rule.ts';
import type { DocumentResult, LintFinding, LintRun } from '../../model/lint-run.ts';
import { diagnosticLine } from '../diagnostic-line.ts';
import { wholePlace } from '../place-words.ts';
import { type Case, drawJunit, rejectedSuite, type Suite } from '../problems/draw-junit.ts';
import { ciTexts, sentences } from '../problems/problem.ts';
import {
  completenessLines,
  resultSentence,
  serviceName,
  suppressionText,
  violationSentence,
} from './lint-sentences.ts';
import { findingText, lintTexts } from './lint-words.ts';

/**
 * The run as JUnit XML: a suite for every document and a case for every rule. Errors and warnings fail; a case of which
 * all is suppressed is skipped; a note passes, and is in the suite's output. The first suite is the gate.
 */
export function renderLintJunit(run: LintRun, { messages }: { readonly messages: Messages }): Generator<string> {
  return drawJunit(() => suites(run, messages), { version: run.tool.version, asOf: run.asOf });
}

function* suites(run: LintRun, messages: Messages): Generator<Suite> {
  const texts = lintTexts(messages);
  yield {
    name: ciTexts(messages).gate,
    id: 'patuh',
    properties: [['asOf', run.asOf]],
    cases: run.violations.map((violation) => ({
      name: violation.rule,
      outcome: 'failure',
      type: 'gate',
      message: violationSentence(violation, texts),
      details: [],
    })),
    output: [
      resultSentence(run, texts),
      ...completenessLines(run, texts),
      ...run.warnings.map((one) => diagnosticLine(one, messages)),
    ],
  };
  for (const document of run.documents) yield documentSuite(document, run.rules, texts);
  for (const { file, diagnostics } of run.rejected) yield rejectedSuite(file, file, diagnostics, messages);
}

function documentSuite(document: DocumentResult, rules: readonly RuleDescription[], texts: LintTexts): Suite {
  const byRule = new Map<string, LintFinding[]>();
  for (const finding of document.findings) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  const notes = document.findings.filter(({ level, suppressed }) => level === 'note' && suppressed === null);
  return {
    name: document.file,
    id: document.file,
    properties: [
      ['kind', texts.kinds[document.kind]],
      ['services', String(document.services.length)],
    ],
    cases: rules.map((rule) => ruleCase(rule, byRule.get(rule.id) ?? [], texts)),
    output: notes.map((finding) => findingLine(finding, texts)),
  };
}

function ruleCase(rule: RuleDescription, findings: readonly LintFinding[], texts: LintTexts): Case {
  const name = `${rule.id}: ${rule.words[texts.language].title}`;
  const counting = findings.filter(({ suppressed }) => suppressed === null);
  const failing = counting.filter(({ level }) => level !== 'note');
  const [first, ...rest] = failing;
  if (first !== undefined) {
    const details = rest.map((finding) => findingLine(finding, texts));
    return { name, outcome: 'failure', type: first.level, message: findingLine(first, texts), details };
  }
  const reasons = findings.flatMap(({ suppressed }) =>
    suppressed === null ? [] : [suppressionText(suppressed, texts)],
  );
  if (counting.length === 0 && reasons.length > 0) return { name, outcome: 'skipped', message: reasons.join('; ') };
  return { name, outcome: 'passed' };
}

function findingLine(finding: LintFinding, texts: LintTexts): string {
  const { fault, remedy } = findingText(finding, texts);
  const about = finding.service === null ? '' : `${serviceName(finding.service, texts)}: `;
  return `${wholePlace(finding.at, texts.place)}: ${sentences([`${about}${fault}`, remedy])}`;
}
