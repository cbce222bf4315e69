import type { PlacedText, StrayLocality } from '../model/standards-document.ts';
import { allMatches } from './all-matches.ts';
import { GOOD_REASON, reasonAround } from './good-reason.ts';
import type { TextPiece } from './text-pieces.ts';

/**
 * Kinds of area below a kabupaten or kota, by the words that name the area or its head. No list has all of their names.
 */
const LEVELS: readonly (readonly [string, RegExp])[] = [
  ['Kecamatan', /^(?:camat|kecamatan)$/],
  ['Kelurahan', /^(?:lurah|kelurahan)$/],
  ['Desa', /^(?:kepala\s+desa|desa)$/],
  ['Nagari', /^(?:wali\s?nagari|nagari)$/],
];
const NAMED =
  /(?<![\p{L}/])(camat|kecamatan|lurah|kelurahan|kepala\s+desa|desa|wali\s?nagari|nagari) +(?=(\p{Lu}[\p{L}'-]+(?: +\p{L}[\p{L}'-]+){0,2}))/giu;
/** Spares most texts the search. */
const HINT = /camat|lurah|desa|nagari/i;
/** Words that end a name, or that come in place of a name. */
const NO_NAME =
  /^(?:kecamatan|kabupaten|kab|kota|provinsi|propinsi|kelurahan|desa|nagari|camat|lurah|kepala|wali|sekretaris|kasi|seksi|staf|petugas|pejabat|pegawai|perangkat|nomor|no|tentang|tahun|tanggal|selaku|sebagai|dan|atau|dengan|di|ke|dari|pada|untuk|yang|oleh|se|serta|atas|nama|setempat|asal|tujuan|domisili|masing|terkait|bersangkutan|lain|tempat|tersebut|ini|itu|tingkat|dapat|akan|wajib|telah|kepada|melalui|mem?\p{L}*(?:kan|i|ksa)|men(?:yerahkan|erima|andatangani|eliti|yetujui|erbitkan|getahui|gesahkan)\p{L}*|melakukan|membuat|berdasarkan|bertanggung|berhalangan|pemohon|pelayanan|layanan|standar|surat|sesuai|jl|jalan|telp|kode|nip|siaga|wisata|mandiri|digital|pintar|tangguh|cantik|bersih|sehat|tertinggal|adat|ttd)$/iu;
/** The head of a document names its own area in its first lines, above what a decree considers. */
const HEAD_LINES = 15;
const HEAD_ENDS = /^(?:menimbang|mengingat|memutuskan)\b/i;

interface Named {
  readonly level: string;
  readonly name: string;
  readonly written: string;
  readonly index: number;
}

function namesIn(text: string): Named[] {
  if (!HINT.test(text)) return [];
  return allMatches(NAMED, text).flatMap((match) => {
    const [, kind = '', following = ''] = match;
    if (!/^\p{Lu}/u.test(following)) return [];
    const words = following.split(/\s+/);
    const end = words.findIndex((word) => !/^\p{Lu}/u.test(word) || NO_NAME.test(word));
    const name = words.slice(0, end < 0 ? words.length : end).join(' ');
    const level = LEVELS.find(([, pattern]) => pattern.test(kind.toLowerCase()))?.[0];
    return name === '' || level === undefined ? [] : [{ level, name, written: `${kind} ${name}`, index: match.index }];
  });
}

/** Areas that a text names in place of the document's own one of their kind: what was left in of a copied document. */
export function findLocalities(head: readonly PlacedText[], pieces: readonly TextPiece[]): StrayLocality[] {
  const own = ownIn(head);
  if (own.size === 0) return [];
  return pieces.flatMap((piece) => {
    return namesIn(piece.text).flatMap(({ level, name, written, index }): StrayLocality[] => {
      const owned = own.get(level);
      if (
        owned === undefined ||
        owned.some((one) => isSame(one, name)) ||
        GOOD_REASON.test(reasonAround(piece.text, index))
      )
        return [];
      return [{ text: capitalised(written), own: `${level} ${capitalised(owned[0] ?? '')}`, at: piece.placeAt(index) }];
    });
  });
}

function ownIn(head: readonly PlacedText[]): ReadonlyMap<string, readonly string[]> {
  const first = head.slice(0, HEAD_LINES);
  const end = first.findIndex(({ text }) => HEAD_ENDS.test(text));
  const own = new Map<string, string[]>();
  for (const { text } of end < 0 ? first : first.slice(0, end)) {
    for (const { level, name } of text.length > LONGEST_HEAD ? [] : namesIn(text))
      own.set(level, [...(own.get(level) ?? []), name]);
  }
  return own;
}

const LONGEST_HEAD = 200;

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}]/gu, '');
}

/** Whether two names mean one area: a head may leave out a word, a text may add one. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  return a.startsWith(b) || b.startsWith(a);
}

function capitalised(name: string): string {
  return name.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}
