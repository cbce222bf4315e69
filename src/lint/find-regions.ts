import type { PlacedText } from '../model/standards-document.ts';
import { allMatches } from './all-matches.ts';
import { bareName, kindOf, type Region, regionAt } from './regions.ts';
import type { TextPiece } from './text-pieces.ts';

/** `Kota Medan`, `Kab. Sleman`, `Bupati Sleman`, `Pemkot Medan`; the name itself is looked up. */
const NAMED =
  /(?<![\p{L}/])(kabupaten|kab\.?|kota|bupati|wali\s?kota|gubernur|provinsi|propinsi|pemkot|pemkab|pemprov)\s+(?=(\p{Lu}[\p{L}-]*(?:\s+[\p{L}-]+){0,3}))/giu;
/** People and offices of a place that is named without its kind. */
const BARE =
  /(?<!\p{L})(?:penduduk|warga|masyarakat|pemerintah|disdukcapil|dispendukcapil|berdomisili\s+di|domisili|ber-?ktp|dprd|rsud|dinas(?:\s+\p{L}+){1,6}?)\s+(?:kota\s+)?(?=(\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*){0,2}))/giu;
/** Where another region is named with good reason: laws that make regions, addresses, courts, schools, journeys. */
const GOOD_REASON =
  /pembentukan\s+(?:daerah|kabupaten|kota|kotamadya|provinsi|propinsi)|pemekaran|perubahan\s+nama|dalam\s+lingkungan|daerah\s+tingkat\s+ii|ibu\s*kota|\bjl\b|\bjln\b|jalan\s|alamat|kode\s*pos|universitas|politeknik|pengadilan|kejaksaan|rujuk|rsup|lahir|pindah|asal\b|tujuan|perjalanan|kerja\s?sama|studi|jurusan|trayek|terminal|bandara|pelabuhan|kantor\s+(?:regional|wilayah)|balai\s+besar/i;
/** Names that are words as well, or of people: told by `Kota` or `Kabupaten` alone. */
const AMBIGUOUS = new Set([
  'batu',
  'malang',
  'metro',
  'bima',
  'batang',
  'pati',
  'siak',
  'buru',
  'alor',
  'tegal',
  'serang',
  'solok',
  'dairi',
  'karo',
  'landak',
  'asahan',
]);
/** Spares most texts the search. */
const HINT =
  /kab|kota|bupati|gubernur|prov|prop|pem[kp]|penduduk|warga|masyarakat|pemerintah|dukcapil|domisili|ktp|dprd|rsud|dinas/i;
/** Characters around a name in which a good reason counts. */
const AROUND = 120;

/** Every region that the text names without a good reason for naming any, by its full name. */
export function findRegions({ text, placeAt }: TextPiece): PlacedText[] {
  if (!HINT.test(text)) return [];
  const flat = text.replaceAll('\n', ' ');
  const found: PlacedText[] = [];
  const add = (region: Region | undefined, index: number) => {
    if (region === undefined || GOOD_REASON.test(entryAround(text, index))) return;
    found.push({ text: region.name, at: placeAt(index) });
  };
  for (const match of allMatches(NAMED, flat)) {
    const name = match[2] ?? '';
    if (/^\p{Lu}/u.test(name)) add(regionAt(kindOf(match[1] ?? ''), name), match.index);
  }
  for (const match of allMatches(BARE, flat)) {
    const name = match[1] ?? '';
    const region = /^\p{Lu}/u.test(name) ? regionAt('kota', name) : undefined;
    if (region !== undefined && !AMBIGUOUS.has(bareName(region.name))) add(region, match.index);
  }
  return found;
}

/** Where an entry of a list ends and the next one begins. */
const ENTRIES = /;|\n(?=\s*(?:\d{1,2}|[a-z])[.)]\s)/;

/** What stands around a name, within its entry of a list. */
function entryAround(text: string, index: number): string {
  const before =
    text
      .slice(Math.max(0, index - AROUND), index)
      .split(ENTRIES)
      .at(-1) ?? '';
  return `${before}${text.slice(index, index + AROUND).split(ENTRIES, 1)[0]}`.replaceAll('\n', ' ');
}
