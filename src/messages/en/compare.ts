import type { CompareTexts } from '../compare-texts.ts';

export const compare: CompareTexts = {
  title: 'Comparison of two assessments',
  trendTitle: 'Course of the assessments',
  sheet: 'Comparison',
  trendSheet: 'Trend',
  before: 'Before',
  after: 'After',
  side: (name, facts) => `${name}: ${facts.join(', ')}`,
  asOf: (day) => `as of ${day}`,
  fromTo: (before, after) => `${before} → ${after}`,
  headings: {
    notes: 'Before you compare',
    institution: 'Score of the institution',
    bases: 'By basis, over the same units',
    moved: 'Units that moved zone',
    units: 'All units',
    sections: 'Scores by section, mean of the same units',
    gaps: 'Gaps',
    violations: 'Rules that do not hold',
    method: 'Basis and method',
    points: 'Score over time',
    openGaps: 'Gaps still open, the oldest first',
    closedGaps: 'Gaps closed, the latest first',
    chart: "Chart of the institution's score",
  },
  notes: {
    institution: ({ before, after }) =>
      `Two different institutions (${before}; ${after}): units are paired by their ids alone`,
    basis: ({ before, after }) =>
      `The bases differ (${before}; ${after}): only the table by basis can be compared. Audit both with the same --basis`,
    checklist: ({ before, after }) =>
      `The checklists differ (${before}; ${after}): the scores cannot be compared. Audit both with --also to get scores by the same checklist`,
    'checklist-file': ({ before, after }) =>
      before === after
        ? 'The file of the checklist changed in between: some of the change may come from the checklist'
        : `The versions of the checklist differ (${before}; ${after}): some of the change may come from the checklist`,
    scale: ({ before, after }) => `The scales differ (${before}; ${after}): the scores cannot be compared`,
    order: ({ before, after }) => `The second is judged as of ${after}, before the first (${before}). Swapped?`,
    services: ({ units }) =>
      `The number of services changed in ${units.join(', ')}: so did the weight of these units in the mean`,
    incomplete: ({ side }) =>
      `The assessment ${side} is incomplete: units are missing, could not be read, or are not verified`,
    decimals: ({ side }) =>
      `The means over some of the units ${side} come from the rounded figures of the saved run: their last digit may be one off`,
    'no-checklist': ({ checklist }) =>
      `The file of checklist ${checklist} as it was used is not at hand, so that its topics cannot be matched`,
    topics: ({ items, of }) =>
      `${items} of ${of} items of the second checklist ask only about topics of the first; only these are compared`,
  },
  sides: { before: 'before', after: 'after' },
  total: (before, after, change) => `All units: ${before} → ${after} (${change})`,
  sameUnits: (units, before, after, change) => `The same units (${units}): ${before} → ${after} (${change})`,
  membership: (change) => `By units that joined or left: ${change}`,
  allSame: (units) => `The units are the same (${units}): all of the change comes from their scores`,
  joined: (names) => `Joined: ${names}`,
  left: (names) => `Left: ${names}`,
  absent: {
    missing: (name) => `${name} (no file yet)`,
    rejected: (name) => `${name} (its file cannot be scored)`,
  },
  up: (unit, before, after) => `Up: ${unit}, ${before} → ${after}`,
  down: (unit, before, after) => `Down: ${unit}, ${before} → ${after}`,
  nothingMoved: 'No unit moved zone',
  noScore: 'not scored',
  columns: {
    unit: 'Unit',
    name: 'Name',
    before: 'Before',
    after: 'After',
    change: 'Change',
    zone: 'Zone',
    basis: 'Basis',
    units: 'Units',
    claimedBefore: 'Claimed before',
    claimedAfter: 'Claimed after',
    section: 'Section',
    max: 'At most',
    item: 'Item',
    answer: 'Answer',
    points: 'Points',
    point: 'Assessment',
    score: 'Score',
    sameUnits: 'Same units',
    newGaps: 'New gaps',
    closedGaps: 'Closed',
    first: 'First',
    last: 'Last',
    course: 'Course',
    since: 'Since',
    runs: 'Runs',
    returned: 'Returned',
  },
  states: {
    new: (count) => `New (${count})`,
    worse: (count) => `Worse (${count})`,
    open: (count) => `Still open (${count})`,
    partly: (count) => `Partly closed (${count})`,
    closed: (count) => `Closed (${count})`,
    'not-applicable': (count) => `No longer applicable (${count})`,
  },
  moreGaps: (count) => `… and ${count} more`,
  noGaps: 'Neither has a gap',
  rules: {
    fell: (unit, expected, actual) => `${unit} fell a zone: ${expected} → ${actual}`,
    lower: (unit, expected, actual) => `The score of ${unit} fell: ${expected} → ${actual}`,
    'new-gap': (unit, _, actual) => `New or larger gap in ${unit}: ${actual}`,
  },
  notAnswered: 'unanswered',
  method: {
    pairs: 'Units are paired by id; a change is the difference of the printed figures',
    sameUnits: 'The same units: those with a score in both, put together as the checklist says',
    gaps: 'Gaps are compared only in units that have a score in both',
    trend: 'In order of period, then of the day of judgement',
  },
  points: (count, first, last) => `${count} assessments, ${first} to ${last}`,
  constant: (units) => `${units} ${units === 1 ? 'unit' : 'units'} in every assessment:`,
  constantFigures: (first, last, change) => `${first} → ${last} (${change})`,
  overTime: 'Course:',
  chart: (count, first, last, lowest, highest) =>
    `Line chart of ${count} assessments: first ${first}, last ${last}, lowest ${lowest}, highest ${highest}. The table below has the figures.`,
  membershipAt: (point, joined, left, change) =>
    `${point}: ${[joined, left].filter((text) => text !== '').join('; ')}; effect on the score ${change}`,
  errors: {
    noRuns: (path) => `There is no assessment and no saved run (\`-f json\`) in ${path}.`,
    severalRuns: (path, names) =>
      `${path} has several runs (${names.join('; ')}). Name one, for example with --institution, or use \`patuh trend\`.`,
    nothingInCommon: (before, after) =>
      `Checklists ${before} and ${after} cannot be compared: their scales differ, they share no topic, or a file is not at hand. Audit both with --also the same checklist.`,
    cannotGate: '--fail-on cannot be judged: the scores or the bases of the two cannot be compared.',
    tooFewRuns: (count) =>
      `A trend needs at least two runs; there ${count === 1 ? 'is' : 'are'} ${count}. Name more saved runs, or a folder with several periods.`,
    severalInstitutions: (names) =>
      `There are several institutions (${names.join('; ')}). Choose one with --institution.`,
    severalChecklists: (ids) =>
      `The checklists differ (${ids.join(', ')}), so that the scores make no series. Use \`patuh compare\` for two of them, or audit all with the same -c.`,
    severalBases: (names) => `The bases differ (${names.join(', ')}). Audit all with the same --basis.`,
  },
};
