import { findPasswords, maskPasswords } from './link-password.ts';

/**
 * What must not be shown in free text: passwords in links, and personal data: numbers of identity cards (NIK) and
 * telephones. Found by their form alone: nothing is known of who they belong to, and a birth date inside a NIK is not
 * checked, since a mistyped one is still personal data.
 */

/** What was found. */
export type PersonalDataKind = 'nik' | 'phone' | 'password';

/** Where it is, as a half-open range of UTF-16 offsets. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}

/** One blank, or a line break with the indentation after it: YAML folds long texts. */
const BLANK = '(?:[ \\t\\u00A0\\u2009\\u202F]|[ \\t]?(?:\\r\\n|\\r|\\n)[ \\t]{0,40})';
const MARK = '[.\\-\\u2010-\\u2013]';
/** What is between groups of a telephone number. */
const GAP = `(?:${BLANK}?${MARK}${BLANK}?|${BLANK}{1,2})`;
/** What is between groups of a NIK. */
const JOINT = `(?:${MARK}|${BLANK})`;

/**
 * Not inside a longer run of letters and digits (a NIP has 18 digits, a SHA-256 value 64 characters), unless what is
 * in front is the word for it: `WA0812...`.
 */
const BEGIN = '(?:(?<![\\p{L}\\p{N}])|(?<=(?<![\\p{L}\\p{N}])(?:nik|ktp|kk|no|hp|wa|telp|tlp)))';
/** Nor may it end in the two digits that a masked number has left; a single asterisk marks a footnote, or bold text. */
const END = '(?![\\p{L}\\p{N}]|\\*(?:[^\\p{L}\\p{N}*]{0,45}\\*){3})';

/** Not the groups of a sum, nor decimals: `Rp1.081.234.567.890`. An asterisk counts as the digit that it hides. */
const NO_SUM = '(?<!(?<![\\d*])[\\d*]{1,3}\\.(?=\\d{3}(?!\\d)))(?<!rp\\.?\\s?)';

/** Province codes begin at 11. Grouped, it does not go on behind a dot or hyphen; four years in a row are no NIK. */
const NIK = [
  '(?<!(?<![\\d*])[0*][.,])[1-9]\\d{15}',
  `(?<![\\d*]${MARK})(?!(?:(?:19|20)\\d\\d(?:${JOINT})?){4}${END})(?:${[
    `[1-9]\\d{3}${JOINT}\\d{4}${JOINT}\\d{4}${JOINT}\\d{4}`,
    `[1-9]\\d{5}${JOINT}\\d{6}${JOINT}\\d{4}`,
    `[1-9]\\d${JOINT}\\d\\d${JOINT}\\d\\d${JOINT}\\d{6}${JOINT}\\d{4}`,
  ].join('|')})(?!${MARK}[\\d*])`,
];

/** Subscribers of the fixed network: 5 to 8 digits that do not begin with 0 or 1. */
const SUBSCRIBER = `[2-9]\\d\\d(?:${GAP}?\\d){2,5}`;
/** Area codes without their 0; 8 is mobile, 1 special services. */
const AREA = '[2-79]\\d{1,2}';

const PHONE = [
  // Mobile: 10 to 14 digits. The first three are not separated, which neither a date nor a time of day does: 08-12,
  // 08.15.
  `${NO_SUM}\\(?08[1-9](?:\\)?${GAP}?\\d){7,11}`,
  `${NO_SUM}(?!\\d{1,3}(?:\\.\\d{3})+${END})\\(?(?:\\+|00)?62\\)?${GAP}?(?:\\(0\\)|0)?${GAP}?\\(?8[1-9]\\d(?:\\)?${GAP}?\\d){5,9}`,
  // Fixed network, with its area code.
  `${NO_SUM}(?:\\(0${AREA}\\)${GAP}?|0${AREA}${GAP})${SUBSCRIBER}`,
  '0[2-79]\\d{8,9}',
  `\\(?(?:\\+|00)62\\)?${GAP}?(?:\\(0\\)|0)?\\(?${AREA}\\)?${GAP}?${SUBSCRIBER}`,
  `62[ -]\\(?${AREA}\\)?[ -][2-9]\\d{5,7}`,
];

/** Both kinds in one go, so that whichever begins first is taken whole; a NIK is in the group. */
const EITHER = new RegExp(`${BEGIN}(?:(${NIK.join('|')})|${PHONE.join('|')})${END}`, 'giu');

/**
 * Every form has eight digits with no letter between them. Most texts have not, and need not pay for the search; a
 * date, which has, is none.
 */
const MAY_BE = /^(?!\d{4}-\d\d-\d\d$)[\s\S]*?\d(?:[^A-Za-z\d]{0,45}\d){7}/;

/**
 * Repeated until none is found: hiding one can uncover another, and a masked text must contain nothing more to mask.
 */
function search(text: string): Searched {
  // Every form has digits, or the @ of a link with a password, and none is shorter.
  if (text.length < 8 || NEITHER.test(text) || (!text.includes('@') && !MAY_BE.test(text)))
    return { found: [], masked: text };
  return searchAll(text);
}

const NEITHER = /^[^\d@]*$/;

interface Searched {
  readonly found: PersonalData[];
  readonly masked: string;
}

function searchAll(text: string): Searched {
  const found: PersonalData[] = findPasswords(text).map((range) => ({ kind: 'password', ...range }));
  let masked = maskPasswords(text);
  for (let before = -1; before !== found.length && MAY_BE.test(masked); ) {
    before = found.length;
    masked = masked.replace(EITHER, (match: string, nik: string | undefined, start: number) => {
      found.push({ kind: nik === undefined ? 'phone' : 'nik', start, end: start + match.length });
      let digits = 0;
      return match.replace(/\d/g, (digit) => (digits++ < 2 ? digit : '*'));
    });
  }
  return { found: found.sort((a, b) => a.start - b.start), masked };
}

/** The NIKs, telephone numbers and passwords of a text, in order of place. */
export function findPersonalData(text: string): PersonalData[] {
  return search(text).found;
}

/**
 * The text with all digits of a NIK or telephone number but the first two as `*`, and user and password of a link. Its
 * length and its separators stay.
 */
export function maskPersonalData(text: string): string {
  return search(text).masked;
}
