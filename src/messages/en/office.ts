import type { OfficeTexts } from '../office-texts.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export const office: OfficeTexts = {
  date: (date) => `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`,
  page: ['Page ', ' of '],
  reportTitle: 'Report of the Compliance Self-Assessment',
  asOf: (date) => `as of ${date}`,
  institution: 'Institution',
  period: 'Period',
  instrument: 'Instrument',
  number: 'No.',
  basis: 'Scores by',
  zoneLevels: 'Zone bounds',
  from: 'From a score of',
  status: 'Standing',
  source: 'Source',
  selfAssessment:
    'This is a self-assessment. Its scores and zones are not an official assessment by the Ombudsman of the Republic of Indonesia or the Ministry of PANRB, and are provisional until validated.',
  problems: {
    kind: 'Kind',
    place: 'Place',
    fault: 'Problem',
    remedy: 'How to mend it',
    warning: 'warning',
    gate: 'requirement not met',
    none: 'Every file could be scored, and every expected unit sent one.',
  },
  changes: {
    since: (date) => `Changes since ${date}`,
    kind: 'Change',
    moved: 'score or zone changed',
    opened: 'new gap',
    closed: 'closed gap',
    scoreBefore: 'Score before',
    zoneBefore: 'Zone before',
    scoreAfter: 'Score now',
    zoneAfter: 'Zone now',
    institution: (before, after) => `Institution: from ${before} to ${after}.`,
    none: 'No score, zone or gap of a unit has changed.',
  },
};
