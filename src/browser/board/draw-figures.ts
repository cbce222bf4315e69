import { ZONES } from '../../model/checklist.ts';
import { BASES, type Basis, type InstitutionResult, type Reading, type UnitResult } from '../../model/run.ts';
import { make } from '../elements.ts';
import type { BoardWords } from './board-words.ts';

/** What a figure is of, by the files and by what is assumed. */
export interface Compared {
  readonly name: string;
  /** Id of the unit; empty for the institution. */
  readonly subject: string;
  readonly before: InstitutionResult | UnitResult;
  readonly after: InstitutionResult | UnitResult;
}

/** The scores that the report goes by: a row for each subject. */
export function drawFigures(compared: readonly Compared[], words: BoardWords): HTMLElement {
  const rows = compared.map(({ name, subject, before, after }) =>
    figureGroup(name, subject, 'headline', before, after, words),
  );
  return figuresTable(rows, words);
}

/** The readings by the other bases, of those that have them. */
export function drawOtherReadings(compared: readonly Compared[], basis: Basis, words: BoardWords): HTMLElement[] {
  const rows = compared.flatMap(({ name, subject, before, after }) =>
    BASES.flatMap((one) => {
      const [was, is] = [before.readings[one], after.readings[one]];
      if (one === basis || was === null || is === null) return [];
      const label = `${name}, ${words.shown.readings[one].toLowerCase()}${overUnits(one, after, words)}`;
      return [figureGroup(label, subject, one, was, is, words)];
    }),
  );
  return rows.length === 0 ? [] : [figuresTable(rows, words)];
}

/** That a verified score is of some of the units only. */
function overUnits(basis: Basis, result: InstitutionResult | UnitResult, { texts }: BoardWords): string {
  const verified = 'units' in result && basis === 'verified' ? result.readings.verified : null;
  return verified === null || !('units' in result) ? '' : ` (${texts.over(verified.units, result.units)})`;
}

function figuresTable(groups: readonly HTMLElement[], { texts }: BoardWords): HTMLElement {
  const caption = make('caption', 'hidden', texts.figures);
  const heads = [texts.before, texts.after].map((text) => {
    const head = make('th', '', text);
    head.scope = 'col';
    return head;
  });
  return make('table', 'board-figures', caption, make('thead', '', make('tr', '', ...heads)), ...groups);
}

/** A name over its two figures: names are long, and the place is narrow. */
function figureGroup(
  name: string,
  subject: string,
  basis: Basis | 'headline',
  before: Reading,
  after: Reading,
  words: BoardWords,
): HTMLElement {
  const head = make('th', '', name);
  head.scope = 'rowgroup';
  head.colSpan = 2;
  const figures = make('tr', '', figure(before, words), figure(after, words));
  const group = make('tbody', isSame(before, after) ? '' : 'changed', make('tr', '', head), figures);
  Object.assign(group.dataset, { subject, basis });
  return group;
}

function isSame(before: Reading, after: Reading): boolean {
  return before.score === after.score && before.zone === after.zone && `${before.interval}` === `${after.interval}`;
}

function figure({ score, interval, zone }: Reading, { texts, shown, points }: BoardWords): HTMLElement {
  const name = zone === null ? shown.notScored : shown.zones[zone];
  const [low, high] = interval ?? [null, null];
  return make(
    'td',
    '',
    make('b', '', points(score)),
    ' ',
    make('span', `zone ${zone ?? 'none'}`, name),
    ...(interval === null || low === high ? [] : [' ', make('small', '', texts.range(points(low), points(high)))]),
  );
}

/** How many units each zone has: "hijau 4 → 5". */
export function drawZones(
  before: InstitutionResult,
  after: InstitutionResult,
  { shown, texts }: BoardWords,
): HTMLElement {
  const counts = ZONES.map((zone) => {
    const [was, is] = [before.zones[zone], after.zones[zone]];
    return make('li', '', make('span', `zone ${zone}`, shown.zones[zone]), ` ${was === is ? was : `${was} → ${is}`}`);
  });
  const list = make('ul', 'board-zones', ...counts);
  list.setAttribute('aria-label', texts.zones);
  return list;
}
