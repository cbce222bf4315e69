import { describe, expect, it } from 'vitest';
import { packChecklist, unpackChecklist } from '../../../src/load/checklist/packed-checklist.ts';
import { checklist, describe as codes, factsOf, loadedOf, noted } from '../support/loading.ts';
import { change, SMALL_CHECKLIST } from '../support/small-checklist.ts';

/** The small checklist with something required of its first item, and perhaps of the toilet. */
function requiring(first: string, toilet = ''): ReturnType<typeof checklist> {
  const text = change(SMALL_CHECKLIST, 'title: Toilet,', `title: Toilet,${toilet}`);
  return checklist(change(text, 'id: persyaratan,', `id: persyaratan, requires: ${first},`));
}

describe('what an item requires', () => {
  it('is read, without repetitions, and survives packing', () => {
    const value = loadedOf(requiring('[toilet, toilet]'));
    expect(value.items.map(({ id, requires }) => [id, requires])[0]).toEqual(['persyaratan', ['toilet']]);
    const packed = unpackChecklist(packChecklist(value, 'f'.repeat(64), 'x'), 'x');
    expect(packed?.value.items[0]?.requires).toEqual(['toilet']);
  });

  it('must be an item of the checklist', () => {
    const wrong = requiring('[toilett]');
    expect(factsOf(wrong, 'unknown-item')).toMatchObject({ item: 'toilett', nearest: 'toilet' });
  });

  it.each([
    ['itself', requiring('[persyaratan]'), ['requires-itself']],
    ['in a circle', requiring('[toilet]', ' requires: [persyaratan],'), ['requires-itself', 'requires-itself']],
    ['one after the other', requiring('[toilet]'), []],
    ['nothing', requiring('[]'), ['invalid-value']],
  ] as const)('may not be the item: %s', (_, loaded, expected) => {
    expect(codes(noted(loaded)).map((code) => code.split(' ')[0])).toEqual(expected);
  });
});
