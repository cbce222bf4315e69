import type { CiTexts } from '../ci-texts.ts';

export const ci: CiTexts = {
  gap: (answer, best, lost) => `the answer is ${answer}, full marks for ${best}; ${lost} points lost`,
  unanswered: (best, lost) => `not answered, full marks for ${best}; ${lost} points lost`,
  remedy: (remedy) => `Remedy: ${remedy}`,
  evidence: (ask) => `Evidence: ${ask}`,
  guidance: (guidance) => `What to look for: ${guidance}`,
  law: (law) => `Legal basis: ${law}`,
  owner: (owner) => `Helped by: ${owner}`,
  severity: (severity) => `Severity: ${severity} of 7`,
  claimed: (claimed, verified) => `The unit claims: ${claimed}; the evaluator found: ${verified}`,
  missing: (unit) => `Unit ${unit} has not sent an assessment`,
  rules: {
    missing: 'Unit without an assessment',
    rejected: 'File rejected',
    gate: 'Requirement not met',
    diagnostic: (code) => `Input file: ${code}`,
  },
  gate: 'Requirements, and what belongs to no unit',
  waived: 'This gap is waived until its end date',
  result: (institution, score, zone) => `${institution}: ${score}, ${zone}`,
  left: (count) =>
    `${count} more ${count === 1 ? 'finding is' : 'findings are'} left out because of its reader's limit`,
  leftErrors: (count) => `${count} ${count === 1 ? 'error' : 'errors'}`,
  leftWarnings: (count) => `${count} ${count === 1 ? 'warning' : 'warnings'}`,
  leftNotes: (count) => `${count} ${count === 1 ? 'note' : 'notes'}`,
  leftSeeReport: 'see the whole report',
  cutSummary: 'This summary was cut to fit the limit of GitHub; see the whole report.',
  notApplicable: 'not applicable',
  notScored: 'unit not scored',
};
