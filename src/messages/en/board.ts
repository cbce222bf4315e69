import type { BoardTexts } from '../board-texts.ts';

export const board: BoardTexts = {
  heading: 'What-if board',
  intro:
    'For the meeting: change an answer of one unit or of all units, and see score, range and zone. This is a what-if, not a result; the rest of this report does not change.',
  proof:
    'Better answers that are assumed count as unproven: evidence that is there proves only the answer in the file. What an evaluator found on them is not used.',
  unit: 'Change answers of',
  allUnits: (units) => `all units (${units})`,
  institution: 'Institution',
  figures: 'Scores as they are and as assumed',
  before: 'As it is',
  after: 'What if',
  range: (low, high) => `range ${low}–${high}`,
  over: (units, of) => `${units} of ${of} units`,
  zones: 'Units by zone',
  gaps: 'Gaps, the costliest first',
  noGaps: 'There are no gaps.',
  others: (items) => `Other items (${items})`,
  gain: (points) => `+${points} points`,
  gapUnits: (units) => (units === 0 ? 'no unit has a gap' : `a gap in ${units} ${units === 1 ? 'unit' : 'units'}`),
  now: (answer) => `now: ${answer}`,
  unanswered: 'not answered',
  assume: (title) => `Assume an answer for ${title}`,
  keep: 'as it is',
  close: 'Close',
  closeItem: (title) => `Close the gap: ${title}`,
  services: (services) => `By service (${services})`,
  outOfRange: (min, max) => `Write a number from ${min} to ${max}.`,
  changes: (changes, answers) =>
    changes === 0
      ? 'Nothing is assumed yet'
      : `Assumed: ${changes} (${answers} ${answers === 1 ? 'answer changes' : 'answers change'})`,
  change: (item, answer, unit) => `${item}: ${answer}, ${unit}`,
  undo: 'Undo',
  undoOne: (change) => `Undo ${change}`,
  undoAll: 'Undo all',
  changedUnits: (units) => `Units whose score changes (${units})`,
  changedUnit: (name, before, after) => `${name}: ${before} as it is, ${after} in this what-if`,
  command: 'The command that gives the same figures',
  copy: 'Copy the command',
  copied: 'The command is copied.',
};
