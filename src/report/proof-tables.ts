import type { Messages } from '../messages/messages.ts';
import type { EvidenceResult, Run, UnitResult } from '../model/run.ts';
import { tableOf } from './table.ts';
import { scoreFormat } from './wording.ts';

/** The tables about proof: claims without it, evidence out of date, claims beside an evaluator's findings. */

/** A unit's claims without proof. */
export function unprovenTable(unit: UnitResult, run: Run, most: number, messages: Messages) {
  const { report } = messages;
  const { columns } = report;
  const format = scoreFormat(run, messages);
  return tableOf(unit.unproven.slice(0, most), {
    points: [columns.points, ({ points }) => format(points), 'right'],
    item: [columns.item, ({ title }) => title],
    answer: [columns.answer, ({ answer }) => answer ?? report.notAnswered],
    problem: [columns.problem, ({ problem }) => report.proofProblems[problem]],
    evidence: [columns.evidence, ({ ask }) => ask ?? ''],
  });
}

/** Evidence whose time is not the day of judgement: lapsed by then, or made later. */
export function untimelyEvidence({ evidence }: UnitResult): readonly EvidenceResult[] {
  return evidence.filter(({ status }) => status === 'lapsed' || status === 'future');
}

/** Whether a file is there, and nothing says when it was made. */
export function isPresenceOnly({ file, dated, status, validUntil }: EvidenceResult): boolean {
  return file !== null && dated === null && validUntil === null && (status === 'valid' || status === 'undated');
}

/** The dates of a piece of evidence: when it was made, and who says so. */
function datedText(evidence: EvidenceResult, { report }: Messages): string {
  const { dated, datedBy } = evidence;
  if (dated === null) return isPresenceOnly(evidence) ? report.presenceOnly : '';
  if (datedBy === 'lock') return `${dated} (${report.byLock})`;
  return datedBy === 'file' ? `${dated} (${report.byFileDate})` : dated;
}

/** That a piece of evidence is not named and was found in its folder. */
function found({ inFolder, service }: EvidenceResult, { report }: Messages): string {
  return inFolder === undefined ? '' : ` (${report.inFolder(service)})`;
}

/** Evidence that lapses, by item. */
export function evidenceTable(evidence: readonly EvidenceResult[], messages: Messages) {
  const { columns, proofProblems } = messages.report;
  return tableOf(evidence, {
    item: [columns.item, ({ title }) => title],
    evidence: [columns.evidence, (one) => `${one.file ?? one.link ?? ''}${found(one, messages)}`],
    problem: [columns.problem, ({ status }) => (status === 'valid' ? '' : proofProblems[status])],
    dated: [columns.dated, (one) => datedText(one, messages)],
    validUntil: [columns.validUntil, ({ validUntil }) => validUntil ?? ''],
  });
}

/** Claimed against verified, item by item, as the evaluator looked at them. */
export function verificationTable(unit: UnitResult, run: Run, messages: Messages) {
  const { columns, short, judgements, notAnswered } = messages.report;
  const format = scoreFormat(run, messages);
  const signed = (points: number) => (points > 0 ? `+${format(points)}` : format(points));
  return tableOf(unit.verification?.items ?? [], {
    item: [columns.item, ({ title }) => title],
    claimed: [short.claimed, ({ claimed }) => claimed ?? notAnswered],
    finding: [columns.finding, ({ verified }) => verified ?? notAnswered],
    judgement: [columns.judgement, ({ judgement }) => judgements[judgement]],
    difference: [
      columns.difference,
      ({ judgement, points }) => (judgement === 'agreed' ? '' : signed(points)),
      'right',
    ],
    note: [columns.note, ({ note }) => note ?? ''],
  });
}
