import type { Decree, InsteadOfStandard, PlacedText } from '../model/standards-document.ts';
import { COMPONENTS } from '../model/standards-document.ts';
import { headingWords } from '../text/heading-words.ts';
import { LAW_HEADINGS } from '../text/known-headings.ts';
import type { Passage } from './tell-passage.ts';

const DECISION = /^(?:salinan\s+)?(?:surat\s+)?keputusan\b/i;
const REGULATION = /^(?:salinan\s+)?peraturan\s+(?!perundang)/i;
const ABOUT = /standar\s+(?:pelayanan|layanan)(?!\s+minimal)/i;
const ARTICLE = /^(?:pasal\s+\d{1,3}\b|\(\d{1,2}\)\s|ayat\s+\(\d)/i;
/** Lines of a decree that name what it sets: its subject, and what it decides. */
const SETS = /^(?:tentang\b|menetapkan\b|kesatu\b|pertama\b|penetapan\b|standar\s)/i;
/** A line that names so many components is a sentence on what a standard contains. */
const LEAST_NAMED = 5;
/** Longer, a line is a text in which the words of the components may stand for anything. */
const LONGEST = 1_500;

/** What kind of document it is when it has no services. */
export function insteadOf(
  lines: readonly PlacedText[],
  decree: Decree | undefined,
  passages: readonly Passage[],
): InsteadOfStandard | undefined {
  const named = passages.length > 0 || lines.some(({ text }) => namesComponents(text));
  if (passages.length > 0 && passages.every((passage) => passage === 'definitions')) return 'definitions';
  const regulation = lines.slice(0, 10).some(({ text }) => REGULATION.test(text));
  if (named && (regulation || lines.some(({ text }) => ARTICLE.test(text)))) return 'article';
  if (decree !== undefined && !decree.annexOnly && setsStandard(lines)) return 'decree';
  return named ? 'list' : undefined;
}

/** Whether a decree decides, and what it decides on are service standards. */
function setsStandard(lines: readonly PlacedText[]): boolean {
  const decides = lines.some(({ text }) => DECISION.test(text) || REGULATION.test(text));
  const parts = lines.some(({ text }) =>
    /^(?:menimbang|mengingat|memutuskan)/i.test(text.slice(0, 40).replace(/\s/g, '')),
  );
  return decides && parts && lines.some(({ text }) => text.length <= LONGEST && SETS.test(text) && ABOUT.test(text));
}

/** Whether one line names many components as the law does: `memuat dasar hukum, persyaratan, ...`. */
function namesComponents(text: string): boolean {
  if (text.length > LONGEST || !/komponen|standar/i.test(text)) return false;
  const words = ` ${headingWords(text)} `;
  return COMPONENTS.filter(({ id }) => words.includes(` ${LAW_HEADINGS.get(id)} `)).length >= LEAST_NAMED;
}
