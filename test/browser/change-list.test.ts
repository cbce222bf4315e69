import { describe, expect, it } from 'vitest';
import { commandWith, withChange, withoutChange } from '../../src/browser/board/change-list.ts';

const ALL = { item: 'papan', answer: 'ada' };
const ONE = { unit: 'a', item: 'papan', answer: 'tidak' };
const SERVICE = { unit: 'a', item: 'papan', service: 'kk', answer: 'ada' };
const OTHER = { item: 'toilet', answer: 'ada' };

describe('the changes of a board', () => {
  it.each([
    ['a narrower one counts before the wider one', [ALL, ONE, SERVICE], [ALL, ONE, SERVICE]],
    ['a wider one makes the narrower ones of no use', [SERVICE, ONE, ALL], [ALL]],
    [
      'one about the same answers takes the place of the other',
      [ALL, { ...ALL, answer: 'tidak' }],
      [{ ...ALL, answer: 'tidak' }],
    ],
    ['another item stays', [OTHER, ONE, ALL], [OTHER, ALL]],
    ['another unit stays', [ONE, { ...ONE, unit: 'b' }], [ONE, { ...ONE, unit: 'b' }]],
    [
      'a service of all units leaves the unit as it is',
      [ONE, { item: 'papan', service: 'kk', answer: 'ada' }],
      [ONE, { item: 'papan', service: 'kk', answer: 'ada' }],
    ],
  ])('%s', (_, added, expected) => {
    expect(added.reduce(withChange, [] as readonly (typeof ONE | typeof ALL)[])).toEqual(expected);
  });

  it('is taken back by what it is about', () => {
    expect(withoutChange([ALL, ONE, SERVICE], { unit: 'a', item: 'papan' })).toEqual([ALL, SERVICE]);
  });

  it('is written as `--set` reads it, before what ends the options', () => {
    const changes = [ALL, { ...SERVICE, answer: 'tidak berlaku' }];
    const set = '--set papan=ada --set "a:papan@kk=tidak berlaku"';
    expect(commandWith('patuh audit .', changes)).toBe(`patuh audit . ${set}`);
    expect(commandWith('patuh audit -q -- -x.yaml', changes)).toBe(`patuh audit -q ${set} -- -x.yaml`);
  });
});
