// The inputs, each told by the seed and its number alone.
import { makeFile } from './grammar.mjs';
import { mutate } from './mutate.mjs';
import { randomFor } from './random.mjs';
import { readItems, readSeeds } from './seeds.mjs';

export const KINDS = ['assessment', 'checklist', 'workspace', 'verification', 'other'];

/** How often each kind is made. What a unit sends in is most of what comes. */
const MIX = [
  ...Array(11).fill('assessment'),
  ...Array(4).fill('checklist'),
  ...Array(2).fill('workspace'),
  'verification',
  ...Array(2).fill('other'),
];

/** The checklist that stands beside every input, and the path in the repository that it is copied from. */
export const INSTRUMENT = { name: 'instrumen.yaml', path: 'test/fixtures/kota-uji/instrumen.yaml' };

/** Gives the inputs by number: `{ kind, bytes, origin, random }`; `random` is what is left of its chance. */
export function inputMaker(seed) {
  const seeds = readSeeds();
  const byKind = new Map(KINDS.map((kind) => [kind, seeds.filter((one) => one.kind === kind)]));
  const small = { checklist: INSTRUMENT.name, items: readItems(INSTRUMENT.path) };
  const shipped = { checklist: 'kepatuhan-2016', items: readItems('checklists/kepatuhan-2016.yaml') };
  const instruments = [small, small, small, shipped];
  return (index) => {
    const random = randomFor(seed, index);
    const kind = random.pick(MIX);
    const known = byKind.get(kind);
    const made = known.length === 0 || random.percent(55);
    const start = made ? undefined : random.pick(known);
    const original = start?.bytes ?? Buffer.from(makeFile(kind, instruments, random));
    const mutated = !made || random.percent(25);
    const bytes = mutated ? mutate(original, seeds, random) : original;
    const origin = `${start?.name ?? `made ${kind}`}${mutated ? ', mutated' : ''}`;
    return { kind, bytes, origin, random };
  };
}
