import type { DocxTexts } from '../docx-texts.ts';

const BLANK = '...............';

export const docx: DocxTexts = {
  chapters: {
    summary: 'Summary',
    background: 'Background',
    basis: 'Basis',
    method: 'Method',
    units: 'Results of the Service Units',
    plan: 'Gaps and Plan of Action',
    proof: 'Evidence and Verification',
    conclusion: 'Conclusion',
    recommendations: 'Recommendations',
    closing: 'Closing',
    annex: 'Annex',
  },
  background: (institution, period) => [
    'Law 25/2009 on public services obliges providers to draw up and set service standards (Article 15 letter a and Article 20 paragraph (1)).',
    `This self-assessment shows ${institution} how its service units stand${period === null ? '' : ` in the period ${period}`}, so that gaps are closed before others assess it.`,
    `Further background (filled in by the institution): ${BLANK}${BLANK}`,
  ],
  costliest: (items) => `The gaps that cost most: ${items}.`,
  recommendations: "These actions would add most to the institution's score, the largest first:",
  recommendation: (item, remedy, units, owner) =>
    `${item} (${units} ${units === 1 ? 'unit' : 'units'}): ${remedy}${owner === null ? '' : ` Helped by: ${owner}.`}`,
  noRecommendations: 'There are no gaps to act on.',
  closing: 'This report is drawn up to be used as is proper.',
  signature: [
    `${BLANK}, ${BLANK}`,
    'Head of the Organisation Division,',
    '',
    '',
    `${BLANK}${BLANK}`,
    `NIP ${BLANK}${BLANK}`,
  ],
  result: (institution, period, instrument, score, zone, label) =>
    `The self-assessment of ${institution}${period === null ? '' : ` for the period ${period}`} by the instrument ${instrument} results in a score of ${score}: ${zone} (${label}).`,
  noResult: (institution) => `No service unit of ${institution} could be scored yet.`,
  unitResult: (score, zone, label) => `Score ${score}, ${zone} (${label}).`,
  zoneCounts: (units, zones) => `Units scored: ${units}, of which ${zones}.`,
  basis: (instrument) =>
    `This assessment uses the instrument ${instrument}. Its weights and zone bounds stand on these documents, each with its standing:`,
  basisOfLaw: 'The law behind each item that is not met stands in the plan of action.',
  method: [
    'Each service unit answers the items of the instrument for itself. An item that is not answered counts as the lowest answer. An item that does not apply leaves, and its weight is shared out among the other items of its section.',
    'Scores are read in three ways: claimed (the answers of the unit), evidenced (an answer without the evidence that it requires counts as the lowest), and verified (the findings of an evaluator replace the answers of the unit).',
    'The range of a score shows every score that is still possible while items are not answered or shares of weights are assumed.',
  ],
  units: (institution) => `This table holds all service units of ${institution} that were found or expected.`,
  plan: 'Deadlines are filled in by the service unit and those who help it. Effort runs from 1 (done in a day, no budget) to 5 (needs the budget of next year).',
  answer: (answer) => `Answer: ${answer}`,
  lost: (points) => `Points lost: ${points}`,
  responsible: 'Responsible/helped by',
  deadline: 'Deadline',
  noProof: 'There are no claims without proof, no evidence out of date and no findings of an evaluator.',
  problems: 'Files rejected, units without a file, and warnings',
  provenance: 'Where this report comes from',
  moreChanges: (count) => `… and ${count} more`,
};
