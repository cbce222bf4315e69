import { alsoPart } from './also-part.ts';
import { annexPart } from './annex-part.ts';
import type { Medium, Part, UnitPart } from './audit-context.ts';
import { basisPart, scoringPart } from './basis-parts.ts';
import { backgroundChapter, closingChapter, conclusionChapter, recommendationsChapter } from './closing-chapters.ts';
import { costliestPart } from './costliest-part.ts';
import { countedPart } from './counted-part.ts';
import { planChapter, proofChapter, summaryChapter } from './document-chapters.ts';
import { methodPart } from './method-part.ts';
import {
  aloneUnitPart,
  boardPart,
  frontPart,
  heatMapPart,
  itemsPart,
  notCountedPart,
  pageCostliestPart,
  pageSincePart,
  pageUnitPagesPart,
  pageUnitsPart,
} from './page-parts.ts';
import { PROOF_PARTS } from './proof-parts.ts';
import { readingsPart } from './readings-part.ts';
import { rejectedPart } from './rejected-part.ts';
import { resultPart } from './result-part.ts';
import { unitGapsPart } from './unit-gaps-part.ts';
import { unitPagesPart } from './unit-pages-part.ts';
import { unitSectionsPart } from './unit-sections-part.ts';
import { unitsPart } from './units-part.ts';
import { violationsPart } from './violations-part.ts';
import { whatIfPart } from './what-if-part.ts';
import { zonesPart } from './zones-part.ts';

/** The parts of a report about an institution, and about a unit that is alone, in their order. */
interface Contents {
  readonly institution: readonly Part[];
  readonly unit: readonly UnitPart[];
}

const SCREEN: Contents = {
  institution: [
    whatIfPart,
    resultPart,
    alsoPart,
    zonesPart,
    countedPart,
    unitsPart,
    costliestPart,
    violationsPart,
    methodPart,
  ],
  unit: [whatIfPart, resultPart, alsoPart, unitSectionsPart, unitGapsPart, ...PROOF_PARTS, violationsPart, methodPart],
};

const UNITS_AND_METHOD = [unitPagesPart, rejectedPart, methodPart];
const TEXT: Contents = {
  institution: [whatIfPart, resultPart, alsoPart, violationsPart, unitsPart, costliestPart, ...UNITS_AND_METHOD],
  unit: [whatIfPart, ...UNITS_AND_METHOD],
};

const PAGE: Contents = {
  institution: [
    whatIfPart,
    frontPart,
    pageCostliestPart,
    boardPart,
    pageSincePart,
    pageUnitsPart,
    heatMapPart,
    itemsPart,
    pageUnitPagesPart,
    notCountedPart,
  ],
  unit: [whatIfPart, aloneUnitPart, boardPart, pageSincePart, notCountedPart],
};

/** An official report is about an institution, if of one unit only. */
const CHAPTERS = [
  whatIfPart,
  summaryChapter,
  backgroundChapter,
  basisPart,
  scoringPart,
  unitsPart,
  planChapter,
  proofChapter,
  conclusionChapter,
  recommendationsChapter,
  closingChapter,
  annexPart,
];
const DOCUMENT: Contents = { institution: CHAPTERS, unit: CHAPTERS };

/** The first sheet; the others are lists of all that there is. */
const SUMMARY = [whatIfPart, readingsPart, resultPart, alsoPart, zonesPart, costliestPart];
const WORKBOOK: Contents = { institution: SUMMARY, unit: SUMMARY };

/** What a report of an audit has, by what it is read on. A new part is written once and named here. */
export const AUDIT_CONTENTS: Readonly<Record<Medium, Contents>> = {
  screen: SCREEN,
  text: TEXT,
  page: PAGE,
  document: DOCUMENT,
  workbook: WORKBOOK,
};
