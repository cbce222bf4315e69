import { COMPLAINT_DAYS, MONTH_SPELLINGS, REPEALED, SYNONYMS } from '../model/generated/policy.js';
import { extendPolicy, type LintPolicy } from '../model/lint-policy.ts';
import { createDateReader, type DateReader } from '../text/indonesian-date.ts';
import { createHeadingRecogniser, type HeadingRecogniser } from './recognise-heading.ts';

/** The policy that ships with patuh (`regulations/`). */
export const SHIPPED_POLICY: LintPolicy = {
  repealed: REPEALED,
  complaintDays: COMPLAINT_DAYS,
  months: MONTH_SPELLINGS,
  synonyms: SYNONYMS,
};

/** The shipped policy with what a workspace adds to it. */
export function policyWith(more: LintPolicy | undefined): LintPolicy {
  return more === undefined ? SHIPPED_POLICY : extendPolicy(SHIPPED_POLICY, more);
}

/** What the words of documents are recognised by. */
export interface Vocabulary {
  readonly recogniseHeading: HeadingRecogniser;
  readonly dates: DateReader;
}

/** One a policy: all documents of a run have the same, and recognisers remember what they have judged. */
const made = new WeakMap<LintPolicy, Vocabulary>();

/** The vocabulary of a policy. */
export function vocabularyOf(policy: LintPolicy): Vocabulary {
  const known = made.get(policy);
  if (known !== undefined) return known;
  const vocabulary = {
    recogniseHeading: createHeadingRecogniser(policy.synonyms),
    dates: createDateReader(policy.months),
  };
  made.set(policy, vocabulary);
  return vocabulary;
}
