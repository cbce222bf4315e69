import type { Assessment, ItemAnswer, Response } from '../model/assessment.ts';
import type { Assumption } from '../model/assumption.ts';
import type { Checklist, Item } from '../model/checklist.ts';
import { compare } from '../model/rational.ts';
import type { WhatIfChange } from '../model/run.ts';
import { wordOf } from './describe-answer.ts';
import { claimedResponses } from './readings.ts';

/** Assessments with answers that are assumed, and what differs from the files. */
export interface Assumed {
  readonly assessments: readonly Assessment[];
  /** In order of unit, item in the checklist, and service. */
  readonly changes: readonly WhatIfChange[];
}

/**
 * Replaces answers by assumed ones; of several about one answer the last counts. An evaluator has not looked at an assumed answer.
 * What an item's evidence proves is the answer in the file: where any answer of the item becomes better, the item is without
 * evidence, so that the evidenced reading counts it as unproven.
 */
export function assumeAnswers(
  assessments: readonly Assessment[],
  { items }: Checklist,
  assumptions: readonly Assumption[],
): Assumed {
  const changes: WhatIfChange[] = [];
  const assumed = assessments.map((assessment): Assessment => {
    const answers = new Map(assessment.answers);
    const found = new Map(assessment.verification?.answers);
    for (const item of items) {
      const own = assumptions.filter(
        (one) => one.item === item.id && (one.unit === undefined || one.unit === assessment.unit.id),
      );
      if (own.length === 0) continue;
      const before = claimedResponses(assessment)(item);
      const assumedAt = (index: number) => lastFor(own, item, assessment.services[index]?.id);
      const after = before.map((response, index) => assumedAt(index)?.response ?? response);
      const answer: ItemAnswer = answers.get(item.id) ?? { responses: before, evidence: [], at: assessment.at };
      const isBetter = after.some((response, index) => isRaised(before[index], response, item));
      answers.set(item.id, { ...answer, responses: after, evidence: isBetter ? [] : answer.evidence });
      const looked = found.get(item.id);
      if (looked !== undefined) {
        const responses = looked.responses.map(
          (response, index): Response => (assumedAt(index) === undefined ? response : { kind: 'unanswered' }),
        );
        found.set(item.id, { ...looked, responses });
      }
      for (const [index, response] of after.entries()) {
        const [from, to] = [wordOf(before[index] ?? response), wordOf(response)];
        if (from === to) continue;
        const service = item.per === 'service' ? (assessment.services[index] ?? null) : null;
        const { id: unit, name } = assessment.unit;
        changes.push({ unit, name, item: item.id, title: item.title, service: service?.id ?? null, from, to });
      }
    }
    const { verification } = assessment;
    return {
      ...assessment,
      answers,
      ...(verification === undefined ? {} : { verification: { ...verification, answers: found } }),
    };
  });
  return {
    assessments: assumed,
    changes: changes.toSorted((a, b) => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0)),
  };
}

function lastFor(own: readonly Assumption[], { per }: Item, service: string | undefined): Assumption | undefined {
  return own.findLast((one) => one.service === undefined || (per === 'service' && one.service === service));
}

/** Whether an answer claims more than before. */
function isRaised(before: Response | undefined, after: Response, { worst }: Item): boolean {
  if (after.kind !== 'given') return false;
  return compare(after.value, before?.kind === 'given' ? before.value : worst) > 0;
}
