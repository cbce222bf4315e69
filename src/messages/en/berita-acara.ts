import type { BeritaAcaraTexts } from '../berita-acara-texts.ts';
import { numberInWords } from './number-words.ts';

const BLANK = '...............';

export const beritaAcara: BeritaAcaraTexts = {
  title: 'Official Record',
  ofAssessment: 'Result of the Compliance Self-Assessment',
  ofVerification: 'Result of the Verification of the Compliance Self-Assessment',
  number: `Number: ${BLANK}${BLANK}`,
  opening: `On this day ${BLANK}, the ${BLANK} of ${BLANK} in the year ${BLANK}, at ${BLANK}${BLANK}, the result of the self-assessment of this service unit was discussed.`,
  unit: 'Service unit',
  services: 'Services',
  asOf: 'As of',
  verifiedBy: 'Verification',
  result: 'Result',
  scored: (score, inWords, zone, label, basis) =>
    `The service unit has a score of ${score} (${inWords}): ${zone} (${label}), by the ${basis} answers.`,
  uncertain: (low, high) => `That zone is not certain: the score can still become ${low} to ${high}`,
  notScored: (reason) => `The service unit has no score yet: ${reason}.`,
  findings: 'Observations and recommendations',
  component: 'Component',
  observation: 'Observation on the spot',
  recommendation: 'Recommendation',
  found: (finding, note) => `Finding: ${finding}${note === null ? '' : ` (${note})`}.`,
  claimed: (answer, note) => `The unit's answer: ${answer}${note === null ? '' : ` (${note})`}.`,
  notVerified: `Observation: ${BLANK}`,
  proof: (problem) => `Evidence: ${problem}.`,
  closeOverclaim: 'Meet this item, and correct the self-assessment by the finding.',
  correctUnderclaim: 'Correct the self-assessment by the finding.',
  prove: (ask) => (ask === null ? 'Hand in the evidence.' : `Hand in the evidence: ${ask}.`),
  nothingFound: 'There are no gaps, no claims without proof and no findings that differ from the answers of the unit.',
  provisional:
    'This is the result of a self-assessment, not an official assessment by the Ombudsman of the Republic of Indonesia or the Ministry of PANRB, and is provisional until validated.',
  closing: 'This record was made to be used as appropriate.',
  evaluators: 'Evaluators',
  name: 'Name',
  nip: 'Staff number (NIP)',
  signature: 'Signature',
  headOfOrganisation: 'Head of the Organisation Division',
  headOf: ({ name, head }) => head?.trim() || `Head of ${name}`,
  provenance: 'Where this result comes from',
  numberInWords,
};
