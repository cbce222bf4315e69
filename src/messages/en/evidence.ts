import type { EvidenceTexts } from '../messages.ts';

const files = (count: number) => (count === 1 ? '1 file' : `${count} files`);

export const evidence: EvidenceTexts = {
  hashing: (done, count, size) => `Reading evidence: ${done} of ${files(count)}, ${size}`,
  locked: (lock, count, units, size) =>
    `${lock}: ${count === 1 ? '1 evidence file' : `${count} evidence files`} of ${units === 1 ? '1 unit' : `${units} units`} recorded (${size})`,
  nothingToLock: (lock) => `${lock}: there are no evidence files to record yet`,
  notLocked: (lock) => `${lock} is not written because assessments were rejected`,
  verified: (lock, count, unchanged) =>
    `${lock}: ${files(count)} recorded, ${unchanged === count ? 'all unchanged' : `${unchanged} unchanged`}`,
  changed: (count) => `Changed: ${files(count)}`,
  missing: (count) => `Missing: ${files(count)}`,
  unreadable: (count) => `Unreadable: ${files(count)}`,
  added: (count) => `New, not recorded yet: ${files(count)}`,
  unused: (count) => `No longer used by any assessment: ${files(count)}`,
  wasAndIs: (was, is) => `was ${was}; is ${is}`,
  sameAs: (path) => `same content as the recorded ${path}: renamed or moved`,
  copiedBetweenUnits: (count) => `Same evidence used by more than one unit: ${count}`,
  copiedBetweenItems: (count) => `Same evidence for several items of one unit: ${count}`,
  copiedAdvice: 'Look at the files: one piece of evidence may prove several things, a copy of another unit may not',
  differs: 'If the changes are right, record them with `patuh evidence lock`',
};
