import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/run-main.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';
import { faultOf, rankOf, SANCTIONS } from './support/uu25-2009.ts';

const ids = readdirSync(`${ROOT}/checklists`).map((name) => name.replace(/\.yaml$/, ''));
const items = ids.flatMap((id) => shippedChecklist(id).items.map((item) => ({ id, item })));

describe('what the law says of a citation', () => {
  test.each([
    ['UU 25/2009 Pasal 15 huruf a', 6],
    ['UU 25/2009 Pasal 15 huruf e', 5],
    ['UU 25/2009 Pasal 21 huruf b (melalui Pasal 15 huruf a)', 6],
    ['UU 25/2009 Pasal 21 huruf b', 0],
    ['UU 25/2009 Pasal 22 ayat (2)', 5],
    ['UU 25/2009 Pasal 23 ayat (4) huruf c', 3],
    ['UU 25/2009 Pasal 26', 6],
    ['UU 25/2009 Pasal 36 ayat (4)', 2],
    ['UU 25/2009 Pasal 35', 0],
    ['UU 25/2009 Pasal 49 ayat (1)', 7],
    ['PermenPANRB 15/2014', 0],
    ['PP 96/2012 Pasal 27', 0],
  ])('%s is known and has rank %d', (citation, rank) => {
    expect(faultOf(citation)).toBeUndefined();
    expect(rankOf(citation)).toBe(rank);
  });

  test.each([
    ['UU 25/2009 Pasal 99', 'unknown provision'],
    ['UU 25/2009 Pasal 58', 'unknown provision'],
    ['UU 25/2009 Pasal 22', 'unknown provision'],
    ['UU 25/2009 Pasal 22 ayat (3)', 'unknown provision'],
    ['UU 25/2009 Pasal 15', 'unknown provision'],
    ['UU 25/2009 Pasal 15 huruf m', 'unknown provision'],
    ['UU 25/2009 Pasal 21 huruf o', 'unknown provision'],
    ['UU 25/2009 Pasal 23 ayat (4) huruf g', 'unknown provision'],
    ['UU 25/2009 Pasal 21 huruf b (melalui Pasal 15 huruf z)', 'unknown provision'],
    ['UU 25/2009 Pasal 36', 'unknown provision'],
    ['PP 96/2012 Pasal 33 ayat (2)', 'unknown provision'],
    ['UU 25/2009 Pasal 36 ayat 1', 'not the form of a citation'],
    ['UU 25/2009 pasal 26', 'not the form of a citation'],
    ['UU 25/2009 Pasal 15 huruf b ', 'not the form of a citation'],
    ['UU No. 25/2009 Pasal 26', 'not the form of a citation'],
    ['PermenPANRB 15/2014 Lampiran', 'not the form of a citation'],
  ])('%j is refused: %s', (citation, fault) => {
    expect(faultOf(citation)).toBe(fault);
  });

  test('each provision is punished once, but for Pasal 15 huruf e', () => {
    const all = SANCTIONS.flatMap(({ breaches }) => breaches);
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual(['15e']);
  });
});

describe('every item of every checklist', () => {
  test('cites what there is, to the paragraph and the letter', () => {
    const cited = items.flatMap(({ id, item }) => item.law.map((citation) => ({ id, item, citation })));
    expect(cited.length).toBeGreaterThan(250);
    expect(
      cited.flatMap(({ id, item, citation }) => {
        const fault = faultOf(citation);
        return fault === undefined ? [] : [`${id}/${item.id}: ${citation}: ${fault}`];
      }),
    ).toEqual([]);
  });

  test('is as severe as the gravest sanction of what it cites, or has no severity where there is none', () => {
    const wrong = items.flatMap(({ id, item }) => {
      const rank = Math.max(0, ...item.law.map(rankOf));
      return (item.severity ?? 0) === rank ? [] : [`${id}/${item.id}: ${item.severity}, not ${rank}`];
    });
    expect(wrong).toEqual([]);
    expect(items.filter(({ item }) => item.severity !== undefined).length).toBeGreaterThan(100);
  });

  // What a unit publishes is the information system's (Pasal 23); that a standard lacks a component is Pasal 15 huruf a.
  test.each(items.filter(({ id, item }) => item.title.endsWith('dipublikasikan') && !id.startsWith('uu25')))(
    '$id/$item.id: to publish is not to set',
    ({ item }) => {
      expect(item.severity ?? 0).toBeLessThan(6);
    },
  );
});
