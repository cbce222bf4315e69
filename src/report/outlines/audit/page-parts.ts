import { boardTexts } from '../../html/board.ts';
import { institutionGapsHeading } from '../../sentences.ts';
import type { FigureName, Section } from '../outline.ts';
import type { Part } from './audit-context.ts';
import { pageTexts } from './page-texts.ts';

/** What a mayor sees in half a minute: result, spread, certainty, what to attend to. */
export const frontPart: Part = ({ messages }) => [
  { ...figure('result', pageTexts(messages).headings.result), listed: true, onPage: 'hidden-heading' },
];

/** The what-if board, where it is asked for and anything was scored. */
export const boardPart: Part = ({ run, messages, board }) =>
  board === undefined || run.units.length === 0
    ? []
    : [{ ...listed('board', boardTexts(messages).heading), onPage: 'by-script' }];

/** The gaps that cost most, each with what to do about it. */
export const pageCostliestPart: Part = ({ run, messages, maxGaps }) =>
  run.institution.gaps.length === 0 || maxGaps === 0
    ? []
    : [figure('costliest', institutionGapsHeading(run, messages))];

export const pageSincePart: Part = ({ run, messages }) => {
  const { headings, date } = pageTexts(messages);
  return run.since === null ? [] : [listed('since', headings.since(date(run.since.asOf)))];
};

/** Units by sections; with one unit its own page says the same. */
export const heatMapPart: Part = ({ run, messages }) => {
  const scored = run.units.filter(({ status }) => status === 'scored');
  const sections = scored[0]?.sections ?? [];
  return scored.length < 2 || sections.length === 0 ? [] : [listed('heat-map', pageTexts(messages).headings.heatMap)];
};

export const pageUnitsPart: Part = ({ messages }) => [listed('units', pageTexts(messages).headings.units)];

/** Every item that some unit falls short of, with the law and the units. */
export const itemsPart: Part = ({ run, messages, maxGaps }) =>
  run.institution.gaps.length === 0 || maxGaps === 0 ? [] : [listed('items', pageTexts(messages).headings.items)];

export const pageUnitPagesPart: Part = ({ run, messages }) =>
  run.units.length === 0 ? [] : [listed('unit-pages', pageTexts(messages).headings.unitPages)];

/** A unit that is alone, its name being the title. */
export const aloneUnitPart: Part = () => [{ heading: '', blocks: [{ kind: 'figure', figure: 'unit' }] }];

/** Rejected files with every fault, missing units, and warnings. */
export const notCountedPart: Part = ({ run, messages }) => {
  const { headings } = pageTexts(messages);
  return [
    ...(run.rejected.length + run.missing.length === 0 ? [] : [figure('not-counted', headings.notCounted)]),
    ...(run.warnings.length === 0 ? [] : [figure('warnings', headings.warnings(run.warnings.length))]),
  ];
};

function figure(id: FigureName, heading: string): Section {
  return { id, heading, blocks: [{ kind: 'figure', figure: id }] };
}

function listed(id: FigureName, heading: string): Section {
  return { ...figure(id, heading), listed: true };
}
