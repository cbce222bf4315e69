import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/run-main.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

/** UU 25/2009 Pasal 54, by rank: the provisions whose breach it punishes. Pasal 15 huruf e stands in two ranks; none cites it. */
const SANCTIONS: Readonly<Record<number, readonly string[]>> = {
  7: ['27(1)', '49(1)'],
  6: ['15a', '20(1)', '26', '33(3)'],
  5: ['11(1)', '15b', '20(2)', '20(3)', '22', '28(4)', '33(1)', '36(3)', '48(2)', '50(1)', '50(4)'],
  4: ['38(1)'],
  3: [
    ...['15c', '15d', '15h', '15i', '23(4)', '23(5)', '25(1)', '28(1)', '28(2)', '29(1)'],
    ...['36(2)', '37(1)', '43(2)', '44(3)', '50(2)'],
  ],
  2: ['10(1)', '10(2)', '15f', '25(2)', '29(2)', '33(2)', '36(1)', '36(4)', '44(1)', '47(1)', '48(1)', '50(9)'],
  1: ['11(2)', '11(3)', '15g', '17e'],
};

/** The rank of a citation; 0 where it carries no sanction of its own, as Pasal 21, 31, 34, 35 and 39 do not. */
function rankOf(citation: string): number {
  const by = /\(melalui (Pasal .*)\)$/.exec(citation)?.[1];
  if (by !== undefined) return rankOf(`UU 25/2009 ${by}`);
  const [, article, paragraph, letter] =
    /^UU 25\/2009 Pasal (\d+)(?: ayat \((\d)\))?(?: huruf ([a-z]))?$/.exec(citation) ?? [];
  if (article === undefined) return 0;
  const names = [article, `${article}(${paragraph})`, `${article}${letter}`];
  const found = Object.entries(SANCTIONS).find(([, provisions]) => provisions.some((one) => names.includes(one)));
  return found === undefined ? 0 : Number(found[0]);
}

test.each([
  ['UU 25/2009 Pasal 15 huruf a', 6],
  ['UU 25/2009 Pasal 21 huruf b (melalui Pasal 15 huruf a)', 6],
  ['UU 25/2009 Pasal 21 huruf b', 0],
  ['UU 25/2009 Pasal 22 ayat (2)', 5],
  ['UU 25/2009 Pasal 23 ayat (4) huruf c', 3],
  ['UU 25/2009 Pasal 36 ayat (4)', 2],
  ['UU 25/2009 Pasal 35', 0],
  ['PP 96/2012 Pasal 27', 0],
])('%s has rank %d', (citation, rank) => {
  expect(rankOf(citation)).toBe(rank);
});

const ids = readdirSync(`${ROOT}/checklists`).map((name) => name.replace(/\.yaml$/, ''));

describe('severity is the gravest sanction of what an item cites, and nothing else', () => {
  const items = ids.flatMap((id) => shippedChecklist(id).items.map((item) => ({ id, item })));

  test('everywhere that it stands', () => {
    const wrong = items.flatMap(({ id, item }) => {
      const rank = Math.max(0, ...item.law.map(rankOf));
      return item.severity === undefined || item.severity === rank
        ? []
        : [`${id}/${item.id}: ${item.severity}, ${rank}`];
    });
    expect(wrong).toEqual([]);
    expect(items.filter(({ item }) => item.severity !== undefined).length).toBeGreaterThan(100);
  });

  // The words of a maklumat are asked for by Pasal 22, which punishes only that there is none and that nobody sees it.
  const SILENT = ['maklumat-sanggup', 'maklumat-perbaikan', 'maklumat-sanksi', 'maklumat-identitas'];
  test.each(shippedChecklist('uu25-2009').items.map((item) => [item.id, item] as const))(
    'uu25-2009: %s',
    (id, item) => {
      const rank = Math.max(0, ...item.law.map(rankOf));
      expect(item.severity ?? 0).toBe(SILENT.includes(id) ? 0 : rank);
    },
  );
});
