import type { FormTexts } from '../forms-texts.ts';

export const forms: FormTexts = {
  titles: { assessment: 'Self-assessment form', verification: 'Verification work sheet' },
  checklist: (title, years, version) => `${title} (${years === undefined ? '' : `${years}, `}version ${version})`,
  unit: 'Unit',
  head: 'Head of the unit',
  guidance: 'Guidance',
  law: 'Law',
  code: 'Code',
  evidence: 'Evidence asked for',
  evidenceTerms: (required, valid) =>
    `${required ? 'required' : 'if there is any'}${valid === undefined ? '' : `; valid for ${valid}`}`,
  answers: 'Answer',
  number: (min, max) => `a number from ${min} to ${max}`,
  notApplicable: 'tidak berlaku (not applicable; give the reason too)',
  perService: 'for each service',
  before: (period) => `Answer of ${period ?? 'the last assessment'}, not counted`,
  claim: 'Answer of the unit',
  claimedEvidence: 'Evidence of the unit',
  claimedNote: 'Note of the unit',
  notAnswered: 'not answered',
  workspace: [
    'What holds for all units of this folder. units: those that are expected; one without a file is reported.',
  ],
  yamlSteps: {
    assessment: [
      'Write the answer behind the colon, after one space. Choose from the words on the line "Answer".',
      'Evidence goes below evidence, one file a line that begins with "- ", for example "- bukti/papan.jpg".',
      'An item that is left blank counts as the worst answer. Lines that begin with a hash only explain.',
      'Check it with `patuh check`, then score it with `patuh audit`.',
    ],
    verification: [
      'Write what was found on the spot; what is left blank was not looked at, and the answer of the unit counts.',
      'Save it beside the assessment of the unit, under this name.',
    ],
  },
};
