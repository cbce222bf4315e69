import type { DocumentKind, Maklumat, PlacedText } from '../model/standards-document.ts';
import type { DateReader } from '../text/indonesian-date.ts';
import { readSignature, type Signature } from './read-signature.ts';

const TITLE = /^(?:\d+[.)]\s*|[a-z][.)]\s*)?(?:maklumat|janji)(?:\s+(?:pe)?layanan\b.{0,120}|\s+publik\b.{0,100})?$/i;
const STATEMENT = /menyatakan|sanggup|berjanji|bersedia|siap\s+menerima|berkomitmen/i;
/** How the words of a maklumat begin, below the names of the office. */
const SAID =
  /menyatakan|sanggup|berjanji|bersedia|siap|perbaikan|sanksi|mengumumkan|^["“]?(?:kami|dengan|berdasarkan)\b/i;
/** A page about maklumat, without a promise. */
const DEFINED = /^maklumat\s+(?:pe)?layanan\s+(?:publik\s+)?(?:adalah|merupakan|ialah|yaitu|memuat|berisi)\b/i;
const SPOKEN = /\bkami\b|\bdengan\s+ini\b|\bsaya\b/i;
/** A statement is within so many lines of the title. */
const NEAR = 25;
/** What follows a maklumat at the beginning of a larger document. */
const NEXT_PART =
  /^(?:lampiran\b|(?:surat\s+)?keputusan(?:$|\s+(?:kepala|camat|lurah|bupati|wali|direktur|sekretaris))|peraturan\s+(?:kepala|bupati|wali|camat|direktur))/i;
const NIP = /^\(?\s*n\s?i\s?p\b/i;
const LONGEST = 80;

/** Where the maklumat begins among lines; -1 where there is none. `alone`: nothing else makes the document. */
export function findMaklumat(lines: readonly PlacedText[], alone: boolean): number {
  const titles = lines.flatMap(({ text }, index) => (text.length <= 160 && TITLE.test(text) ? [index] : []));
  if (titles.length > 0 && lines.some(({ text }) => DEFINED.test(text)) && !lines.some(({ text }) => SPOKEN.test(text)))
    return -1;
  // In a decree the words are below the title of its annex, the last one.
  const stating = titles.filter((index) =>
    lines.slice(index + 1, index + 1 + NEAR).some(({ text }) => STATEMENT.test(text)),
  );
  return stating.at(-1) ?? (alone ? (titles.at(-1) ?? -1) : -1);
}

/** Reads the maklumat that begins at `start`; below a decree, what it lacks of a signature is the decree's. */
export function readMaklumat(
  lines: readonly PlacedText[],
  start: number,
  decree: Signature | undefined,
  dates: DateReader,
): Maklumat {
  const rest = lines.slice(start + 1, start + 1 + LONGEST);
  const next = rest.findIndex(({ text }) => NEXT_PART.test(text));
  const signed = rest.findIndex(({ text }) => NIP.test(text)) + 1;
  const body = rest.slice(0, Math.min(next < 0 ? LONGEST : next, signed === 0 ? LONGEST : signed));
  const own = readSignature(body, dates);
  const first = body.find(({ text }) => SAID.test(text)) ?? body[0];
  return {
    text: { text: body.map(({ text }) => text).join('\n'), at: (first ?? (lines[start] as PlacedText)).at },
    place: own.place ?? decree?.place,
    date: own.date ?? decree?.date,
    office: own.office ?? decree?.office,
    name: own.name ?? decree?.name,
    nip: own.nip ?? decree?.nip,
  };
}

const REGIONAL_TITLE = /maklumat\s+(?:pe)?layanan\s+(?:publik\s+)?(?:pemerintah|kabupaten|kota\b|provinsi|pemda)/i;
const UNIT =
  /\b(?:dinas|badan|puskesmas|kecamatan|kelurahan|rsud|rumah\s+sakit|upt|uptd|bagian|sekolah|smpn?|sdn?|sman?|kantor|satpol|inspektorat|sekretariat)\b/i;
const LAW = /23\s+tahun\s+2014[\s\S]{0,160}pasal\s+347|pasal\s+347[\s\S]{0,160}23\s+tahun\s+2014/i;

/** Whose maklumat it is. UU 23/2014 Pasal 347 asks for one of the region, signed by its head. */
export function maklumatKind(lines: readonly PlacedText[], start: number, { office }: Maklumat): DocumentKind {
  const whole = lines.map(({ text }) => text).join('\n');
  if (LAW.test(whole)) return 'maklumat-pemda';
  const head = lines.slice(Math.max(0, start - 3), start + 4).map(({ text }) => text);
  if (head.some((text) => REGIONAL_TITLE.test(text) && !UNIT.test(text))) return 'maklumat-pemda';
  const ruler = /^(?:plt\.?|pj\.?|plh\.?)?\s*(?:bupati|wali\s?kota|gubernur)\b/i.test(office?.text ?? '');
  return ruler && !head.some((text) => UNIT.test(text)) ? 'maklumat-pemda' : 'maklumat-unit';
}
