import { distance } from 'fastest-levenshtein';
import type { ComponentId, Likeness } from '../model/standards-document.ts';
import { headingWords } from './heading-words.ts';

export interface RecognisedHeading {
  readonly component: ComponentId;
  readonly likeness: Likeness;
}

/** For every component: how UU 25/2009 Pasal 21 writes it, then how offices do; all as `headingWords` gives them. */
const HEADINGS: Readonly<Record<ComponentId, { readonly law: string; readonly variants: readonly string[] }>> = {
  persyaratan: {
    law: 'persyaratan',
    variants: [
      'persyaratan pelayanan',
      'persyaratan teknis administratif',
      'persyaratan administratif',
      'persyaratan administrasi',
      'persyaratan administratif teknis',
      'persyaratan administrasi teknis',
      'persyaratan teknis administrasi',
      'persyaratan teknis',
      'persyaratan umum',
      'persyaratan permohonan',
      'persyaratan pemohon',
      'syarat',
      'syarat syarat',
      'syarat pelayanan',
      'syarat ketentuan',
    ],
  },
  prosedur: {
    law: 'sistem mekanisme prosedur',
    variants: [
      'sistem mekanisme prosedur pelayanan',
      'sistem mekanisme',
      'sistem prosedur',
      'mekanisme prosedur',
      'prosedur mekanisme',
      'prosedur',
      'mekanisme',
      'prosedur pelayanan',
      'mekanisme pelayanan',
      'mekanisme prosedur pelayanan',
      'alur',
      'alur pelayanan',
      'alur prosedur',
      'prosedur alur',
      'tata cara',
      'tata cara pelayanan',
    ],
  },
  'jangka-waktu': {
    law: 'jangka waktu penyelesaian',
    variants: [
      'jangka waktu',
      'jangka waktu pelayanan',
      'jangka waktu penyelesaian pelayanan',
      'waktu penyelesaian',
      'waktu penyelesaian pelayanan',
      'waktu pelayanan',
      'waktu',
      'lama pelayanan',
      'lama waktu pelayanan',
      'lama penyelesaian',
      'lama waktu penyelesaian',
    ],
  },
  biaya: {
    law: 'biaya tarif',
    variants: [
      'biaya',
      'tarif',
      'tarif biaya',
      'biaya tariff',
      'biaya tarif pelayanan',
      'biaya pelayanan',
      'tarif pelayanan',
      'biaya retribusi',
      'tarif retribusi',
      'retribusi',
    ],
  },
  produk: {
    law: 'produk pelayanan',
    variants: ['produk', 'hasil pelayanan', 'produk hasil pelayanan', 'produk spesifikasi jenis pelayanan'],
  },
  pengaduan: {
    law: 'penanganan pengaduan saran masukan',
    variants: [
      'penanganan pengaduan saran masukan pelayanan',
      'penanganan pengaduan saran masukan apresiasi',
      'penanganan pengaduan saran',
      'penanganan pengaduan masukan',
      'penanganan pengaduan',
      'penanganan pengaduan pelayanan',
      'pengelolaan pengaduan',
      'pengelolaan pengaduan saran masukan',
      'pengelolaan pengaduan pelayanan',
      'pengaduan saran masukan',
      'pengaduan saran',
      'pengaduan pelayanan',
      'pengaduan',
      'pengaduan masyarakat',
      'sarana pengaduan',
      'saluran pengaduan',
      'mekanisme pengaduan',
      'prosedur pengaduan',
      'tata cara pengaduan',
    ],
  },
  'dasar-hukum': { law: 'dasar hukum', variants: ['dasar hukum pelayanan', 'landasan hukum'] },
  sarana: {
    law: 'sarana prasarana fasilitas',
    variants: [
      'sarana prasarana',
      'sarana prasarana fasilitas pelayanan',
      'sarana prasarana pelayanan',
      'sarana fasilitas',
      'sarana',
      'prasarana',
      'fasilitas',
      'fasilitas pelayanan',
      'fasilitas sarana prasarana',
    ],
  },
  kompetensi: {
    law: 'kompetensi pelaksana',
    variants: [
      'kompetensi',
      'kompetensi pelaksana pelayanan',
      'kompetensi pelaksana pelayanan publik',
      'kompetensi petugas',
      'kompetensi sdm',
      'kompetensi sumber daya manusia',
    ],
  },
  pengawasan: {
    law: 'pengawasan internal',
    variants: ['pengawas internal', 'pengawasan intern', 'pengawasan'],
  },
  'jumlah-pelaksana': {
    law: 'jumlah pelaksana',
    variants: [
      'jumlah pelaksana medis',
      'jumlah pelaksana pelayanan',
      'jumlah petugas',
      'jumlah pegawai',
      'jumlah sdm',
    ],
  },
  'jaminan-pelayanan': { law: 'jaminan pelayanan', variants: ['jaminan mutu pelayanan', 'jaminan'] },
  'jaminan-keamanan': {
    law: 'jaminan keamanan keselamatan pelayanan',
    variants: [
      'jaminan keamanan keselamatan',
      'jaminan keselamatan',
      'jaminan keamanan',
      'jaminan keamanan pelayanan',
      'jaminan keselamatan pelayanan',
      'jaminan keselamatan keamanan',
      'jaminan keamanan kenyamanan keselamatan pelayanan',
      'keamanan keselamatan pelayanan',
      'keamanan keselamatan',
    ],
  },
  evaluasi: {
    law: 'evaluasi kinerja pelaksana',
    variants: [
      'evaluasi kinerja',
      'evaluasi kinerja pelayanan',
      'evaluasi kinerja pelaksana pelayanan',
      'evaluasi',
      'evaluasi pelaksana',
    ],
  },
};

const KNOWN: ReadonlyMap<string, RecognisedHeading> = new Map(
  Object.entries(HEADINGS).flatMap(([id, { law, variants }]): (readonly [string, RecognisedHeading])[] => {
    const component = id as ComponentId;
    return [
      [law, { component, likeness: 'exact' }],
      ...variants.map((variant) => [variant, { component, likeness: 'variant' as const }] as const),
    ];
  }),
);
/** Those long enough to begin a longer heading: `Produk Pelayanan Rekam Medis`. */
const OPENINGS = [...KNOWN].filter(([words]) => words.includes(' ')).sort(([a], [b]) => b.length - a.length);
/** Words that tell a component although others follow: `Persyaratan Penerbitan KTP-el`; what turns them aside goes first. */
const TELLING: readonly (readonly [RegExp, ComponentId])[] = [
  [
    /^(?=.*\bpengaduan\b)(?:penanganan|pengelolaan|mekanisme|prosedur|sarana|saluran|media|tata cara|layanan|unit)\b/,
    'pengaduan',
  ],
  [/^jaminan\b.*\b(?:keamanan|keselamatan|kenyamanan)\b/, 'jaminan-keamanan'],
  [/^jaminan (?:mutu|kepastian|kualitas)\b/, 'jaminan-pelayanan'],
  [/^(?:persyaratan|syarat)\b/, 'persyaratan'],
  [/^(?:prosedur|mekanisme|alur)\b/, 'prosedur'],
  [/^(?:biaya|tarif)\b/, 'biaya'],
  [/^kompetensi\b/, 'kompetensi'],
];
/** Words that `TELLING` takes besides the first. */
const MOST_WORDS = 7;
/** No heading of a component is longer, however much is added to it. */
const LONGEST = 160;

/**
 * How much a heading may differ: not at all, by misspelling, or by words added. Tables and headings set off from the
 * text may do as they like; lines of the text begin with the same words often enough.
 */
export type Tolerance = 'none' | 'misspelt' | 'extended';

/** What is known of a text, by tolerance; headings come again in every service of every document. */
interface Judgement {
  readonly words: string;
  readonly none: RecognisedHeading | undefined;
  misspelt: RecognisedHeading | undefined | 'unasked';
  extended: RecognisedHeading | undefined | 'unasked';
}

const judged = new Map<string, Judgement>();
/** Texts that are remembered: those of some hundred services. */
const REMEMBERED = 5_000;

/** The component that a heading names; undefined where it names none. */
export function recogniseHeading(text: string, tolerance: Tolerance): RecognisedHeading | undefined {
  if (text.length > LONGEST) return undefined;
  const known = judgementOf(text);
  if (known.none !== undefined || tolerance === 'none') return known.none;
  if (known.misspelt === 'unasked') known.misspelt = misspelt(known.words);
  if (known.misspelt !== undefined || tolerance === 'misspelt') return known.misspelt;
  if (known.extended === 'unasked') known.extended = extended(known.words);
  return known.extended;
}

function judgementOf(text: string): Judgement {
  const remembered = judged.get(text);
  if (remembered !== undefined) return remembered;
  const written = headingWords(text);
  const words = written.replace(/\blayanan\b/g, 'pelayanan');
  const known = KNOWN.get(words);
  const none = known?.likeness === 'exact' && written !== words ? ({ ...known, likeness: 'variant' } as const) : known;
  const judgement: Judgement = { words, none, misspelt: 'unasked', extended: 'unasked' };
  if (judged.size >= REMEMBERED) judged.clear();
  judged.set(text, judgement);
  return judgement;
}

function extended(words: string): RecognisedHeading | undefined {
  for (const [opening, { component }] of OPENINGS) {
    if (words.startsWith(`${opening} `)) return { component, likeness: 'variant' };
  }
  if (words.split(' ').length > MOST_WORDS) return undefined;
  const told = TELLING.find(([pattern]) => pattern.test(words));
  return told === undefined ? undefined : { component: told[1], likeness: 'variant' };
}

interface KnownWords {
  readonly words: readonly string[];
  readonly joined: string;
  readonly component: ComponentId;
}

/** Known headings by how many words they have. */
const BY_WORDS: ReadonlyMap<number, readonly KnownWords[]> = new Map(
  Array.from({ length: 8 }, (_, count) => [
    count,
    [...KNOWN]
      .map(([joined, { component }]) => ({ words: joined.split(' '), joined, component }))
      .filter(({ words, joined }) => words.length === count && joined.length >= 5),
  ]),
);

/** The one known heading within a bounded number of letters; none where two components are equally near. */
function misspelt(text: string): RecognisedHeading | undefined {
  if (text.length < 6 || text.length > 60) return undefined;
  const words = text.split(' ').map((word) => (isService(word) ? 'pelayanan' : word));
  const allowed = Math.min(4, Math.max(1, Math.floor(text.length / 7)));
  let best: { readonly component: ComponentId; readonly apart: number } | undefined;
  let tied = false;
  for (const known of BY_WORDS.get(words.length) ?? []) {
    if (Math.abs(known.joined.length - text.length) > allowed) continue;
    const apart = misspellings(words, known.words, allowed);
    if (apart > allowed || (best !== undefined && apart > best.apart)) continue;
    tied = best !== undefined && apart === best.apart && known.component !== best.component;
    if (best === undefined || apart < best.apart) best = { component: known.component, apart };
  }
  if (best === undefined) {
    // A blank too many or too few: `dasarhukum`, `per syaratan`.
    const component = WITHOUT_BLANKS.get(text.replaceAll(' ', ''));
    return component === undefined ? undefined : { component, likeness: 'similar' };
  }
  return tied ? undefined : { component: best.component, likeness: 'similar' };
}

/** `layanann`, `pelayana`: in most headings, and by itself too short for what may differ. */
function isService(word: string): boolean {
  return word.length >= 6 && word.length <= 8 && distance(word, 'layanan') <= 1;
}

const WITHOUT_BLANKS: ReadonlyMap<string, ComponentId> = new Map(
  [...KNOWN].map(([words, { component }]) => [words.replaceAll(' ', ''), component]),
);

/**
 * Letters that differ, word by word: a word that is another word altogether makes another heading, however long the
 * rest. Infinite beyond that.
 */
function misspellings(words: readonly string[], known: readonly string[], allowed: number): number {
  let sum = 0;
  for (const [index, word] of words.entries()) {
    const other = known[index] ?? '';
    if (word === other) continue;
    const most = Math.max(1, Math.floor(other.length / 4));
    if (Math.abs(word.length - other.length) > most) return Number.POSITIVE_INFINITY;
    const apart = distance(word, other);
    if (apart > most) return Number.POSITIVE_INFINITY;
    sum += apart;
    if (sum > allowed) return sum;
  }
  return sum;
}

/** A heading with the text that follows it. */
export interface LabelledText {
  readonly found: RecognisedHeading;
  readonly label: string;
  readonly rest: string;
}

/** A line `Persyaratan: fotokopi KTP` as heading and what follows it. */
export function recogniseLabel(text: string): LabelledText | undefined {
  const colon = /\s*[:=]\s*/.exec(text.slice(0, LONGEST));
  if (colon === null || colon.index === 0) return undefined;
  const label = text.slice(0, colon.index);
  const found = recogniseHeading(label, 'extended');
  return found === undefined ? undefined : { found, label, rest: text.slice(colon.index + colon[0].length) };
}

/** Words that a heading has at most: `jaminan keamanan, keselamatan, dan kenyamanan pelayanan`. */
const HEADING_WORDS = 8;

/** A row of a table whose columns are gone: `4 Waktu Pelayanan 3-5 menit`, by the longest known heading behind a number. */
export function recogniseFlatRow(text: string): LabelledText | undefined {
  const [number] = /^\(?\d{1,2}\s*[.)]?\s+(?=\p{L})/u.exec(text) ?? [];
  if (number === undefined) return undefined;
  const words = text.slice(number.length).split(' ', HEADING_WORDS + 1);
  for (let count = Math.min(HEADING_WORDS, words.length - 1); count > 0; count--) {
    const label = words.slice(0, count).join(' ');
    const found = recogniseHeading(label, 'none');
    // `dan` and `/` bind to what follows.
    if (found === undefined || /(?:^|[\s,])(?:dan|atau|dan\/atau|[&/])$|,$/i.test(label)) continue;
    const length = number.length + label.length;
    return { found, label: text.slice(0, length), rest: text.slice(length).replace(/^[\s:]+/, '') };
  }
  return recogniseBroken(text, number, words[0] ?? '');
}

/** Words that begin one heading alone, where the rest of it has slipped below its text. */
const BEGINNINGS: Readonly<Record<string, ComponentId>> = {
  penanganan: 'pengaduan',
  pengelolaan: 'pengaduan',
  sistem: 'prosedur',
  jumlah: 'jumlah-pelaksana',
};

function recogniseBroken(text: string, number: string, word: string): LabelledText | undefined {
  const component = BEGINNINGS[word.replace(/,$/, '').toLowerCase()];
  if (component === undefined) return undefined;
  const length = number.length + word.length;
  return { found: { component, likeness: 'variant' }, label: text.slice(0, length), rest: text.slice(length).trim() };
}
