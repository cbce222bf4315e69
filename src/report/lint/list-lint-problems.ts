import type { LintTexts } from '../../messages/lint-texts.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Place } from '../../model/diagnostic.ts';
import type { Level } from '../../model/lint-level.ts';
import type { DocumentResult, LintFinding, LintRun } from '../../model/lint-run.ts';
import { maskPersonalData } from '../../model/personal-data.ts';
import { placeWords } from '../place-words.ts';
import { completed, describe, type Problem, sentences } from '../problems/problem.ts';
import { serviceName, suppressionText, violationSentence } from './lint-sentences.ts';
import { findingText, lintTexts } from './lint-words.ts';

const RANK = ['error', 'warning', 'note'] as const;

/**
 * Every finding of a lint run, what matters most first: the gate, files that could not be checked, findings by their
 * level, warnings.
 */
export function listLintProblems(run: LintRun, messages: Messages): Generator<Problem> {
  return completed(describeAll(run, messages));
}

function* describeAll(run: LintRun, messages: Messages): Generator<Problem> {
  const texts = lintTexts(messages);
  const fallback = fallbackPlace(run);
  const place = (at: Place) => (at.file === '' ? fallback : at);
  for (const violation of run.violations) {
    yield {
      kind: 'gate',
      rule: `gate/${violation.rule}`,
      level: 'error',
      title: texts.report.gate,
      message: sentences([violationSentence(violation, texts)]),
      at: breakingPlace(run, violation.actual) ?? fallback,
      identity: `gate\n${violation.rule}`,
    };
  }
  for (const { diagnostics } of run.rejected) {
    for (const one of diagnostics) yield describe('fault', one, place(one.at), messages);
  }
  for (const level of RANK) {
    for (const document of run.documents) {
      for (const finding of document.findings) {
        if (finding.level === level) yield describeFinding(document, finding, texts);
      }
    }
  }
  for (const one of run.warnings) yield describe('warning', one, place(one.at), messages);
}

function describeFinding({ file }: DocumentResult, finding: LintFinding, texts: LintTexts): Problem {
  const { rule, level, service, facts, at, suppressed } = finding;
  const { title, fault, remedy } = findingText(finding, texts);
  const where = placeWords(at, texts.place);
  const about = service === null ? '' : `${serviceName(service, texts)}: `;
  const sits = where === undefined || at.line !== undefined ? '' : ` (${where})`;
  return {
    kind: 'lint',
    rule,
    level,
    title,
    message: sentences([
      `${about}${fault}${sits}`,
      remedy,
      suppressed === null ? null : suppressionText(suppressed, texts),
    ]),
    at,
    ...(where === undefined || at.line !== undefined ? {} : { where }),
    identity: maskPersonalData(`lint\n${file}\n${rule}\n${service ?? ''}\n${JSON.stringify(facts)}`),
    ...(suppressed === null ? {} : { suppression: { kind: 'inSource', justification: maskPersonalData(suppressed) } }),
  };
}

/** The first document that the gate fails for. */
function breakingPlace({ documents }: LintRun, level: Level): Place | undefined {
  const breaks = (finding: LintFinding) => finding.suppressed === null && finding.level === level;
  const file = documents.find(({ findings }) => findings.some(breaks))?.file;
  return file === undefined ? undefined : { file };
}

/** The file that speaks for what has none of its own. */
function fallbackPlace({ documents, rejected }: LintRun): Place | undefined {
  const file = [...documents, ...rejected].find((one) => one.file !== '')?.file;
  return file === undefined ? undefined : { file };
}
