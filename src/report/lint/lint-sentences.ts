import type { LintTexts } from '../../messages/lint-texts.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Level } from '../../model/lint-level.ts';
import type { DocumentResult, LintFinding, LintRun, LintViolation, ServiceResult } from '../../model/lint-run.ts';
import { maskPersonalData } from '../../model/personal-data.ts';

/** Names shown before the rest is only counted. */
const NAMES_SHOWN = 8;

/** What was found, in one line. */
export function resultSentence({ counts }: LintRun, { report }: LintTexts): string {
  return counts.checked === 0
    ? report.nothingChecked
    : `${report.checked(counts.checked, counts.services)}: ${report.counts(counts.errors, counts.warnings, counts.notes)}`;
}

/** Nothing is dropped: what was found is the sum of what became of it; then what was not checked, by name. */
export function completenessLines({ counts, rejected, passedOver }: LintRun, { report }: LintTexts): string[] {
  const { found, checked, suppressed } = counts;
  const names = (files: readonly { readonly file: string }[]) =>
    files
      .slice(0, NAMES_SHOWN)
      .map(({ file }) => file)
      .join(', ');
  const more = (files: readonly unknown[]) => Math.max(0, files.length - NAMES_SHOWN);
  return [
    report.conservation(found, checked, counts.rejected, counts.passedOver),
    ...(rejected.length === 0 ? [] : [report.rejected(names(rejected), more(rejected))]),
    ...(passedOver.length === 0 ? [] : [report.passedOver(passedOver.length, names(passedOver), more(passedOver))]),
    ...(suppressed === 0 ? [] : [report.suppressed(suppressed)]),
  ];
}

/** A gate that fails. */
export function violationSentence({ findings, expected }: LintViolation, { report, levels }: LintTexts): string {
  return report.violation(findings, expected === 'none' ? null : levels[expected]);
}

/** How much of a service's standard is filled in: `layanan KTP Elektronik: 9 dari 14 komponen terisi`. */
export function serviceSentence(service: ServiceResult, texts: LintTexts): string {
  const filled = service.components.filter(({ state }) => state === 'filled').length;
  return `${serviceName(service.name, texts)}: ${texts.report.filled(filled, service.components.length)}`;
}

/** What a document is, by its title where it has one, personal data masked: `maklumat pelayanan (docx): MAKLUMAT`. */
export function documentName({ kind, title }: DocumentResult, { kinds }: LintTexts, format?: string): string {
  const what = format === undefined ? kinds[kind] : `${kinds[kind]} (${format})`;
  return title === null ? what : `${what}: ${maskPersonalData(title)}`;
}

/** What was found in a document: `3 galat, 1 peringatan, 0 catatan`. */
export function documentCounts(document: DocumentResult, { report }: LintTexts): string {
  const count = (level: Level) => levelCount(document, level);
  return report.counts(count('error'), count('warning'), count('note'));
}

/** How many findings of a level count. */
export function levelCount({ findings }: DocumentResult, level: Level): number {
  return findings.filter((finding) => finding.suppressed === null && finding.level === level).length;
}

/** The name of a service in a sentence, personal data masked. */
export function serviceName(name: string | null, { report }: LintTexts): string {
  return name === null ? report.unnamedService : report.service(maskPersonalData(name));
}

/** Why a finding does not count, personal data masked. */
export function suppressionText(reason: string, { report }: LintTexts): string {
  return report.suppressedBecause(maskPersonalData(reason));
}

/** How many findings `--fix` can mend: those of Markdown. */
export function fixableCount({ documents }: LintRun): number {
  return documents
    .filter(({ format }) => format === 'markdown')
    .reduce((sum, { findings }) => sum + findings.filter(isFixable).length, 0);
}

function isFixable({ fixable, suppressed }: LintFinding): boolean {
  return fixable && suppressed === null;
}

/** Where a report in a file comes from. */
export function provenanceLines(
  { tool, asOf }: LintRun,
  command: string,
  messages: Messages,
  texts: LintTexts,
): string[] {
  return [texts.report.toolLine(tool.version, asOf), messages.report.commandLine(command)];
}
