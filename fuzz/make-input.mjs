// The inputs, each decided by the seed and its number alone.
import { makeFile } from './grammar.mjs';
import { DOCUMENT_KINDS, mutateDocument, readDocuments } from './make-document.mjs';
import { mutate } from './mutate.mjs';
import { randomFor } from './random.mjs';
import { readItems, readSeeds } from './seeds.mjs';

const YAML_KINDS = ['assessment', 'checklist', 'workspace', 'verification', 'other'];
export const KINDS = [...YAML_KINDS, ...DOCUMENT_KINDS];

/** How often each kind is made. What a unit sends in is most of what comes. */
const MIX = [
  ...Array(50).fill('assessment'),
  ...Array(20).fill('checklist'),
  ...Array(10).fill('workspace'),
  ...Array(5).fill('verification'),
  ...Array(10).fill('other'),
  ...Array(10).fill('markdown'),
  ...Array(3).fill('text'),
  ...Array(3).fill('html'),
  ...Array(3).fill('docx'),
  'pdf',
];

/** The checklist beside every input, and the path in the repository that it is copied from. */
export const INSTRUMENT = { name: 'instrumen.yaml', path: 'test/fixtures/kota-uji/instrumen.yaml' };

/** Gives the inputs by number: `{ kind, bytes, origin, random }`; `random` is what is left of its chance. */
export function inputMaker(seed) {
  const seeds = readSeeds();
  const documents = readDocuments();
  const byKind = new Map(KINDS.map((kind) => [kind, [...seeds, ...documents].filter((one) => one.kind === kind)]));
  const small = { checklist: INSTRUMENT.name, items: readItems(INSTRUMENT.path) };
  const shipped = { checklist: 'kepatuhan-2016', items: readItems('checklists/kepatuhan-2016.yaml') };
  const instruments = [small, small, small, shipped];
  return (index) => {
    const random = randomFor(seed, index);
    const kind = random.pick(MIX);
    const known = byKind.get(kind);
    if (DOCUMENT_KINDS.includes(kind)) {
      const start = random.pick(known);
      return { kind, bytes: mutateDocument(start, documents, random), origin: `${start.name}, mutated`, random };
    }
    const made = known.length === 0 || random.percent(55);
    const start = made ? undefined : random.pick(known);
    const original = start?.bytes ?? Buffer.from(makeFile(kind, instruments, random));
    const mutated = !made || random.percent(25);
    const bytes = mutated ? mutate(original, seeds, random) : original;
    const origin = `${start?.name ?? `made ${kind}`}${mutated ? ', mutated' : ''}`;
    return { kind, bytes, origin, random };
  };
}
