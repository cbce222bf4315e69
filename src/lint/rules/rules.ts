import { annexMissing } from './annex-missing.ts';
import { basisWithoutUu25 } from './basis-without-uu25.ts';
import { citationForm } from './citation-form.ts';
import { competenceUnstated } from './competence-unstated.ts';
import { complaintClock } from './complaint-clock.ts';
import { complaintWithoutChannel } from './complaint-without-channel.ts';
import { complaintWithoutPerson } from './complaint-without-person.ts';
import { componentEmpty } from './component-empty.ts';
import { componentOrder } from './component-order.ts';
import { componentPlaceholder } from './component-placeholder.ts';
import { componentTwice } from './component-twice.ts';
import { componentsOnlyNamed } from './components-only-named.ts';
import { costUnclear } from './cost-unclear.ts';
import { decreeMissing } from './decree-missing.ts';
import { decreeWithoutDate } from './decree-without-date.ts';
import { decreeWithoutNumber } from './decree-without-number.ts';
import { deliveryComponentMissing } from './delivery-component-missing.ts';
import { documentUnfinished } from './document-unfinished.ts';
import { evaluationNotYearly } from './evaluation-not-yearly.ts';
import { guaranteeCircular } from './guarantee-circular.ts';
import { headingUnusual } from './heading-unusual.ts';
import { maklumatUnsigned } from './maklumat-unsigned.ts';
import { maklumatWithoutStatement } from './maklumat-without-statement.ts';
import { manufacturingComponentMissing } from './manufacturing-component-missing.ts';
import { nothingRecognised } from './nothing-recognised.ts';
import { otherRegion } from './other-region.ts';
import { personsUncounted } from './persons-uncounted.ts';
import { productUnstated } from './product-unstated.ts';
import { regulationRepealed } from './regulation-repealed.ts';
import { reviewOverdue } from './review-overdue.ts';
import { reviewYearly } from './review-yearly.ts';
import type { AnyRule } from './rule.ts';
import { serviceUnpublished } from './service-unpublished.ts';
import { serviceWithoutName } from './service-without-name.ts';
import { servicesDiffer } from './services-differ.ts';
import { supervisionWithoutSuperior } from './supervision-without-superior.ts';
import { suppressionUnknownRule } from './suppression-unknown-rule.ts';
import { suppressionUnused } from './suppression-unused.ts';
import { suppressionWithoutReason } from './suppression-without-reason.ts';
import { timeWithoutDuration } from './time-without-duration.ts';
import { uu25Miscited } from './uu25-miscited.ts';

/** Every rule of `patuh lint` by id, in the order of lists; the only list of them. */
export const RULES = {
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
  'suppression-without-reason': suppressionWithoutReason,
  'suppression-unused': suppressionUnused,
  'suppression-unknown-rule': suppressionUnknownRule,
} as const satisfies Record<string, AnyRule>;

export type RuleId = keyof typeof RULES;
