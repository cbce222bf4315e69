import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toJson } from '../../../src/load/yaml/to-json.ts';
import type { Checklist } from '../../../src/model/checklist.ts';
import { checklist, loadedOf, repositoryFile, rootOf } from '../support/loading.ts';
import { SMALL_CHECKLIST } from '../support/small-checklist.ts';

it('turns texts into numbers where the schema says number, and nowhere else', () => {
  const text = `title: 1.10
code: 007
years: 2016
version: 3
total: 10,50
scale: { max: 100, decimals: "2" }
note: ~
answers:
  max:
    - { answer: 1, points: 0.5, also: [2, ya] }
  poin: { number: { min: 0, max: 21.85 } }
evidence: { required: true, ask: true }
other: { required: false }
zones: { disputed: [{ above: 50, below: 51, note: 1 }] }
item: { weight: 32.37, severity: 6, effort: 1, law: [1.2] }
`;
  expect(toJson(rootOf(text))).toEqual({
    ...{
      title: '1.10',
      code: '007',
      years: '2016',
      version: 3,
      total: 10.5,
      scale: { max: 100, decimals: 2 },
      note: null,
    },
    answers: { max: [{ answer: '1', points: 0.5, also: ['2', 'ya'] }], poin: { number: { min: 0, max: 21.85 } } },
    evidence: { required: true, ask: 'true' },
    other: { required: false },
    zones: { disputed: [{ above: 50, below: 51, note: '1' }] },
    item: { weight: 32.37, severity: 6, effort: 1, law: ['1.2'] },
  });
});

it('takes no key for a prototype', () => {
  const json = toJson(rootOf('__proto__: { a: b }\nconstructor: c'));
  expect(JSON.stringify(json)).toBe('{"__proto__":{"a":"b"},"constructor":"c"}');
  expect(Object.getPrototypeOf(json)).toBe(Object.prototype);
});

describe('loses nothing: read again, it is the same checklist', () => {
  const folder = new URL('../../../checklists/', import.meta.url);
  const shipped = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const texts = new Map([
    ['the small one', SMALL_CHECKLIST],
    ...shipped.map((name): [string, string] => [name, repositoryFile(`checklists/${name}`)]),
  ]);
  it.each([...texts])('%s', (_, text) => {
    const again = JSON.stringify(toJson(rootOf(text)), null, 2);
    // Block texts end in a line break, which the loaders trim.
    const plain = (value: Checklist) =>
      JSON.stringify(value, (_key, one) => (typeof one === 'bigint' ? `${one}` : one));
    expect(plain(loadedOf(checklist(again)))).toBe(plain(loadedOf(checklist(text))));
  });
});
