import type { Checklist, Item } from '../../model/checklist.ts';
import { cellText } from '../survey/cell-text.ts';

/** What columns about the unit are called, in small letters. */
const UNIT_COLUMNS = {
  id: ['id', 'kode', 'kode unit', 'id unit'],
  name: [
    ...['nama unit', 'unit', 'nama', 'nama unit layanan', 'unit layanan', 'opd', 'nama opd', 'perangkat daerah'],
    ...['nama perangkat daerah', 'instansi', 'nama instansi', 'unit kerja', 'nama unit kerja'],
  ],
  kind: ['jenis', 'jenis unit', 'tipe unit'],
} as const;

/** Words that nearly every item has. */
const STOP_WORDS = new Set(
  'ada adakah apa apakah atau bagi dan dari dengan di dipublikasikan ini itu layanan oleh pada pelayanan pengguna sudah telah tersedia untuk yang'.split(
    ' ',
  ),
);
/** A column is an item's where it has so much of its words, and so much more than the next item. */
const SURE = 0.6;
const AHEAD = 0.15;
/** With less it is not even proposed. */
const LIKELY = 0.3;
const MOST_ALTERNATIVES = 3;

/** A draft of a map: what each heading most likely is. */
export interface SuggestedMap {
  readonly unit: Readonly<Partial<Record<keyof typeof UNIT_COLUMNS, string>>>;
  /** Headings by item id, in the checklist's order. */
  readonly answers: ReadonlyMap<string, string>;
  /** Headings that may be one of several items, or an item that another heading fits better. */
  readonly doubtful: readonly { readonly heading: string; readonly items: readonly string[] }[];
  /** Items without a column. */
  readonly missing: readonly string[];
}

/** Drafts the map of a table from its headings: items by the words of their titles. What is doubtful is not decided. */
export function suggestMap(headings: readonly string[], checklist: Checklist): SuggestedMap {
  const titles = headings.map((heading) => cellText(heading)).filter((title) => title !== '');
  const unit: Partial<Record<keyof typeof UNIT_COLUMNS, string>> = {};
  for (const key of ['id', 'name', 'kind'] as const) {
    const names: readonly string[] = UNIT_COLUMNS[key];
    const found = names.flatMap((name) => titles.find((title) => title.toLowerCase() === name) ?? [])[0];
    if (found !== undefined) unit[key] = found;
  }
  const rest = titles.filter((title) => !Object.values(unit).includes(title));
  const judged = rest.map((heading) => ({
    heading,
    fits: checklist.items
      .map((item) => ({ id: item.id, fit: fitOf(heading, item) }))
      .filter(({ fit }) => fit >= LIKELY)
      .sort((a, b) => b.fit - a.fit),
  }));
  const best = new Map<string, { readonly heading: string; readonly fit: number }>();
  const doubtful: { heading: string; items: readonly string[] }[] = [];
  for (const { heading, fits } of judged.toSorted((a, b) => (b.fits[0]?.fit ?? 0) - (a.fits[0]?.fit ?? 0))) {
    const [first, second] = fits;
    if (first === undefined) continue;
    const isSure = first.fit >= SURE && first.fit - (second?.fit ?? 0) >= AHEAD && !best.has(first.id);
    if (isSure) best.set(first.id, { heading, fit: first.fit });
    else doubtful.push({ heading, items: fits.slice(0, MOST_ALTERNATIVES).map(({ id }) => id) });
  }
  const answers = new Map(
    checklist.items.flatMap(({ id }) => {
      const found = best.get(id);
      return found === undefined ? [] : [[id, found.heading] as const];
    }),
  );
  const missing = checklist.items.flatMap(({ id }) => (answers.has(id) ? [] : [id]));
  return { unit, answers, doubtful, missing };
}

/** How much of an item's words a heading has, from 0 to 1: of its title or its id, whichever is more; 1 for its code or title. */
function fitOf(heading: string, { id, title, code }: Item): number {
  const plain = heading.toLowerCase();
  if (plain === title.toLowerCase() || plain === id || (code !== undefined && plain === code.toLowerCase())) return 1;
  const words = wordsOf(heading);
  if (words.size === 0) return 0;
  const share = (text: string) => {
    const own = wordsOf(text);
    const shared = [...own].filter((word) => words.has(word)).length;
    return own.size === 0 ? 0 : (2 * shared) / (own.size + Math.min(words.size, 2 * own.size));
  };
  return Math.max(share(title), share(id));
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word !== '' && !STOP_WORDS.has(word)));
}
