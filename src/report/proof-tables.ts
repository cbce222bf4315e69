import type { Messages } from '../messages/messages.ts';
import type { EvidenceResult, Run, UnitResult } from '../model/run.ts';
import type { Table } from './tables.ts';
import { scoreFormat } from './wording.ts';

/** The tables about proof: claims without it, evidence out of date, claims beside an evaluator's findings. */

export type UnprovenColumn = 'points' | 'item' | 'answer' | 'problem' | 'evidence';

/** A unit's claims without proof. */
export function unprovenTable(unit: UnitResult, run: Run, most: number, messages: Messages): Table<UnprovenColumn> {
  const { report } = messages;
  const { columns } = report;
  const format = scoreFormat(run, messages);
  const keys = ['points', 'item', 'answer', 'problem', 'evidence'] as const;
  return {
    columns: keys.map((key) => ({ key, title: columns[key], align: key === 'points' ? 'right' : 'left' })),
    rows: unit.unproven.slice(0, most).map((claim) => ({
      cells: {
        points: format(claim.points),
        item: claim.title,
        answer: claim.answer ?? report.notAnswered,
        problem: report.proofProblems[claim.problem],
        evidence: claim.ask ?? '',
      },
    })),
  };
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

export type EvidenceColumn = 'item' | 'evidence' | 'problem' | 'dated' | 'validUntil';

/** Evidence that lapses, by item. */
export function evidenceTable(evidence: readonly EvidenceResult[], messages: Messages): Table<EvidenceColumn> {
  const { report } = messages;
  const keys = ['item', 'evidence', 'problem', 'dated', 'validUntil'] as const;
  return {
    columns: keys.map((key) => ({ key, title: report.columns[key], align: 'left' })),
    rows: evidence.map((one) => ({
      cells: {
        item: one.title,
        evidence: `${one.file ?? one.link ?? ''}${found(one, messages)}`,
        problem: one.status === 'valid' ? '' : report.proofProblems[one.status],
        dated: datedText(one, messages),
        validUntil: one.validUntil ?? '',
      },
    })),
  };
}

export type VerificationColumn = 'item' | 'claimed' | 'finding' | 'judgement' | 'difference' | 'note';

/** Claimed against verified, item by item, as the evaluator looked at them. */
export function verificationTable(unit: UnitResult, run: Run, messages: Messages): Table<VerificationColumn> {
  const { report } = messages;
  const format = scoreFormat(run, messages);
  const signed = (points: number) => (points > 0 ? `+${format(points)}` : format(points));
  const keys = ['item', 'claimed', 'finding', 'judgement', 'difference', 'note'] as const;
  return {
    columns: keys.map((key) => ({
      key,
      title: key === 'claimed' ? report.short.claimed : report.columns[key],
      align: key === 'difference' ? 'right' : 'left',
    })),
    rows: (unit.verification?.items ?? []).map((item) => ({
      cells: {
        item: item.title,
        claimed: item.claimed ?? report.notAnswered,
        finding: item.verified ?? report.notAnswered,
        judgement: report.judgements[item.judgement],
        difference: item.judgement === 'agreed' ? '' : signed(item.points),
        note: item.note ?? '',
      },
    })),
  };
}
