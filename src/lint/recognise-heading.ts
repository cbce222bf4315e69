import type { ComponentId } from '../model/standards-document.ts';
import { headingWords } from './heading-words.ts';
import { KNOWN, knownByLetters, type RecognisedHeading } from './known-headings.ts';
import { misspelt } from './misspelt-headings.ts';
import { isServiceLabel } from './service-names.ts';

/** Those long enough to begin a longer heading: `Produk Pelayanan Rekam Medis`. */
const OPENINGS = [...KNOWN].filter(([words]) => words.includes(' ')).sort(([a], [b]) => b.length - a.length);
/**
 * Words that name a component although others follow: `Persyaratan Penerbitan KTP-el`; what turns them aside goes
 * first.
 */
const TELLING: readonly (readonly [RegExp, ComponentId])[] = [
  [
    /^(?=.*\b(?:peng)?aduan\b)(?:penanganan|pengelolaan|mekanisme|prosedur|sarana|saluran|media|tata cara|layanan|unit)\b/,
    'pengaduan',
  ],
  [/^jaminan\b.*\b(?:keamanan|keselamatan|kenyamanan)\b/, 'jaminan-keamanan'],
  [/^jaminan (?:mutu|kepastian|kualitas)\b/, 'jaminan-pelayanan'],
  [/^(?:persyaratan|syarat)\b/, 'persyaratan'],
  [/^(?:prosedur|mekanisme|alur)\b/, 'prosedur'],
  [/^(?:besar(?:nya|an) )?(?:biaya|tarif)\b/, 'biaya'],
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
  // `Nama Layanan` is not `Lama Layanan` misspelt.
  if (isServiceLabel(text)) return undefined;
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
  const known = KNOWN.get(words) ?? knownByLetters(words);
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
