import type { SkmTexts } from '../skm-texts.ts';

function counted(count: number | string, one: string): string {
  return `${count} ${String(count) === '1' ? one : `${one}s`}`;
}

export const skm: SkmTexts = {
  title: 'Survey of public satisfaction',
  answers: (file, respondents) => `${file}: ${counted(respondents, 'respondent')}`,
  onlyMeans: 'from a table of means, without the answers',
  onlyPublished: 'only a published figure, without answers or means',
  incomplete: (count) =>
    `${counted(count, 'respondent')} ${count === 1 ? 'does' : 'do'} not count because their answers are incomplete`,
  period: (from, to) => (from === to ? `answered on ${from}` : `answered ${from} to ${to}`),
  grade: (grade) => `grade ${grade}`,
  columns: {
    element: 'Element',
    mean: 'Mean',
    index: 'Index',
    grade: 'Grade',
    predicate: 'Predicate',
    respondents: 'Respondents',
    by: 'By',
    name: 'Name',
    answer: (answer) => `Answer ${answer}`,
  },
  all: 'All',
  facts: {
    service: 'Service',
    unit: 'Unit',
    sex: 'Sex',
    age: 'Age',
    education: 'Education',
    occupation: 'Occupation',
  },
  unsaid: 'not said',
  more: (count) => `${count} more`,
  headings: {
    elements: 'The nine elements',
    lowest: 'Lowest elements, and what can be done',
    groups: { service: 'By service', unit: 'By unit' },
    respondents: 'Respondents',
    sample: 'Sample size',
    published: 'Published figure',
    method: 'Sources and method',
  },
  sample: {
    enough: (population, needed, respondents) =>
      `Enough: ${counted(respondents, 'respondent')}; a population of ${population} needs ${needed} (Krejcie-Morgan)`,
    tooFew: (population, needed, respondents) =>
      `Not enough: ${counted(respondents, 'respondent')}, but a population of ${population} needs ${needed} (Krejcie-Morgan)`,
    moreThanAll: (population, respondents) =>
      `Check --population: ${respondents} respondents are more than the population of ${population}`,
    unknown: (respondents, enoughFor) =>
      `Not checked: ${counted(respondents, 'respondent')} ${respondents === '1' ? 'is' : 'are'} enough for a population of at most ${enoughFor} (Krejcie-Morgan); say how many use the service with --population`,
    any: (respondents) => `Enough: ${respondents} respondents are enough for any population (Krejcie-Morgan)`,
  },
  published: {
    regulation: (figure, grade, predicate) =>
      `${figure} follows from the answers (weight 1/9), grade ${grade} (${predicate})`,
    other: (figure, how, right, rightGrade) =>
      `${figure} comes from ${how}; the exact weight is 1/9, which gives ${right}, grade ${rightGrade}`,
    none: (figure, right, rightGrade) =>
      `${figure} does not follow from the means of its elements, whatever the weight; they give ${right}, grade ${rightGrade}`,
    unchecked: (figure, grade, predicate) => `${figure} is grade ${grade} (${predicate})`,
    weight: (weight) => `weight ${weight}`,
    rounded: (decimals) => `means rounded to ${decimals} decimals first`,
    or: 'or',
    attempts: 'What comes out',
    sameGrade: (figure, grade, predicate) => `The grade of ${figure} is ${grade} (${predicate}) all the same`,
    statedFollows: (grade) => `The printed grade ${grade} is right`,
    statedWrong: (stated, figure, grade, predicate) =>
      `The printed grade ${stated} is wrong: by PermenPANRB 14/2017, ${figure} is grade ${grade} (${predicate})`,
    oldTable: (stated) =>
      `Grade ${stated} fits only the table of 2004 (bounds 43.75; 62.50; 81.25), which is no longer in use`,
  },
  units: {
    heading: (period) => (period === null ? 'Units' : `Units, ${period}`),
    count: (units, respondents) => `${counted(units, 'unit')}, ${counted(respondents, 'respondent')}`,
    incomplete: (tables) =>
      `incomplete: ${counted(tables, 'table')} could not be read, so this index is of some units only`,
    unit: 'Unit',
    period: 'Period',
    unknownPeriod: 'no period',
    count1: 'Units',
    change: 'Change',
    institutionElements: 'The nine elements, whole institution',
    rollupHeading: 'How units are put together',
    rules: {
      units: 'mean of the indices of units, each unit with the same weight',
      respondents: 'all respondents together, each with the same weight',
    },
    assumption:
      'As far as we know PermenPANRB 14/2017 does not say how units are put together; this rule is an assumption of patuh, and --rollup changes it',
    otherRule: (rule, index) => `By the other rule (${rule}): ${index}`,
    periods: 'Index by period',
    overTime: 'Over time:',
    byPeriod: 'Units by period',
    rejected: 'Could not be read',
    follows: (figure, rules) => `${figure} follows from the answers: ${rules}`,
    followsNot: (figure, units, respondents) =>
      `${figure} does not follow from the answers: mean of units ${units}, all respondents together ${respondents}`,
    method: 'Institution: from the unrounded figures of units, rounded once to two decimals',
  },
  method: 'Index: mean of the nine elements (weight 1/9) times 25, rounded once to two decimals, then graded',
  sheets: {
    summary: 'Summary',
    processing: 'Processing',
    units: 'Units',
    sum: 'Sum',
    sums: 'Sum by element',
    means: 'Mean by element (NRR)',
    weighted: 'Weighted mean (1/9)',
    index: 'Index (IKM)',
    file: 'File',
  },
  report: {
    title: 'Report on the survey of public satisfaction',
    introduction: 'Introduction',
    introductionText: [
      'The survey of public satisfaction (SKM) is made under PermenPANRB 14/2017, at least once a year, to measure how satisfied users are with nine elements of service.',
      'Background, aims and scope: … (to be filled in by the unit)',
    ],
    method: 'Method',
    methodText: ['Who asked, when, where and how: … (to be filled in by the unit)'],
    result: 'Result by element',
    index: (value, grade, predicate) => `Satisfaction index: ${value}, ${grade} (${predicate}).`,
    analysis: 'Analysis',
    analysisText: 'The elements with the lowest values come first. Their causes: … (to be filled in by the unit)',
    followUp: 'Plan of follow-up',
    followUpText: 'A proposal for each of the lowest elements; time and owner are filled in by the unit.',
    followUpColumns: { element: 'Element', action: 'Programme or activity', time: 'Time', owner: 'Owner' },
    conclusion: 'Conclusion',
    priorities: (elements) => `Elements that come first: ${elements}.`,
    toFill: 'Further conclusions and advice: … (to be filled in by the unit)',
  },
  byNumber: 'The last two elements are read by number: 8 complaints, 9 facilities',
  unused: (headings, more) => `Columns that were not used: ${headings}${more > 0 ? ` and ${more} more` : ''}`,
  colors: "The colours of grades are this tool's own reading",
  options: {
    nothing: 'Name a file of answers (.csv), a table of means with --means, or a published figure with --published.',
    answersAndMeans: 'Choose one: a file of answers or --means.',
    severalUnits: 'The result can be written into one assessment (.yaml) only.',
    forOneFile: (option) => `Option ${option} is for one file of answers, not for several units or periods.`,
    noTables: 'There is no table of survey answers (.csv) there.',
    noMeans: 'Without answers or --means there is no result to write into an assessment.',
    noSuchItem: (item, checklist, nearest) =>
      `Checklist ${checklist} has no item \`${item}\`.${nearest === undefined ? ` See \`patuh checklist show ${checklist}\`.` : ` Did you mean \`${nearest}\`?`}`,
    noItem: (checklist) =>
      `Checklist ${checklist} has no item for the satisfaction index. Name one with --item, or use -c skm-2017.`,
    noNumber: (item) => `Item \`${item}\` is not answered with a number, so the index cannot be written there.`,
    otherScale: (item, max) =>
      `Item \`${item}\` has a scale up to ${max}; only the index (scale 100) or the mean (scale 4) can be written.`,
    perService: (item) =>
      `Item \`${item}\` is answered by service in that file, so it is not changed. Write the answer yourself.`,
    cannotEdit: (file) => `${file} cannot be edited without changing the rest of it. Write the answers yourself.`,
    written: (file, answers) => `${counted(answers, 'answer')} written to ${file}`,
  },
  madeFrom: (file, respondents) =>
    `From the answers of ${counted(respondents, 'respondent')} in ${file}, computed by \`patuh skm\`.`,
  nameIt: 'Replace `name` by the name of the unit.',
  madeFromMeans: 'From a table of means, computed by `patuh skm --means`.',
};
