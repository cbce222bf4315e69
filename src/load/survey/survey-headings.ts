import { ELEMENTS, type ElementId, type RespondentFact } from '../../model/survey.ts';
import { cellText } from './cell-text.ts';
import { numberElements } from './number-elements.ts';

/** Characters of a heading that are looked at; the questions of the official questionnaire have below 150. */
const HEADING_LENGTH = 300;

/** What a column is by its heading alone. */
type Meaning =
  | { readonly kind: 'element'; readonly element: ElementId; readonly sure: boolean }
  | { readonly kind: 'number'; readonly number: number; readonly bare: boolean }
  | { readonly kind: 'fact'; readonly fact: RespondentFact | 'date' }
  | { readonly kind: 'other' };

/** Words that name an element whatever else the heading says, and words that do where no heading says it better. */
const ELEMENT_WORDS: Readonly<Record<ElementId, readonly [sure: RegExp, likely: RegExp]>> = {
  persyaratan: [/\b(?:per)?syarat(?:an)?\b/, /\brequirements?\b/],
  prosedur: [/\bprosedur\b|\bmekanisme\b/, /\bsistem\b|\balur\b|\btata cara\b|\bprocedures?\b/],
  waktu: [
    /\bwaktu (?:penyelesaian|pelayanan|layanan|proses)\b|\b(?:jangka|kecepatan|ketepatan) waktu\b/,
    /\bwaktu\b|\bkecepatan\b|\btime\b/,
  ],
  biaya: [/\bbiaya\b|\btarif\b/, /\bcosts?\b|\bfees?\b/],
  produk: [/\bspesifikasi\b|\bkesesuaian produk\b/, /\bproduk\b|\bhasil (?:pe)?layanan\b|\bproduct\b/],
  kompetensi: [/\bkompetensi\b/, /\bkemampuan\b|\bkeahlian\b|\bcompetenc[ey]\b/],
  perilaku: [/\bperilaku\b/, /\bkesopanan\b|\bkeramahan\b|\bsikap\b|\bconduct\b|\bbehaviou?r\b/],
  pengaduan: [/\bpengaduan\b/, /\baduan\b|\bkeluhan\b|\bkomplain\b|\bcomplaints?\b/],
  sarana: [/\bsarana\b|\bprasarana\b|\bsarpras\b/, /\bfasilitas\b|\bfacilities\b/],
};

/** When the form was filled in: it says `waktu` too, and is none of the elements. */
const DATE =
  /\b(?:cap|stempel) waktu\b|\bwaktu (?:pengisian|survei|isi|input|kirim)\b|^(?:tanggal|tgl|date|timestamp)\b/;
const NO_DATE = /\blahir\b/;

const FACTS: Readonly<Record<RespondentFact, RegExp>> = {
  unit: /^(?:nama )?(?:unit|opd|skpd|uptd|perangkat daerah)(?: (?:kerja|(?:pe)?layanan|penyelenggara.*))?$/,
  service: /^(?:(?:jenis|nama|produk) )*(?:pe)?layanan(?: (?:yang|publik) .*)?$|^jenis (?:pe)?layanan\b|^services?$/,
  sex: /^(?:jenis kelamin|kelamin|jk|l p|p l|gender|sex)\b/,
  age: /^(?:kelompok |rentang )?(?:usia|umur|age)\b/,
  education: /^(?:tingkat )?(?:pendidikan|education)\b/,
  occupation: /^(?:pekerjaan|profesi|occupation|job)\b/,
};

const NUMBER = /^(?:nilai )?(u|unsur|q|p|x|pertanyaan|soal)? ?0?([1-9]\d?)$/;

/** Elements that only the survey of 2004 (KEP/25/M.PAN/2/2004) has, with fourteen elements in an order of its own. */
const ONLY_2004 = [
  /\bkedisiplinan\b/,
  /\btanggung ?jawab\b/,
  /\bkeadilan\b/,
  /\bkejelasan petugas\b/,
  /\bkepastian biaya\b/,
  /\bkepastian jadwal\b/,
  /\bkenyamanan\b/,
  /\bkeamanan\b/,
];

function words(heading: string): string {
  return cellText(heading.slice(0, HEADING_LENGTH))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The one element that a name means; undefined where it means none, or several. */
export function elementOf(name: string): ElementId | undefined {
  const meaning = meaningOf(name);
  return meaning.kind === 'element' ? meaning.element : undefined;
}

/** How many elements that only the survey of 2004 has are named. */
export function countElementsOf2004(cells: readonly string[]): number {
  const texts = cells.map(words);
  return ONLY_2004.filter((pattern) => texts.some((text) => pattern.test(text))).length;
}

function meaningOf(heading: string): Meaning {
  const text = words(heading);
  if (DATE.test(text) && !NO_DATE.test(text)) return { kind: 'fact', fact: 'date' };
  for (const sure of [true, false]) {
    const named = ELEMENTS.filter((element) => ELEMENT_WORDS[element][sure ? 0 : 1].test(text));
    const [element] = named;
    // One that names several is about no single element.
    if (named.length > 1) return { kind: 'other' };
    if (element !== undefined) return { kind: 'element', element, sure };
  }
  const [, prefix, digit] = NUMBER.exec(text) ?? [];
  if (digit !== undefined) return { kind: 'number', number: Number(digit), bare: prefix === undefined };
  return factOf(text);
}

function factOf(text: string): Meaning {
  for (const [fact, pattern] of Object.entries(FACTS)) {
    if (pattern.test(text)) return { kind: 'fact', fact: fact as RespondentFact };
  }
  return { kind: 'other' };
}

/** The columns of a table by what they contain: indices, counted from 0. */
export interface Headings {
  /** More than one column is a fault. */
  readonly elements: ReadonlyMap<ElementId, readonly number[]>;
  /** Elements that only a number stands for, by the order of the regulation. */
  readonly byNumber: ReadonlySet<ElementId>;
  /** The numbers of headings that number elements, in order, without duplicates. */
  readonly numbers: readonly number[];
  /** The first column of each. */
  readonly facts: ReadonlyMap<RespondentFact | 'date', number>;
}

const NO_LEGEND: ReadonlyMap<number, ElementId | null> = new Map();

/**
 * What the columns under a row of headings are. An element is known by its name; a number counts only for an element
 * that no heading names: as the legend of the file says, else in the order of the regulation.
 */
export function readHeadings(
  cells: readonly string[],
  legend: ReadonlyMap<number, ElementId | null> = NO_LEGEND,
): Headings {
  const meanings = cells.map((heading) => ({ heading, ...meaningOf(heading) }));
  const elements = new Map<ElementId, number[]>();
  const facts = new Map<RespondentFact | 'date', number>();
  const sure = new Set(meanings.flatMap((one) => (one.kind === 'element' && one.sure ? one.element : [])));
  for (const [index, meaning] of meanings.entries()) {
    // `Produk layanan` names an element or, beside `Produk spesifikasi jenis pelayanan`, the service.
    const better = meaning.kind === 'element' && !meaning.sure && sure.has(meaning.element);
    const own = better ? factOf(words(meaning.heading)) : meaning;
    if (own.kind === 'element') elements.set(own.element, [...(elements.get(own.element) ?? []), index]);
    if (own.kind === 'fact' && !facts.has(own.fact)) facts.set(own.fact, index);
  }
  const all = meanings.flatMap((one, index) => (one.kind === 'number' ? [{ ...one, index }] : []));
  // Digits alone number the columns of many tables; from 1 to 9 or more, and without names, they number the elements.
  const bare = new Set(all.filter((one) => one.bare).map(({ number }) => number));
  const bareCounts = elements.size === 0 && bare.size >= ELEMENTS.length && Math.max(...bare) === bare.size;
  const used = all.filter((one) => !one.bare || bareCounts);
  const numbers = [...new Set(used.map(({ number }) => number))].sort((a, b) => a - b);
  const numbered = numberElements(numbers, legend, new Set(elements.keys()));
  for (const { number, index } of used) {
    const element = numbered.elements.get(number);
    if (element !== undefined) elements.set(element, [...(elements.get(element) ?? []), index]);
  }
  return { elements, byNumber: numbered.byOrder, numbers, facts };
}

/** How many elements a row names. */
export function countElements(cells: readonly string[]): number {
  return readHeadings(cells).elements.size;
}
