import type { PlacedText } from '../model/standards-document.ts';

/** Shorter, a line is one paragraph of a decree rather than all of them run together. */
const RUN_TOGETHER = 300;
/** Where the parts of a decree begin, for a page or a program that has joined its paragraphs into one. */
const PARTS =
  /\s+(?=(?:(?:SURAT )?KEPUTUSAN (?:KEPALA|CAMAT|LURAH|DIREKTUR|SEKRETARIS|BUPATI|WALI ?KOTA|GUBERNUR)\b|N(?:OMOR|omor)\s?:|NOMOR\s|TENTANG\s|DENGAN RAHMAT\b|(?:Menimbang|Mengingat|Memperhatikan|Menetapkan|MENIMBANG|MENGINGAT|MEMPERHATIKAN|MENETAPKAN)\s?:|MEMUTUSKAN\b|(?:KESATU|PERTAMA|KEDUA|KETIGA|KEEMPAT|KELIMA|KEENAM|KETUJUH|KEDELAPAN)\s?:|Ditetapkan di\b|[Pp]ada tanggal\s(?!di)|ttd\b|TTD\b|NIP\b|LAMPIRAN\b|Tembusan\b))/;
/** `a. ... b. ...` of what a dictum lists. */
const LISTED = /\s+(?=(?:[a-z]|\d{1,2})[.)]\s)/;
/** Who signs, behind the date. */
const SIGNS = /(?<=\s\d{4}),?\s+(?=(?:KEPALA|CAMAT|LURAH|DIREKTUR|SEKRETARIS|BUPATI|WALI ?KOTA|GUBERNUR)\b)/;
/** Where a name follows the office or what stands for the signature. */
const SIGNED = /^(?:ttd|TTD)\.?\s+/;

/** The lines of a decree that was written as one paragraph, or a few; other lines stay as they are. */
export function splitDecree(lines: readonly PlacedText[]): readonly PlacedText[] {
  if (!lines.some(isRunTogether)) return lines;
  return lines.flatMap((line) =>
    isRunTogether(line) ? partsOf(line.text).map((text) => ({ text, at: line.at })) : line,
  );
}

function isRunTogether({ text }: PlacedText): boolean {
  return text.length > RUN_TOGETHER && /\bMEMUTUSKAN\b/.test(text) && /\bmenimbang\s?:/i.test(text);
}

function partsOf(text: string): string[] {
  return text.split(PARTS).flatMap((part) => {
    if (/^(?:KE|PERTAMA)/.test(part)) return part.split(LISTED);
    if (/^[Pp]ada tanggal/.test(part)) return part.split(SIGNS);
    return SIGNED.test(part) ? [part.slice(0, 3), part.replace(SIGNED, '')] : [part];
  });
}
