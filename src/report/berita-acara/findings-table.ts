import type { BeritaAcaraTexts } from '../../messages/berita-acara-texts.ts';
import type { Messages } from '../../messages/messages.ts';
import type { UnitResult } from '../../model/run.ts';
import { answerWord, otherClaim } from '../tables.ts';

/** What was seen on one item, and what is to be done about it. */
export interface Problem {
  readonly component: string;
  readonly observation: readonly string[];
  readonly recommendation: string;
}

/**
 * Every gap, then every claim that an evaluator found too high, then every claim without proof; an item that is several
 * of these is there once. What costs points comes before what does not, by the evaluator's finding where there is one.
 */
export function findingRows(unit: UnitResult, texts: BeritaAcaraTexts, messages: Messages): Problem[] {
  const rows = problemRows(unit, texts, messages);
  return [...rows.filter(({ costs }) => costs), ...rows.filter(({ costs }) => !costs)];
}

function problemRows(
  unit: UnitResult,
  texts: BeritaAcaraTexts,
  messages: Messages,
): (Problem & { readonly costs: boolean })[] {
  const { report } = messages;
  const findings = new Map(unit.verification?.items.map((item) => [item.item, item]));
  const shown = new Set<string>();
  const fresh = <T extends { readonly item: string }>(list: readonly T[]) =>
    list.filter(({ item }) => !shown.has(item) && shown.add(item));
  const seen = (item: string, claimed: string, note: string | null): string[] => {
    const finding = findings.get(item);
    return [
      texts.claimed(claimed, note),
      finding === undefined ? texts.notVerified : texts.found(finding.verified ?? report.notAnswered, finding.note),
    ];
  };
  return [
    ...fresh(unit.gaps).map((gap) => ({
      component: gap.title,
      costs: gap.lost > 0 && findings.get(gap.item)?.verified !== gap.best,
      observation: [
        ...seen(gap.item, otherClaim(gap, messages) ?? answerWord(gap, messages), gap.note),
        ...(gap.unproven === null ? [] : [texts.proof(report.proofProblems[gap.unproven])]),
      ],
      // Better than the unit said: there is nothing left to do but to say so.
      recommendation: findings.get(gap.item)?.verified === gap.best ? texts.correctUnderclaim : (gap.remedy ?? ''),
    })),
    ...fresh((unit.verification?.items ?? []).filter(({ judgement }) => judgement === 'over')).map((item) => ({
      component: item.title,
      costs: item.points > 0,
      observation: seen(item.item, item.claimed ?? report.notAnswered, null),
      recommendation: texts.closeOverclaim,
    })),
    ...fresh(unit.unproven).map((claim) => ({
      component: claim.title,
      costs: false,
      observation: [
        ...seen(claim.item, claim.answer ?? report.notAnswered, null),
        texts.proof(report.proofProblems[claim.problem]),
      ],
      recommendation: texts.prove(claim.ask),
    })),
  ];
}
