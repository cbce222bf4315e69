import type { PlacedText } from '../model/standards-document.ts';
import { kindOf, regionAt } from './regions.ts';

const HEAD = /^(?:salinan\s+)?(?:pemerintah\s+(?:daerah\s+)?)?(kabupaten|kab\.|kota|provinsi|propinsi)\s+(.{3,60})$/iu;
const RULER = /^(?:salinan\s+)?(?:peraturan\s+|(?:surat\s+)?keputusan\s+)?(bupati|wali\s?kota|gubernur)\s+(.{3,60})$/iu;
const OF_OFFICE =
  /^(?:salinan\s+)?(?:(?:surat\s+)?keputusan|peraturan|standar|maklumat|kepala|kantor|camat|lurah|wali\s?nagari|dinas|badan|kecamatan|kelurahan|desa|nagari|puskesmas|upt|uptd|rsud|direktur|lampiran)\b.{0,120}?\s(kabupaten|kab\.|kota)\s+(.{3,60})$/iu;
/** The head of a document is in its first lines. */
const FIRST = 60;

/** The region that a document belongs to, as its head names it; else the one that it names most. */
export function findRegion(lines: readonly PlacedText[], mentions: readonly PlacedText[]): string | undefined {
  const head = lines.slice(0, FIRST);
  // A province heads many documents of its kabupaten and kota: these go first.
  let province: string | undefined;
  for (const pattern of [HEAD, RULER, OF_OFFICE]) {
    for (const { text } of head) {
      const [, kind, rest] = pattern.exec(text) ?? [];
      if (kind === undefined || rest === undefined) continue;
      const region = regionAt(kindOf(kind), rest);
      if (region === undefined) continue;
      if (kindOf(kind) !== 'provinsi' || /^pemerintah\b/i.test(text)) return region.name;
      province ??= region.name;
    }
  }
  return province ?? mostNamed(mentions);
}

/** Named at least twice, and twice as often as any other. */
function mostNamed(mentions: readonly PlacedText[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [[first, most = 0] = [], [, second = 0] = []] = [...counts].sort((a, b) => b[1] - a[1]);
  return most >= 2 && most >= 2 * second ? first : undefined;
}
