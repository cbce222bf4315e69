import type { RuleId } from '../../model/lint-rules.ts';
import { basisWithoutUu25, citationForm, regulationRepealed, uu25Miscited } from './citations.ts';
import { complaintClock, complaintWithoutChannel, complaintWithoutPerson } from './complaints.ts';
import {
  componentEmpty,
  componentOrder,
  componentPlaceholder,
  componentTwice,
  deliveryComponentMissing,
  headingUnusual,
  manufacturingComponentMissing,
} from './components.ts';
import { decreeWithoutDate, decreeWithoutNumber, reviewOverdue, reviewYearly } from './decree.ts';
import { costUnclear, productUnstated, timeWithoutDuration } from './delivery.ts';
import { annexMissing, componentsOnlyNamed, decreeMissing, nothingRecognised } from './document-kinds.ts';
import { maklumatUnsigned, maklumatWithoutStatement } from './maklumat.ts';
import {
  competenceUnstated,
  evaluationNotYearly,
  guaranteeCircular,
  personsUncounted,
  supervisionWithoutSuperior,
} from './manufacturing.ts';
import { otherRegion } from './other-region.ts';
import type { Rule } from './rule.ts';
import { servicesDiffer, serviceUnpublished, serviceWithoutName } from './services.ts';
import { documentUnfinished } from './unfinished.ts';

/** Rules that judge what switches off the others. */
type SuppressionRuleId = Extract<RuleId, `suppression-${string}`>;
export type CheckedRuleId = Exclude<RuleId, SuppressionRuleId>;

/** The check of every rule that looks at a document. */
export const RULES: { readonly [R in CheckedRuleId]: Rule<R> } = {
  'nothing-recognised': nothingRecognised,
  'components-only-named': componentsOnlyNamed,
  'annex-missing': annexMissing,
  'decree-missing': decreeMissing,
  'document-unfinished': documentUnfinished,
  'service-without-name': serviceWithoutName,
  'delivery-component-missing': deliveryComponentMissing,
  'manufacturing-component-missing': manufacturingComponentMissing,
  'component-empty': componentEmpty,
  'component-placeholder': componentPlaceholder,
  'component-twice': componentTwice,
  'heading-unusual': headingUnusual,
  'component-order': componentOrder,
  'time-without-duration': timeWithoutDuration,
  'cost-unclear': costUnclear,
  'product-unstated': productUnstated,
  'complaint-without-channel': complaintWithoutChannel,
  'complaint-without-person': complaintWithoutPerson,
  'complaint-clock': complaintClock,
  'basis-without-uu25': basisWithoutUu25,
  'uu25-miscited': uu25Miscited,
  'regulation-repealed': regulationRepealed,
  'citation-form': citationForm,
  'decree-without-number': decreeWithoutNumber,
  'decree-without-date': decreeWithoutDate,
  'other-region': otherRegion,
  'guarantee-circular': guaranteeCircular,
  'persons-uncounted': personsUncounted,
  'competence-unstated': competenceUnstated,
  'supervision-without-superior': supervisionWithoutSuperior,
  'evaluation-not-yearly': evaluationNotYearly,
  'review-overdue': reviewOverdue,
  'review-yearly': reviewYearly,
  'maklumat-without-statement': maklumatWithoutStatement,
  'maklumat-unsigned': maklumatUnsigned,
  'services-differ': servicesDiffer,
  'service-unpublished': serviceUnpublished,
};
