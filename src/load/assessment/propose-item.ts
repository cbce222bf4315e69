import type { Service } from '../../model/assessment.ts';
import type { Item } from '../../model/checklist.ts';
import { allNearest, type Proposal, proposal } from '../../text/nearest.ts';

/** Words that say nothing about which item is meant. */
const STOP_WORDS = new Set(
  'ada atau bagi dan dengan di dipublikasikan layanan oleh pada pelayanan pengguna tersedia untuk yang'.split(' '),
);

/** Everyday words and abbreviations, with a word that the ids and titles of instruments have for it. */
const OTHER_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    aduan: ['pengaduan'],
    alur: ['prosedur'],
    difabel: ['berkebutuhan', 'disabilitas'],
    disabilitas: ['berkebutuhan', 'difabel'],
    ikm: ['kepuasan', 'skm'],
    keluhan: ['pengaduan'],
    komplain: ['pengaduan'],
    meja: ['loket'],
    moto: ['motto'],
    motto: ['moto'],
    ongkos: ['biaya'],
    retribusi: ['biaya'],
    seragam: ['atribut'],
    skm: ['kepuasan', 'ikm'],
    sop: ['prosedur'],
    survei: ['kepuasan', 'skm'],
    tarif: ['biaya'],
    tempo: ['jangka'],
    toilet: ['wc'],
    waktu: ['jangka'],
    wc: ['toilet'],
  }),
);
/** Two words that are one thing. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bkamar (?:mandi|kecil)\b/g, 'toilet'],
  [/\bjamban\b/g, 'toilet'],
  [/\b(?:id ?card|papan nama|name ?tag)\b/g, 'atribut'],
];
const SHORTEST_PART = 4;
/** With more items than this a name is no name of one. */
const MOST = 4;

/**
 * The items that a name that is no id may mean: those with that code or title, else one that is spelt nearly so, else those
 * whose id and title have all of its words.
 */
export function proposeItem(name: string, items: readonly Item[]): Proposal {
  const key = simplify(name);
  const isExact = ({ title, code }: Item) => simplify(title) === key || code === name.trim();
  const exact = key === '' ? [] : idsOf(items.filter(isExact));
  const near = exact.length > 0 ? exact : allNearest(name, idsOf(items));
  const found = near.length > 0 ? near : idsOf(describedItems(key, items));
  return found.length > MOST ? {} : proposal(found);
}

function idsOf(items: readonly Item[]): string[] {
  return items.map(({ id }) => id);
}

/** The service that a name that is no id may mean: one that is spelt nearly so, or has that name. */
export function proposeService(name: string, services: readonly Service[]): Proposal {
  const near = allNearest(
    name,
    services.map(({ id }) => id),
  );
  if (near.length > 0) return proposal(near);
  const key = simplify(name);
  return proposal(services.filter((service) => key !== '' && simplify(service.name) === key).map(({ id }) => id));
}

/** The items whose id and title have all words of a name, or other words for them. */
function describedItems(key: string, items: readonly Item[]): readonly Item[] {
  const words = PHRASES.reduce((text, [phrase, word]) => text.replace(phrase, word), key)
    .split(' ')
    .filter((word) => word !== '' && !STOP_WORDS.has(word));
  if (words.length === 0) return [];
  return items.filter(({ id, title }) => {
    const own = [...simplify(id).split(' '), ...simplify(title).split(' ')];
    return words.every((word) =>
      [word, ...(OTHER_WORDS.get(word) ?? [])].some((meant) => own.some((one) => isPart(meant, one))),
    );
  });
}

/** `syarat` is in `persyaratan`; short words must be whole. */
function isPart(word: string, other: string): boolean {
  return word === other || (word.length >= SHORTEST_PART && other.includes(word));
}

function simplify(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');
}
