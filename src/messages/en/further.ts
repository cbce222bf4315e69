import type { FurtherTexts } from '../further-texts.ts';
import { topicTitles } from './topic-titles.ts';

export const further: FurtherTexts = {
  provisional: (without, score, label, zone) => `Provisional index without ${without}: ${score} (${label}), ${zone}`,
  unmet: (zone, label, section, has, min) =>
    `The score reaches ${zone} (${label}), but ${section} ${has === null ? 'has nothing that applies' : `is at ${has}`}; ${min} is required`,
  whatIf: {
    heading: 'What if, not how things are',
    changes: (changes) => `${changes} ${changes === 1 ? 'answer is' : 'answers are'} replaced by --set before scoring`,
    change: (item, from, to, units) => `${item}: ${from} → ${to} (${units})`,
    units: (units) => `${units} ${units === 1 ? 'unit' : 'units'}`,
    institution: 'Institution',
    result: (name, before, after) => `${name}: ${before} as it is, ${after} in this what-if`,
    more: (units) => `and ${units} more ${units === 1 ? 'unit' : 'units'}`,
    proof:
      'better answers that are assumed count as unproven: evidence that is there proves only the answer in the file. What an evaluator found on them is not used',
    column: 'What if',
  },
  also: 'Under other checklists, as far as topics reach',
  alsoMeaning:
    'The same answers scored under other checklists. Items out of reach count as the worst answer; the range holds every score that is still possible',
  alsoSentence: (checklist, result, coverage) => `Under ${checklist}: ${result}; coverage ${coverage}`,
  noSharedTopic: 'no topic in common',
  columns: {
    checklist: 'Checklist',
    coverage: 'Coverage',
    items: 'Items covered',
    standing: 'Standing',
    of: (column, checklist) => `${column} under ${checklist}`,
    provisional: (column) => `Provisional ${column.toLowerCase()}`,
    colors: 'On the zone colours',
    years: 'Years of the checklist',
  },
  percent: (percent) => `${percent}%`,
  someOf: (some, all) => `${some} of ${all}`,
  coverage: (percent, items) => `${percent} (${items} items)`,
  colors: (checklist, standing, note) =>
    `The zone colours of ${checklist} are not the instrument's, but a reading of its own (${standing}): ${note}`,
  standings: { verified: 'verified', 'single-source': 'single source', assumption: 'assumption' },
  colorSource: (title) => `source of the colours: ${title}`,
  otherLine: (title, id, version, standing) => `Also under ${title} (${id} version ${version}): ${standing}`,
  orderLine: 'Gaps are ranked by legal severity, then by the points lost',
  gapsBySeverity: (count) => `Gaps: ${count} ${count === 1 ? 'item' : 'items'}, gravest before the law first`,
  institutionGapsBySeverity: "The institution's gaps, gravest before the law first",
  informational: 'info',
  informationalMeaning: 'informational only, changes no score',
  forInstitution: 'Label of an institution',
  additions: 'Added to the label',
  addition: (label, item, answer) => `**${label}** where item ${item} is answered ${answer}`,
  provisionalSection: 'until it is answered, the provisional index without this section is shown as well',
  topics: 'Topics',
  topicTitles,
  topic: 'Observable fact',
};
