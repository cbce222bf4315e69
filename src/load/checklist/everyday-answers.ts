import { distance } from 'fastest-levenshtein';
import type { AnswerScale, Choice } from '../../model/checklist.ts';

/** Two answers of which one says yes and the other no. */
interface YesOrNo {
  readonly yes: Choice;
  readonly no: Choice;
  /** Whether the scale is about something being there. */
  readonly asksPresence: boolean;
}

type ChoiceScale = Extract<AnswerScale, { kind: 'choice' }>;

/** Words by which a scale shows that it is one of yes and no. */
const SHOWS_YES = new Set(['ya', 'ada', 'sudah']);
const SHOWS_NO = new Set(['tidak', 'tidak ada', 'belum', 'belum ada']);
const SHOWS_PRESENCE = new Set(['ada', 'tersedia']);

/** What people write for yes and no on any such scale, and on scales about something being there. */
const YES = ['ya', 'iya', 'y', 'yes', 'sudah', 'benar', 'true', 'v', '√', '✓', '✔', '☑', '✅'];
const NO = ['tidak', 't', 'no', 'n', 'belum', 'false'];
const PRESENT = ['ada', 'sudah ada', 'telah ada', 'tersedia', 'sudah tersedia', 'telah tersedia'];
const ABSENT = ['tidak ada', 'belum ada', 'tiada', 'tidak tersedia', 'belum tersedia'];

/** Words that most likely mean yes or no: they are proposed. */
const LIKELY_YES = [...PRESENT, '1', 'ok', 'oke'];
const LIKELY_NO = [...ABSENT, '0', 'nihil', 'kosong'];
/** A cross ticks a box in some forms and crosses an answer out in others. */
const CROSSES = new Set(['x', '×', '✕', '✗', '✘', '☒', '❌', '❎']);

/** Short and colloquial forms of a word, which are the word itself on every scale. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tidak: ['tdk', 'tak', 'gak', 'ga', 'nggak', 'ngga', 'enggak', 'engga', 'ndak'],
    belum: ['blm', 'blum', 'belom', 'blom'],
    sudah: ['sdh', 'udh', 'udah', 'sdah'],
    sebagian: ['sebag', 'sbgn', 'sbagian'],
    lengkap: ['lgkp', 'lkp'],
    kurang: ['krg', 'kurg'],
  }).flatMap(([word, forms]) => forms.map((form) => [form, word])),
);

/** Words that turn a sentence into its opposite; a suggestion must not have one more or less. */
const NEGATIONS = ['tidak', 'belum', 'bukan', 'tanpa', 'kurang', 'nihil', 'kosong'];
const SHORT_NEGATIONS = new Set(['no', 'tiada', 'not']);

/** A text with every short form written out, and without a full stop at its end. */
export function writeOut(key: string): string {
  return key
    .replace(/[.!]+$/, '')
    .split(' ')
    .map((word) => SHORT_FORMS.get(word) ?? word)
    .join(' ');
}

/**
 * Everyday words for the two answers of a scale of yes and no, by word. A letter is left out where the other answer begins
 * with it (`t` on a scale of `tuntas` and `tidak`). Empty for other scales, on which `v` has no meaning.
 */
export function everydayWords(scale: ChoiceScale): ReadonlyMap<string, Choice> {
  const found = yesOrNo(scale);
  if (found === undefined) return new Map();
  const { yes, no, asksPresence } = found;
  const wordsFor = (choice: Choice, other: Choice, words: readonly string[]) =>
    words
      .filter((word) => word.length > 1 || !other.answer.toLowerCase().startsWith(word))
      .map((word): [string, Choice] => [word, choice]);
  return new Map([
    ...wordsFor(yes, no, asksPresence ? [...YES, ...PRESENT] : YES),
    ...wordsFor(no, yes, asksPresence ? [...NO, ...ABSENT] : NO),
  ]);
}

/** The answers that a word of uncertain meaning may stand for: none, one, or both. */
export function likelyChoices(scale: ChoiceScale, key: string): readonly Choice[] {
  const found = yesOrNo(scale);
  if (found === undefined) return [];
  const { yes, no } = found;
  // A letter of yes or no that is not accepted is the first one of the other answer.
  if (CROSSES.has(key) || (key.length === 1 && [...YES, ...NO].includes(key))) return scale.choices;
  if (LIKELY_YES.includes(key)) return [yes];
  return LIKELY_NO.includes(key) ? [no] : [];
}

function yesOrNo({ choices }: ChoiceScale): YesOrNo | undefined {
  const [first, second, ...more] = choices;
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  const says = (choice: Choice, words: ReadonlySet<string>) =>
    [choice.answer, ...choice.also].some((word) => words.has(word.trim().toLowerCase()));
  const yes = choices.filter((choice) => says(choice, SHOWS_YES));
  const no = choices.filter((choice) => says(choice, SHOWS_NO));
  if (yes.length !== 1 || no.length !== 1 || yes[0] === undefined || no[0] === undefined || yes[0] === no[0]) {
    return undefined;
  }
  return { yes: yes[0], no: no[0], asksPresence: says(yes[0], SHOWS_PRESENCE) };
}

/** Whether a text denies something, misspelt words included. */
export function denies(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => SHORT_NEGATIONS.has(word) || NEGATIONS.some((negation) => isNearly(word, negation)));
}

function isNearly(word: string, other: string): boolean {
  return SHORT_FORMS.get(word) === other || (word.length >= 4 && distance(word, other) <= 1);
}
