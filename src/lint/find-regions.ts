import type { PlacedText } from '../model/standards-document.ts';
import { allMatches } from './all-matches.ts';
import { GOOD_REASON, reasonAround } from './good-reason.ts';
import { bareName, kindOf, type Region, regionAt } from './regions.ts';
import type { TextPiece } from './text-pieces.ts';

/** `Kota Medan`, `Kab. Sleman`, `Bupati Sleman`, `Pemkot Medan`; the name itself is looked up. */
const NAMED =
  /(?<![\p{L}/])(kabupaten|kab\.?|kota|bupati|wali\s?kota|gubernur|provinsi|propinsi|pemkot|pemkab|pemprov)\s+(?=(\p{Lu}[\p{L}-]*(?:\s+[\p{L}-]+){0,3}))/giu;
/** People and offices of a place that is named without its kind. */
const BARE =
  /(?<!\p{L})(?:penduduk|warga|masyarakat|pemerintah|disdukcapil|dispendukcapil|berdomisili\s+di|domisili|ber-?ktp|dprd|rsud|dinas(?:\s+\p{L}+){1,6}?)\s+(?:kota\s+)?(?=(\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*){0,2}))/giu;
/** Names that are words as well, or of people: recognised only after `Kota` or `Kabupaten`. */
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

/** Every region that the text names without a good reason for naming any, by its full name. */
export function findRegions({ text, placeAt }: TextPiece): PlacedText[] {
  if (!HINT.test(text)) return [];
  const flat = text.replaceAll('\n', ' ');
  const found: PlacedText[] = [];
  const add = (region: Region | undefined, index: number) => {
    if (region === undefined || GOOD_REASON.test(reasonAround(text, index))) return;
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
