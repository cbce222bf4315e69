/**
 * What UU 25/2009 says about a citation, in our own words: which provisions there are, and which breach carries
 * which sanction. Only provisions that our sources name are listed; a citation of any other fails.
 */

/**
 * A sanction of Pasal 54, its rank among the sanctions (7 is the gravest), and the provisions whose breach it punishes.
 */
interface Sanction {
  readonly rank: number;
  readonly paragraphs: string;
  readonly sanction: string;
  readonly breaches: readonly string[];
}

export const SANCTIONS: readonly Sanction[] = [
  { rank: 7, paragraphs: '54(9)', sanction: 'pemberhentian tidak dengan hormat', breaches: ['27(1)', '49(1)'] },
  {
    rank: 6,
    paragraphs: '54(8)',
    sanction: 'pemberhentian dengan hormat tidak atas permintaan sendiri',
    breaches: ['15a', '20(1)', '26', '33(3)'],
  },
  {
    rank: 5,
    paragraphs: '54(7)',
    sanction: 'pembebasan dari jabatan',
    breaches: [
      ...['11(1)', '15b', '15e', '15j', '15k', '15l', '16b', '16c', '16d', '16e', '17a', '17d', '20(2)', '20(3)'],
      ...['22(1)', '22(2)', '28(4)', '33(1)', '36(3)', '48(2)', '50(1)', '50(4)'],
    ],
  },
  { rank: 4, paragraphs: '54(6)', sanction: 'penurunan pangkat setingkat', breaches: ['38(1)'] },
  {
    rank: 3,
    paragraphs: '54(5)',
    sanction: 'penurunan gaji sebesar satu kali kenaikan berkala',
    breaches: [
      ...['15c', '15d', '15h', '15i', '23(4)', '23(5)', '25(1)', '28(1)', '28(2)', '29(1)'],
      ...['36(2)', '37(1)', '43(2)', '44(3)', '50(2)'],
    ],
  },
  {
    rank: 2,
    paragraphs: '54(2)-(4)',
    sanction: 'teguran tertulis, lalu pembebasan dari jabatan bila tidak dilaksanakan',
    breaches: [
      ...['10(1)', '10(2)', '13(1)b', '13(1)e', '15e', '15f', '16a', '17b', '17c', '25(2)', '29(2)', '33(2)'],
      ...['36(1)', '36(4)', '44(1)', '47(1)', '48(1)', '50(9)'],
    ],
  },
  { rank: 1, paragraphs: '54(1)', sanction: 'teguran tertulis', breaches: ['11(2)', '11(3)', '15g', '17e'] },
];

/** Provisions that an item may cite though their breach carries no sanction of its own. */
const WITHOUT_SANCTION = ['21', '31', '34', '35', '39', '42(2)', '44(4)'];

/** Articles made of letters, and paragraphs made of letters: the last letter of each. */
const LAST_LETTER: Readonly<Record<string, string>> = { '15': 'l', '21': 'n', '23(4)': 'f' };

/** Regulations that are cited as a whole: nothing of theirs was read to the article. */
const WHOLE = [
  ...['PermenPANRB 14/2017', 'PermenPANRB 15/2014', 'PermenPANRB 29/2022', 'PermenPANRB 62/2018'],
  ...['Peraturan Ombudsman RI 22/2016', 'Peraturan Ombudsman RI 61/2025'],
];

/** Provisions of PP 96/2012 that our sources name. */
const GOVERNMENT_REGULATION = ['27', '29', '30(4)', '32(1)', '33(1)'];

const PROVISION = /^Pasal (?<article>[1-9]\d*)(?: ayat \((?<paragraph>[1-9])\))?(?: huruf (?<letter>[a-z]))?$/;
const CITATION = /^UU 25\/2009 (?<provision>.+?)(?: \(melalui (?<through>.+)\))?$/;

const known: ReadonlySet<string> = new Set(
  [...SANCTIONS.flatMap(({ breaches }) => breaches), ...WITHOUT_SANCTION].flatMap((name) => [name, ...lettersOf(name)]),
);

function lettersOf(name: string): string[] {
  const last = LAST_LETTER[name];
  if (last === undefined) return [];
  return [...'abcdefghijklmnopqrstuvwxyz'].filter((letter) => letter <= last).map((letter) => `${name}${letter}`);
}

/**
 * The short name of a provision (`Pasal 23 ayat (4) huruf c` is `23(4)c`) and then those of the paragraph and the
 * article around it.
 */
function namesOf(provision: string): string[] | undefined {
  const { article, paragraph, letter } = PROVISION.exec(provision)?.groups ?? {};
  if (article === undefined) return undefined;
  const withParagraph = paragraph === undefined ? article : `${article}(${paragraph})`;
  return [...new Set([`${withParagraph}${letter ?? ''}`, withParagraph, article])];
}

/** What is wrong with a citation; undefined if nothing is. */
export function faultOf(citation: string): string | undefined {
  if (WHOLE.includes(citation)) return undefined;
  if (citation.startsWith('PP 96/2012 ')) {
    const names = namesOf(citation.slice('PP 96/2012 '.length));
    return names !== undefined && GOVERNMENT_REGULATION.includes(String(names[0])) ? undefined : 'unknown provision';
  }
  const { provision, through } = CITATION.exec(citation)?.groups ?? {};
  const names = namesOf(provision ?? '');
  if (names === undefined) return 'not the form of a citation';
  if (!known.has(String(names[0]))) return 'unknown provision';
  return through === undefined || known.has(String(namesOf(through)?.[0])) ? undefined : 'unknown provision';
}

/** The rank of the gravest sanction that a breach of what is cited carries; 0 if it carries none. */
export function rankOf(citation: string): number {
  const { provision, through } = CITATION.exec(citation)?.groups ?? {};
  const names = namesOf(through ?? provision ?? '') ?? [];
  const ranks = SANCTIONS.filter(({ breaches }) => breaches.some((breach) => names.includes(breach)));
  return Math.max(0, ...ranks.map(({ rank }) => rank));
}
