import type { PlacedText } from '../model/standards-document.ts';

const HEAD = /^(?:pemerintah\s+(?:daerah\s+)?)?((?:kabupaten|kota|provinsi)\s+[\p{L} ]{3,40})$/iu;
const HEAD_OF_REGION = /^(bupati|wali\s?kota|gubernur)\s+([\p{L} ]{3,40})$/iu;
const KIND: Readonly<Record<string, string>> = { bupati: 'Kabupaten', walikota: 'Kota', gubernur: 'Provinsi' };

/** The region that a document belongs to, as its head names it. */
export function findRegion(lines: readonly PlacedText[]): string | undefined {
  for (const { text } of lines.slice(0, 60)) {
    const region = HEAD.exec(text)?.[1];
    if (region !== undefined) return titleCase(region);
    const [, head, name] = HEAD_OF_REGION.exec(text) ?? [];
    if (head !== undefined && name !== undefined) {
      return titleCase(`${KIND[head.toLowerCase().replace(/\s/g, '')] ?? ''} ${name}`);
    }
  }
  return undefined;
}

function titleCase(text: string): string {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join(' ');
}
