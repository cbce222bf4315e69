import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Rational, roundHalfUp } from '../../src/model/rational.ts';
import { levelOf } from '../../src/score/read-score.ts';
import { decimal } from '../support/make-checklist.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

/** Real published scores of 2015-2025; no field but the last (the source) contains a comma. */
const rows = readFileSync(new URL('../data/published-results.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [year = '', entity = '', unit = '', score = '', zone = '', category = ''] = line.split(',');
    return { year: Number(year), entity, unit, score, zone, category };
  });

const ZONES: Readonly<Record<string, string>> = { hijau: 'green', kuning: 'yellow', merah: 'red' };
const CHECKLISTS = {
  old: shippedChecklist('kepatuhan-2016'),
  new: shippedChecklist('ombudsman-2022'),
  opinion: shippedChecklist('opini-2025'),
};

const zoned = rows.filter(({ zone, year }) => zone !== '' && year <= 2024);
const instrumentOf = (year: number) => (year <= 2021 ? CHECKLISTS.old : CHECKLISTS.new);
const level = (score: string, year: number) => {
  const list = instrumentOf(year);
  const rounded: Rational = roundHalfUp(decimal(score), list.scale.decimals);
  return levelOf(rounded, list);
};

describe('published zones', () => {
  test('are all there', () => {
    expect(rows.length).toBeGreaterThan(160);
    expect(zoned.length).toBeGreaterThan(100);
  });

  test.each(zoned)('$year $entity $unit: $score is $zone', (row) => {
    expect(level(row.score, row.year).zone).toBe(ZONES[row.zone]);
  });

  const lettered = zoned.flatMap((row) => {
    const letter = /^([A-E]) kualitas/.exec(row.category)?.[1];
    return letter === undefined ? [] : [{ ...row, letter }];
  });
  test.each(lettered)('$year $entity $unit: $score is category $letter', ({ score, year, letter }) => {
    expect(level(score, year).label).toContain(`(${letter})`);
  });

  const named = zoned.filter(({ category }) => category.startsWith('kepatuhan '));
  test.each(named)('$year $entity $unit: $score is $category', ({ score, year, category }) => {
    expect(level(score, year).label.toLowerCase()).toBe(category);
  });

  // Since 2025 there are no colours, but predicates: of units, and others of institutions.
  const opinions = rows.filter(({ year, category }) => year >= 2025 && category !== '');
  test.each(opinions)('$year $entity $unit: $score is $category', ({ score, category }) => {
    const { label, institution } = levelOf(roundHalfUp(decimal(score), 2), CHECKLISTS.opinion);
    const quality = category.replace(/^Opini /, '').replace(/ Tanpa Maladministrasi$/, '');
    expect([label, institution, institution?.replace('Kualitas ', '')]).toContain(quality);
  });
  test('of 2025 are there', () => {
    expect(opinions.length).toBeGreaterThan(10);
  });

  // Pemprov Gorontalo, 2017, was published as yellow: known, against every other row, and so warned of.
  test('50.12 is red by the bounds, and lies where published zones contradict one another', () => {
    expect(level('50.12', 2017).zone).toBe('red');
    const [range] = CHECKLISTS.old.zones.disputed;
    expect(range).toMatchObject({ above: decimal('50'), below: decimal('51') });
  });
});
