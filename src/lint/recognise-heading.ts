import type { LintPolicy } from '../model/lint-policy.ts';
import type { ComponentId } from '../model/standards-document.ts';
import { headingWords } from '../text/heading-words.ts';
import {
  componentWords,
  findByLetters,
  type KnownHeadings,
  knownHeadings,
  type RecognisedHeading,
} from '../text/known-headings.ts';
import { findMisspelt } from './misspelt-headings.ts';
import { isServiceLabel } from './service-names.ts';

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
type Tolerance = 'none' | 'misspelt' | 'extended';

/** What is known of a text, by tolerance; headings come again in every service of every document. */
interface Judgement {
  readonly words: string;
  readonly none: RecognisedHeading | undefined;
  misspelt: RecognisedHeading | undefined | 'unasked';
  extended: RecognisedHeading | undefined | 'unasked';
}

/** Texts that are remembered: those of some hundred services. */
const REMEMBERED = 5_000;

/** The component that a heading names; undefined where it names none. */
export type HeadingRecogniser = (text: string, tolerance: Tolerance) => RecognisedHeading | undefined;

/** A recogniser of the headings of the law and of these synonyms. */
export function createHeadingRecogniser(synonyms: LintPolicy['synonyms']): HeadingRecogniser {
  const known = knownHeadings(synonyms);
  const knownByLetters = findByLetters(known);
  const misspelt = findMisspelt(known);
  const openings = openingsOf(known);
  const judged = new Map<string, Judgement>();
  const judgementOf = (text: string): Judgement => {
    const remembered = judged.get(text);
    if (remembered !== undefined) return remembered;
    const words = componentWords(text);
    const found = known.get(words) ?? knownByLetters(words);
    const none = found?.likeness === 'exact' && headingWords(text) !== words ? asVariant(found) : found;
    const judgement: Judgement = { words, none, misspelt: 'unasked', extended: 'unasked' };
    if (judged.size >= REMEMBERED) judged.clear();
    judged.set(text, judgement);
    return judgement;
  };
  return (text, tolerance) => {
    if (text.length > LONGEST) return undefined;
    const judgement = judgementOf(text);
    if (judgement.none !== undefined || tolerance === 'none') return judgement.none;
    // `Nama Layanan` is not `Lama Layanan` misspelt.
    if (isServiceLabel(text)) return undefined;
    if (judgement.misspelt === 'unasked') judgement.misspelt = misspelt(judgement.words);
    if (judgement.misspelt !== undefined || tolerance === 'misspelt') return judgement.misspelt;
    if (judgement.extended === 'unasked') judgement.extended = extended(judgement.words, openings);
    return judgement.extended;
  };
}

function asVariant({ component }: RecognisedHeading): RecognisedHeading {
  return { component, likeness: 'variant' };
}

type Openings = readonly (readonly [string, RecognisedHeading])[];

/** Known headings long enough to begin a longer one: `Produk Pelayanan Rekam Medis`. */
function openingsOf(known: KnownHeadings): Openings {
  return [...known].filter(([words]) => words.includes(' ')).sort(([a], [b]) => b.length - a.length);
}

function extended(words: string, openings: Openings): RecognisedHeading | undefined {
  for (const [opening, { component }] of openings) {
    if (words.startsWith(`${opening} `)) return { component, likeness: 'variant' };
  }
  if (words.split(' ').length > MOST_WORDS) return undefined;
  const told = TELLING.find(([pattern]) => pattern.test(words));
  return told === undefined ? undefined : { component: told[1], likeness: 'variant' };
}
