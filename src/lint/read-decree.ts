import type { Decree, PlacedText } from '../model/standards-document.ts';
import { splitMarker } from '../text/heading-words.ts';
import { stripEnd } from '../text/strip-end.ts';
import { readSignature } from './read-signature.ts';
import type { Vocabulary } from './vocabulary.ts';

const TITLE =
  /^(?:salinan\s+)?(?:lampiran\b.{0,40}?\s)?(?:surat\s+)?(?:keputusan|peraturan)(?:$|\s+(?:kepala|camat|lurah|bupati|wali\s?kota|gubernur|direktur|sekretaris|pimpinan|inspektur|ketua|komandan|rektor|dekan)\b)/i;
const ABOUT = /standar\s+(?:pelayanan|layanan)|maklumat/i;
const NUMBER = /^(?:.{0,160}?\s)?(?:nomor|nomer|no)(?![\p{L}])\s*\.?\s*:?\s*(.*?)\s*(?:\btentang\b.*)?$/iu;
const PARTS = /^(?:menimbang|mengingat|memutuskan)/i;
/** Not `pada tanggal ditetapkan`, at which a line of the last dictum may begin. */
const BELOW = /^(?:ditetapkan\s+di|dikeluarkan\s+di|(?:pada\s+)?tanggal\b(?!\s+di))/i;
/** Number and subject are within so many lines of the title. */
const NEAR = 10;

/** The first letters of a line without blanks: `M E M U T U S K A N`, and words that a narrow column has cut. */
function opening(text: string): string {
  return text.slice(0, 40).replace(/\s/g, '');
}

/** Reads the decree among lines that belong to no component; undefined where there is none. */
export function readDecree(lines: readonly PlacedText[], vocabulary: Vocabulary): Decree | undefined {
  const start = titleAt(lines);
  if (start < 0) return undefined;
  const title = lines[start] as PlacedText;
  const body = lines.slice(start);
  const number = numberIn(body);
  // A line that speaks of a decree is not its head.
  if (number === undefined && !body.some(({ text }) => PARTS.test(opening(text)) || BELOW.test(text))) return undefined;
  const signed = body.findIndex(({ text }) => BELOW.test(text));
  const decided = lines.some(({ text }) => PARTS.test(opening(text)) || /^(?:ditetapkan|dikeluarkan)\s+di/i.test(text));
  return {
    number,
    annexOnly: !decided && isAnnexHead(lines, start),
    ...readSignature(signed < 0 ? body : body.slice(signed), vocabulary.dates),
    services: listedServices(body, vocabulary),
    at: title.at,
  };
}

/** The title of the decree on a standard or a maklumat; else the first title of a decree. */
function titleAt(lines: readonly PlacedText[]): number {
  const titles = lines.flatMap(({ text }, index) => (text.length <= 300 && TITLE.test(text) ? [index] : []));
  const about = titles.find((index) => lines.slice(index, index + NEAR).some(({ text }) => ABOUT.test(text)));
  return about ?? titles[0] ?? -1;
}

/** Whether `LAMPIRAN` is in the title of the decree, or right above it. */
function isAnnexHead(lines: readonly PlacedText[], start: number): boolean {
  return lines.slice(Math.max(0, start - 1), start + 1).some(({ text }) => /^(?:salinan\s+)?lampiran\b/i.test(text));
}

function numberIn(body: readonly PlacedText[]): PlacedText | undefined {
  for (const { text, at } of body.slice(0, NEAR)) {
    if (/^(?:menimbang|mengingat|memutuskan)\b/i.test(text)) return undefined;
    const written = text.length <= 400 && /no/i.test(text) ? NUMBER.exec(text)?.[1] : undefined;
    if (written !== undefined) return { text: written.trim(), at };
  }
  return undefined;
}

const DICTUM = /^(?:kesatu|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|pertama)/i;
const LISTING =
  /(?:meliputi|terdiri\s+(?:dari|atas)|sebagai\s+berikut|yaitu|antara\s+lain|yakni|berikut\s+ini)[^:]{0,60}:?\s*$|\buntuk\b[^:]{0,60}:\s*$/i;
/** What else a decree lists: kinds of service in general, duties, what is in force. */
const NO_SERVICE =
  /^(?:pelayanan\s+)?(?:barang|jasa|administra\w+)(?:\s+publik)?$|^(?:di(?:laksanakan|jadikan|gunakan|terapkan|tetapkan|pedomani)|sebagai|wajib|untuk|dalam|bahwa|apabila|segala|biaya|keputusan|standar|maklumat|melaksanakan|memberikan|menyusun|mengelola|bertanggung|melakukan)\b/i;

/** The services that the dictum lists behind `meliputi:` and its like. */
function listedServices(lines: readonly PlacedText[], { recogniseHeading }: Vocabulary): PlacedText[] {
  const decided = lines.findIndex(({ text }) => /^memutuskan/i.test(opening(text)));
  if (decided < 0) return [];
  const found: PlacedText[] = [];
  let listing = false;
  for (const { text, at } of lines.slice(decided + 1)) {
    if (BELOW.test(text) || /^lampiran\b/i.test(text)) break;
    const { marker, rest } = splitMarker(text);
    if (LISTING.test(text)) listing = true;
    else if (DICTUM.test(opening(text))) listing = false;
    else if (listing && (marker !== '' || rest.length < 120)) {
      found.push({ text: withoutAnd(rest), at });
    }
  }
  // A list of components is none of services.
  const components = found.filter(({ text }) => recogniseHeading(text, 'none') !== undefined).length;
  if (components >= 2) return [];
  return found.filter(({ text }) => /\p{L}{2}/u.test(text) && !NO_SERVICE.test(text));
}

/** An entry without what joins it to the next: `KTP; dan`. */
function withoutAnd(entry: string): string {
  const bare = stripEnd(entry, SEPARATOR);
  return /[\s;.,]dan$/i.test(bare) ? stripEnd(bare.slice(0, -'dan'.length), SEPARATOR) : bare;
}

const SEPARATOR = /[\s;.,]/;
